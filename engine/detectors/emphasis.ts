/** What is said by the look of the text: capitals, piled-up marks, dots that trail off, a curt word with a full stop. */
import type { Placed, Reading } from '../text/reading';
import type { Match, Span } from '../types';
import { findShouting } from './shouting';

/** Fewer shouted letters than this are an abbreviation or a heading. */
const shoutedLetters = 12;
const capitalRun = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}[\p{Lu}\p{M}-]*)(?:[\s,!?]{1,3}(?:\p{Lu}{1,}[\p{Lu}\p{M}-]*))+/gu;
const piled = /[!?]{2,}|[!?](?:\s[!?])+/g;
const trailing = /\.{2,}|…+/g;
const curt =
  /^(?:ок|окей|ok|okay|k|да|нет|ясно|понятно|хорошо|ладно|принято|жақсы|жаксы|болды|түсінікті|иә|жоқ|fine|noted|sure|yes|no|right)\.$/iu;

export const emphasis: Record<'capitals' | 'marks' | 'ellipsis' | 'curt' | 'shouting', (reading: Reading) => Match[]> =
  {
    /** Two and more words in capitals in a row, with letters enough not to be an abbreviation. */
    capitals: (reading) =>
      inSentences(reading, capitalRun, (text, placed) => {
        const letters = text.replace(/[^\p{L}]/gu, '').length;
        const words = text.split(/[\s,!?-]+/).filter((word) => word.length > 1);
        const shouted = words.some((word) => word.length > 4) && words.length >= 2;
        return letters >= shoutedLetters && shouted && !isHeading(reading, placed, letters);
      }),
    marks: (reading) => inText(reading, piled, (text) => text.length >= 3 || (text.includes('?') && text.length >= 2)),
    shouting: findShouting,
    ellipsis: (reading) => inText(reading, trailing, () => true),
    curt: (reading) => {
      const text = reading.text.trim();
      if (!curt.test(text)) return [];
      const start = reading.text.indexOf(text);
      return [match({ start, end: start + text.length }, text)];
    },
  };

/** In a post, one line wholly in capitals at the top is a headline. */
function isHeading(reading: Reading, placed: Placed, letters: number): boolean {
  if (reading.surface.kind !== 'post' || reading.sentences[0] !== placed || reading.sentences.length < 2) return false;
  return letters >= placed.sentence.text.replace(/[^\p{L}]/gu, '').length * 0.9;
}

const match = (span: Span, text: string): Match => ({ span, because: [{ code: 'shape', value: text }] });

function inText(reading: Reading, pattern: RegExp, accept: (text: string) => boolean): Match[] {
  const matches: Match[] = [];
  for (const found of reading.text.matchAll(pattern))
    if (accept(found[0])) matches.push(match({ start: found.index, end: found.index + found[0].length }, found[0]));
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
