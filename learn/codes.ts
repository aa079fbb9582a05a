/** Replaces many vectors by sums of few: first the nearest of 256, then of 256 others what is left, and so on (residual quantisation). */
import { codeSize } from '../engine/learned/network';
import type { Chance } from '../scripts/chance';

const rounds = 12;

/**
 * @param vectors one after the other, each `size` numbers
 * @param counts how often each is needed: its root is how much it counts
 * @returns the vectors to choose from, all lists one after the other, and for each vector its numbers in every list
 */
export function codesFor(
  vectors: Float32Array,
  size: number,
  counts: readonly number[],
  lists: number,
  chance: Chance,
): { vectors: Float32Array; codes: Uint16Array[] } {
  const rest = Float32Array.from(vectors);
  const weights = counts.map(Math.sqrt);
  const all = new Float32Array(lists * codeSize * size);
  const codes: Uint16Array[] = [];
  for (let list = 0; list < lists; list += 1) {
    const { centres, nearest } = clusters(rest, size, weights, chance);
    nearest.forEach((centre, at) => {
      for (let one = 0; one < size; one += 1)
        rest[at * size + one] = (rest[at * size + one] as number) - (centres[centre * size + one] as number);
    });
    all.set(centres, list * codeSize * size);
    codes.push(nearest.map((centre) => centre + list * codeSize));
  }
  return { vectors: all, codes };
}

/** k-means (Lloyd 1982), begun at vectors drawn by their weight. */
function clusters(
  vectors: Float32Array,
  size: number,
  weights: readonly number[],
  chance: Chance,
): { centres: Float32Array; nearest: Uint16Array } {
  const centres = new Float32Array(codeSize * size);
  for (let centre = 0; centre < codeSize; centre += 1) {
    const at = drawn(weights, chance);
    centres.set(vectors.subarray(at * size, (at + 1) * size), centre * size);
  }
  const nearest = new Uint16Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Float64Array(centres.length);
    const total = new Float64Array(codeSize);
    weights.forEach((weight, at) => {
      const centre = nearestTo(vectors, at * size, centres, size);
      nearest[at] = centre;
      total[centre] = (total[centre] as number) + weight;
      for (let one = 0; one < size; one += 1)
        sums[centre * size + one] =
          (sums[centre * size + one] as number) + weight * (vectors[at * size + one] as number);
    });
    for (let at = 0; at < centres.length; at += 1) {
      const weight = total[Math.floor(at / size)] as number;
      if (weight > 0) centres[at] = (sums[at] as number) / weight;
    }
  }
  return { centres, nearest };
}

function nearestTo(vectors: Float32Array, from: number, centres: Float32Array, size: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let centre = 0; centre < codeSize; centre += 1) {
    let far = 0;
    for (let one = 0; one < size && far < least; one += 1)
      far += ((vectors[from + one] as number) - (centres[centre * size + one] as number)) ** 2;
    if (far < least) [best, least] = [centre, far];
  }
  return best;
}

function drawn(weights: readonly number[], chance: Chance): number {
  let left = chance.next() * weights.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < weights.length; at += 1) {
    left -= weights[at] as number;
    if (left < 0) return at;
  }
  return weights.length - 1;
}
