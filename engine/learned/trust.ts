/** How far a rule's finding can be trusted: what is known of the rule, and how the sentence reads that it speaks of. */
import type { Category, Severity, SurfaceKind } from '../types';
import { learnedCategories, type Odds, questions } from './questions';

/** As stored: log-odds that a finding is right. */
export type TrustFile = {
  /** Below these log-odds a finding interrupts nobody. */
  threshold: number;
  bias: number;
  /** How far a rule is right more often than others; one that is not named here is never doubted. */
  rules: Record<string, number>;
  /** By category: what the log-odds of each question say, and at last the highest of the categories. */
  odds: Partial<Record<Category, number[]>>;
  /** By `category severity surface`. */
  places: Record<string, number>;
  /** What the length of the draft says. */
  length: number;
};

/** What is known of a finding before its sentence is looked at. `length` is its draft's, as `lengthOf` gives it. */
export type Claim = { rule: string; category: Category; severity: Severity; surface: SurfaceKind; length: number };

export const placeOf = ({ category, severity, surface }: Omit<Claim, 'length'>): string =>
  `${category} ${severity} ${surface}`;

/** The log-odds of every question in their order, and the highest of the categories. */
export const oddsInOrder = (odds: Odds): number[] => [
  ...questions.map((of) => odds[of]),
  Math.max(...learnedCategories.map((of) => odds[of])),
];

/** @returns the log-odds that a finding in a sentence with these odds is right; null for a rule that nothing is known of */
export function trustIn(file: TrustFile, claim: Claim, odds: Odds): number | null {
  const own = file.rules[claim.rule];
  const weights = file.odds[claim.category];
  if (own === undefined || weights === undefined) return null;
  const said = oddsInOrder(odds).reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
  return file.bias + own + (file.places[placeOf(claim)] ?? 0) + said + file.length * claim.length;
}
