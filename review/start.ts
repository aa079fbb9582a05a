/** Watching the boxes of one document once everything is loaded: sessions, the gate's answers, marks and screens. */

import { openEditor } from '../editors';
import type { RuleOptions, RuleSet } from '../engine';
import type { ActivePack } from '../engine/packs/apply';
import { likelyCountry } from '../i18n/crisis-lines';
import type { Reply } from '../i18n/replies/reply';
import {
  type Command,
  isPaused,
  type JournalEntry,
  type Kept,
  type Memory,
  type RuleSeed,
  withAllowed,
  withBefore,
} from '../messages/types';
import { accountAt } from '../platforms/around';
import type { Platform } from '../platforms/types';
import { Checker } from './checker';
import { Desk } from './desk';
import type { Review } from './early';
import { Fallen } from './fallen';
import { standGuard } from './guard';
import { Hover } from './hover';
import { otherAccount } from './other-account';
import { PlainWords, type TellPlainly } from './plain-words';
import { type Place, type Press, placesIn } from './press';
import { reportOf } from './report';
import { Screens } from './screens';
import { Session, type SessionDeps } from './session';
import { Unchecked } from './unchecked';

/** What is handed in, so that the same review runs in web pages, in our own pages and in tests. */
export type ReviewDeps = {
  openRules(options: RuleOptions, packs: readonly ActivePack[]): RuleSet;
  keepAlways(kept: Kept): void;
  /** Remembers words that are never a finding again, for all pages. */
  allow(words: string): void;
  /** Ready replies: bundled, the worker's own and those of packs. */
  replies(): Promise<Reply[]>;
  /** The version of the extension, for reports. */
  version: string;
  /** A rule of the team is to be made of these words. */
  makeRule(seed: RuleSeed): void;
  journal(entries: JournalEntry[]): void;
};

/** A running review. */
export type RunningReview = Review & {
  /** What is remembered has changed. */
  remember(memory: Memory): void;
  /** A command of the keyboard. */
  command(name: Command): void;
};

/** @param tell for when our own screens fail; our own pages have nothing plainer */
export function runReview(
  platform: Platform,
  memory: Memory,
  deps: ReviewDeps,
  signal: AbortSignal,
  tell: TellPlainly = () => undefined,
): RunningReview {
  return new DocumentReview(platform, memory, deps, signal, tell);
}

/** For our own pages: the review and its guard at once, without injection. */
export function startReview(platform: Platform, memory: Memory, deps: ReviewDeps, signal: AbortSignal): RunningReview {
  const review = runReview(platform, memory, deps, signal);
  standGuard(platform, review, signal);
  return review;
}

class DocumentReview implements RunningReview {
  private readonly sessions = new Map<HTMLElement, { session: Session; end: AbortController }>();
  private readonly checker: Checker;
  private readonly desk: Desk;
  private readonly screens: Screens;
  private readonly unchecked: Unchecked;
  private readonly plain: PlainWords;
  private readonly fallen: Fallen;
  private frame = 0;

