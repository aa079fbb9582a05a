/** What is shown beside the boxes of one document, and what the person may do there: holds the state, makes the view. */
import { ruleOf } from '../components/beside/aside';
import { isEmergency } from '../components/beside/emergency';
import type { Actions, NoticeCode, View } from '../components/view';
import type { Decision, Finding, Fix, Reason } from '../engine';
import { type JournalEntry, mostSeedWords } from '../messages/types';
import { CardPlace } from './card-place';
import type { DeskDeps } from './desk-deps';
import { bareViewOf, type DeskState, findingAt, rowsOf, viewOf } from './desk-view';
import { NoticeBoard } from './notice-board';
import { ReplyShelf } from './reply-shelf';
import type { Session } from './session';
import { copyText, saveText } from './take-along';
import { writeEdits, writeReply } from './writing';

export class Desk implements Actions {
  /** The box that the person is in, or was in last. */
  session: Session | null = null;
  private readonly card = new CardPlace();
  private panel: { held: boolean } | null = null;
  private side: DeskState['side'] = null;
  private readonly shelf: ReplyShelf;
  private readonly board: NoticeBoard;
  private busy = false;
  /** A box that could not be opened and has the person's caret. */
  private unreadable: HTMLElement | null = null;

  constructor(private readonly deps: DeskDeps) {
    this.shelf = new ReplyShelf(
      () => deps.replies(),
      () => this.session && deps.show(),
    );
    this.board = new NoticeBoard(
      (ms, then) => deps.after(ms, then),
      () => deps.show(),
    );
  }

  get cardOpen(): boolean {
    return this.card.isOpen;
  }

  /** True if the card was opened by keyboard: the mouse does not close it. */
  get cardHasKeyboard(): boolean {
    return this.card.byKeyboard;
  }

  get panelOpen(): boolean {
    return this.panel !== null || this.side !== null;
  }

  /** The finding whose card is open. */
  get current(): Finding | null {
    return this.card.finding(this.session?.open() ?? []);
  }

  /** What is to be drawn now. */
  view(): View | null {
    const { session, current: finding, panel, side, busy } = this;
    const { replies } = this.shelf;
    const { notice } = this.board;
    if (!session) return bareViewOf(this.unreadable, notice, this.deps);
    return viewOf(
      session,
      { finding, panel, side, replies, notice, busy, byKeyboard: this.cardHasKeyboard },
      this.deps,
    );
  }

  /** The person went into a box that we know but cannot read. */
  enterUnreadable(box: HTMLElement): void {
    this.clear();
    this.unreadable = box;
    this.deps.show();
  }

  private closeAll(): void {
    this.card.close();
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
    this.board.put(null);
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
    if (findings.length > 0) this.shelf.ask();
    if (!this.current) this.card.close();
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
    this.card.close();
    this.panel = { held: true };
    this.side = null;
    this.board.put(null);
    this.note('held', open);
    this.deps.show();
  }
  private caret: number | undefined;

  say(code: NoticeCode): void {
    this.board.put(code);
    this.deps.show();
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
    this.card.close();
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
      if (refused) this.board.put(refused);
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
    this.card.close();
    this.settle();
  };

  allow = (finding: Finding): void => {
    if (!this.session || !this.deps.seen()) return;
    this.note('kept', [finding], finding.kind === 'person-name' ? 'checker-wrong' : 'public-info');
    this.card.close();
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
    this.card.open(finding, this.session?.open() ?? [], byKeyboard);
    this.panel = null;
    this.side = null;
    this.deps.show();
  }

  closeCard = (): void => {
    if (!this.cardOpen) return;
    const back = this.cardHasKeyboard;
    this.card.close();
    this.card.byKeyboard = false;
    this.deps.show();
    if (back) this.session?.editor.focus(this.caret);
  };

  next = (): void => this.step(1);
  previous = (): void => this.step(-1);

  private step(by: 1 | -1): void {
    const finding = this.card.onward(this.session?.open() ?? [], by);
    if (finding) this.show(finding, this.cardHasKeyboard);
  }

  /** The keyboard's way in: the card at the caret, or the next one. */
  openByKeyboard(): void {
    const { session } = this;
    const findings = session?.open() ?? [];
    if (!session || findings.length === 0) return;
    if (this.cardOpen) {
      this.step(1);
      return;
    }
    const caret = session.editor.caret() ?? 0;
    const finding = findingAt(findings, caret);
    if (finding) this.show(finding, true);
  }

  openPanel = (): void => {
    // The pill may have been pressed before it went with the words that it spoke of.
    if (this.session?.open().length === 0) {
      this.deps.show();
      return;
    }
    this.caret = this.session?.editor.caret() ?? this.caret;
    this.card.close();
    this.panel = { held: false };
    this.deps.show();
  };

  openReader = (): void => this.openSide({ is: 'reader' });
  openReplies = (finding?: Finding): void => {
    this.shelf.ask();
    this.openSide({ is: 'replies', called: finding ? ruleOf(finding) : null });
  };

  private openSide(side: NonNullable<Desk['side']>): void {
    const { session } = this;
    if (!session) return;
    if (session.reread()) session.review();
    // There is nothing to see of an empty box; a reply can begin it.
    if (side.is === 'reader' && session.text.trim() === '') return;
    if (!this.panel && !this.side) this.caret = session.editor.caret() ?? this.caret;
    this.card.close();
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

  /** They may have been changed in the settings. */
  forgetReplies(): void {
    this.shelf.forget();
    if (this.side?.is === 'replies') this.shelf.ask();
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
    this.board.put('pass-given');
    this.backToDraft();
  };

  hideUnchecked = (): void => {
    if (this.session) this.deps.hideUnchecked(this.session);
    this.unreadable = null;
    this.deps.show();
  };

  dismissNotice = (): void => {
    this.board.put(null);
    this.deps.show();
  };

  private note(outcome: JournalEntry['outcome'], findings: readonly Finding[], reason?: Reason): void {
    const { session } = this;
    if (!session) return;
    this.deps.journal(rowsOf(findings, session.surface, { outcome, reason, at: this.deps.now() }));
  }
}
