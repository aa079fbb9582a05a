/** Hearing of changes in a box: input, composition, foreign changes, scrolling and moving. No polling. */
import { parentOf } from './visible';

/** Calls back with `text` when the words may have changed and with `moved` when only their place has. */
export function watchBox(
  box: HTMLElement,
  signal: AbortSignal,
  composing: () => boolean,
  onChange: (what: 'text' | 'moved') => void,
): void {
  const inside = (event: Event): boolean => event.composedPath().includes(box);
  const changed = (event: Event): void => {
    if (inside(event) && !composing()) onChange('text');
  };
  const moved = (): void => onChange('moved');
  const passive = { capture: true, passive: true, signal };
  // Lexical stops `input` at its root: only a capture listener above it hears.
  window.addEventListener('input', changed, passive);
  window.addEventListener('change', changed, passive);
  window.addEventListener(
    'compositionend',
    (event) => inside(event) && queueMicrotask(() => onChange('text')),
    passive,
  );
  const scrolled = ({ target }: Event): void => {
    if (!(target instanceof Node) || target === document || holds(target, box)) moved();
  };
  window.addEventListener('scroll', scrolled, passive);
  // Scrolling inside a shadow root is not heard outside it.
  for (let root = box.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    root.addEventListener('scroll', scrolled, passive);
  for (const type of ['resize', 'transitionend', 'animationend']) window.addEventListener(type, moved, passive);
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, moved, passive);
  // What grows above a box moves it, and then an ancestor grows as well. Told a frame later: whoever draws within the
  // observer's own turn makes the browser report an error to the page.
  const sizes = new ResizeObserver(() => requestAnimationFrame(() => signal.aborted || moved()));
  const words = new MutationObserver(() => {
    if (!composing()) onChange('text');
  });
  // Before anything is observed: what fails half way is given up by the signal, and must leave nothing behind.
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    words.disconnect();
  });
  for (let element: Element | null = box; element; element = parentOf(element)) sizes.observe(element);
  if (box.isContentEditable) words.observe(box, { childList: true, characterData: true, subtree: true });
}

function holds(outer: Node, box: Element): boolean {
  for (let element: Element | null = box; element; element = parentOf(element)) if (element === outer) return true;
  return box.contains(outer);
}

/** Whether somebody composes a character in the box (IME, dead keys). */
export function watchComposing(box: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  const set = (value: boolean) => (event: Event) => {
    if (event.composedPath().includes(box)) composing = value;
  };
  window.addEventListener('compositionstart', set(true), { capture: true, signal });
  window.addEventListener('compositionend', set(false), { capture: true, signal });
  return () => composing;
}

/** Whether the person has gone on writing, whatever scripts do. */
export type Hands = { moved(): boolean; leave(): void };

/** Hears keys and changes made by hand in a box until it is left. What an editor takes from the key itself brings no `beforeinput`. */
export function watchHands(box: HTMLElement, signal: AbortSignal): Hands {
  const left = new AbortController();
  let moved = false;
  const hear = (event: Event): void => {
    const isModifier = event instanceof KeyboardEvent && /^(?:Shift|Control|Alt|Meta)$/.test(event.key);
    moved ||= event.isTrusted && !isModifier;
  };
  for (const type of ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut', 'drop'])
    box.addEventListener(type, hear, { capture: true, passive: true, signal: AbortSignal.any([signal, left.signal]) });
  return { moved: () => moved, leave: () => left.abort() };
}

/** One turn of the page's clock, long enough for an editor to hear of a new selection (about 30 ms). */
export const settle = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
