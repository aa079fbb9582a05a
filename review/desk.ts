/** What is shown beside the boxes of one document, and what the person may do there: holds the state, makes the view. */
import { ruleOf } from '../components/beside/aside';
import { isEmergency } from '../components/beside/emergency';
import type { Actions, NoticeCode, View } from '../components/view';
import type { Decision, Finding, Fix, Reason } from '../engine';
import type { Reply } from '../i18n/replies/reply';
import { type JournalEntry, mostSeedWords } from '../messages/types';
import type { DeskDeps } from './desk-deps';
import { bareViewOf, type DeskState, rowsOf, viewOf } from './desk-view';
import type { Session } from './session';
import { copyText, saveText } from './take-along';
import { writeEdits, writeReply } from './writing';

/** Notices go by themselves after this time, ms. */
const noticeTime = 9000;

export class Desk implements Actions {
  /** The box that the person is in, or was in last. */
  session: Session | null = null;
  /** The finding whose card is open: its key, and which of those with the same key, as words can be repeated. */
  private card: { key: string; nth: number } | null = null;
  private byKeyboard = false;
  private panel: { held: boolean } | null = null;
  private side: DeskState['side'] = null;
  /** Ready replies, asked for when first something is found or they are wanted. */
  private replies: Reply[] | 'failed' | null = null;
  private asked = false;
  private notice: { code: NoticeCode } | null = null;
  private endNotice: (() => void) | null = null;
  private busy = false;
  /** A box that could not be opened and has the person's caret. */
  private unreadable: HTMLElement | null = null;

  constructor(private readonly deps: DeskDeps) {}

  get cardOpen(): boolean {
    return this.card !== null;
  }

  /** True if the card was opened by keyboard: the mouse does not close it. */
  get cardHasKeyboard(): boolean {
    return this.byKeyboard;
  }

  get panelOpen(): boolean {
    return this.panel !== null || this.side !== null;
  }

  /** The finding whose card is open. */
  get current(): Finding | null {
    const { card } = this;
    return (card && this.session?.open().filter(({ key }) => key === card.key)[card.nth]) ?? null;
  }

  /** What is to be drawn now. */
  view(): View | null {
    const { session, current: finding, panel, side, replies, notice, busy, byKeyboard } = this;
    if (!session) return bareViewOf(this.unreadable, notice, this.deps);
    return viewOf(session, { finding, panel, side, replies, notice, busy, byKeyboard }, this.deps);
  }

  /** The person went into a box that we know but cannot read. */
  enterUnreadable(box: HTMLElement): void {
    this.clear();
    this.unreadable = box;
    this.deps.show();
  }

  private closeAll(): void {
    this.card = null;
    this.panel = null;
    this.side = null;
  }

  /** The person went into another box. */
  enter(session: Session): void {
    this.unreadable = null;
    if (this.session === session) return;
    this.session = session;
    this.closeAll();
    this.deps.show();
  }

  /** Nothing can be drawn: what is open is as if it were not, until something else is to be shown. */
  giveUp(): void {
    this.closeAll();
  }

  /** Nothing is open any more. */
  clear(): void {
    this.session = null;
    this.unreadable = null;
    this.closeAll();
    this.setNotice(null);
    this.deps.show();
  }

  /** A box has gone; `successor` stands in its place with the same words. */
  leave(session: Session, successor: Session | null): void {
    if (this.session !== session) return;
    this.session = successor;
    if (!successor) this.closeAll();
    this.deps.show();
  }

  /** Words or findings have changed. */
  settle(): void {
    const findings = this.session?.open() ?? [];
    if (findings.length > 0) this.askReplies();
    if (!this.current) this.card = null;
    // A hint never keeps anybody from sending: what was held is mended, so the way is free.
    const asked = this.panel?.held ? findings.filter(({ severity }) => severity !== 'hint') : findings;
    if (this.panel && asked.length === 0 && !this.side) {
      this.panel = null;
      this.session?.editor.focus(this.caret);
    }
    this.deps.show();
  }

