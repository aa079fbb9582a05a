/** Hearing of changes in a box: input, composition, foreign changes, scrolling and resizing. No polling. */

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
  // Lexical stops `input` at its root: only a capture listener above it hears.
  window.addEventListener('input', changed, { capture: true, signal });
  window.addEventListener('compositionend', (event) => inside(event) && queueMicrotask(() => onChange('text')), {
    capture: true,
    signal,
  });
  window.addEventListener('change', changed, { capture: true, signal });
  window.addEventListener('scroll', () => onChange('moved'), { capture: true, passive: true, signal });
  window.addEventListener('resize', () => onChange('moved'), { passive: true, signal });
  const sizes = new ResizeObserver(() => onChange('moved'));
  sizes.observe(box);
  const words = new MutationObserver(() => {
    if (!composing()) onChange('text');
  });
  if (box.isContentEditable) words.observe(box, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    words.disconnect();
  });
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

/** One turn of the page's clock, long enough for an editor to hear of a new selection (about 30 ms). */
export const settle = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
