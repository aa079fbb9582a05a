/** The vocabulary of the engine: plain data that every room of the house may speak of. */

/** A stretch of a draft in UTF-16 code units: `start` is inside, `end` is not. */
export type Span = { start: number; end: number };

export const langs = ['en', 'ru', 'kk'] as const;
/** A language that rules and messages are written in. */
export type Lang = (typeof langs)[number];

export const surfaceKinds = ['post', 'comment', 'dm'] as const;
/** A public post, a public reply, or a message to one person or a closed group. */
export type SurfaceKind = (typeof surfaceKinds)[number];

export const reaches = ['one', 'group', 'public'] as const;
/** Who will be able to read it. A group chat is a `dm` with reach `group`. */
export type Reach = (typeof reaches)[number];

/** Where the words will land once sent. */
export type Surface = { platform: string; kind: SurfaceKind; reach: Reach };

export const categories = [
  'personal-data',
  'identifying-details',
  'ambiguous-wording',
  'boundary-breach',
  'respect',
  'responsibility',
] as const;
export type Category = (typeof categories)[number];

export const severities = ['hint', 'warn', 'hold'] as const;
/** What happens to Send: a hint never stops, a warning is counted, a hold waits for a change or a reason. */
export type Severity = (typeof severities)[number];

export const strictnesses = ['essential', 'standard', 'strict', 'training'] as const;
/** Which rules are switched on; each level holds all those before it. */
export type Strictness = (typeof strictnesses)[number];

/** The words in one compose box at one moment. */
export type Draft = {
  text: string;
  surface: Surface;
  language?: Lang;
  /** The account it would be sent from, where that is not one for work. */
  otherAccount?: string | undefined;
};

export const evidenceCodes = [
  'phrase', // the words of a rule stand here
  'context', // a neighbouring word says what this is
  'check-digit', // the check digit agrees
  'check-failed', // the check digit does not agree, but the label stands
  'shape', // the form of a number, link or name
  'list', // a name or a place that stands in a list
  'date', // a plausible birth date lies inside the number
  'missing', // something that should stand here does not
  'weight', // how much a detail narrows the circle of people
  'addressed', // spoken to one person, where all can read it
  'about', // whose datum this is: the addressee's, somebody else's
  'count', // how many signs stand together
  'account', // under which account it would be sent
  'learned', // a word that weighed much in the learned hint
] as const;
/** One step of the reasoning behind a finding. `value` quotes the draft, a rule, or a number; words come from i18n. */
export type Evidence = { code: (typeof evidenceCodes)[number]; value: string };

/** A place a detector points at, and why. `grades` pick a severity in the rule; `instead` are literal replacements. */
export type Match = {
  span: Span;
  because: Evidence[];
  grades?: string[];
  /** What is plain without weighing how the sentence reads. */
  sure?: boolean;
  instead?: string[];
  /** What goes when the found words are taken away, where that is more than what is marked: each within one line. */
  away?: Span[];
};

export type Edit = { span: Span; text: string };
/** One click. May change several places; they never overlap. An empty text removes the words. */
export type Fix = { label: string; edits: Edit[] };

/** One thing worth rereading. Carries all that any screen needs, in the worker's language. */
export type Finding = {
  /** Rule and quoted words, hashed: the same finding after it moves; tells nothing of the text. */
  key: string;
  /** Rule id as in the catalogue, say `rs-minimise`. */
  rule: string;
  span: Span;
  quote: string;
  category: Category;
  kind: string;
  severity: Severity;
  /** What may happen, in one line. */
  say: string;
  /** Codes of the ethical principles the rule rests on; their sentences come from i18n. */
  why: string[];
  /** Codes of ethics, laws and standards the rule rests on. */
  sources: string[];
  /** What to write instead, in words. */
  offer: string;
  fixes: Fix[];
  because: Evidence[];
};

/** What can go wrong for people, as a value. Codes and sentences live in `problems.ts`. */
export type Problem = { code: string; where: string; message: string; remedy: string };

/** `urgent`: the draft speaks of danger to somebody's life now, whether or not it names a way to help. */
export type Review = { draft: Draft; findings: Finding[]; problems: Problem[]; urgent?: true };

export const reasons = ['public-info', 'consent', 'safety-plan', 'quotation', 'checker-wrong', 'other'] as const;
/** Why a worker keeps a held finding. */
export type Reason = (typeof reasons)[number];

/** What a person chose about a finding. Remembered without any text. */
export type Decision = {
  finding: string;
  rule: string;
  choice: 'kept';
  lasts: 'once' | 'draft' | 'always';
  reason?: Reason;
};

/** What the gate answers. Computed, never stored. */
export type Verdict = { send: 'go' } | { send: 'wait'; open: Finding[] };
