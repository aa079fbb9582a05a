/** Mounts the real Quill: 1.3.7, also in an open shadow root as LinkedIn has it, or 2. */

export type QuillBox = { model(): string; clear(): void; box: HTMLElement };

type Wish = { text?: string; placeholder?: string; onText?(text: string): void };

/** @param version Quill 2 scrambles even typed text in a shadow root, so only the first is used there */
export async function mountQuill(
  host: HTMLElement,
  version: 1 | 2,
  { text = '', placeholder = '', onText }: Wish = {},
): Promise<QuillBox> {
  const { default: Quill } = version === 1 ? await import('quill1') : await import('quill');
  const quill = new Quill(host, { modules: { toolbar: false }, placeholder });
  quill.root.style.cssText = 'white-space:pre-wrap;outline:none;min-height:60px;font:16px/24px Arial';
  quill.setText(text === '' ? '' : `${text}\n`);
  // What stood there from the start is nothing to undo.
  (quill.getModule('history') as { clear(): void }).clear();
  const model = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => onText?.(model()));
  return { model, clear: () => quill.setText(''), box: quill.root };
}
