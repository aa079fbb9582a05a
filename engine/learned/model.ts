/** The learned hint's weights: a small linear model and a network beside it, read from text, that say how near a sentence is to each category and by which words. */

import { unpackBytes } from '../packed';
import type { Sentence } from '../text/reading';
import type { SurfaceKind } from '../types';
import { buckets, type FeatureNames, featuresOf } from './features';
import { Network, type NetworkFile } from './network';
import {
  type HeldQuestion,
  heldOdds,
  heldQuestions,
  type LearnedCategory,
  nearest,
  type Odds,
  type Question,
  questions,
} from './questions';
import { type Claim, type TrustFile, trustIn } from './trust';
import { wordsOf } from './words';

/** As stored: weights as signed bytes, packed, times their question's `scale`; a sentence counts from `threshold` on (log-odds). */
export type ModelFile = {
  /** How many features were told apart when it was fitted. */
  buckets: number;
  fitted: Record<Question, { bias: number; scale: number; weights: string }>;
  /** Its log-odds are added to those of the weights. */
  network: NetworkFile;
  threshold: Record<LearnedCategory | HeldQuestion, number>;
  trust: TrustFile;
};

/** How a sentence was judged: log-odds above the threshold, and the tokens that weighed most. */
export type Judgement = { over: number; tokens: { at: number; weight: number }[] };

/** What should be asked about first: by which words, and what it is nearest to. */
export type Held = Judgement & { category: LearnedCategory };

/** Weights of one bucket: a power of two, so that one of them is found quickly. */
const row = 8;

export class LearnedModel {
  /** The weights of all questions of one bucket stand together: a sentence's features lie far apart. */
  private readonly weights = new Int8Array(buckets * row);
  private readonly network: Network;
  private readonly memory = new WeakMap<Sentence, Map<SurfaceKind, Seen>>();

  /** @throws Error when the file was fitted for another number of features */
  constructor(
    private readonly file: ModelFile,
    private readonly names: FeatureNames,
  ) {
    if (file.buckets !== buckets) throw new Error(`learned model: made for ${file.buckets} features, not ${buckets}`);
    this.network = Network.read(file.network);
    questions.forEach((question, at) => {
      unpackBytes(file.fitted[question].weights, buckets).forEach((weight, bucket) => {
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
   * What should be asked about first: judged apart from the hints, so that few sentences in order are taken for it.
   * @param length of its draft, as `lengthOf` gives it
   * @param ease log-odds that need not be reached
   * @returns each with the category it is nearest to; nothing for nearly every sentence
   */
  holds(sentence: Sentence, surface: SurfaceKind, length: number, ease = 0): readonly Held[] {
    const seen = this.seen(sentence, surface);
    return heldQuestions.flatMap((of): Held[] => {
      const over = heldOdds(of, seen.odds, length) + ease - this.file.threshold[of];
      return over < 0 ? [] : [{ category: nearest(of, seen.odds), over, tokens: this.heaviest(of, seen) }];
    });
  }

  /** True for a rule of which it is known how often it is right. */
  knows(rule: string): boolean {
    return this.file.trust.rules[rule] !== undefined;
  }

  /** True if such findings were mostly wrong in sentences that read like this one. */
  doubts(claim: Claim, sentence: Sentence): boolean {
    const trust = trustIn(this.file.trust, claim, this.seen(sentence, claim.surface).odds);
    return trust !== null && trust < this.file.trust.threshold;
  }

  /** Log-odds of every question, in one pass over the features, and what the network adds. */
  private odds(places: Uint32Array, more: ArrayLike<number>): Odds {
    const sums = questions.map(() => 0);
    for (const place of places)
      for (let at = 0; at < sums.length; at += 1)
        sums[at] = (sums[at] as number) + (this.weights[place * row + at] as number);
    const length = Math.sqrt(places.length || 1);
    return Object.fromEntries(
      questions.map((of, at) => {
        const { scale, bias } = this.file.fitted[of];
        return [of, ((sums[at] as number) * scale) / length + bias + (more[at] as number)];
      }),
    ) as Odds;
  }

  /** Asked again with every key for what waits: kept with what is known of the sentence. */
  private heaviest(of: Question, seen: Seen): Judgement['tokens'] {
    let known = seen.weighed.get(of);
    if (!known) {
      known = this.weigh(of, seen);
      seen.weighed.set(of, known);
    }
    return known;
  }

  private weigh(of: Question, { places, tokens, sentence, surface }: Seen): Judgement['tokens'] {
    const question = questions.indexOf(of);
    const { scale } = this.file.fitted[of];
    const byToken = this.network.tokensOf(of, wordsOf(sentence, surface, this.names));
    const share = scale / Math.sqrt(places.length || 1);
    for (let at = 0; at < places.length; at += 1) {
      const token = tokens[at] as number;
      const weight = this.weights[(places[at] as number) * row + question] as number;
      if (token >= 0) byToken.set(token, (byToken.get(token) ?? 0) + weight * share);
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
      seen = {
        places,
        tokens: Int16Array.from(features, ({ token }) => token),
        odds: this.odds(places, this.network.run(wordsOf(sentence, surface, this.names))),
        judged: new Map(),
        weighed: new Map(),
        sentence,
        surface,
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
  odds: Odds;
  judged: Map<LearnedCategory, Judgement | null>;
  weighed: Map<Question, Judgement['tokens']>;
  sentence: Sentence;
  surface: SurfaceKind;
};
