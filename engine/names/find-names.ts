/** Which mentions of people are findings: exempt places, people in office and the writer; grade the rest. */
import { findSchools } from '../details/schools';
import { detailKinds } from '../details/weak-details';
import { identifiersIn } from '../identifiers';
import { tagGrade } from '../identifiers/handle';
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Match } from '../types';
import { isCalledAtOnce, isHailed, isOwn, isVocative, theirs } from './address-forms';
import { type Exemption, exemptBy, isWriter } from './exempt';
import { calledAfter, isRecognised } from './introduced';
import { isInvented } from './invented';
import { respectWord } from './kazakh';
import { type Mention, mentionsIn } from './mentions';
import type { NameIndex } from './name-index';
import { isNoPerson } from './no-person';
import { isColleague, spreadExemptions } from './same-name';
import { isRead, isThing, namesAuthor, namesThing, type Told } from './things';
import { isPointedOut, isPrivatePerson, isToldOfBehind, ownsKin, tellsRecovery } from './told-behind';

/** A mention at its place in the draft, with what it amounts to. */
export type Person = {
  mention: Mention;
  placed: Placed;
  full: boolean;
  /** Spoken to. */
  vocative: boolean;
  /** Spoken to in praise or news, not by a greeting. */
  hailed: boolean;
};

/** People the draft speaks of or to; those who are no finding anywhere are left out. */
export function peopleIn(reading: Reading, rules: RuleSet, names: NameIndex): Person[] {
  return allPeople(reading, rules, names).filter(
    ({ exempt, mention, placed }) =>
      exempt === null &&
      (isMoreThanSurname(mention) || isPointedOut(mention, placed.sentence.text) || hasSign(placed, rules, mention)),
  );
}

/** A surname by itself needs a sign of a person to be a finding: «Ахметова пришла», not «вопросы к Ахметову и Ким». */
const isMoreThanSurname = ({ parts, full }: Mention): boolean =>
  full || parts.some((part) => part === 'given' || part === 'patronymic') || parts.length > 1;

/** Everybody named, whoever they are: what the recogniser of names is measured by. */
export function namedPeople(reading: Reading, rules: RuleSet): Person[] {
  return allPeople(reading, rules, rules.names()).filter(
    ({ exempt }) => exempt !== 'place' && exempt !== 'organisation' && exempt !== 'placeholder',
  );
}

type Known = {
  mention: Mention;
  vocative: boolean;
  hailed: boolean;
  exempt: Exemption | null;
  thing: Told;
  author: Told;
};
/** By sentence, and whether it opens the draft: what its own words tell is found once. */
const known = { opening: new WeakMap<object, Known[]>(), later: new WeakMap<object, Known[]>() };

function allPeople(reading: Reading, rules: RuleSet, names: NameIndex): (Person & { exempt: Exemption | null })[] {
  const people: (Person & { exempt: Exemption | null })[] = [];
  for (const placed of reading.sentences) {
    const opens = placed === reading.sentences[0];
    const kept = opens ? known.opening : known.later;
    let found = kept.get(placed.sentence);
    if (!found) {
      found = mentionsIn(placed.sentence, names)
        .map((mention) => ({
          mention,
          hailed: isHailed(mention, placed, rules, opens) || (opens && isCalledAtOnce(mention, placed)),
        }))
        .filter(({ mention, hailed }) => hailed || isPlainlyNamed(mention, placed, rules))
        .map(({ mention, hailed }) => ({
          mention,
          hailed,
          vocative: isVocative(mention, placed, rules),
          exempt: exemptBy(mention, placed, rules) ?? (isNoPerson(mention, placed, names) ? ('place' as const) : null),
          thing: namesThing(mention, placed),
          author: namesAuthor(mention, placed),
        }));
      kept.set(placed.sentence, found);
    }
    for (const { mention, vocative, hailed, exempt, thing, author } of found) {
      const told = isThing(thing, mention, placed, reading)
        ? 'organisation'
        : isRead(author, mention, placed, reading)
          ? 'author'
          : isColleague(mention, placed, reading)
            ? 'staff'
            : isInvented(reading)
              ? 'placeholder'
              : null;
      const whose = exempt ?? told ?? (isWriter(mention, placed, reading) ? 'self' : null);
      // In a post nobody is spoken to: a name in praise is told to everybody.
      const spokenTo = vocative || (hailed && reading.surface.kind !== 'post');
      people.push({
        mention,
        placed,
        full: mention.full,
        vocative: spokenTo,
        hailed: spokenTo && !vocative,
        exempt: whose,
      });
    }
  }
  spreadExemptions(people);
  return people;
}

