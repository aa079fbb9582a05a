/** Details that the sentence gives to one person in so many words: "she has epilepsy", «у него условный срок», «оның қарызы». */
import type { BareDetail } from './details-in';

/** A third person, up to two words before the detail: no advice and no statistics read so. */
const person = new RegExp(
  `(?<!\\p{L})(?:${[
    // "he's HIV+", "she has had two strokes", "his bail"
    "(?:s?he(?:['’]?s|\\s(?:is|was|has|had|got|gets|takes|took))|(?:her|his)(?:\\s\\p{L}+(?:['’]s|\\s(?:is|has|was|had)))?)",
    // «у неё эпилепсия», «она на учёте», «ему дали срок»
    'у\\s(?:не[её]|него)|(?:он|она|ему|ей)',
    // «оның диагнозы», «өзі сотталған»
    'оның|онын|оған|оган|онда',
  ].join('|')})(?:\\s\\p{L}+){0,2}\\s$`,
  'iu',
);

export function isAscribed({ placed, span }: BareDetail): boolean {
  return person.test(placed.sentence.text.slice(0, span.start - placed.start).slice(-60));
}