  /** Send was stopped: the panel opens. */
  hold(session: Session, open: readonly Finding[]): void {
    this.session = session;
    this.caret = session.editor.caret() ?? undefined;
    this.card = null;
    this.panel = { held: true };
    this.side = null;
    this.setNotice(null);
    this.note('held', open);
    this.deps.show();
  }
  private caret: number | undefined;

  say(code: NoticeCode): void {
    this.setNotice(code);
    this.deps.show();
  }

  private setNotice(code: NoticeCode | null): void {
    this.endNotice?.();
    this.endNotice = null;
    this.notice = code && { code };
    if (code) this.endNotice = this.deps.after(noticeTime, () => this.dismissNotice());
  }

  fix = (finding: Finding, fix: Fix): void => {
    void this.apply([{ finding, fix }]);
  };

  fixAll = (fixes: { finding: Finding; fix: Fix }[]): void => {
    void this.apply(fixes);
  };

  private async apply(fixes: { finding: Finding; fix: Fix }[]): Promise<void> {
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    if (!(await this.write((session) => writeEdits(session, edits)))) return;
    this.note(
      'fixed',
      fixes.map(({ finding }) => finding),
    );
    this.card = null;
    this.settle();
  }

  /** @returns true if all landed */
  private async write(writes: (session: Session) => Promise<NoticeCode | null>): Promise<boolean> {
    const { session } = this;
    if (!session || this.busy) return false;
    this.busy = true;
    this.deps.show();
    try {
      const refused = await writes(session);
      if (refused) this.setNotice(refused);
      return refused === null;
    } finally {
      this.busy = false;
      session.reread();
      session.review();
      this.settle();
    }
  }

  keep = (finding: Finding, lasts: Decision['lasts'], reason?: Reason): void => {
    const { session } = this;
    if (!session || !this.deps.seen()) return;
    session.decisions.keep(finding, lasts, reason);
    if (lasts === 'always')
      this.deps.keepAlways({ finding: finding.key, rule: finding.rule, ...(reason && { reason }) });
    this.note('kept', [finding], reason);
    this.card = null;
    this.settle();
  };

  allow = (finding: Finding): void => {
    if (!this.session || !this.deps.seen()) return;
    this.note('kept', [finding], finding.kind === 'person-name' ? 'checker-wrong' : 'public-info');
    this.card = null;
    this.deps.allow(finding.quote);
    this.settle();
  };

  report = (finding: Finding): string => (this.session ? this.deps.report(finding, this.session.surface) : '');
  copy = copyText;
  save = saveText;

  makeRule = ({ quote, category }: Finding): void => {
    if (this.deps.seen()) this.deps.makeRule({ words: quote.trim().slice(0, mostSeedWords), category });
  };

  openCard = (finding: Finding): void => this.show(finding, false);

  /** Opens a finding's card; by keyboard it takes the focus. */
  show(finding: Finding, byKeyboard: boolean): void {
    if (this.session && byKeyboard) this.caret = this.session.editor.caret() ?? this.caret;
    const alike = this.session?.open().filter(({ key }) => key === finding.key) ?? [];
    this.card = {
      key: finding.key,
      nth: Math.max(
        0,
        alike.findIndex(({ span }) => span.start === finding.span.start),
      ),
    };
    this.byKeyboard = byKeyboard;
    this.panel = null;
    this.side = null;
    this.deps.show();
  }

  closeCard = (): void => {
    if (this.card === null) return;
    const back = this.byKeyboard;
    this.card = null;
    this.byKeyboard = false;
    this.deps.show();
    if (back) this.session?.editor.focus(this.caret);
  };

  next = (): void => this.step(1);
  previous = (): void => this.step(-1);

  private step(by: number): void {
    const findings = this.session?.open() ?? [];
    if (findings.length === 0) return;
    const index = this.current ? findings.indexOf(this.current) : -1;
    const finding = findings[(index + by + findings.length) % findings.length];
    if (finding) this.show(finding, this.byKeyboard);
  }

