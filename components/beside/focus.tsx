/** Focus inside a window of ours: it enters, goes round, survives a button that disappears, and comes back after a fix. */
import {
  Component,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useState,
} from 'react';

const focusable = 'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), a[href], summary';

/** What can be reached by Tab, in order; of a group of radios only the chosen one, or the first. */
function stops(window: HTMLElement): HTMLElement[] {
  const seen = new Set<string>();
  return [...window.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const chosen = window.querySelector(`input[name="${element.name}"]:checked`);
    if (chosen) return chosen === element;
    if (seen.has(element.name)) return false;
    seen.add(element.name);
    return true;
  });
}

/** The element with focus in the same document or shadow root. */
function focused(window: HTMLElement): Element | null {
  const root = window.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  return active instanceof Element ? active : null;
}

/** Tab goes round inside the window. */
export function goRound(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = stops(event.currentTarget);
  const active = focused(event.currentTarget);
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  const last = all.length - 1;
  // From a heading further down the browser finds the stops around it itself.
  if (active?.tagName === 'H2') return;
  const leaving = event.shiftKey ? at <= 0 : at === last || at < 0;
  if (!leaving || last < 0) return;
  event.preventDefault();
  all[event.shiftKey ? last : 0]?.focus();
}

/**
 * Puts focus on what has just been unfolded (`data-next`), else on what the window marks as first, else on itself.
 * @param again true if what had the focus has gone: where the window names another place for that (`data-again`), it goes there
 */
function enter(window: HTMLElement | null, again = false): void {
  const marks = ['[data-next]', ...(again ? ['[data-again]'] : []), '[data-first]'];
  const next = marks.map((mark) => window?.querySelector<HTMLElement>(mark)).find(Boolean);
  (next ?? window)?.focus({ preventScroll: next === undefined });
}

const Redraw = createContext<() => void>(() => undefined);

/** State of a part that is unfolded and folded: the window around it looks after the focus when it changes. */
export function useFolding<T>(initial: T): [T, (now: T) => void] {
  const [state, setState] = useState(initial);
  const redraw = useContext(Redraw);
  return [
    state,
    (now) => {
      setState(now);
      redraw();
    },
  ];
}

type Props = {
  within: RefObject<HTMLElement | null>;
  /** True if the window takes the focus when it opens. */
  enters: boolean;
  /** True while a fix is being written: the draft has the focus then. */
  busy: boolean;
  children: ReactNode;
};

/** A class, since only a class is asked before the page changes whether focus was inside. */
export class KeepFocus extends Component<Props> {
  private comesBack = false;
  private readonly redraw = (): void => this.forceUpdate();

  override componentDidMount(): void {
    if (this.props.enters) enter(this.props.within.current);
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.inside();
  }

  /** Call before a fix, which writes into the draft and takes the focus there: it comes back if it was inside. */
  comeBack(): void {
    this.comesBack = this.inside();
  }

  override componentDidUpdate(before: Props, _: unknown, wasInside: boolean): void {
    if (this.props.busy) return;
    const lost = !this.inside() && (wasInside || this.comesBack);
    this.comesBack = false;
    if (lost || (this.props.enters && !before.enters)) enter(this.props.within.current, lost);
  }

  private inside(): boolean {
    const window = this.props.within.current;
    return window?.contains(focused(window)) ?? false;
  }

  override render(): ReactNode {
    return <Redraw value={this.redraw}>{this.props.children}</Redraw>;
  }
}
