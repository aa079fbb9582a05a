/** Lines of a megabyte: nothing throws, and the time for each character does not grow with their number. */
import { reviewDraft } from '../../engine';
import { SentenceMemory } from '../../engine/text/reading';
import { shippedRules } from '../../rules';
import { draftOf } from '../../tests/made/drafts';
import type { Complaints } from './complaints';

const lengths = [62_500, 250_000, 1_000_000];
/** How much dearer a character of the longest line may be than one of the shortest. */
const mostGrowth = 2.5;

const rules = shippedRules({ strictness: 'training', locale: 'en' });

/** One line without any end of a sentence, repeating nothing within itself sooner than all the texts are used up. */
function oneLine(texts: readonly string[], length: number): string {
  let line = '';
  for (let at = 0; line.length < length; at += 1)
    line += `${texts[(at * 7) % texts.length]?.replace(/[.!?…\n\r]+/g, ',')} `;
  return line.slice(0, length);
}

/** What is long and made to be dear. */
const kinds = (texts: readonly string[]): [string, (length: number) => string][] => [
  ['drafts in one line', (length) => oneLine(texts, length)],
  ['digits', (length) => '8 701 '.repeat(length / 6)],
  ['one word', (length) => 'я'.repeat(length)],
  ['open quotations', (length) => '«"(“'.repeat(length / 4)],
  ['accents', (length) => `a${'\u0301'.repeat(length - 1)}`],
  ['halves of pairs', (length) => '\ud83d'.repeat(length)],
  ['names', (length) => 'Айгерим Сериковна Ахметова '.repeat(length / 27)],
  ['at signs', (length) => '@a.b'.repeat(length / 4)],
  ['line ends', (length) => 'да\r\n'.repeat(length / 4)],
];

export function longLines(texts: readonly string[], complaints: Complaints): void {
  for (const [name, make] of kinds(texts)) {
    const costs = lengths.map((length) => {
      const text = make(length);
      const start = performance.now();
      try {
        reviewDraft(draftOf(text, 'comment'), { ...rules, memory: new SentenceMemory() });
      } catch (error) {
        complaints.add(`${name}, ${length} characters: threw ${(error as Error).message}`, name);
      }
      return (performance.now() - start) / (length / 1_000);
    });
    const [first = 0, , last = 0] = costs;
    console.log(`${name}: ${costs.map((cost) => cost.toFixed(2)).join(', ')} ms for each thousand characters`);
    // A cost below a tenth of a millisecond is noise beside the clock.
    if (last > Math.max(first, 0.1) * mostGrowth) complaints.add('time grows faster than the text', name);
  }
}