  /** The keyboard's way in: the card at the caret, or the next one. */
  openByKeyboard(): void {
    const { session } = this;
    const findings = session?.open() ?? [];
    if (!session || findings.length === 0) return;
    if (this.card !== null) {
      this.step(1);
      return;
    }
    const caret = session.editor.caret() ?? 0;
    const finding = findings.find(({ span }) => span.end >= caret) ?? findings[0];
    if (finding) this.show(finding, true);
  }

  openPanel = (): void => {
    this.caret = this.session?.editor.caret() ?? this.caret;
    this.card = null;
    this.panel = { held: false };
    this.deps.show();
  };

  openReader = (): void => this.openSide({ is: 'reader' });
  openReplies = (finding?: Finding): void => {
    this.askReplies();
    this.openSide({ is: 'replies', called: finding ? ruleOf(finding) : null });
  };

  private openSide(side: NonNullable<Desk['side']>): void {
    const { session } = this;
    if (!session) return;
    if (session.reread()) session.review();
    // There is nothing to see of an empty box; a reply can begin it.
    if (side.is === 'reader' && session.text.trim() === '') return;
    if (!this.panel && !this.side) this.caret = session.editor.caret() ?? this.caret;
    this.card = null;
    this.side = side;
    this.deps.show();
  }

  /** Back to where it was asked for: the panel that still waits, or the draft. */
  closeSide = (): void => {
    if (!this.side) return;
    this.side = null;
    if (this.panel && (this.session?.open().length ?? 0) > 0) this.deps.show();
    else this.backToDraft();
  };

  /** A ready reply lands at the caret, apart from the words around it. */
  insert = (reply: string): void => {
    const { session } = this;
    if (!session) return;
    session.reread();
    const at = Math.min(this.caret ?? session.text.length, session.text.length);
    let length = 0;
    const put = async (into: Session): Promise<NoticeCode | null> => {
      const written = await writeReply(into, reply, at);
      if (typeof written !== 'number') return written;
      length = written;
      return null;
    };
    void this.write(put).then((written) => {
      if (!written) return;
      this.side = null;
      this.caret = at + length;
      this.backToDraft();
    });
  };

  private askReplies(): void {
    if (this.asked) return;
    this.asked = true;
    const come = (replies: Reply[] | 'failed'): void => {
      this.asked = replies !== 'failed';
      this.replies = replies;
      if (this.session) this.deps.show();
    };
    this.deps.replies().then(come, () => come('failed'));
  }

  /** They may have been changed in the settings. */
  forgetReplies(): void {
    this.asked = false;
    this.replies = null;
    if (this.side?.is === 'replies') this.askReplies();
  }

  backToDraft = (): void => {
    this.closeAll();
    this.deps.show();
    this.session?.editor.focus(this.caret);
  };

  sendAnyway = (reason?: Reason): void => {
    const { session, panel } = this;
    // Only what the person has really had before their eyes can be let go.
    if (!session || !panel?.held || !this.deps.seen()) return;
    if (session.reread()) {
      session.review();
      this.settle();
      return;
    }
    // Without a reason only what cannot wait for one.
    if (!reason && !session.urgent && !session.open().some(isEmergency)) return;
    this.note('sent-anyway', session.letGo(reason), reason);
    this.setNotice('pass-given');
    this.backToDraft();
  };

  hideUnchecked = (): void => {
    if (this.session) this.deps.hideUnchecked(this.session);
    this.unreadable = null;
    this.deps.show();
  };

  dismissNotice = (): void => {
    this.setNotice(null);
    this.deps.show();
  };

  private note(outcome: JournalEntry['outcome'], findings: readonly Finding[], reason?: Reason): void {
    const { session } = this;
    if (!session) return;
    this.deps.journal(rowsOf(findings, session.surface, { outcome, reason, at: this.deps.now() }));
  }
}
