/** What the screens beside a compose box are given and what they may ask: data in, callbacks out. */
import type { Decision, Finding, Fix, Lang, Offer, Reason, Rereading, Surface } from '../engine';
import type { Country } from '../i18n/crisis-lines';
import type { Reply } from '../i18n/replies/reply';

/** A place in the viewport, CSS pixels. */
export type Rect = { left: number; top: number; width: number; height: number };

export const noticeCodes = [
  'unchecked', // our own failure: the message went without a check
  'loading', // Send was pressed before the engine had loaded
  'checked-press-again', // loaded and clean: the next press sends
  'pass-given', // the person gave a reason: the next press sends exactly these words
  'fix-moved', // the text has changed since; nothing was replaced
  'fix-refused', // the box would not take the change; nothing was replaced
  'pass-void', // the words changed after the reason was given
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** What is not checked at a box: something about the box itself, or something that goes along with its words. */
export const uncheckedCodes = [
  'send', // nothing we know sends this box: marks, but no hold
  'button', // keys are known to send, the control is not
  'unreadable', // the words cannot be read
  'media', // what a caption belongs to
  'picture',
  'video',
  'voice',
  'file',
  'link',
] as const;
export type UncheckedCode = (typeof uncheckedCodes)[number];

/** Everything shown at one moment. Computed by `review/`, drawn by `components/`. */
export type View = {
  locale: Lang;
  surface: Surface;
  /** Whom one is answering, where the page shows it. */
  recipient?: string;
  /** Under which account one writes, where the page shows it. */
  account?: string;
  /** What is not checked here, and where its sign stands: at the box, or nowhere (put away, or the box cannot be seen). */
  unchecked?: { reasons: UncheckedCode[]; anchor: Rect | null };
  /** Findings nobody has decided on yet, in order of the text. */
  findings: Finding[];
  /** UTF-16 length of the draft; where it is known, the numbers of an emergency can be added at its end. */
  length?: number;
  /**
   * The visible rectangle of the compose box: the pill sits outside it, over its upper right corner, where there is
   * room. Null when the box is clean or gone.
   */
  pill: Rect | null;
  card: { finding: Finding; anchor: Rect; index: number; total: number; byKeyboard: boolean } | null;
  /** The gate's panel: `open` are the held findings, `rest` the others, `together` what one click may change. */
  panel: { open: Finding[]; rest: Finding[]; together: Offer[]; anchor: Rect; held: boolean } | null;
  notice: { code: NoticeCode } | null;
  /** True while a fix is being written into the box. */
  busy: boolean;
  /** False where an organisation has set what is never a finding. */
  mayAllow?: boolean;
  /** The draft speaks of danger to somebody's life now: help first, and nothing in the way. */
  urgent?: boolean;
  /** Whose crisis lines are shown, and the service's own words about first steps. */
  crisis?: { country: Country; protocol: string };
  /** Rules, as category/name, for which there is a ready reply. */
  calls?: string[];
  /** What was asked for beside the box: the reader's view of these words, or ready replies. */
  side?: Side | null;
};

export type Side =
  | { is: 'reader'; anchor: Rect; text: string; rereading: Rereading }
  /** `replies` is null until they have come. `called`: the rule that calls for one. `lang`: of the draft. */
  | { is: 'replies'; anchor: Rect; replies: Reply[] | 'failed' | null; called: string | null; lang: Lang };

export type Actions = {
  fix(finding: Finding, fix: Fix): void;
  /** Several fixes at once, none overlapping; shown first as a preview. Absent: not offered. */
  fixAll?(fixes: { finding: Finding; fix: Fix }[]): void;
  keep(finding: Finding, lasts: Decision['lasts'], reason?: Reason): void;
  /** The words are no name, or the service's own: never point them out again. Absent: not offered. */
  allow?(finding: Finding): void;
  /** What can be told about a false alarm, without a word of the draft. Absent: not offered. */
  report?(finding: Finding): string;
  /** @returns false where the browser does not allow it */
  copy?(text: string): Promise<boolean>;
  save?(name: string, text: string): void;
  /** Opens the settings where the words found become a rule of the team. Absent: not offered. */
  makeRule?: ((finding: Finding) => void) | undefined;
  openCard(finding: Finding): void;
  closeCard(): void;
  next(): void;
  previous(): void;
  openPanel(): void;
  /** Close the panel and put the caret back into the draft. */
  backToDraft(): void;
  /**
   * Keep all that is open, with one reason; these very words may then go once, by the person's next press. In an
   * emergency nobody is asked for a reason.
   */
  sendAnyway(reason?: Reason): void;
  /** Show the words as their reader will see them. Absent: not offered. */
  openReader?(): void;
  /** Show ready replies; those that a finding calls for come first. Absent: not offered. */
  openReplies?(finding?: Finding): void;
  /** Put a text at the caret. */
  insert?(text: string): void;
  closeSide?(): void;
  dismissNotice(): void;
  /** Put the sign “not checked here” away until there is something else to say. */
  hideUnchecked?(): void;
};
