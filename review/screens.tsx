/** Where our screens live on a page: the host, the marks, and React in a closed root, above everything else. */
import { createRoot, type Root } from 'react-dom/client';
import { Beside, besideStyles } from '../components/beside';
import type { Actions, Rect, View } from '../components/view';
import type { Finding } from '../engine';
import { Host } from './host';
import { Inside } from './inside';
import { Marks, marksStyle } from './marks';
import { Seen } from './seen';
import type { Session } from './session';

/** The layer is a popover of our own root: nothing of the page lies above it, and the page cannot see that it is one. */
const layerStyle = `
.layer { all: unset; position: fixed; inset: 0; overflow: visible; pointer-events: none; }
.layer:not(:popover-open) { display: none; }
.layer > .ui > * { pointer-events: auto; }
`;

/** How often an open panel is looked after, ms. */
const keepTime = 400;

export type Drawing = { session: Session | null; current: Finding | null; view(): View | null };

const hasSign = ({ unchecked }: View): boolean =>
  unchecked !== undefined && unchecked.anchor !== null && unchecked.reasons.length > 0;

export class Screens {
  private readonly host: Host;
  private readonly layer = document.createElement('div');
  private readonly ui = document.createElement('div');
  private readonly marks: Marks;
  private readonly inside: Inside;
  private readonly seenBy: Seen;
  private root: Root | null = null;
  private keeper: ReturnType<typeof setInterval> | undefined;
  /** What the page had in the top layer when we last went above it. */
  private passed = new WeakSet<Element>();

  constructor(
    private readonly actions: Actions,
    private readonly signal: AbortSignal,
    /** What was to be shown could not be: React has taken everything away. */
    private readonly fell: () => void = () => undefined,
  ) {
    this.host = new Host(layerStyle + marksStyle + besideStyles, signal);
    this.layer.className = 'layer';
    this.layer.popover = 'manual';
    this.ui.className = 'ui';
    this.marks = new Marks(this.layer, this.host.element);
    this.layer.append(this.ui);
    this.host.root.append(this.layer);
    this.inside = new Inside(this.host.element, this.host.root);
    this.seenBy = new Seen(this.host.element, this.ui);
    signal.addEventListener('abort', () => {
      clearInterval(this.keeper);
      this.root?.unmount();
    });
  }

  /** Draws marks first, since the card stands at its mark. Nothing is put on the page before there is something to show. */
  draw({ session, current, view }: Drawing): void {
    // A notice's time may run out after we have left.
    if (this.signal.aborted) return;
    const findings = session?.open() ?? [];
    if (session && findings.length > 0) this.place(session.place.box);
    this.marks.draw(session?.editor ?? null, findings, current);
    const now = view();
    const something = now !== null && (now.pill || now.card || now.panel || now.side || now.notice || hasSign(now));
    // Once there, the screens stay: they tell a screen reader that the draft is clean again.
    if (!something && !this.root) return;
    if (something) this.place(session?.place.box ?? null);
    this.root ??= this.newRoot();
    clearInterval(this.keeper);
    if (now?.panel || now?.side) this.keeper = setInterval(() => this.keepUp(session?.place.box ?? null), keepTime);
    this.root.render(now && <Beside view={now} actions={this.actions} />);
  }

  /** By itself: what it tells lives as long as the root, and would keep all that is at hand while one draws. */
  private newRoot(): Root {
    return createRoot(this.ui, { onUncaughtError: () => this.fell() });
  }

  /** What was drawn before and cannot be drawn anew must not lie where the page has put its Send meanwhile. */
  hide(): void {
    if (this.layer.matches(':popover-open')) this.layer.hidePopover();
  }

  /** Puts the layer on top again, wherever the page has left it. */
  private place(box: Element | null): void {
    const moved = this.host.place(box);
    const open = this.layer.matches(':popover-open');
    if (open && !moved) return;
    // Moved to another parent, Firefox leaves a popover open that is no longer in the top layer.
    if (open) this.layer.hidePopover();
    this.layer.showPopover();
  }

  /** While a panel waits for an answer, it must stay on the page and on top, whatever the page does. */
  private keepUp(box: Element | null): void {
    this.place(box);
    const above = [...document.querySelectorAll(':popover-open, dialog:modal')];
    const isNew = above.some((one) => !this.passed.has(one));
    if (isNew || !this.seen()) this.raise();
    this.passed = new WeakSet(above);
  }

  /** Above everything that the page has opened since. */
  private raise(): void {
    const focused = this.host.root.activeElement;
    if (this.layer.matches(':popover-open')) this.layer.hidePopover();
    this.layer.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  placeOf(finding: Finding): Rect | null {
    return this.marks.placeOf(finding);
  }

  at(x: number, y: number): ReturnType<Marks['at']> {
    return this.marks.at(x, y);
  }

  /** True if the pointer is over one of our windows. */
  over(event: Event): boolean {
    return event.target === this.host.element;
  }

  takes(event: Event): boolean {
    return this.inside.takes(event);
  }

  seen(): boolean {
    return this.seenBy.now();
  }
}
