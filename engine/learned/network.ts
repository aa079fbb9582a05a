/**
 * A small network beside the linear weights: it sees which kinds of words stand together, so that a way of saying something counts
 * that nobody has written in just these words. Vectors for words, filters over three neighbours of which the strongest answer counts
 * (Kim 2014, "Convolutional Neural Networks for Sentence Classification"), one layer between them and the questions.
 */
import { Unpacker } from '../packed';
import { type Question, questions } from './questions';
import { classPlaces, partPlaces, type Words } from './words';

/** How many numbers make up a vector, how many filters there are, how many numbers the layer between has. */
export type Sizes = { vector: number; filters: number; between: number };

/** In this order weights are stored. */
export const weightNames = [
  'vectors',
  'classVectors',
  'filters',
  'filterBias',
  'inner',
  'innerBias',
  'outer',
  'outerBias',
] as const;
export type Weights = Record<(typeof weightNames)[number], Float32Array>;

/** As stored. Lists of numbers are packed; weights are whole numbers times `scale`. */
export type NetworkFile = Sizes & {
  /** Places of parts of words that are known, each as its distance from the one before. */
  parts: string;
  /** For each of them in turn its vector, in as many lists as vectors are summed. */
  codes: string[];
  /** Places of classes and rules that are known, likewise; the first has the first vector. */
  classes: string;
  weights: Record<(typeof weightNames)[number], { scale: number; values: string }>;
};

/** How many vectors one list of codes chooses from. */
export const codeSize = 256;
/** A filter sees this many words before and behind. */
const reach = 1;
export const filterWidth = 2 * reach + 1;
/** What classes add is taken so much. */
export const classesCount = 0.3;
export const surfaces = ['dm', 'comment', 'post'] as const;

/** How many numbers reach the layer between: the filters, the words, the classes, where it goes. */
export const inputsOf = ({ vector, filters }: Sizes): number => filters + 2 * vector + surfaces.length;

/** By place: the number of what is known there, from 1; 0 for all else. */
export function numberedPlaces(places: readonly number[], size: number): Uint16Array {
  const numbers = new Uint16Array(size);
  places.forEach((place, at) => {
    numbers[place] = at + 1;
  });
  return numbers;
}

export class Network {
  /** What the last run found, kept until the next one. */
  private readonly odds = new Float64Array(questions.length);
  private readonly seen: Float32Array;
  private readonly hidden: Float32Array;
  private vectors: Float32Array = new Float32Array(0);
  private answers: Float32Array = new Float32Array(0);
  private readonly nearest: Int32Array;

  /**
   * @param parts by place of a part of a word: its number, from 1
   * @param codes for each number, in as many lists as vectors are summed, which of them
   */
  constructor(
    private readonly sizes: Sizes,
    private readonly weights: Weights,
    private readonly parts: Uint16Array,
    private readonly codes: readonly Uint16Array[],
    private readonly classes: Uint16Array,
  ) {
    this.seen = new Float32Array(inputsOf(sizes));
    this.hidden = new Float32Array(sizes.between);
    this.nearest = new Int32Array(sizes.filters);
  }

  static read(file: NetworkFile): Network {
    const weights = Object.fromEntries(
      weightNames.map((name) => {
        const { scale, values } = file.weights[name];
        return [name, Float32Array.from(unpackNumbers(values), (one) => signed(one) * scale)];
      }),
    ) as Weights;
    const known = (text: string, size: number) => numberedPlaces(fromDistances(unpackNumbers(text)), size);
    const codes = file.codes.map((text) => Uint16Array.from(unpackNumbers(text)));
    return new Network(file, weights, known(file.parts, partPlaces), codes, known(file.classes, classPlaces));
  }

  /** @returns log-odds of every question in their order, good until the next run */
  run(words: Words): Float64Array {
    const { vector, filters, between } = this.sizes;
    const { weights, seen } = this;
    const length = words.ends.length;
    this.vectors = roomFor(this.vectors, length * vector);
    this.answers = roomFor(this.answers, length * filters);
    seen.fill(0);
    this.readWords(words);
    answer(this.vectors, length, vector, weights.filters, weights.filterBias, this.answers);
    strongest(this.answers, length, filters, seen, this.nearest);
    const mean = filters;
    const share = 1 / Math.sqrt(length || 1);
    for (let at = 0; at < length * vector; at += 1)
      seen[mean + (at % vector)] = (seen[mean + (at % vector)] as number) + (this.vectors[at] as number) * share;
    for (const { place } of words.classes) {
      const number = this.classes[place] as number;
      if (number === 0) continue;
      for (let at = 0; at < vector; at += 1) {
        const to = mean + vector + at;
        seen[to] = (seen[to] as number) + classesCount * (weights.classVectors[(number - 1) * vector + at] as number);
      }
    }
    seen[mean + 2 * vector + surfaces.indexOf(words.surface)] = 1;
    this.hidden.set(weights.innerBias);
    for (let at = 0; at < seen.length; at += 1) {
      const value = seen[at] as number;
      if (value === 0) continue;
      for (let to = 0; to < between; to += 1)
        this.hidden[to] = (this.hidden[to] as number) + value * (weights.inner[at * between + to] as number);
    }
    for (let to = 0; to < between; to += 1) this.hidden[to] = Math.max(0, this.hidden[to] as number);
    for (let of = 0; of < questions.length; of += 1) {
      let sum = weights.outerBias[of] as number;
      for (let at = 0; at < between; at += 1)
        sum += (this.hidden[at] as number) * (weights.outer[at * questions.length + of] as number);
      this.odds[of] = sum;
    }
    return this.odds;
  }

