/** What the section on the private list shows and hands back: plain data. */
import type { PrivateKind } from '../../engine/private/forms';

/** `until` is ms since 1970; absent: for good. */
export type NewEntry = { kind: PrivateKind; text: string; until?: number };
export type ListedEntry = NewEntry & { id: string };

export type PrivateView =
  | { is: 'reading' }
  | { is: 'locked' }
  | { is: 'open'; entries: readonly ListedEntry[]; passphrase: boolean };