/** A name alone: sure by itself, or a word with a capital beside a sign of a person. */
function isPlainlyNamed(mention: Mention, placed: Placed, rules: RuleSet): boolean {
  if (mention.sure || mention.full) return true;
  const respected = hasRespectWord(mention, placed);
  if (mention.parts.includes('given')) {
    if (respected) return true;
    if (!mention.capital || mention.place) return false;
    if (isRecognised(mention, placed.sentence.text)) return true;
    return (
      isVocative(mention, placed, rules) ||
      (mention.first
        ? opensWithPerson(mention, placed) ||
          opensTwo(mention, placed, rules) ||
          isCollectedFor(mention, placed) ||
          ownsKin(mention, placed.sentence.text)
        : hasSign(placed, rules, mention))
    );
  }
  return (
    mention.parts.includes('surname') &&
    mention.capital &&
    !mention.first &&
    !mention.place &&
    (hasSign(placed, rules, mention) || isPointedOut(mention, placed.sentence.text))
  );
}

const personVerb =
  /^(?:came|called|rang|wrote|told|said|says|asked|asks|lives|lost|needs|wants|has|had|got|is|was|'s|went|phoned|texted|visited|жаста|жасар|келди|келген|айтти|жазди|сурайди|хабарласти|апай|ханим)$|^(?:пришл|приход|пришел|обратил|позвонил|написал|пишет|просил|попросил|сказал|говорит|живет|родил|ушл|ушел|потерял|лежит|болеет|ждет|работает|учится)/;

/** «Роза пришла», "Will called", «Мирас, 6 лет»: at the beginning only what stands right after can tell. */
function opensWithPerson(mention: Mention, placed: Placed): boolean {
  const { tokens, text } = placed.sentence;
  const next = tokens[mention.to];
  if (!next) return false;
  const rest = text.slice(mention.end);
  if (
    calledAfter.test(rest) ||
    /^(?:[\s,(—–-]{1,4}\d{1,2}\s?(?:лет|год|жас|мес|yo|years|,)|\s(?:с|со|из)\s(?!последн)\p{Ll}|\s(?:в декрет|на больничн)|\s(?:в\s\p{L}{2,}е\s|(?:вчера|недавно|снова|опять|уже)\s)(?:выш|верн|освобо|броси|приш|потеря|леж|уш[ле]|попа))/iu.test(
      rest,
    )
  )
    return true;
  return personVerb.test(next.fold) || personVerb.test(next.norm);
}

/** "John and Priya", «Роза мен Айгүл»: what is joined to a sure name is one. */
function opensTwo({ end }: Mention, { sentence: { text, langs } }: Placed, rules: RuleSet): boolean {
  const other = /^\s(?:and|&|и|[мбп]ен|және)\s(\p{Lu}\p{L}+)/u.exec(text.slice(end))?.[1];
  return other !== undefined && rules.names().senseOf(other, langs.has('kk')).given === 'sure';
}

/** «Ләззатқа үй іздейміз», «Ерасылға жинаймыз»: for whom a public page asks. */
const isCollectedFor = ({ start, end }: Mention, { sentence: { text } }: Placed): boolean =>
  /(?:қа|ке|ға|ге)$/u.test(text.slice(start, end)) &&
  /(?<!\p{L})(?:іздейміз|іздеп жүрміз|жинаймыз|жинап жатырмыз|көмек керек|көмектесейік|коляска керек)(?!\p{L})/iu.test(
    text.slice(end),
  );

/** «Нина Павловна», "Ms Farrell": to a client that is mostly somebody at work. */
const isPolite = (mention: Mention, placed: Placed): boolean =>
  isNamedPolitely(mention, placed) && !isPrivatePerson(mention, placed.sentence.text);

const isNamedPolitely = ({ parts, start }: Mention, { sentence: { text } }: Placed): boolean =>
  parts.join(' ') === 'given patronymic' ||
  (parts.join(' ') === 'surname' && /(?<!\p{L})(?:mr|mrs|ms|miss|mx)\.?\s$/iu.test(text.slice(0, start)));

function hasSign(placed: Placed, rules: RuleSet, mention: Mention): boolean {
  const id = rules.index.classId('person-sign');
  const places = id === undefined ? undefined : placed.sentence.marked.classes.get(id);
  return (
    places?.some((place) =>
      place.to <= mention.from + 0
        ? mention.from - place.to <= 4
        : place.from - mention.to <= 4 && place.from >= mention.to,
    ) ?? false
  );
}

function hasRespectWord(mention: Mention, placed: Placed): boolean {
  const { tokens } = placed.sentence;
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  const respects = (token: { norm: string; fold: string } | undefined): boolean =>
    token !== undefined && (respectWord.test(token.norm) || respectWord.test(token.fold));
  return respects(before) || respects(after);
}

/**
 * Findings for the rule on names: grades `full`, `given`, `given-with-detail`, `own`, `third`.
 * @param tellsOfSomebody true if the draft tells what hurts, or so much of one person that few people fit
 * @param revealsClient true if the draft tells everybody that the one it answers is a client: then even the name in the greeting is a leak
 */
export function findNames(
  people: readonly Person[],
  reading: Reading,
  rules: RuleSet,
  revealsClient: boolean,
  tellsOfSomebody: boolean,
): Match[] {
  const matches: Match[] = [];
  const dm = reading.surface.kind === 'dm' && reading.surface.reach === 'one';
  const identified =
    !dm && [...identifiersIn(reading, rules.allows).values()].flat().some(({ grades }) => !grades?.includes(tagGrade));
  for (const { mention, placed, full, vocative, hailed } of people) {
    const span = { start: placed.start + mention.start, end: placed.start + mention.end };
    if (rules.allows(reading.text.slice(span.start, span.end))) continue;
    // Praise by name beside a trouble or a certain school tells the readers of whom that is.
    const telling = hailed && (hasSensitive(placed, reading, rules) || hasSchool(placed, reading));
    // A title with a surname is how the addressee is called: «Mrs Naidoo».
    const called = !full || isTitled(mention, placed);
    const greeted = vocative && called && !telling;
    // Between two who work together letters for a name are care.
    if (dm && (vocative || mention.parts.every((part) => part === 'initials'))) continue;
    if (greeted && !revealsClient) continue;
    if (dm && (!full || isPolite(mention, placed)) && !isToldOf(mention, placed, mention.end, reading, rules)) continue;
    const grades: string[] = [];
    if (full && !greeted) grades.push(dm ? (isOwn(mention, placed, vocative) ? 'own' : 'third') : 'full');
    else
      grades.push(
        dm
          ? 'third'
          : greeted ||
              telling ||
              identified ||
              tellsOfSomebody ||
              isOfAddressee(mention, placed) ||
              hasSensitive(placed, reading, rules)
            ? 'given-with-detail'
            : 'given',
      );
    // A greeting is taken away with its comma: “somebody, good morning” is no greeting.
    matches.push({ span, grades, because: mention.because, ...(greeted && { instead: [''] }) });
  }
  return matches;
}

/** «ваша Камила», «твоего Тимура»: before everybody, a child or someone else who belongs to the one that is answered. */
const isOfAddressee = ({ start, parts }: Mention, { sentence: { text } }: Placed): boolean =>
  parts.includes('given') &&
  /(?<!\p{L})(?:ваш(?:[аеу]|ей|его|ему|им)?|тво(?:й|я|ю|ей|его|ему|им))\s$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

const isTitled = ({ start, end }: Mention, { sentence: { text } }: Placed): boolean =>
  /(?<!\p{L})(?:mrs?|ms|miss|mx)\.?\s$/iu.test(text.slice(0, start)) && !/\s/.test(text.slice(start, end));

/** In a message a given name alone is told on when its sentence, or the next one of him or her, holds trouble and no "you". */
function isToldOf(mention: Mention, placed: Placed, end: number, reading: Reading, rules: RuleSet): boolean {
  const you = rules.index.classId('you');
  const { marked, text, tokens } = placed.sentence;
  // «ваша подруга Ляззат»: "your" tells whose friend she is, not to whom it is said.
  const owned = theirs.test(text.slice(Math.max(0, mention.start - 40), mention.start));
  if (
    you !== undefined &&
    !owned &&
    !(text.startsWith(' ', end) && isToldOfBehind(text.slice(end))) &&
    !/^,\s(?:она?|у (?:не[её]|н[её]го)|е[йе]|ему)(?!\p{L})|^\s(?:деген|есімді|есимди)(?!\p{L})/iu.test(text.slice(end))
  ) {
    // «Зүбайда суицид жасаған, қасында болыңыз»: the one who is spoken to stands in another clause, and owns nothing of hers.
    const clause = tokens[mention.from]?.clause;
    const opens = mention.from === 0 && placed === reading.sentences[0];
    if (marked.classes.get(you)?.some(({ from }) => opens || tokens[from]?.clause === clause || from < mention.from))
      return false;
  }
  const refuge = rules.index.classId('refuge');
  const ours = rules.index.classId('at-our-place');
  const heavy = owned ? [...sensitiveIds(rules), ...(ours === undefined ? [] : [ours])] : graveIds(rules);
  const trouble = refuge === undefined ? heavy : [refuge, ...heavy];
  const third = rules.index.classId('third-pronoun');
  const at = reading.sentences.indexOf(placed);
  return [at - 1, at, at + 1].some((near) => {
    const classes = reading.sentences[near]?.sentence.marked.classes;
    if (classes === undefined || !trouble.some((id) => classes.has(id))) return false;
    if (near === at) return true;
    // In the next sentence it is his only where that speaks of him or her, and to nobody.
    return near > at && third !== undefined && classes.has(third) && (you === undefined || !classes.has(you));
  });
}

const grave = ['health', 'violence', 'finance', 'housing', 'legal', 'family.adoption', 'family.care', 'orientation'];

/** Health, violence, a child, money or a service asked for, in the sentence of the name or beside it. */
function hasSensitive(placed: Placed, reading: Reading, rules: RuleSet): boolean {
  return standsNear(placed, reading, sensitiveIds(rules)) || tellsRecovery(placed.sentence.text);
}

/** A school by number or name, in the sentence of the name or beside it. */
function hasSchool(placed: Placed, reading: Reading): boolean {
  const at = reading.sentences.indexOf(placed);
  return reading.sentences.slice(Math.max(0, at - 1), at + 2).some((near) => findSchools(near).length > 0);
}

function standsNear(placed: Placed, reading: Reading, ids: readonly number[]): boolean {
  const at = reading.sentences.indexOf(placed);
  return [at - 1, at, at + 1].some((near) => {
    const classes = reading.sentences[near]?.sentence.marked.classes;
    return classes !== undefined && ids.some((id) => classes.has(id));
  });
}

const sensitive = new WeakMap<object, number[]>();
function sensitiveIds(rules: RuleSet): number[] {
  let ids = sensitive.get(rules.index);
  if (!ids) {
    ids = [
      ...['sensitive', 'weak:school:r2', 'weak:school:r1'].flatMap((name) => rules.index.classId(name) ?? []),
      ...graveIds(rules),
    ];
    sensitive.set(rules.index, ids);
  }
  return ids;
}

const troubles = new WeakMap<object, number[]>();
function graveIds(rules: RuleSet): number[] {
  let ids = troubles.get(rules.index);
  if (!ids) {
    ids = Object.values(detailKinds)
      .flat()
      .filter((category) => grave.some((beginning) => category.startsWith(beginning)))
      .flatMap((category) =>
        ['r2', 'r3', 'r4'].flatMap((band) => rules.index.classId(`weak:${category}:${band}`) ?? []),
      );
    troubles.set(rules.index, ids);
  }
  return ids;
}
