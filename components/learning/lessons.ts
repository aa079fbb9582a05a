/** What a journal teaches: by week how much was mended, by rule what was left and why. Counts only. */
import type { Reason } from '../../engine/types';
import { type Happened, weekOf } from '../pages/happened';

/** `start` is the Monday, ms since 1970. Something that waited and was then decided on counts once, as decided. */
export type WeekOfLearning = { start: number; mended: number; left: number };

export function progressOf(entries: readonly Happened[]): WeekOfLearning[] {
  const weeks = new Map<number, WeekOfLearning>();
  for (const { at, outcome } of entries) {
    if (outcome === 'held') continue;
    const start = weekOf(at);
    const week = weeks.get(start) ?? { start, mended: 0, left: 0 };
    if (outcome === 'fixed') week.mended += 1;
    else week.left += 1;
    weeks.set(start, week);
  }
  return [...weeks.values()].sort((a, b) => b.start - a.start);
}

export type LeftRule = { rule: string; count: number; reasons: { reason: Reason | null; count: number }[] };

/** Rules that were overruled, the most often first. */
export function leftBy(entries: readonly Happened[]): LeftRule[] {
  const rules = new Map<string, Map<Reason | null, number>>();
  for (const { rule, outcome, reason } of entries) {
    if (outcome !== 'kept' && outcome !== 'sent-anyway') continue;
    const reasons = rules.get(rule) ?? new Map<Reason | null, number>();
    reasons.set(reason ?? null, (reasons.get(reason ?? null) ?? 0) + 1);
    rules.set(rule, reasons);
  }
  return [...rules]
    .map(([rule, reasons]) => ({
      rule,
      count: [...reasons.values()].reduce((sum, count) => sum + count, 0),
      reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => b.count - a.count);
}