  constructor(
    private readonly platform: Platform,
    private memory: Memory,
    deps: ReviewDeps,
    private readonly signal: AbortSignal,
    tell: TellPlainly,
  ) {
    this.checker = new Checker(memory.settings, deps.openRules, memory.packs);
    this.checker.keepPrivate(memory.private);
    this.plain = new PlainWords(tell, after, signal);
    this.fallen = new Fallen(this.plain);
    this.unchecked = new Unchecked({ after, changed: () => this.drawSoon() }, signal);
    this.desk = new Desk({
      locale: () => this.checker.locale,
      placeOf: (finding) => this.screens.placeOf(finding),
      show: () => this.draw(),
      keepAlways: (kept) => {
        this.memory = { ...this.memory, kept: [...this.memory.kept, kept] };
        deps.keepAlways(kept);
      },
      mayAllow: () => !this.memory.managed?.locked.includes('allow'),
      allow: (words) => {
        const { settings } = this.memory;
        this.remember({ ...this.memory, settings: { ...settings, allow: withAllowed(settings.allow, words) } });
        deps.allow(words);
      },
      report: (finding, surface) =>
        reportOf(finding, surface, this.memory.settings.strictness, this.checker.locale, deps.version),
      makeRule: deps.makeRule,
      rereading: ({ text, surface, findings }) => this.checker.rereading({ text, surface }, findings),
      crisis: () => {
        const { country, protocol } = this.memory.settings;
        return { country: country === 'auto' ? ownCountry() : country, protocol };
      },
      replies: deps.replies,
      journal: (entries) => {
        if (this.memory.settings.journal && entries.length > 0) deps.journal(entries);
      },
      now: () => Date.now(),
      after,
      seen: () => this.screens.seen(),
      unchecked: (session) => ({
        reasons: this.unchecked.reasons(session),
        hidden: this.unchecked.isHidden(session),
      }),
      hideUnchecked: (session) => this.unchecked.hide(session),
    });
    this.screens = new Screens(this.desk, signal, () => this.fell());
    new Hover(this.desk, this.screens, signal);
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame));
    const hear = { capture: true, passive: true, signal };
    window.addEventListener('input', (event) => this.heardInput(event as InputEvent), hear);
    // A file chosen, dropped or pasted need not change words, nor the box's size.
    for (const type of ['change', 'drop', 'paste']) window.addEventListener(type, () => this.lookSoon(), hear);
  }

  /** The box the person was in last, for when a pause ends. */
  private latest: Place | null = null;

  /** Switched off for this site, or for a while, by the person: nothing is shown and nothing stopped. */
  private get off(): boolean {
    const { settings } = this.memory;
    return settings.off.includes(location.hostname) || isPaused(settings, Date.now());
  }

  focused(place: Place): void {
    this.latest = place;
    if (this.off) return;
    const session = this.open(place);
    if (!session) {
      this.desk.enterUnreadable(place.box);
      return;
    }
    this.desk.enter(session);
    this.unchecked.soon(session);
  }

  private lookSoon(): void {
    if (this.desk.session) this.unchecked.soon(this.desk.session);
  }

  private heardInput(event: InputEvent): void {
    const { session } = this.desk;
    if (!session || !event.isTrusted || !event.composedPath().includes(session.place.box)) return;
    if (event.inputType?.startsWith('insert')) this.unchecked.typed(session, event.data ?? '');
  }

  private fell(): void {
    const { session, panelOpen } = this.desk;
    if (!panelOpen || !session) return;
    this.desk.giveUp();
    this.fallen.fell(session);
  }

  pressed({ places, act, final }: Press): 'go' | 'stop' {
    if (this.off) return 'go';
    for (const place of places) {
      const session = this.open(place);
      if (session && this.fallen.goesUnasked(session, final)) continue;
      if (!session && final) this.desk.say('unchecked');
      const held = session?.held(act, final) ?? [];
      if (!session || held.length === 0) continue;
      this.unchecked.look(session);
      this.desk.hold(session, held);
      // Nobody could answer what cannot be seen: the guard lets it go and says that it was not checked.
      if (this.undrawn) throw this.undrawn;
      return 'stop';
    }
    return 'go';
  }

  judgeStopped(places: Place[]): void {
    this.plain.say(null);
    const connected = places.filter(({ box }) => box.isConnected);
    if (this.pressed({ places: connected, act: -1, final: false }) === 'go') {
      const first = connected[0];
      if (first) this.focused(first);
      this.desk.say('checked-press-again');
    }
  }

  ours(event: Event): boolean {
    return this.screens.over(event);
  }

  own(event: Event): boolean {
    if (this.screens.takes(event)) return true;
    if (event.type !== 'keydown' || (event as KeyboardEvent).key !== 'Escape' || !this.desk.cardOpen) return false;
    this.desk.closeCard();
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  failed(): void {
    try {
      this.desk.say('unchecked');
    } catch {
      this.plain.say('Unchecked');
    }
  }

  remember(memory: Memory): void {
    this.memory = withBefore(memory, this.memory);
    if (this.off) {
      for (const { end } of this.sessions.values()) end.abort();
      this.sessions.clear();
      this.desk.clear();
      return;
    }
    this.desk.forgetReplies();
    this.checker.change(this.memory.settings, this.memory.packs);
    this.checker.keepPrivate(this.memory.private);
    for (const { session } of this.sessions.values()) session.refresh();
    // On again while the person still stands in a box.
    if (this.sessions.size === 0 && this.latest?.box.contains(focusedElement(this.latest.box)))
      this.focused(this.latest);
  }

  command(name: Command): void {
    if (this.off) return;
    if (name === 'open') this.desk.openByKeyboard();
    else if (name === 'reader') this.desk.openReader();
    else this.desk.openReplies();
  }

  /** @returns null where no editor of ours can read the box */
  private open(place: Place): Session | null {
    // First: a box that has gone may have this one for its heir, and then it is open.
    this.closeGone();
    const known = this.sessions.get(place.box);
    if (known) return known.session;
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, this.signal]);
    try {
      const editor = openEditor(place.box, signal);
      if (!editor) return null;
      const session = new Session(place, editor, this.platform.id, this.sessionDeps, signal);
      this.sessions.set(place.box, { session, end });
      return session;
    } catch {
      end.abort();
      return null;
    }
  }

  private readonly sessionDeps: SessionDeps = {
    check: (text, surface, { box, description }) => {
      const account = accountAt(this.platform.id, box, description.id);
      return this.checker.review(text, surface, otherAccount(account, this.memory.settings));
    },
    kept: () => this.memory.kept,
    after,
    changed: (session) => {
      if (session !== this.desk.session) return;
      this.drawSoon();
      this.unchecked.soon(session);
    },
    passLost: () => this.desk.say('pass-void'),
    gone: () => this.closeGone(),
  };

  /** Boxes that have left the page are closed; what was decided there goes on in a box with the same words. */
  private closeGone(): void {
    for (const [box, { session, end }] of [...this.sessions]) {
      if (box.isConnected) continue;
      this.sessions.delete(box);
      try {
        const heir = session.text.trim() === '' ? null : this.heirOf(session);
        heir?.inherit(session);
        this.desk.leave(session, heir);
      } finally {
        // Also where looking for the heir has failed: what watches a box would keep it in memory.
        end.abort();
      }
    }
    // A box the site has thrown away must not stay in memory for our sake, with all the site hung on it.
    if (this.latest?.box.isConnected === false) this.latest = null;
  }

  private heirOf(session: Session): Session | null {
    for (const place of placesIn(this.platform, [])) {
      if (place.description !== session.place.description || this.sessions.has(place.box)) continue;
      const heir = this.open(place);
      if (heir && heir.text === session.text) return heir;
    }
    return null;
  }

  /** At most once a frame. */
  private drawSoon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.desk.settle();
    });
  }

  /** What kept us from drawing the last time. */
  private undrawn: Error | null = null;

  private draw(): void {
    const { session, current } = this.desk;
    try {
      this.screens.draw({ session, current, view: () => this.desk.view() });
      this.undrawn = null;
    } catch (error) {
      this.undrawn = error as Error;
      this.screens.hide();
      this.desk.giveUp();
    }
  }
}

/** What has the focus, within the box's own tree. */
const focusedElement = (box: HTMLElement): Element | null => (box.getRootNode() as Document | ShadowRoot).activeElement;

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

const ownCountry = () => likelyCountry(new Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
