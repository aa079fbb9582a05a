/** What the learned hint asks of every sentence. */
import type { Category } from '../types';

export const learnedCategories = [
  'identifying-details',
  'ambiguous-wording',
  'boundary-breach',
  'respect',
  'responsibility',
] as const satisfies readonly Category[];
export type LearnedCategory = (typeof learnedCategories)[number];

/** What people do with words, apart from what the words give away. */
export const conductCategories = [
  'boundary-breach',
  'respect',
  'responsibility',
] as const satisfies readonly LearnedCategory[];

/** What can be near enough to hold: what people do with words, and what the words give away of somebody. */
export const heldQuestions = ['conduct', 'details'] as const;
export type HeldQuestion = (typeof heldQuestions)[number];

/** In this order weights stand together. */
export const questions = [...learnedCategories, ...heldQuestions] as const;
export type Question = (typeof questions)[number];

/** Log-odds of every question for one sentence. */
export type Odds = Record<Question, number>;

/** How much of what a sentence is nearest to counts when the question is whether to hold. */
const nearestCounts = 0.5;

/** The category that what should be asked about first is nearest to. */
export function nearest(of: HeldQuestion, odds: Odds): LearnedCategory {
  if (of === 'details') return 'identifying-details';
  return conductCategories.reduce((most, one) => (odds[one] > odds[most] ? one : most));
}

/** How much the length of the draft takes away: as much as what is nearest adds to what is asked. */
const lengthCounts = 1 + nearestCounts;

/**
 * Log-odds that a sentence should be asked about first.
 * @param length of its draft, as `lengthOf` gives it
 */
export const heldOdds = (of: HeldQuestion, odds: Odds, length: number): number =>
  odds[of] + nearestCounts * odds[nearest(of, odds)] - lengthCounts * length;
