/** What the parts say to each other: one table of messages and their answers. Drafts never travel, and of their words only what the worker puts on the list of own things or makes a rule of. */

import type { Happened } from '../components/pages/happened';
import type { Category, Decision, Lang, Strictness } from '../engine';
import type { ActivePack } from '../engine/packs/apply';
import type { Country } from '../i18n/crisis-lines';
import type { Reply } from '../i18n/replies/reply';
import type { TrainingSession } from './training';

export type Settings = {
  strictness: Strictness;
  /** Another strictness on single hosts. */
  levels?: Record<string, Strictness> | undefined;
  /** Language of our words; `auto` follows the browser. */
  locale: Lang | 'auto';
  /** What is never a finding: the worker's and the service's own phones, e-mails, names, handles. */
  allow: string[];
  /** Hosts where the worker has switched us off. */
  off: string[];
  /** Whether what happened is written down (rules and choices, never words). */
  journal: boolean;
  /** How long entries of the journal are kept, days. */
  retention: number;
  /** Names of the accounts used for work; empty: nobody asked us to look. */
  accounts: string[];
  /** Switched off everywhere until then, ms since 1970; 0 where it is not. */
  pausedUntil: number;
  /** Whose crisis lines are shown; `auto` follows the clock's time zone. */
  country: Country | 'auto';
  /** The service's own crisis line and first steps, shown first when somebody is in danger. */
  protocol: string;
};

export const defaultSettings: Settings = {
  strictness: 'standard',
  locale: 'auto',
  allow: [],
  off: [],
  journal: true,
  retention: 90,
  accounts: [],
  pausedUntil: 0,
  country: 'auto',
  protocol: '',
};

/** The longest pause, ms: whoever wants more switches a site off. */
export const longestPause = 3_600_000;

/** True while the worker has switched us off for a while. A time further ahead than a pause can be is a wrong clock. */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil > now && pausedUntil - now <= longestPause;

/** More own things than this are not kept. */
const mostAllowed = 500;

/** The list of own things with one more; a full list stays as it is. */
export const withAllowed = (list: readonly string[], words: string): string[] =>
  list.includes(words) || list.length >= mostAllowed ? [...list] : [...list, words];

/** A ready reply as the worker has written it; `off`: a bundled one that is not wanted. */
export type OwnReply = Pick<Reply, 'id' | 'title' | 'text'> & { off: boolean };

/** A decision that lasts: the finding by its hash, the rule by its id. */
export type Kept = Omit<Decision, 'choice' | 'lasts'>;

/** All that a page's part knows of what is remembered. */
export type Memory = {
  settings: Settings;
  kept: Kept[];
  /** Rule packs in force. Absent where they have not changed since they were told last. */
  packs?: ActivePack[];
  /** What an organisation has set; absent where there is nothing. */
  managed?: Managed;
  /** The training session that is running; absent where there is none. */
  training?: Training;
  /** The private list. Absent where it has not changed since it was told last. */
  private?: PrivateSet;
};

/** The worker's private list as pages may know it: keyed hashes and their key, never a name. */
export type PrivateSet = {
  /** `locked`: there is a list, and it waits for its passphrase. */
  is: 'empty' | 'open' | 'locked';
  /** Hexadecimal. */
  key: string;
  any: string[];
  together: string[][];
};

/** What is remembered now, with what was told before where that has not changed. */
export function withBefore(now: Memory, before: Memory | null): Memory {
  const packs = now.packs ?? before?.packs;
  const hidden = now.private ?? before?.private;
  return { ...now, ...(packs ? { packs } : {}), ...(hidden ? { private: hidden } : {}) };
}

/** A running training session, as far as screens speak of it. */
export type Training = {
  group: string;
  trainer?: string | undefined;
  strictness: Strictness;
  /** ms since 1970 */
  ends: number;
  /** Ids of its packs. */
  packs: string[];
};

export const leaveReasons = ['urgent-work', 'wrong-group', 'disturbs', 'trainer-agreed', 'other'] as const;
/** Why a training session is left before its end. */
export type LeaveReason = (typeof leaveReasons)[number];
export type Leaving = { at: number; outcome: 'left-training'; reason: LeaveReason };

/** An organisation's policy, as far as screens speak of it. */
export type Managed = {
  /** Who set it, in the organisation's own words. */
  by?: string;
  strictness?: Strictness;
  /** Settings that the worker cannot change. */
  locked: (keyof Settings)[];
  /** Hosts that packs may be fetched from; absent: any. */
  packHosts?: string[];
  /** Packs that cannot be switched off. */
  packs: string[];
};

