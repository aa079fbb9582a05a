/** One open compose box: its words, what was found in them, what the person decided. */

import type { OpenEditor } from '../editors';
import {
  type Finding,
  judge,
  type Offer,
  type Reason,
  type Review,
  type Surface,
  safeFixes,
  safeTogether,
  shiftFindings,
} from '../engine';
import type { Kept } from '../messages/types';
import { accountAt } from '../platforms/around';
import { Decisions } from './decisions';
import { Pass } from './passes';
import type { Place } from './press';

/** What a session needs of the world around it. */
export type SessionDeps = {
  /** @param place where it is written */
  check(text: string, surface: Surface, place: Place): Review;
  /** What is kept for always. */
  kept(): readonly Kept[];
  /** Runs once after a time in ms; the answer cancels. */
  after(ms: number, run: () => void): () => void;
  /** Something that is shown may have changed: `text` words or findings, `moved` only their place. */
  changed(session: Session, what: 'text' | 'moved'): void;
  /** The words changed after a reason had been given. */
  passLost(session: Session): void;
  /** The box has left the page. */
  gone(session: Session): void;
};

/** How long a person must have stopped typing before the draft is reread, ms. */
const pause = 140;

export class Session {
  readonly surface: Surface;
  readonly decisions: Decisions;
  readonly pass = new Pass();
  /** The words as last read. */
  text = '';
  /** Found in `text`, decided or not; between a keystroke and the next review only moved along. */
  findings: Finding[] = [];
  /** The words speak of danger to somebody's life now. */
  urgent = false;
  private fresh = false;
  /** What was let go with a reason, until the words leave: if they change instead, nobody is asked about it again. */
  private letGoOf: { findings: readonly Finding[]; reason: Reason | undefined } | null = null;
  private cancel: (() => void) | null = null;

  constructor(
    readonly place: Place,
    readonly editor: OpenEditor,
    platformId: string,
    private readonly deps: SessionDeps,
    signal: AbortSignal,
  ) {
    this.surface = { platform: platformId, ...place.description.surface(place.box) };
    this.decisions = new Decisions(deps.kept);
    editor.watch((what) => {
      if (signal.aborted) return;
      if (!place.box.isConnected) deps.gone(this);
      else if (what === 'text') this.typed();
      else deps.changed(this, 'moved');
    });
    signal.addEventListener('abort', () => this.cancel?.());
    this.typed();
  }

  get recipient(): string | undefined {
    return this.place.description.recipient?.(this.place.box) ?? undefined;
  }

  get account(): string | undefined {
    const { box, description } = this.place;
    return accountAt(this.surface.platform, box, description.id) ?? undefined;
  }

  /** What is to be shown: nobody has decided on these. */
  open(): Finding[] {
    return this.decisions.undecided(this.findings);
  }

  /** The finding with those of its fixes that may be offered. */
  offered(finding: Finding): Finding {
    const known = this.offers.get(finding);
    if (known) return known;
    const offered = { ...finding, fixes: safeFixes(finding, this) };
    this.offers.set(finding, offered);
    return offered;
  }
  private readonly offers = new WeakMap<Finding, Finding>();

  /** What one click may change of these. @param findings with the fixes that may be offered */
  offeredTogether(findings: readonly Finding[]): Offer[] {
    const { together } = this;
    const same = together?.of.length === findings.length && together.of.every((one, at) => one === findings[at]);
    if (together && same) return together.offers;
    const offers = safeTogether(findings, this);
    this.together = { of: findings, offers };
    return offers;
  }
  /** Drawn often while a panel is open, and worked out once. */
  private together: { of: readonly Finding[]; offers: Offer[] } | null = null;

  /** What would be found in other words here. */
  readonly again = (text: string): readonly Finding[] => this.deps.check(text, this.surface, this.place).findings;

  /** Reads the box now. @returns true if the words differ from those read last */
  reread(): boolean {
    const now = this.editor.read();
    if (now === this.text) return false;
    this.findings = shiftFindings(this.findings, this.text, now);
    this.text = now;
    this.fresh = false;
    if (this.pass.see(now)) {
      for (const finding of this.letGoOf?.findings ?? []) this.decisions.keep(finding, 'draft', this.letGoOf?.reason);
      this.deps.passLost(this);
    }
    if (now.trim() === '') {
      this.decisions.forgetDraft();
      this.findings = [];
    }
    return true;
  }

  /** Reviews the words read last, unless that has been done. */
  review(): void {
    this.cancel?.();
    this.cancel = null;
    if (this.fresh) return;
    const { findings, urgent = false } = this.deps.check(this.text, this.surface, this.place);
    this.findings = findings;
    this.urgent = urgent;
    this.fresh = true;
    this.decisions.forgetGone(this.findings);
  }

  /** Rules or settings have changed. */
  refresh(): void {
    this.fresh = false;
    this.review();
    this.deps.changed(this, 'text');
  }

  /**
   * The gate's question, asked inside the event: the box is read and judged now.
   * @returns the held findings nobody has decided on; empty if the words may go
   */
  held(act: number, final: boolean): Finding[] {
    this.reread();
    if (this.text.trim() === '' || this.pass.lets(this.text, act, final)) return [];
    this.review();
    const verdict = judge(
      { draft: { text: this.text, surface: this.surface }, findings: this.findings, problems: [] },
      this.decisions.all(),
    );
    return verdict.send === 'go' ? [] : verdict.open;
  }

  /** The person lets the words go as they are, once. @returns what was let go of */
  letGo(reason: Reason | undefined): Finding[] {
    const findings = this.open().filter(({ severity }) => severity === 'hold');
    this.pass.give(this.text);
    this.letGoOf = { findings, reason };
    return findings;
  }

  /** Takes over what was decided about the same words in a box that the page has replaced. */
  inherit(from: Session): void {
    this.decisions.takeFrom(from.decisions);
    this.pass.takeFrom(from.pass);
    this.letGoOf = from.letGoOf;
    this.review();
  }

  private typed(): void {
    if (!this.reread()) return;
    this.deps.changed(this, 'text');
    this.cancel?.();
    this.cancel = this.deps.after(pause, () => {
      this.review();
      this.deps.changed(this, 'text');
    });
  }
}
