/** What the section on rule packs shows: plain data and plain callbacks. */
import type { Change } from '../../i18n/pack-changes';

/** A pack in the list, its words already in the person's language. */
export type ListedPack = {
  id: string;
  title: string;
  about: string;
  version: string;
  rules: number;
  on: boolean;
  owner?: string | undefined;
  licence?: string | undefined;
  /** When it is to be looked at again, in words, and whether that day has passed. */
  review?: { date: string; due: boolean } | undefined;
  /** Comes with Reread: it has no versions and cannot be removed. */
  bundled: boolean;
  managed: boolean;
  trusted: boolean;
  /** What it asks to weaken, as sentences. */
  powerful: string[];
  earlier: string[];
  host?: string | undefined;
  checked?: string | undefined;
  failures?: number | undefined;
  waiting?: string | undefined;
  withdrawn?: { version: string; why: string } | undefined;
  alarm?: 'key-changed' | 'bad-signature' | 'unchecked' | 'broken' | undefined;
  key?: { words: string; hex: string } | undefined;
};

/** A pack that was read and may be taken, or the problems that forbid it. */
export type Offered =
  | { is: 'reading' }
  | { is: 'refused'; reason?: string; problems: { where: string; message: string; remedy: string }[] }
  | {
      is: 'sound';
      title: string;
      about: string;
      update: boolean;
      changes: Change[];
      powerful: string[];
      trusted: boolean;
      signature: { good: boolean; words?: string; hex?: string };
      firstKey: boolean;
      blocked?: string | undefined;
    }
  | { is: 'taken'; title: string };