/** Why a pack is not taken. */
export type PackRefusal =
  | 'broken'
  | 'backwards'
  | 'key-changed'
  | 'full'
  | 'bad-signature'
  | 'unchecked'
  | 'managed'
  | 'forbidden'
  | 'permission'
  | 'unreachable'
  | 'too-large';

/** One thing that happened at a box, as it is kept and shown. */
export type JournalEntry = Happened;

/** More than this is no word but a text. UTF-16 code units. */
export const mostSeedWords = 200;

/** What a rule of the team is to be made of: words that the worker pressed a button on or selected, and nothing around them. */
export type RuleSeed = { words: string; category: Category };

/** Asked of the background: what is sent, and what comes back. */
export type Requests = {
  /** From the part on every page: put the engine into this frame, and say what is remembered. */
  load: { send: Record<never, never>; answer: Memory };
  /** From the part on every page: somebody writes in something that no description fits; watch this frame for that. */
  look: { send: Record<never, never>; answer: null };
  /** From anywhere of ours: what is remembered. */
  memory: { send: Record<never, never>; answer: Memory };
  /** Keep a finding for always. */
  keep: { send: { decision: Kept }; answer: null };
  /** The worker says that these words are no name, or the service's own: never a finding again. */
  allow: { send: { words: string }; answer: null };
  /** Open the settings to make a rule of these words. They are kept in memory until the page has taken them. */
  'make-rule': { send: { seed: RuleSeed }; answer: null };
  /** From our own pages only: what a rule is to be made of; told once. */
  'rule-seed': { send: Record<never, never>; answer: RuleSeed | null };
  /** From anywhere of ours: ready replies, the worker's own in place of bundled ones, and those of packs in force. */
  replies: { send: Record<never, never>; answer: Reply[] };
  /** From our own pages only: a reply of the worker's own, new or in place of a bundled one. */
  'reply-set': { send: { reply: OwnReply }; answer: null };
  /** From our own pages only: forget a reply of one's own; a bundled one is as it was. */
  'reply-remove': { send: { id: string }; answer: null };
  /** Something happened at a box. */
  note: { send: { entries: JournalEntry[] }; answer: null };
  /** From our own pages only: change settings. */
  settings: { send: { change: Partial<Settings> }; answer: Memory };
  /** From our own pages only: forget decisions that last; all of them where no finding is named. */
  forget: { send: { finding?: string }; answer: Memory };
  /** From our own pages only: watch boxes on one more site, or no longer. Permission was asked for by the page. */
  site: { send: { origin: string; on: boolean }; answer: { origins: string[] } };
  /** From our own pages only: sites added by the worker. */
  sites: { send: Record<never, never>; answer: { origins: string[] } };
  /** From our own pages only: begin a training session, shown to the person before; another one makes place for it. */
  'training-begin': { send: { session: TrainingSession }; answer: { refused: 'over' | 'too-long' | null } };
  /** From our own pages only: leave it before its end, with a reason. */
  'training-leave': { send: { reason: LeaveReason }; answer: null };
  /** From our own pages only: put a version of a pack into use, its examples having been run by the page. */
  'pack-install': {
    send: { text: string; trusted: boolean; url?: string | undefined };
    answer: { refused: PackRefusal | null };
  };
  /** From our own pages only: switch a pack, or the trust in it. */
  'pack-set': { send: { id: string; on?: boolean | undefined; trusted?: boolean | undefined }; answer: null };
  /** From our own pages only: take an earlier version back into use. */
  'pack-back': { send: { id: string; version: string }; answer: null };
  'pack-remove': { send: { id: string }; answer: null };
  /** From our own pages only: fetch a pack to look at; permission for its host was asked for by the page. */
  'pack-fetch': { send: { url: string }; answer: { text: string } | { refused: PackRefusal } };
  /** From our own pages only: the private list was changed, opened or locked; the page has done it, the words do not travel. */
  'private-changed': { send: Record<never, never>; answer: Memory };
  /** From our own pages only: look now whether a subscribed pack has a new version. */
  'pack-look': { send: { id: string }; answer: null };
};
export type RequestName = keyof Requests;

export type Request = { [Name in RequestName]: { ask: Name } & Requests[Name]['send'] }[RequestName];
export type Answer<Name extends RequestName> = { ok: true; value: Requests[Name]['answer'] } | { ok: false };

/** Told by the background to all pages: what is remembered has changed. */
export type Told = { tell: 'changed'; memory: Memory };
/** Told by the background to one tab: a command of the keyboard. */
export type Commanded = { tell: 'command'; command: Command };

/** What the keyboard can ask for beside a box: the next finding, the reader's view, ready replies. */
export type Command = 'open' | 'reader' | 'replies';
