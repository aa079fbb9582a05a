/** What is said by the look of the text: capitals, piled-up marks, dots that trail off, a curt word with a full stop. */
import type { Placed, Reading } from '../text/reading';
import type { Match, Span } from '../types';
import { findAbbreviations } from './abbreviation';
import { findShouting } from './shouting';

/** Fewer shouted letters than this are an abbreviation or a heading. */
const shoutedLetters = 12;
const capitalRun = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}[\p{Lu}\p{M}-]*)(?:[\s,!?]{1,3}(?:\p{Lu}{1,}[\p{Lu}\p{M}-]*))+/gu;
const piled = /[!?]{2,}|[!?](?:\s[!?])+/g;
const trailing = /\.{2,}|…+/g;
const curt =
  /^(?:ну\s)?(?:ок|окей|ok|okay|k|да|нет|ясно|понятно|хорошо|ладно|принято|принял|приняла|угу|ага|нормально|норм|как скажете|как хотите|ваше дело|дело ваше|жақсы|жаксы|болды|түсінікті|тусиникти|түсіндім|тусиндим|жарайды|мақұл|макул|иә|ия|жоқ|жок|fine|noted|sure|yes|no|right|understood|clear|got it|whatever|if you say so|as you wish)(?:\.{1,3}|…)?$/iu;
const greetingWords = 4;
const closesThought = /^\s*(?:$|[\n)\p{Lu}\p{Extended_Pictographic}])/u;
const readOn =
  /(?:читать|читайте|подробнее|далее|дальше|продолжение|толығырақ|оқу|жалғасы|read|more|continued)\s*(?:далее|дальше|more|on|оқу)?\s*$/iu;

/** Whether a sentence holds a word class: `festive`, `reproach`, `greeting`, `asked-to`. */
export type Holds = (name: string, placed: Placed) => boolean;
type What = 'capitals' | 'marks' | 'ellipsis' | 'curt' | 'shouting' | 'abbreviation';

export const emphasis: Record<What, (reading: Reading, holds: Holds) => Match[]> = {
  /** Two and more words in capitals in a row, with letters enough not to be an abbreviation. */
  capitals: (reading) =>
    inSentences(reading, capitalRun, (text, placed) => {
      const letters = text.replace(/[^\p{L}]/gu, '').length;
      const words = text.split(/[\s,!?-]+/).filter((word) => word.length > 1);
      const shouted = words.some((word) => word.length > 4) && words.length >= 2;
      return letters >= shoutedLetters && shouted && !isHeading(reading, placed, letters);
    }),
  /** Two and more marks to a person, three and more in a post; joy may shout. A reproach weighs more. */
  marks: (reading, holds) => {
    const fewest = reading.surface.kind === 'post' ? 3 : 2;
    const accepted = inSentences(reading, piled, (text, placed) => {
      if (text.replace(/\s/g, '').length < fewest) return false;
      return placed.sentence.text.includes('?') || !holds('festive', placed);
    });
    const reproachful = reading.sentences.filter((placed) => holds('reproach', placed));
    return accepted.map((found) =>
      reproachful.some(({ start, end }) => start <= found.span.start && found.span.end <= end)
        ? { ...found, grades: ['reproach'] }
        : found,
    );
  },
  shouting: (reading) => findShouting(reading),
  /** At the end of a thought; in a post three in one text. Not inside numbers, lists or «read on…». */
  ellipsis: (reading) => {
    const found = inText(reading, trailing, (_text, at, end) => {
      const after = reading.text.slice(end, end + 8);
      const before = reading.text.slice(Math.max(0, at - 24), at);
      return closesThought.test(after) && /\p{L}\s?$/u.test(before) && !readOn.test(before);
    });
    return reading.surface.kind === 'post' && found.length < 3 ? [] : found;
  },
  /** Nothing but an acknowledgement, perhaps after a greeting. */
  curt: (reading, holds) => {
    const said = reading.sentences.filter(
      (placed) => !(holds('greeting', placed) && placed.sentence.tokens.length <= greetingWords),
    );
    const [only] = said;
    if (said.length !== 1 || !only || !curt.test(only.sentence.text.trim())) return [];
    return [match({ start: only.start, end: only.end }, only.sentence.text)];
  },
  abbreviation: (reading, holds) => findAbbreviations(reading, (placed) => holds('asked-to', placed)),
};

/** In a post, one line wholly in capitals at the top is a headline. */
function isHeading(reading: Reading, placed: Placed, letters: number): boolean {
  if (reading.surface.kind !== 'post' || reading.sentences[0] !== placed || reading.sentences.length < 2) return false;
  return letters >= placed.sentence.text.replace(/[^\p{L}]/gu, '').length * 0.9;
}

const match = (span: Span, text: string): Match => ({ span, because: [{ code: 'shape', value: text }] });

function inText(
  reading: Reading,
  pattern: RegExp,
  accept: (text: string, start: number, end: number) => boolean,
): Match[] {
  const matches: Match[] = [];
  for (const found of reading.text.matchAll(pattern))
    if (accept(found[0], found.index, found.index + found[0].length))
      matches.push(match({ start: found.index, end: found.index + found[0].length }, found[0]));
  return matches;
}

function inSentences(reading: Reading, pattern: RegExp, accept: (text: string, placed: Placed) => boolean): Match[] {
  const matches: Match[] = [];
  for (const placed of reading.sentences)
    for (const found of placed.sentence.text.matchAll(pattern)) {
      if (!accept(found[0], placed)) continue;
      const text = found[0].trimEnd();
      const start = placed.start + found.index;
      matches.push(match({ start, end: start + text.length }, text));
    }
  return matches;
}
