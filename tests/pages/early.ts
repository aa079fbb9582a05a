/** The first script of every fixture page: a site that listens to everything in capture on the window, and writes down what reached it. */

/** One event as the page saw it when the page's own handlers were done. */
export type Seen = { type: string; key: string; trusted: boolean; prevented: boolean };

declare global {
  interface Window {
    seen: Seen[];
    errors: string[];
  }
}

window.seen = [];
window.errors = [];
const types =
  'keydown keypress keyup beforeinput input pointerdown pointerup mousedown mouseup click submit focusin focusout compositionstart compositionend selectionchange';
for (const type of types.split(' '))
  window.addEventListener(
    type,
    (event) => {
      const entry: Seen = {
        type,
        key: event instanceof KeyboardEvent ? event.key : '',
        trusted: event.isTrusted,
        prevented: event.defaultPrevented,
      };
      window.seen.push(entry);
    },
    true,
  );
window.addEventListener('error', (event) => window.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));
