/** Abbreviations that the reader may not know: capitals in a row that nothing in the draft explains. */
import { hailsColleagues } from '../names/told-behind';
import { isJargon, isKnownAbbreviation } from '../text/known-abbreviations';
import type { Placed, Reading, Sentence } from '../text/reading';
import type { Match } from '../types';

const capitals = /(?<![\p{L}\p{N}#@_.-])\p{Lu}{2,6}(?![\p{L}\p{N}_])/gu;
/** In a sentence with more capitals than this share, they are shouting, not abbreviations. */
const shouted = 0.5;
/** A gloss stands right behind (`АСП — …`, `АСП (…)`, `АСП, то есть …`) or right before in brackets (`… (АСП)`). */
const glossAfter =
  /^\s?(?:\(|[—–=:]|-\s|,?\s?(?:то есть|т\.\s?е\.|это|значит|расшифров|иначе|или просто|яғни|бұл|деген(?:іміз)?|means|stands for|is short for|is the|i\.e\.|that is|or the|in other words))/iu;
const glossBefore = /\(\s?$/;
/** Capitals that are part of a name: after a number sign, or the legal form of an organisation before its name. */
const nameAfter = /^\s?[«"“№]/;

type Found = { word: string; index: number };
/** Found once for each sentence, however often its draft is reread. */
const known = new WeakMap<Sentence, Found[]>();

/**
 * One match for each abbreviation, at its first place. Graded `act` when the sentence asks the reader for something.
 * @param asksReader true if a sentence asks the reader to do something
 */
export function findAbbreviations(reading: Reading, asksReader: (placed: Placed) => boolean): Match[] {
  // Colleagues who are spoken to know the words of their work.
  if (hailsColleagues.test(reading.text)) return [];
  const matches: Match[] = [];
  const seen = new Set<string>();
  let explained: Set<string> | undefined;
  for (const placed of reading.sentences)
    for (const { word, index } of abbreviationsIn(placed.sentence)) {
      explained ??= explainedIn(reading.text);
      if (seen.has(word) || explained.has(word)) continue;
      seen.add(word);
      const start = placed.start + index;
      matches.push({
        span: { start, end: start + word.length },
        because: [
          { code: 'shape', value: word },
          { code: 'missing', value: 'aw-abbreviation' },
        ],
        grades: asksReader(placed) ? ['act'] : [],
      });
    }
  return matches;
}

function abbreviationsIn(sentence: Sentence): Found[] {
  let found = known.get(sentence);
  if (!found) {
    found = search(sentence.text);
    known.set(sentence, found);
  }
  return found;
}

function search(text: string): Found[] {
  const found = [...text.matchAll(capitals)];
  if (found.length === 0) return [];
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const upper = text.replace(/[^\p{Lu}]/gu, '').length;
  const alone = found.length === 1 && text.trim().split(/\s+/).length <= 3;
  if (!alone && upper > letters * shouted) return [];
  return found
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(
      ({ word, index }) =>
        !isKnownAbbreviation(word) &&
        !isEmphasised(word) &&
        !nameAfter.test(text.slice(index + word.length, index + word.length + 3)),
    );
}

/** Four letters and more that can be said aloud are a word somebody stressed: MUST, FIRST, ВАЖНО. */
const isEmphasised = (word: string): boolean =>
  word.length >= 4 && /[AEIOUYАЕЁИОУЫЭЮЯӘІҰҮӨ]/u.test(word) && !isJargon(word);

/** Abbreviations that the draft itself explains, wherever in it. */
function explainedIn(text: string): Set<string> {
  const explained = new Set<string>();
  for (const { 0: word, index } of text.matchAll(capitals)) {
    const after = text.slice(index + word.length, index + word.length + 16);
    const before = text.slice(Math.max(0, index - 2), index);
    if (glossAfter.test(after) || (glossBefore.test(before) && /^\s?[),;]/.test(after))) explained.add(word);
  }
  return explained;
}
