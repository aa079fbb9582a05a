/** The learned hint's weights: a small linear model, read from text, that says how near a sentence is to each category and by which words. */

import { unpackBytes } from '../packed';
import type { Sentence } from '../text/reading';
import type { Category, SurfaceKind } from '../types';
import { buckets, type FeatureNames, featuresOf } from './features';

export const learnedCategories = [
  'identifying-details',
  'ambiguous-wording',
  'boundary-breach',
  'respect',
  'responsibility',
] as const satisfies readonly Category[];
export type LearnedCategory = (typeof learnedCategories)[number];

/** What people do with words, apart from what the words give away: here a sentence can be near enough to hold. */
export const conductCategories = [
  'boundary-breach',
  'respect',
  'responsibility',
] as const satisfies readonly LearnedCategory[];

/** As stored: weights as signed bytes, packed, times `scale`; a sentence counts from `threshold` on (log-odds). */
export type ModelFile = {
  /** How many features were told apart when it was fitted. */
  buckets: number;
  scale: number;
  bias: Record<LearnedCategory, number>;
  threshold: Record<LearnedCategory, number>;
  /** Below these log-odds in every category a sentence reads like those that were in order. */
  quiet: number;
  weights: Record<LearnedCategory, string>;
  /** How near a sentence is to conduct that should have been asked about first. */
  hold: { bias: number; threshold: number; weights: string };
};

/** How a sentence was judged: log-odds above the threshold, and the tokens that weighed most. */
export type Judgement = { over: number; tokens: { at: number; weight: number }[] };

/** What should be asked about first: by which words, and what kind of conduct it is nearest to. */
export type Held = Judgement & { category: LearnedCategory };

const questions = [...learnedCategories, 'hold'] as const;
type Question = (typeof questions)[number];
/** Weights of one bucket: a power of two, so that one of them is found quickly. */
const row = 8;

export class LearnedModel {
  /** The weights of all questions of one bucket stand together: a sentence's features lie far apart. */
  private readonly weights = new Int8Array(buckets * row);
  private readonly memory = new WeakMap<Sentence, Map<SurfaceKind, Seen>>();

  /** @throws Error when the file was fitted for another number of features */
  constructor(
    private readonly file: ModelFile,
    private readonly names: FeatureNames,
  ) {
    if (file.buckets !== buckets) throw new Error(`learned model: made for ${file.buckets} features, not ${buckets}`);
    questions.forEach((question, at) => {
      const packed = question === 'hold' ? file.hold.weights : file.weights[question];
      unpackBytes(packed, buckets).forEach((weight, bucket) => {
        if (weight !== 0) this.weights[bucket * row + at] = weight;
      });
    });
  }

  /** @returns null below the threshold */
  judge(category: LearnedCategory, sentence: Sentence, surface: SurfaceKind): Judgement | null {
    const seen = this.seen(sentence, surface);
    const known = seen.judged.get(category);
    if (known !== undefined) return known;
    const over = seen.odds[category] - this.file.threshold[category];
    const judgement = over < 0 ? null : { over, tokens: this.heaviest(category, seen) };
    seen.judged.set(category, judgement);
    return judgement;
  }

  /**
   * Conduct that should be asked about first: judged apart from the hints, so that few sentences in order are taken for it.
   * @returns the category it is nearest to, or null for nearly every sentence
   */
  holds(sentence: Sentence, surface: SurfaceKind): Held | null {
    const seen = this.seen(sentence, surface);
    if (seen.over < 0) return null;
    seen.held ??= {
      category: conductCategories.reduce((most, one) => (seen.odds[one] > seen.odds[most] ? one : most)),
      over: seen.over,
      tokens: this.heaviest('hold', seen),
    };
    return seen.held;
  }

  /** True if the sentence reads, in every category, like those that were in order. */
  isCalm(sentence: Sentence, surface: SurfaceKind): boolean {
    return this.seen(sentence, surface).calm;
  }

  /** Log-odds of every question, in one pass over the features. */
  private odds(places: Uint32Array): Record<Question, number> {
    const sums = questions.map(() => 0);
    for (const place of places)
      for (let at = 0; at < sums.length; at += 1)
        sums[at] = (sums[at] as number) + (this.weights[place * row + at] as number);
    const scale = this.file.scale / Math.sqrt(places.length || 1);
    const bias = (of: Question): number => (of === 'hold' ? this.file.hold.bias : this.file.bias[of]);
    return Object.fromEntries(questions.map((of, at) => [of, (sums[at] as number) * scale + bias(of)])) as Record<
      Question,
      number
    >;
  }

  private heaviest(of: Question, { places, tokens }: Seen): Judgement['tokens'] {
    const question = questions.indexOf(of);
    const byToken = new Map<number, number>();
    for (let at = 0; at < places.length; at += 1) {
      const token = tokens[at] as number;
      const weight = this.weights[(places[at] as number) * row + question] as number;
      if (token >= 0) byToken.set(token, (byToken.get(token) ?? 0) + weight * this.file.scale);
    }
    return [...byToken].map(([at, weight]) => ({ at, weight })).sort((a, b) => b.weight - a.weight || a.at - b.at);
  }

  private seen(sentence: Sentence, surface: SurfaceKind): Seen {
    let known = this.memory.get(sentence);
    if (!known) {
      known = new Map();
      this.memory.set(sentence, known);
    }
    let seen = known.get(surface);
    if (!seen) {
      const features = featuresOf(sentence, surface, this.names);
      const places = Uint32Array.from(features, ({ bucket }) => bucket);
      const odds = this.odds(places);
      seen = {
        places,
        tokens: Int16Array.from(features, ({ token }) => token),
        odds,
        calm: learnedCategories.every((category) => odds[category] < this.file.quiet),
        over: odds.hold - this.file.hold.threshold,
        judged: new Map(),
        held: null,
      };
      known.set(surface, seen);
    }
    return seen;
  }
}

/** What is known of a sentence on a kind of surface: its features by bucket and token, and how it was judged. */
type Seen = {
  places: Uint32Array;
  tokens: Int16Array;
  odds: Record<Question, number>;
  calm: boolean;
  /** Log-odds above the threshold of what should be asked about. */
  over: number;
  held: Held | null;
  judged: Map<LearnedCategory, Judgement | null>;
};
