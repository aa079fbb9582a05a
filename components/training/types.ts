/** What screens of training sessions show: plain data, in the person's language. */
import type { Strictness } from '../../engine/types';

/** A session that was read, or is running. */
export type ShownSession = {
  group: string;
  trainer?: string | undefined;
  strictness: Strictness;
  /** ms since 1970 */
  ends: number;
  /** Titles of its packs. */
  packs: readonly string[];
};

/** A session before it begins, or why there is none. */
export type OfferedSession = { is: 'sound'; session: ShownSession } | { is: 'refused'; message: string };

/** A pack that a trainer can put into a session. */
export type PackChoice = { id: string; title: string };

export type SessionForm = {
  group: string;
  trainer: string;
  strictness: Strictness;
  /** Local date and time as the browser's field has it: `2026-12-01T17:00`. */
  ends: string;
  packs: string[];
};
