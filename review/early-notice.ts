/** The one small sentence that can be said before the screens are loaded. Small: part of every page. */

export type EarlyCode = 'Loading' | 'Unchecked' | 'PressAgain';

/** The sentences, read while there is still an extension to ask. */
export type EarlyTexts = Record<EarlyCode, string>;

let shown: { host: HTMLElement; words: HTMLElement } | null = null;

/** Shows a sentence at the lower edge of the window; null takes it away. A closed root: the page cannot read it. */
export function tellEarly(text: string | null, signal: AbortSignal): void {
  try {
    show(text, signal);
  } catch {
    // Where nothing can be shown at all, the message must still go.
  }
}

function show(text: string | null, signal: AbortSignal): void {
  if (text === null || signal.aborted) {
    shown?.host.remove();
    shown = null;
    return;
  }
  if (!shown) {
    shown = build();
    signal.addEventListener('abort', () => tellEarly(null, signal), { once: true });
  }
  shown.words.textContent = text;
  const dialogs = document.querySelectorAll('dialog:modal');
  (dialogs[dialogs.length - 1] ?? document.documentElement).append(shown.host);
}

function build(): { host: HTMLElement; words: HTMLElement } {
  const host = document.createElement('div');
  const words = document.createElement('div');
  words.role = 'status';
  words.addEventListener('click', () => {
    host.remove();
    shown = null;
  });
  const style = document.createElement('style');
  // Inside a shadow root an important rule is stronger than any rule of the page.
  style.textContent =
    ':host{all:initial!important;position:fixed!important;left:0!important;right:0!important;bottom:24px!important;' +
    'z-index:2147483647!important;display:flex!important;justify-content:center!important;pointer-events:none!important}' +
    'div{font:14px/20px system-ui,sans-serif;color:#fff;background:#26304a;border-radius:10px;padding:10px 16px;' +
    'max-width:min(32rem,90vw);box-shadow:0 6px 24px #0004;pointer-events:auto;cursor:default}';
  host.attachShadow({ mode: 'closed' }).append(style, words);
  return { host, words };
}
