/** What the desk is handed: how it draws, remembers, asks and is told the time. */
import type { Rect, UncheckedCode, View } from '../components/view';
import type { Finding, Lang, Rereading, Surface } from '../engine';
import type { Reply } from '../i18n/replies/reply';
import type { JournalEntry, Kept, RuleSeed } from '../messages/types';
import type { Session } from './session';

export type DeskDeps = {
  locale(): Lang;
  /** Where a finding's mark is drawn, or null. */
  placeOf(finding: Finding): Rect | null;
  /** Draws the state anew. */
  show(): void;
  /** Remembers a decision that lasts, for all pages. */
  keepAlways(kept: Kept): void;
  /** False where an organisation has set what is never a finding. */
  mayAllow(): boolean;
  /** These words are never a finding again, here at once and everywhere soon. */
  allow(words: string): void;
  /** What is told about a false alarm: no word of the draft. */
  report(finding: Finding, surface: Surface): string;
  /** A rule of the team is to be made of these words. */
  makeRule(seed: RuleSeed): void;
  /** The words of a box as their reader will see them. */
  rereading(session: Session): Rereading;
  /** Whose crisis lines are shown, and the service's own first steps. */
  crisis(): NonNullable<View['crisis']>;
  /** Asks for the ready replies. */
  replies(): Promise<Reply[]>;
  journal(entries: JournalEntry[]): void;
  now(): number;
  after(ms: number, run: () => void): () => void;
  /** False if the page hides our panel from the person: then nothing is decided there. */
  seen(): boolean;
  /** What is not checked at a box, and whether the person has put its sign away. */
  unchecked(session: Session): { reasons: UncheckedCode[]; hidden: boolean };
  hideUnchecked(session: Session): void;
};
