/** The order of a fuzz run: drafts, long lines, doors; prints counts and the seed with which they come again. */
import fc from 'fast-check';
import { exampleTexts, mutatedTexts, surfaces } from '../../tests/made/drafts';
import { freshTexts, nestedQuotes } from '../../tests/made/real';
import { Complaints } from './complaints';
import { fuzzDoors } from './doors';
import { longLines } from './long';
import { checkPromises } from './promises';

/** One long text comes after so many drafts. */
const perBatch = 1_000;
/** UTF-16 code units of a long text. */
const long = 20_000;

/** @returns how many promises were broken */
export async function fuzz(count: number, seed: number): Promise<number> {
  const complaints = new Complaints();
  const texts = [...exampleTexts(), ...freshTexts()];
  const usual = fc.tuple(fc.oneof({ weight: 9, arbitrary: mutatedTexts(texts) }, nestedQuotes(texts)), surfaces);
  const begun = performance.now();
  let checked = 0;
  for (let batch = 0; checked < count; batch += 1) {
    const size = Math.min(perBatch, count - checked);
    for (const [text, kind] of fc.sample(usual, { numRuns: size, seed: seed + batch })) {
      checkPromises(text, kind, checked, complaints);
      checked += 1;
    }
    const piece = texts[batch % texts.length] ?? '';
    checkPromises(`${piece} `.repeat(Math.ceil(long / (piece.length + 1))), 'comment', 1, complaints);
    if (batch % 2 === 0) console.log(`${checked} drafts, ${complaints.count} failures`);
  }
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`${checked} drafts in ${seconds.toFixed(0)} s, ${complaints.count} failures (seed ${seed})`);
  longLines(texts, complaints);
  await fuzzDoors(Math.max(2_000, Math.round(count / 5)), seed, complaints);
  console.log(`${complaints.count} failures in all`);
  return complaints.count;
}
