/** Fits the network by steps against its slope (Adam, Kingma and Ba 2015): the same input and seed always give the same weights. */
import {
  answer,
  classesCount,
  filterWidth,
  inputsOf,
  numberedPlaces,
  type Sizes,
  strongest,
  type Weights,
} from '../engine/learned/network';
import { questions } from '../engine/learned/questions';
import { classPlaces, partPlaces } from '../engine/learned/words';
import { Chance } from '../scripts/chance';
import { Adam } from './adam';
import { around, known, within } from './beginnings';
import { codesFor } from './codes';

/** A sentence: its parts and classes by place, where it goes, and for each question the answer and how much it counts. */
export type NetworkRow = {
  parts: Int32Array;
  ends: Int32Array;
  classes: Int32Array;
  surface: number;
  yes: Uint8Array;
  counts: Float32Array;
};

/** A network as fitted: places that are known, in order, and which vectors stand for each part. */
export type FittedNetwork = { parts: number[]; classes: number[]; codes: Uint16Array[]; weights: Weights };

export const sizes: Sizes = { vector: 24, filters: 64, between: 48 };
/** How many vectors are summed for a part of a word: one means that each belongs to one of 256 kinds. */
const lists = 1;
/** What stands in fewer sentences is not known. */
const fewest = { parts: 12, classes: 10 };
/** Rows of one step. */
const together = 64;
/** How far a step goes, for vectors and for all else, and how much of it in each pass over the rows. */
const pace = { vectors: 2e-3, rest: 1e-3 };
const passes = [1, 1, 0.5, 0.25, 0.1];
/** The same after vectors have been replaced by sums of few. */
const passesAfter = [0.5, 0.2];
/** So much is left out at random, so that nothing hangs on one number alone. */
const leftOut = 0.2;
/** A yes counts this much more than a no. */
const yesCounts = 2;

export function fitNetwork(rows: readonly NetworkRow[], seed: number, told: (line: string) => void): FittedNetwork {
  const chance = new Chance(seed);
  const parts = known(rows, ({ parts }) => parts, partPlaces, fewest.parts);
  const classes = known(rows, ({ classes }) => classes, classPlaces, fewest.classes);
  const fit = new Fit(rows, parts.places, classes.places, chance);
  for (const pass of passes) told(`loss ${fit.pass(pass).toFixed(4)}`);
  fit.shareVectors(codesFor(fit.weights.vectors, sizes.vector, parts.counts, lists, chance));
  for (const pass of passesAfter) told(`loss ${fit.pass(pass).toFixed(4)} with shared vectors`);
  return { parts: parts.places, classes: classes.places, codes: fit.codes, weights: fit.weights };
}

const { vector, filters, between } = sizes;
const inputs = inputsOf(sizes);
const mean = filters;
const classesFrom = mean + vector;
const surfaceFrom = classesFrom + vector;

class Fit {
  readonly weights: Weights;
  codes: Uint16Array[];
  private readonly parts: Uint16Array;
  private readonly classes: Uint16Array;
  private readonly order: number[];
  private slopes: Weights;
  private steps: Record<keyof Weights, Adam>;
  private words: Float32Array = new Float32Array(64 * vector);
  private wordSlopes: Float32Array = new Float32Array(64 * vector);
  private kept: Float32Array = new Float32Array(64 * vector);
  private answers: Float32Array = new Float32Array(64 * filters);
  private readonly where = new Int32Array(filters);
  private readonly seen = new Float32Array(inputs);
  private readonly seenKept = new Float32Array(inputs);
  private readonly hidden = new Float32Array(between);
  private readonly hiddenKept = new Float32Array(between);

  constructor(
    private readonly rows: readonly NetworkRow[],
    parts: readonly number[],
    classes: readonly number[],
    private readonly chance: Chance,
  ) {
    this.parts = numberedPlaces(parts, partPlaces);
    this.classes = numberedPlaces(classes, classPlaces);
    this.codes = [Uint16Array.from(parts, (_, at) => at)];
    this.order = rows.map((_, at) => at);
    this.weights = {
      vectors: around(chance, parts.length * vector, 0.15),
      classVectors: around(chance, classes.length * vector, 0.05),
      filters: within(chance, filterWidth * vector * filters, filterWidth * vector),
      filterBias: within(chance, filters, filterWidth * vector),
      inner: within(chance, inputs * between, inputs),
      innerBias: within(chance, between, inputs),
      outer: within(chance, between * questions.length, between),
      outerBias: within(chance, questions.length, between),
    };
    this.slopes = slopesFor(this.weights);
    this.steps = stepsFor(this.weights);
  }

