/** Mounts the real Draft.js on the React it was made for, as X and TikTok do. */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, useEffect, useState } from 'react';
import * as ReactDom from 'react-dom';

export type DraftBox = { model(): string; clear(): void; box(): HTMLElement };

type KeyEvent = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };
type Wish = {
  text?: string;
  /** Props of the editor: the test id, role, label and placeholder of the editable. */
  props?: Record<string, unknown>;
  onText?(text: string): void;
  /** True if this key sends; the site then calls `send`. */
  sends?(event: KeyEvent): boolean;
  send?(): void;
};

type Held = { state: EditorState; set(state: EditorState): void };

function Box({ wish, held }: { wish: Wish; held: Held }) {
  const [state, set] = useState(held.state);
  useEffect(() => {
    held.set = set;
    held.state = state;
    wish.onText?.(textOf(state));
  }, [state, wish, held]);
  return createElement(Editor, {
    ...wish.props,
    editorState: state,
    onChange: set,
    keyBindingFn: (event: KeyEvent) => (wish.sends?.(event) ? 'page-send' : getDefaultKeyBinding(event)),
    handleKeyCommand: (command: string) => {
      if (command !== 'page-send') return 'not-handled';
      wish.send?.();
      return 'handled';
    },
  });
}

const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** @param host an empty element that React renders the editor into */
export function mountDraft(host: HTMLElement, wish: Wish = {}): DraftBox {
  const from = (text: string) => EditorState.createWithContent(ContentState.createFromText(text));
  const held: Held = { state: from(wish.text ?? ''), set: () => {} };
  (ReactDom as unknown as { render(element: unknown, host: HTMLElement): void }).render(
    createElement(Box, { wish, held }),
    host,
  );
  return {
    model: () => textOf(held.state),
    clear: () =>
      held.set(
        EditorState.moveFocusToEnd(EditorState.push(held.state, ContentState.createFromText(''), 'remove-range')),
      ),
    box: () => host.querySelector('[contenteditable="true"]') as HTMLElement,
  };
}