  /** How much each token added to the odds of a question; what marks and the surface added is left out. */
  tokensOf(question: Question, words: Words): Map<number, number> {
    this.run(words);
    const { vector, filters, between } = this.sizes;
    const { weights, seen } = this;
    const of = questions.indexOf(question);
    const length = words.ends.length;
    const told = new Map<number, number>();
    const tell = (token: number, weight: number): void => {
      if (token >= 0 && token < words.tokens) told.set(token, (told.get(token) ?? 0) + weight);
    };
    const slopes = Float64Array.from(seen, (_, at) => {
      let sum = 0;
      for (let to = 0; to < between; to += 1)
        if ((this.hidden[to] as number) > 0)
          sum += (weights.inner[at * between + to] as number) * (weights.outer[to * questions.length + of] as number);
      return sum;
    });
    for (let at = 0; at < filters; at += 1)
      tell(this.nearest[at] as number, (slopes[at] as number) * (seen[at] as number));
    const mean = filters;
    const share = 1 / Math.sqrt(length || 1);
    for (let at = 0; at < length * vector; at += 1)
      tell(Math.floor(at / vector), (slopes[mean + (at % vector)] as number) * (this.vectors[at] as number) * share);
    for (const { place, token } of words.classes) {
      const number = this.classes[place] as number;
      if (number === 0) continue;
      for (let at = 0; at < vector; at += 1)
        tell(
          token,
          (slopes[mean + vector + at] as number) *
            classesCount *
            (weights.classVectors[(number - 1) * vector + at] as number),
        );
    }
    return told;
  }

  /** A word is the mean of those of its parts that are known. */
  private readWords({ parts, ends }: Words): void {
    const { vector } = this.sizes;
    const { vectors } = this.weights;
    let from = 0;
    for (let word = 0; word < ends.length; word += 1) {
      const to = ends[word] as number;
      const start = word * vector;
      this.vectors.fill(0, start, start + vector);
      let known = 0;
      for (let part = from; part < to; part += 1) {
        const number = this.parts[parts[part] as number] as number;
        if (number === 0) continue;
        known += 1;
        for (const list of this.codes) {
          const row = (list[number - 1] as number) * vector;
          for (let at = 0; at < vector; at += 1)
            this.vectors[start + at] = (this.vectors[start + at] as number) + (vectors[row + at] as number);
        }
      }
      if (known > 1)
        for (let at = 0; at < vector; at += 1) this.vectors[start + at] = (this.vectors[start + at] as number) / known;
      from = to;
    }
  }
}

/** One number for each place and filter: what it says of what stands there and beside it, nothing below zero. Weights by neighbour, input, filter. */
export function answer(
  from: Float32Array,
  length: number,
  inputs: number,
  weights: Float32Array,
  bias: Float32Array,
  to: Float32Array,
): void {
  const filters = bias.length;
  for (let place = 0; place < length; place += 1) {
    const start = place * filters;
    for (let filter = 0; filter < filters; filter += 1) to[start + filter] = bias[filter] as number;
    for (let beside = -reach; beside <= reach; beside += 1) {
      const other = place + beside;
      if (other < 0 || other >= length) continue;
      for (let input = 0; input < inputs; input += 1) {
        const value = from[other * inputs + input] as number;
        if (value === 0) continue;
        const row = ((beside + reach) * inputs + input) * filters;
        for (let filter = 0; filter < filters; filter += 1)
          to[start + filter] = (to[start + filter] as number) + value * (weights[row + filter] as number);
      }
    }
    for (let filter = 0; filter < filters; filter += 1) if ((to[start + filter] as number) < 0) to[start + filter] = 0;
  }
}

/** The highest number of each filter, and where it stands. */
export function strongest(
  from: Float32Array,
  length: number,
  filters: number,
  to: Float32Array,
  where: Int32Array,
): void {
  for (let filter = 0; filter < filters; filter += 1) {
    let [most, at] = [0, -1];
    for (let place = 0; place < length; place += 1) {
      const value = from[place * filters + filter] as number;
      if (value > most) [most, at] = [value, place];
    }
    to[filter] = most;
    where[filter] = at;
  }
}

const roomFor = (numbers: Float32Array, least: number): Float32Array =>
  numbers.length < least ? new Float32Array(2 * least) : numbers;

function unpackNumbers(text: string): number[] {
  const reader = new Unpacker(text);
  const numbers: number[] = [];
  while (reader.more) numbers.push(reader.next());
  return numbers;
}

/** Odd numbers stand for negative ones. */
const signed = (one: number): number => (one % 2 === 1 ? -(one + 1) / 2 : one / 2);
export const unsigned = (one: number): number => (one < 0 ? -2 * one - 1 : 2 * one);

function fromDistances(distances: readonly number[]): number[] {
  let place = -1;
  return distances.map((distance) => {
    place += distance + 1;
    return place;
  });
}
