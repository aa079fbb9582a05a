/** Mounts the real Tiptap (ProseMirror), as LinkedIn's new comment box does. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Mention } from './tiptap-mention';

export type TiptapBox = { model(): string; clear(): void; box: HTMLElement; editor: Editor };

type Wish = {
  text?: string;
  attributes?: Record<string, string>;
  onText?(text: string): void;
  /** Asked at every key; true means the site took it. */
  onKey?(event: KeyboardEvent): boolean;
};

/** @param host the element that the editable is put into */
export function mountTiptap(host: HTMLElement, { text = '', attributes = {}, onText, onKey }: Wish = {}): TiptapBox {
  const paragraphs = (words: string) => ({
    type: 'doc',
    content: words
      .split('\n')
      .map((line) => ({ type: 'paragraph', ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }) })),
  });
  const editor = new Editor({
    element: host,
    extensions: [StarterKit, Mention],
    content: paragraphs(text),
    injectCSS: true,
    editorProps: { attributes, handleKeyDown: (_view, event) => onKey?.(event) ?? false },
  });
  const model = () => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => onText?.(model()));
  return { model, clear: () => editor.commands.clearContent(true), box: editor.view.dom as HTMLElement, editor };
}
