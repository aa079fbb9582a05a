/** Parts that many fixture pages share: picture buttons, toggled Send, wrapping an editor's life in a site's. */
import type { Attributes, Stage, Word } from './types';

/** A control that shows only a picture; named so that a test can press it. */
export function pictureButton(
  stage: Stage,
  name: Word,
  attributes: Record<string, string> = {},
  tag: 'div' | 'button' = 'div',
): HTMLElement {
  const role: Record<string, string> = tag === 'div' ? { role: 'button', tabindex: '0' } : { type: 'button' };
  const all: Attributes = {
    ...role,
    'aria-label': stage.say(name),
    style: 'padding:4px',
    ...attributes,
  };
  const button: HTMLElement = stage.el(tag, all);
  button.append(picture());
  stage.control(name, () => (button.isConnected ? button : null));
  return button;
}

export function picture(): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const name of ['width', 'height']) drawing.setAttribute(name, '18');
  return drawing;
}

/** Calls `send` with the words if there are any, and empties the box. */
export function sender(stage: Stage, box: { model(): string; clear(): void }): () => void {
  return () => {
    const text = box.model();
    if (text.trim() === '') return;
    stage.send(text);
    box.clear();
  };
}

/** Shows one control while there is text and another while there is none, as most chats do; made anew each time. */
export function toggled(place: HTMLElement, filled: () => HTMLElement, empty: () => HTMLElement) {
  let shown: { control: HTMLElement; full: boolean } | null = null;
  return {
    update(text: string): void {
      const full = text.trim() !== '';
      if (shown?.full === full) return;
      shown?.control.remove();
      shown = { control: full ? filled() : empty(), full };
      place.append(shown.control);
    },
    current: (): Element | null => (shown?.full ? shown.control : null),
  };
}

/** How chats whose setting decides take Enter: alone, or with Ctrl or Cmd. */
export function isSendingEnter(
  stage: Stage,
  event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean },
): boolean {
  if (event.shiftKey) return false;
  return stage.options.enterSends ? true : event.ctrlKey || event.metaKey;
}

export const boxStyle =
  'outline:none;white-space:pre-wrap;word-break:break-word;font:15px/20px Arial;min-height:20px;padding:2px 4px';
