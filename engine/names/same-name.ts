/** What one place tells of a name holds for the others: who is a trainer in one sentence is no client in the next, nor is the one joined to him. */
import type { Placed, Reading } from '../text/reading';
import type { Exemption } from './exempt';
import type { Mention } from './mentions';

type Named = { mention: Mention; placed: Placed; exempt: Exemption | null };

/** Told of the bearer, wherever he is named; a street or an example is told of the place only. */
const lasting: ReadonlySet<Exemption> = new Set(['staff', 'office', 'author', 'self', 'organisation', 'consent']);
const ofPeople: ReadonlySet<Exemption> = new Set(['staff', 'office', 'author', 'historical']);

const joins = /^\s(?:and|&|or|и|или|мен|және|жане|пен|бен|не)\s$/iu;
const joinsFull = /^(?:\s?,|\s(?:and|&|or|и|или|мен|және|жане|пен|бен))\s$/iu;
/** Behind the second, what tells of him alone. */
const ofOne =
  /^,?\s?\(?(?:\d|who(?!\p{L})|whose|which|котор|у котор|aged|from|из\s|с\s|has|had|is (?:on|in|ill|dying|back)|lost|came|пришл|обратил|жаста|деген|келді|келген)/iu;

const words = ({ mention: { start, end }, placed }: Named): string[] =>
  placed.sentence.text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/);

/** «Глеб», «Глеба», «Глебом»: the same name in another case. */
function isSame(one: string, two: string): boolean {
  if (one === two) return true;
  const shorter = Math.min(one.length, two.length);
  let same = 0;
  while (same < shorter && one[same] === two[same]) same += 1;
  return shorter > 3 && same >= shorter - 1 && Math.abs(one.length - two.length) < 4 && /^[\u0400-\u04ff]/.test(one);
}

const greets =
  /^(?=.*(?:поздрав|знаком|провожа|congrat|meet|welcome|thank|lost a |тты[қк]та|таныс)).*(?:коллег(?!и)|сотрудниц?[ау](?!м)|colleague(?!s)|team ?m|[әа]р[іи]птес(?!тер))/isu;
/** «Поздравляем коллегу! Людмила Сергеевна Пак, 22 года в отделении …»: who is named at the beginning of the next sentence. */
export const isColleague = ({ start, full, parts }: Mention, placed: Placed, { sentences }: Reading): boolean =>
  start < 4 &&
  (full || parts.includes('patronymic')) &&
  greets.test(sentences[sentences.indexOf(placed) - 1]?.sentence.text.slice(-200) ?? '');

/** @param people everybody named, in order; those of whom another place tells get its exemption */
export function spreadExemptions(people: readonly Named[]): void {
  const told = people.filter(({ exempt }) => exempt !== null && lasting.has(exempt));
  const pairs = people.some(({ exempt }) => exempt !== null && ofPeople.has(exempt));
  if (pairs)
    for (let at = 1; at < people.length; at += 1) {
      const [one, two] = [people[at - 1], people[at]];
      if (!one || !two || one.placed !== two.placed || (one.exempt === null) === (two.exempt === null)) continue;
      const [known, other] = one.exempt ? [one, two] : [two, one];
      if (known.exempt === null || !ofPeople.has(known.exempt) || known.mention.full !== other.mention.full) continue;
      const { text } = one.placed.sentence;
      const between = text.slice(one.mention.end, two.mention.start);
      const both = known.mention.full && known.exempt !== 'staff' && known.exempt !== 'office';
      if (!(both ? joinsFull : joins).test(between)) continue;
      if (ofOne.test(text.slice(other.mention.end)) && other === two) continue;
      other.exempt = known.exempt;
    }
  for (const person of people) {
    if (person.exempt !== null) continue;
    const own = words(person);
    const polite = person.mention.parts.includes('patronymic');
    const same = told.find(
      (one) =>
        one !== person &&
        words(one).some((word) => isSame(word, own[0] ?? '')) &&
        // «Роза Мұқанова» and then «Роза Серікқызы»: how she is called politely, if no other patronymic was told.
        (polite
          ? one.mention.full &&
            (!one.mention.parts.includes('patronymic') || words(one).some((word) => isSame(word, own[1] ?? '')))
          : own.length === 1 || isSame(words(one).at(-1) ?? '', own.at(-1) ?? '')),
    );
    if (same) person.exempt = same.exempt;
  }
}
