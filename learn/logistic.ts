/** Logistic regression over hashed features: the same input always gives the same weights. */

/** `features` are bucket numbers, each counting once; `weight` is how much the example counts. */
export type Row = { features: Int32Array; yes: boolean; weight: number };
export type Fitted = { weights: Float64Array; bias: number };

/** A small generator of the same numbers every time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Stochastic gradient steps with a rate for each weight (Adagrad) and a pull towards zero. */
export function fitWeights(
  rows: readonly Row[],
  size: number,
  { rounds = 25, rate = 0.15, pull = 2e-4, yesCounts = 2 } = {},
): Fitted {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  let bias = 0;
  let biasSquare = 1e-3;
  const order = rows.map((_, at) => at);
  const random = numbers(20_261_125);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { features, yes, weight } = rows[at] as Row;
      let sum = bias;
      const length = 1 / Math.sqrt(features.length || 1);
      for (const bucket of features) sum += (weights[bucket] as number) * length;
      const error = (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0)) * weight * (yes ? yesCounts : 1);
      for (const bucket of features) {
        const step = error * length + pull * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + step * step;
        weights[bucket] = (weights[bucket] as number) - (rate * step) / Math.sqrt(squares[bucket] as number);
      }
      biasSquare += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquare);
    }
  }
  return { weights, bias };
}

/** Log-odds of an example. */
export function oddsOf({ weights, bias }: Fitted, features: Int32Array): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  return bias + sum / Math.sqrt(features.length || 1);
}
