/** What a network begins with: the places that are known, and random numbers for its weights. */
import type { Chance } from '../scripts/chance';
import type { NetworkRow } from './network';

/** Places that stand in enough rows, in order, and in how many. */
export function known(
  rows: readonly NetworkRow[],
  of: (row: NetworkRow) => Int32Array,
  size: number,
  least: number,
): { places: number[]; counts: number[] } {
  const counts = new Int32Array(size);
  for (const row of rows) for (const place of new Set(of(row))) counts[place] = (counts[place] as number) + 1;
  const places = [...counts.keys()].filter((place) => (counts[place] as number) >= least);
  return { places, counts: places.map((place) => counts[place] as number) };
}

/** Random numbers around nothing, spread as far as `spread` says (Box and Muller 1958). */
export const around = (chance: Chance, length: number, spread: number): Float32Array =>
  Float32Array.from({ length }, () => {
    const [far, way] = [Math.max(chance.next(), 1e-12), chance.next()];
    return spread * Math.sqrt(-2 * Math.log(far)) * Math.cos(2 * Math.PI * way);
  });

/** Random numbers up to a bound that hangs on how many go in. */
export const within = (chance: Chance, length: number, inputs: number): Float32Array =>
  Float32Array.from({ length }, () => (2 * chance.next() - 1) / Math.sqrt(inputs));
