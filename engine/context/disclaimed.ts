/** Whether the words stand in a clause that a speaker says they do not say: «никто не обещает, что …», «мы не спрашиваем, почему …», «… деп айта алмаймын». */
import type { Candidate } from '../match/run';
import type { Sentence } from '../text/reading';

const saying =
  '(?:обеща\\p{L}+|пообеща\\p{L}+|гарантир\\p{L}+|спрашива\\p{L}+|спроси\\p{L}+|утвержда\\p{L}+|говорю|говорим|говорит|считаю|считаем|означает|значит)';
/** «не спрашиваем», «никто не станет спрашивать», «не обязаны соседке рассказывать», «неправда». */
const denial = new RegExp(
  `(?<!\\p{L})(?:не (?:(?:имею|имеет|имеем) права |(?:могу|можем|может|буду|будем|будет|станем|станет|вправе) )?(?:(?:вам|вас|никого|никому|у вас|об этом) )?${saying}|не обязан\\p{L}? (?:\\p{L}+ ){0,2}(?:рассказ|объясн|говор|отчит|доказ)\\p{L}+|неправда|не верьте|это миф)(?!\\p{L})`,
  'giu',
);
const joins = /(?:^|[\s,])(?:что|будто|почему|зачем|когда|отчего|кто|как|куда|сколько|за что)(?!\p{L})/iu;
/** Here something is said that holds. */
const turns = /[;:—–!?]|,\s(?:но|зато|однако|просто|лучше|поэтому|главное)\s/iu;
/** «Обещать, что …, не вправе никто»: the denial behind. */
const infinitive = /(?<!\p{L})(?:обещать|гарантировать|утверждать|обещаний),?\sчто\s[^;:!?]*$/iu;
const deniedBehind =
  /^[^;:!?]{0,60}(?<!\p{L})(?:не (?:могу|можем|может|имеет|имею|имеем|вправе|буду|будем|станем|станет)|нельзя|никто)(?!\p{L})/iu;

/** Kazakh denies behind: «… деп уәде бермейміз», «… демеймін», «… деген сөз емес». */
const deniedInKazakh =
  /^[^;:!?.]{0,70}?(?<!\p{L})(?:деп (?:\p{L}+ ){0,2}?(?:айтпа(?:й[мд]|с)|айт(?:а|ып) (?:алма|отыр[ғг]ан жо[қк])|(?:у[әа]де|кеп[иі]л(?:д[иі]к)?) (?:берме|бере алма|жо[қк])|(?:ойла|сана|есепте|сендір)ма)|деме(?:й|с|д[иі])|деуге (?:болмайды|хақ|құқ)|дей алма|деп отыр[ғг]ан\p{L}{0,4} жо[қк]|деген(?:[иі]м(?:[иі]з)?|(?: [сукомп]\p{L}{1,9}))? (?:емес|жо[қк]))/iu;
/**
 * «… деп ұялтпаймыз», «… деп айтқым келмейді», «… деп айтқым келіп тұрды да, тоқтадым», «… дегенің маған тиді»: what we do to nobody, what was nearly
 * said, and what the reader said. «Деп жасырмаймын» hides nothing.
 */
const refusedInKazakh =
  /^[^;:!?.,]{0,50}?(?<!\p{L})(?:деп (?:\p{L}+ )?(?!жасыр|тартын|ұялма|уялма|қорықпа|корыкпа)\p{L}{2,}[мбп][ае]й(?:м(?:[ыи]н|[іи]н)?|м[ыіи]з)(?!\p{L})|деп айт[қк]ым кел(?:мей|мед|[іи]п т[ұу]р)|деген[іи][ңн](?:[іи]з)?(?!\p{L}{4}))/iu;
/** «Неге кеткеніңізді сұрамаймыз»: a question that is not put, its word before. */
const questionWord =
  /(?<!\p{L})(?:неге|неліктен|неликтен|не үшін|не ушин|кім|ким|қайда|кайда|қайдан|кайдан|қашан|кашан|қалай|калай|қанша|канша|қандай|кандай)(?!\p{L})[^;:!?.]*$/iu;
const notAsked = /^[^;:!?.,]{0,40}?(?<!\p{L})(?:с[ұу]рама|с[ұу]рай алма|қазбалама|казбалама)/iu;
/** Another thought begins: what is denied behind it is not this one. */
const turnsInKazakh = /,\s(?:бірақ|бирак|алайда|сондықтан|сондыктан|дегенмен|себебі|себеби|тек|одан да)\s/iu;

const seen = new WeakMap<Sentence, readonly number[]>();

/** Where denials of saying end in a sentence; looked for once, however many candidates stand in it. */
function denialsIn(sentence: Sentence): readonly number[] {
  let ends = seen.get(sentence);
  if (!ends) {
    ends = sentence.langs.has('ru')
      ? [...sentence.text.matchAll(denial)].map(({ 0: words, index }) => index + words.length)
      : [];
    seen.set(sentence, ends);
  }
  return ends;
}

/** True if the candidate, with the conjunction it may begin with, is governed by such a denial; its own words deny nothing here. */
export function isDisclaimed(sentence: Sentence, { from, to }: Candidate): boolean {
  const { tokens, text, langs } = sentence;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return false;
  if (langs.has('kk')) {
    const behind = text.slice(last.end);
    const denial = deniedInKazakh.exec(behind)?.[0];
    if (denial !== undefined && !turnsInKazakh.test(denial)) return true;
    if (refusedInKazakh.test(behind)) return true;
    if (notAsked.test(behind) && questionWord.test(text.slice(0, last.end))) return true;
  }
  if (!langs.has('ru')) return false;
  for (const end of denialsIn(sentence)) {
    if (end > first.start) break;
    const between = text.slice(end, first.end);
    if (joins.test(between) && !turns.test(between)) return true;
  }
  return infinitive.test(text.slice(0, first.start)) && deniedBehind.test(text.slice(last.end));
}