  /** Each part gets the sum of few vectors that many share instead of its own. */
  shareVectors({ vectors, codes }: { vectors: Float32Array; codes: Uint16Array[] }): void {
    this.weights.vectors = vectors;
    this.codes = codes;
    this.slopes = slopesFor(this.weights);
    this.steps = stepsFor(this.weights);
  }

  /** Goes over all rows once. @returns the mean loss */
  pass(share: number): number {
    const { order, chance } = this;
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = chance.below(at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    let loss = 0;
    for (let from = 0; from < order.length; from += together) {
      const batch = order.slice(from, from + together);
      for (const at of batch) loss += this.learn(this.rows[at] as NetworkRow, 1 / (batch.length * questions.length));
      this.step(share);
    }
    return loss / Math.ceil(order.length / together);
  }

  private step(share: number): void {
    for (const name of Object.keys(this.weights) as (keyof Weights)[]) {
      const sparse = name === 'vectors' || name === 'classVectors';
      this.steps[name].step(this.weights[name], this.slopes[name], share * (sparse ? pace.vectors : pace.rest));
    }
  }

  private learn(row: NetworkRow, share: number): number {
    this.forward(row);
    const { weights, slopes, hidden } = this;
    const back = new Float32Array(between);
    let loss = 0;
    for (let of = 0; of < questions.length; of += 1) {
      let odds = weights.outerBias[of] as number;
      for (let at = 0; at < between; at += 1)
        odds += (hidden[at] as number) * (weights.outer[at * questions.length + of] as number);
      const yes = row.yes[of] === 1;
      const counts = (row.counts[of] as number) * (yes ? yesCounts : 1) * share;
      const margin = yes ? odds : -odds;
      loss += counts * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const slope = ((yes ? -1 : 1) * counts) / (1 + Math.exp(margin));
      slopes.outerBias[of] = (slopes.outerBias[of] as number) + slope;
      for (let at = 0; at < between; at += 1) {
        const to = at * questions.length + of;
        slopes.outer[to] = (slopes.outer[to] as number) + slope * (hidden[at] as number);
        back[at] = (back[at] as number) + slope * (weights.outer[to] as number);
      }
    }
    this.backward(row, back);
    return loss;
  }

  private forward(row: NetworkRow): void {
    const { weights, seen, seenKept, chance } = this;
    const length = row.ends.length;
    this.readWords(row);
    for (let at = 0; at < length * vector; at += 1) {
      this.kept[at] = chance.next() < leftOut ? 0 : 1 / (1 - leftOut);
      this.words[at] = (this.words[at] as number) * (this.kept[at] as number);
    }
    if (this.answers.length < length * filters) this.answers = new Float32Array(2 * length * filters);
    answer(this.words, length, vector, weights.filters, weights.filterBias, this.answers);
    seen.fill(0);
    strongest(this.answers, length, filters, seen, this.where);
    const each = 1 / Math.sqrt(length || 1);
    for (let at = 0; at < length * vector; at += 1) {
      const to = mean + (at % vector);
      seen[to] = (seen[to] as number) + (this.words[at] as number) * each;
    }
    for (const place of row.classes) {
      const number = this.classes[place] as number;
      if (number === 0) continue;
      for (let at = 0; at < vector; at += 1)
        seen[classesFrom + at] =
          (seen[classesFrom + at] as number) +
          classesCount * (weights.classVectors[(number - 1) * vector + at] as number);
    }
    seen[surfaceFrom + row.surface] = 1;
    for (let at = 0; at < inputs; at += 1) {
      seenKept[at] = chance.next() < leftOut ? 0 : 1 / (1 - leftOut);
      seen[at] = (seen[at] as number) * (seenKept[at] as number);
    }
    this.hidden.set(weights.innerBias);
    for (let at = 0; at < inputs; at += 1) {
      const value = seen[at] as number;
      if (value === 0) continue;
      for (let to = 0; to < between; to += 1)
        this.hidden[to] = (this.hidden[to] as number) + value * (weights.inner[at * between + to] as number);
    }
    for (let to = 0; to < between; to += 1) {
      const keeps = (this.hidden[to] as number) > 0 && chance.next() >= leftOut ? 1 / (1 - leftOut) : 0;
      this.hiddenKept[to] = keeps;
      this.hidden[to] = (this.hidden[to] as number) * keeps;
    }
  }

  private backward(row: NetworkRow, back: Float32Array): void {
    const { weights, slopes, seen, seenKept, wordSlopes } = this;
    const length = row.ends.length;
    for (let to = 0; to < between; to += 1) {
      back[to] = (back[to] as number) * (this.hiddenKept[to] as number);
      slopes.innerBias[to] = (slopes.innerBias[to] as number) + (back[to] as number);
    }
    const seenSlopes = new Float32Array(inputs);
    for (let at = 0; at < inputs; at += 1) {
      if (seenKept[at] === 0) continue;
      const value = seen[at] as number;
      let sum = 0;
      for (let to = 0; to < between; to += 1) {
        const slope = back[to] as number;
        const weight = at * between + to;
        slopes.inner[weight] = (slopes.inner[weight] as number) + slope * value;
        sum += slope * (weights.inner[weight] as number);
      }
      seenSlopes[at] = sum * (seenKept[at] as number);
    }
    const each = 1 / Math.sqrt(length || 1);
    for (let at = 0; at < length * vector; at += 1)
      wordSlopes[at] = (seenSlopes[mean + (at % vector)] as number) * each;
    this.backThroughFilters(length, seenSlopes);
    this.backToClasses(row, seenSlopes);
    this.backToWords(row);
  }

  /** Only where a filter answered strongest does anything hang on it. */
  private backThroughFilters(length: number, seenSlopes: Float32Array): void {
    const { weights, slopes, words, wordSlopes } = this;
    const reach = (filterWidth - 1) / 2;
    for (let filter = 0; filter < filters; filter += 1) {
      const place = this.where[filter] as number;
      const slope = seenSlopes[filter] as number;
      if (place < 0 || slope === 0) continue;
      slopes.filterBias[filter] = (slopes.filterBias[filter] as number) + slope;
      for (let beside = -reach; beside <= reach; beside += 1) {
        const other = place + beside;
        if (other < 0 || other >= length) continue;
        for (let at = 0; at < vector; at += 1) {
          const weight = ((beside + reach) * vector + at) * filters + filter;
          const word = other * vector + at;
          slopes.filters[weight] = (slopes.filters[weight] as number) + slope * (words[word] as number);
          wordSlopes[word] = (wordSlopes[word] as number) + slope * (weights.filters[weight] as number);
        }
      }
    }
  }

  private backToClasses(row: NetworkRow, seenSlopes: Float32Array): void {
    for (const place of row.classes) {
      const number = this.classes[place] as number;
      if (number === 0) continue;
      this.steps.classVectors.touch(number - 1);
      for (let at = 0; at < vector; at += 1) {
        const to = (number - 1) * vector + at;
        this.slopes.classVectors[to] =
          (this.slopes.classVectors[to] as number) + classesCount * (seenSlopes[classesFrom + at] as number);
      }
    }
  }

  private backToWords(row: NetworkRow): void {
    const { slopes, wordSlopes, kept } = this;
    this.eachWord(row, (word, numbers) => {
      for (const number of numbers)
        for (const list of this.codes) {
          const code = list[number - 1] as number;
          this.steps.vectors.touch(code);
          for (let at = 0; at < vector; at += 1) {
            const from = word * vector + at;
            const to = code * vector + at;
            slopes.vectors[to] =
              (slopes.vectors[to] as number) + ((wordSlopes[from] as number) * (kept[from] as number)) / numbers.length;
          }
        }
    });
  }

  private readWords(row: NetworkRow): void {
    const room = row.ends.length * vector;
    if (this.words.length < room) {
      this.words = new Float32Array(2 * room);
      this.wordSlopes = new Float32Array(2 * room);
      this.kept = new Float32Array(2 * room);
    }
    this.words.fill(0, 0, room);
    this.eachWord(row, (word, numbers) => {
      for (const number of numbers)
        for (const list of this.codes) {
          const code = list[number - 1] as number;
          for (let at = 0; at < vector; at += 1) {
            const to = word * vector + at;
            this.words[to] =
              (this.words[to] as number) + (this.weights.vectors[code * vector + at] as number) / numbers.length;
          }
        }
    });
  }

  /** The numbers of the known parts of each word. */
  private eachWord({ parts, ends }: NetworkRow, visit: (word: number, numbers: readonly number[]) => void): void {
    let from = 0;
    for (let word = 0; word < ends.length; word += 1) {
      const numbers: number[] = [];
      for (; from < (ends[word] as number); from += 1) {
        const number = this.parts[parts[from] as number] as number;
        if (number > 0) numbers.push(number);
      }
      visit(word, numbers);
    }
  }
}

const slopesFor = (weights: Weights): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, all]) => [name, new Float32Array(all.length)])) as Weights;

const stepsFor = (weights: Weights): Record<keyof Weights, Adam> =>
  Object.fromEntries(
    Object.entries(weights).map(([name, all]) => [
      name,
      new Adam(all.length, name === 'vectors' || name === 'classVectors' ? vector : 0),
    ]),
  ) as Record<keyof Weights, Adam>;
