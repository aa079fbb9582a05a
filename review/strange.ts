/** A known site, and a box on it that no description fits: a quiet sign says that nothing is checked there, as long as somebody writes in it. */
import { editableAt } from '../editors/find-box';
import { isUndescribed, looksWritten } from '../platforms/examine';
import type { Platform } from '../platforms/types';

const signStyle = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; pointer-events: none !important; }
p { margin: 0; display: flex; gap: 6px; align-items: baseline; max-width: min(340px, calc(100vw - 16px)); padding: 5px 11px;
  font: 12.5px/1.45 system-ui, sans-serif; color: #1b2329; background: #fff; border: 1px solid #84919b; border-radius: 12px;
  box-shadow: 0 1px 2px rgb(16 24 32 / 10%); }
b { font-weight: 650; color: #7c5200; }
@media (prefers-color-scheme: dark) { p { color: #eaeff2; background: #1c2227; border-color: #7d8a95; } b { color: #f2c464; } }`;

/** Begins with what has the focus now, and goes on until nothing of ours is alive in the frame. */
export function watchStrange(
  platform: Platform,
  words: { title: string; reason: string },
  alive: () => boolean,
  end: AbortController,
): void {
  const { signal } = end;
  const hear = { capture: true, passive: true, signal };
  const sign = new StrangeSign(words);
  let box: HTMLElement | null = null;
  const look = (): void => {
    if (!alive()) end.abort();
    const shown =
      box?.isConnected && !signal.aborted && looksWritten(box) && isUndescribed(platform, box, location.pathname);
    if (shown && box) sign.show(box);
    else sign.hide();
  };
  const enter = (path: EventTarget[]): void => {
    box = editableAt(path);
    look();
  };
  window.addEventListener('focusin', (event) => enter(event.composedPath()), hear);
  window.addEventListener(
    'focusout',
    () => {
      box = null;
      sign.hide();
    },
    hear,
  );
  for (const type of ['input', 'scroll', 'resize']) window.addEventListener(type, () => box && look(), hear);
  signal.addEventListener('abort', () => sign.hide());
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const path: EventTarget[] = [];
  for (let node: Node | null = focused; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    path.push(node);
  enter(path);
}

/** Drawn in a closed root: the page cannot read it. It takes no clicks, so it needs no way to be put away. */
class StrangeSign {
  private readonly host = document.createElement('div');
  private readonly line = document.createElement('p');

  constructor({ title, reason }: { title: string; reason: string }) {
    const style = document.createElement('style');
    style.textContent = signStyle;
    const name = document.createElement('b');
    name.textContent = title;
    const why = document.createElement('span');
    why.textContent = reason;
    this.line.role = 'status';
    this.line.append(name, why);
    this.host.attachShadow({ mode: 'closed' }).append(style, this.line);
  }

  show(box: HTMLElement): void {
    const parent = box.closest('dialog:modal') ?? document.documentElement;
    if (this.host.parentNode !== parent) parent.append(this.host);
    const area = box.getBoundingClientRect();
    const { height } = this.line.getBoundingClientRect();
    const above = area.top - height - 6;
    const top = above >= 8 ? above : Math.min(area.bottom + 6, innerHeight - height - 8);
    this.host.style.setProperty('left', `${Math.round(Math.max(8, area.left))}px`, 'important');
    this.host.style.setProperty('top', `${Math.round(top)}px`, 'important');
  }

  hide(): void {
    this.host.remove();
  }
}
