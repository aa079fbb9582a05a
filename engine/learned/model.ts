/** The learned hint's weights: a small linear model, read from text, that says how near a sentence is to each category and by which words. */

import { isPacked, unpackBytes } from '../packed';
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

/** As stored: weights as signed bytes in base64, times `scale`; a sentence counts from `threshold` on (log-odds). */
export type ModelFile = {
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

export class LearnedModel {
  private readonly weights: Map<LearnedCategory | 'hold', Int8Array>;
  private readonly memory = new WeakMap<Sentence, Map<SurfaceKind, Seen>>();

  /** @throws Error when the file's weights are not of this engine's size */
  constructor(
    private readonly file: ModelFile,
    private readonly names: FeatureNames,
  ) {
    this.weights = new Map([
      ...learnedCategories.map((category) => [category, bytesOf(file.weights[category])] as const),
      ['hold', bytesOf(file.hold.weights)],
    ]);
    for (const [category, weights] of this.weights)
      if (weights.length !== buckets)
        throw new Error(`learned model: ${category} has ${weights.length} weights, not ${buckets}`);
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

  private odds(of: LearnedCategory | 'hold', places: Uint16Array): number {
    const weights = this.weights.get(of) as Int8Array;
    let sum = 0;
    for (const place of places) sum += weights[place] as number;
    const bias = of === 'hold' ? this.file.hold.bias : this.file.bias[of];
    return (sum * this.file.scale) / Math.sqrt(places.length || 1) + bias;
  }

  private heaviest(of: LearnedCategory | 'hold', { places, tokens }: Seen): Judgement['tokens'] {
    const weights = this.weights.get(of) as Int8Array;
    const byToken = new Map<number, number>();
    for (let at = 0; at < places.length; at += 1) {
      const token = tokens[at] as number;
      const weight = weights[places[at] as number] as number;
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
      const places = Uint16Array.from(features, ({ bucket }) => bucket);
      const odds = Object.fromEntries(
        learnedCategories.map((category) => [category, this.odds(category, places)]),
      ) as Seen['odds'];
      seen = {
        places,
        tokens: Int16Array.from(features, ({ token }) => token),
        odds,
        calm: learnedCategories.every((category) => odds[category] < this.file.quiet),
        over: this.odds('hold', places) - this.file.hold.threshold,
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
  places: Uint16Array;
  tokens: Int16Array;
  odds: Record<LearnedCategory, number>;
  calm: boolean;
  /** Log-odds above the threshold of what should be asked about. */
  over: number;
  held: Held | null;
  judged: Map<LearnedCategory, Judgement | null>;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without `atob`, for the engine knows no browser; or packed by the build. */
function bytesOf(text: string): Int8Array {
  if (isPacked(text)) return unpackBytes(text, buckets);
  const clean = text.replace(/=+$/, '');
  const bytes = new Int8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of clean) {
    bits = (bits << 6) | alphabet.indexOf(letter);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at] = (bits >> held) & 0xff;
      at += 1;
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}
