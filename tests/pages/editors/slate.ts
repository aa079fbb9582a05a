/** Mounts the real Slate, as Discord-like sites do; only the generic adapter meets it. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate, withReact } from 'slate-react';

export type SlateBox = { model(): string; clear(): void; box(): HTMLElement };

type Wish = { text?: string; attributes?: Record<string, string>; onText?(text: string): void };

const lines = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }) as unknown as Descendant);

/** @param host an empty element that React renders the editor into */
export function mountSlate(host: HTMLElement, { text = '', attributes = {}, onText }: Wish = {}): SlateBox {
  const editor = withHistory(withReact(createEditor() as ReactEditor));
  const model = () => editor.children.map((line: Descendant) => Node.string(line)).join('\n');
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      createElement(
        Slate,
        { editor, initialValue: lines(text), onChange: () => onText?.(model()), children: undefined } as never,
        createElement(Editable, { ...attributes } as never),
      ),
    ),
  );
  return {
    model,
    clear: () => Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } }),
    box: () => host.querySelector('[contenteditable="true"]') as HTMLElement,
  };
}
