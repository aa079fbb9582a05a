/** Watching before the engine is here: the first focus asks for it, and a press that comes sooner waits. Small: part of every page. */
import type { Memory } from '../messages/types';
import type { Platform } from '../platforms/types';
import { type EarlyTexts, tellEarly } from './early-notice';
import type { Watchman } from './guard';
import type { TellPlainly } from './plain-words';
import type { Place, Press } from './press';

/** What the heavy part offers once it runs in the same isolated world. */
export type Review = Watchman & {
  /** Judges boxes whose Send was stopped before we were ready, and says what came of it instead of that one has to wait. */
  judgeStopped(places: Place[]): void;
};
/** How the heavy part is started. */
export type StartReview = (platform: Platform, memory: Memory, signal: AbortSignal, tell?: TellPlainly) => Review;

/** @returns the heavy part and what it is to know; null where the person has switched us off; rejects if it cannot be loaded */
export type LoadReview = () => Promise<{ start: StartReview; memory: Memory } | null>;

/** How long a stopped press waits for the engine before we say that nothing was checked, ms. */
const patience = 8000;

export class EarlyWatch implements Watchman {
  private review: Review | null = null;
  private state: 'asleep' | 'loading' | 'failed' | 'off' = 'asleep';
  private stopped: Place[] = [];
  private latest: Place | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private trying = false;

  constructor(
    private readonly platform: Platform,
    private readonly load: LoadReview,
    /** Asked before anything is done: true once we have no extension behind us any more, and have left. */
    private readonly retired: () => boolean,
    private readonly texts: EarlyTexts,
    private readonly signal: AbortSignal,
    /** Asks the background to look at editables that no description fits. */
    private look?: () => void,
  ) {}

  strange(): void {
    if (this.retired()) return;
    this.look?.();
    this.look = undefined;
  }

  focused(place: Place): void {
    if (this.retired()) return;
    if (this.review) this.review.focused(place);
    else {
      // Sites put a new box in the place of the one that was focused, also while the engine is on its way.
      this.latest = place;
      if (!this.trying) {
        // A new focus is a new chance: a press waits for it again.
        this.state = 'asleep';
        void this.wake();
      }
    }
  }

  /** Switched on again, perhaps: the box the person is still in is looked at. */
  again(): void {
    if (this.latest) this.focused(this.latest);
  }

  pressed(press: Press): 'go' | 'stop' {
    if (this.retired()) return 'go';
    if (this.review) return this.review.pressed(press);
    if (this.state === 'off') return 'go';
    const written = press.places.filter(({ box }) => hasWords(box));
    if (written.length === 0) return 'go';
    if (this.state === 'failed') {
      if (!press.final) return 'go';
      tellEarly(this.texts.Unchecked, this.signal);
      // The person may stay in this box for hours: what was broken a moment ago may be whole for the next message.
      void this.wake();
      return 'go';
    }
    this.stopped = written;
    tellEarly(this.texts.Loading, this.signal);
    if (this.state === 'asleep') void this.wake();
    this.timer ??= setTimeout(() => this.giveUp(), patience);
    return 'stop';
  }

  ours(event: Event): boolean {
    return this.review?.ours(event) ?? false;
  }

  own(event: Event): boolean {
    return !this.retired() && (this.review?.own(event) ?? false);
  }

  failed(): void {
    if (this.review) this.review.failed();
    else tellEarly(this.texts.Unchecked, this.signal);
  }

  /** A background that is stopped as it begins may never answer. */
  private loadInTime(): ReturnType<LoadReview> {
    return Promise.race([this.load(), new Promise<never>((_, fail) => setTimeout(fail, patience))]);
  }

  /** After a failure it is tried without making anybody wait. */
  private async wake(): Promise<void> {
    if (this.trying) return;
    this.trying = true;
    if (this.state !== 'failed') this.state = 'loading';
    // What began and then failed must not go on beside the next one.
    const life = new AbortController();
    try {
      // A background that is stopped while it answers is started anew by the next question.
      const loaded = await this.loadInTime().catch(() => this.loadInTime());
      if (!loaded) {
        // Asked again at the next focus: it may be switched on meanwhile.
        this.state = 'off';
        this.stopped = [];
        tellEarly(null, this.signal);
        return;
      }
      const signal = AbortSignal.any([this.signal, life.signal]);
      this.review = loaded.start(this.platform, loaded.memory, signal, (code) =>
        tellEarly(code && this.texts[code], this.signal),
      );
      if (this.latest?.box.isConnected) this.review.focused(this.latest);
      if (this.stopped.length > 0) this.review.judgeStopped(this.stopped);
      this.stopped = [];
      // The heavy part knows where the person is from here on, and what the site throws away must not stay for our sake.
      this.latest = null;
    } catch {
      life.abort();
      this.review = null;
      this.giveUp();
      // The next focus tries once more: the background may be back.
      this.state = 'failed';
    } finally {
      this.trying = false;
      clearTimeout(this.timer);
      this.timer = undefined;
    }
  }

  private giveUp(): void {
    if (this.state !== 'loading' || this.review) return;
    this.state = 'failed';
    if (this.stopped.length > 0) tellEarly(this.texts.PressAgain, this.signal);
    this.stopped = [];
  }
}

/** Coarse on purpose: an empty box sends nothing, whatever is pressed. */
function hasWords(box: HTMLElement): boolean {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value.trim() !== '';
  return (box.textContent ?? '').trim() !== '' || box.querySelector('img') !== null;
}
