/** Logistic regression over hashed features, with a pull towards zero: the same input always gives the same weights. */

/**
 * `features` are bucket numbers, each counting once, or as much as `values` say; `weight` is how much the example counts.
 * Rows without values are scaled by the root of their number, so that short sentences and long ones count alike.
 */
export type Row = { features: Int32Array; values?: Float64Array; yes: boolean; weight: number };
export type Fitted = { weights: Float64Array; bias: number };
type Options = { rounds?: number; pull?: number; yesCounts?: number; trust?: number; only?: ReadonlySet<number> };

/** Steps remembered by the quasi-Newton method. */
const remembered = 8;
/** A step must win at least this share of what its slope promises. */
const enough = 1e-4;

/**
 * Minimises the weighted logistic loss plus `pull` times half the squared weights, by L-BFGS
 * (Liu and Nocedal 1989) with halved steps.
 * @param trust how much a feature that stands mostly on one side is held back less than others, 0 to 1
 * @param only the weights that may differ from nothing; absent: all
 */
export function fitWeights(
  rows: readonly Row[],
  size: number,
  { rounds = 60, pull = 0.1, yesCounts = 2, trust = 0.6, only }: Options = {},
): Fitted {
  const objective = lossOf(rows, pullsOf(rows, size, pull, trust), yesCounts, only);
  let at: Float64Array = new Float64Array(size + 1);
  let here = objective(at);
  const steps: { moved: Float64Array; turned: Float64Array; curve: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = downhill(here.slope, steps);
    const promised = dot(direction, here.slope);
    let length = round === 0 ? 1 / Math.sqrt(dot(here.slope, here.slope) || 1) : 1;
    let next = along(at, direction, length);
    let there = objective(next);
    for (let halved = 0; there.loss > here.loss + enough * length * promised && halved < 20; halved += 1) {
      length /= 2;
      next = along(at, direction, length);
      there = objective(next);
    }
    if (there.loss >= here.loss) break;
    const moved = along(next, at, -1);
    const turned = along(there.slope, here.slope, -1);
    const curve = dot(moved, turned);
    if (curve > 0) steps.push({ moved, turned, curve });
    if (steps.length > remembered) steps.shift();
    at = next;
    here = there;
  }
  return { weights: at.slice(0, size), bias: at[size] as number };
}

/** Log-odds of an example. */
export function oddsOf({ weights, bias }: Fitted, { features, values }: Pick<Row, 'features' | 'values'>): number {
  return bias + sumOf(weights, features, values) * scaleOf(features, values);
}

const scaleOf = (features: Int32Array, values?: Float64Array): number =>
  values ? 1 : 1 / Math.sqrt(features.length || 1);

function sumOf(weights: Float64Array, features: Int32Array, values?: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1)
    sum += (weights[features[at] as number] as number) * (values ? (values[at] as number) : 1);
  return sum;
}

/**
 * How strongly each weight is pulled towards zero: little where a feature stands far more often on one side than on the
 * other, much where it says nothing (the log-count ratio of Wang and Manning 2012, as a pull instead of a scale).
 */
function pullsOf(rows: readonly Row[], size: number, pull: number, trust: number): Float64Array {
  const [yes, no] = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  let [allYes, allNo] = [size, size];
  for (const row of rows) {
    const side = row.yes ? yes : no;
    for (const bucket of row.features) side[bucket] = (side[bucket] as number) + row.weight;
    if (row.yes) allYes += row.weight * row.features.length;
    else allNo += row.weight * row.features.length;
  }
  const tells = yes.map((count, at) => Math.abs(Math.log((count / allYes) * (allNo / (no[at] as number)))));
  const usual = Math.sqrt(tells.reduce((sum, one) => sum + one * one, 0) / size) || 1;
  return tells.map((one) => pull / (1 - trust + (trust * one) / usual) ** 2);
}

type Judged = { loss: number; slope: Float64Array };

/** The bias stands behind the weights and is not pulled. */
function lossOf(rows: readonly Row[], pulls: Float64Array, yesCounts: number, only?: ReadonlySet<number>) {
  const size = pulls.length;
  return (at: Float64Array): Judged => {
    const slope = new Float64Array(size + 1);
    const bias = at[size] as number;
    let loss = 0;
    for (const { features, values, yes, weight } of rows) {
      const scale = scaleOf(features, values);
      const sign = yes ? 1 : -1;
      const counts = yes ? weight * yesCounts : weight;
      const margin = sign * (bias + sumOf(at, features, values) * scale);
      const missed = 1 / (1 + Math.exp(margin));
      loss += counts * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const change = -sign * missed * counts;
      for (let one = 0; one < features.length; one += 1) {
        const bucket = features[one] as number;
        slope[bucket] = (slope[bucket] as number) + change * scale * (values ? (values[one] as number) : 1);
      }
      slope[size] = (slope[size] as number) + change;
    }
    for (let one = 0; one < size; one += 1) {
      const weight = at[one] as number;
      const pull = pulls[one] as number;
      loss += (pull / 2) * weight * weight;
      slope[one] = only && !only.has(one) ? 0 : (slope[one] as number) + pull * weight;
    }
    return { loss, slope };
  };
}

/** The slope turned round and bent by what the last steps told of the curvature (two-loop recursion). */
function downhill(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; curve: number }[],
): Float64Array {
  let direction: Float64Array = slope.map((one) => -one);
  const shares: number[] = [];
  for (const { moved, turned, curve } of [...steps].reverse()) {
    const share = dot(moved, direction) / curve;
    shares.push(share);
    direction = along(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turned, last.turned);
    direction = direction.map((one) => one * scale);
  }
  for (const { moved, turned, curve } of steps)
    direction = along(direction, moved, (shares.pop() as number) - dot(turned, direction) / curve);
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** @returns `from` moved by `length` times `direction` */
function along(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((one, at) => one + length * (direction[at] as number));
}
