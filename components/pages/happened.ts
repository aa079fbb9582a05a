/** What our pages show of the journal: one thing that happened at a box, without words. */
import type { Category, Reason, Severity, Strictness, SurfaceKind } from '../../engine/types';

export const outcomes = ['held', 'fixed', 'kept', 'sent-anyway'] as const;

/** `at` is ms since 1970. */
export type Happened = {
  at: number;
  platform: string;
  surface: SurfaceKind;
  outcome: (typeof outcomes)[number];
  rule: string;
  category: Category;
  severity: Severity;
  reason?: Reason;
};

/** What a site is called and where it is found. */
export type Site = {
  id: string;
  name: string;
  hosts: string[];
  checked: string;
  on: boolean;
  /** A strictness of its own; absent where it follows the general one. */
  level?: Strictness | undefined;
};

/** The Monday of a moment's week, at midnight, ms since 1970, in the person's own time zone. */
export function weekOf(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}
