/** Whether the words stand in a clause that a speaker says they do not say: «никто не обещает, что …», «мы не спрашиваем, почему …». */
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
  if (!langs.has('ru') || !first || !last) return false;
  for (const end of denialsIn(sentence)) {
    if (end > first.start) break;
    const between = text.slice(end, first.end);
    if (joins.test(between) && !turns.test(between)) return true;
  }
  return infinitive.test(text.slice(0, first.start)) && deniedBehind.test(text.slice(last.end));
}
