/** Mounts the real Lexical the way Meta's sites do: a root element, history, and a command for Enter. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type SerializedTextNode,
  TextNode,
} from 'lexical';

/** A mention as the sites draw it: one token that is deleted whole. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: Parameters<TextNode['createDOM']>[0]): HTMLElement {
    const element = super.createDOM(config);
    element.setAttribute('data-lexical-mention', 'true');
    element.setAttribute('spellcheck', 'false');
    return element;
  }
  static override importJSON(serialized: SerializedTextNode): MentionNode {
    return new MentionNode(serialized.text);
  }
}

export type LexicalBox = {
  editor: LexicalEditor;
  model(): string;
  clear(): void;
  onChange(listener: () => void): void;
};

type Wish = {
  rich?: boolean;
  text?: string;
  /** Asked at every Enter; true means the site took it. */
  onEnter?(event: KeyboardEvent | null): boolean;
};

/** @param root the content-editable element, already in the page */
export function mountLexical(root: HTMLElement, { rich = false, text = '', onEnter }: Wish = {}): LexicalBox {
  const editor = createEditor({
    namespace: 'page',
    nodes: [MentionNode],
    theme: { text: { bold: 'bold' } },
    onError: (error) => {
      throw error;
    },
  });
  if (rich) registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  if (onEnter)
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!onEnter(event)) return false;
        event?.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  editor.setRootElement(root);
  setText(editor, text);
  return {
    editor,
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((line) => line.getTextContent())
          .join('\n'),
      ),
    clear: () => setText(editor, ''),
    onChange: (listener) => editor.registerUpdateListener(listener),
  };
}

function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        return paragraph;
      });
      $getRoot()
        .clear()
        .append(...lines);
    },
    { discrete: true },
  );
}

/** Puts a mention and bold words among plain ones. */
export function fillInline(
  editor: LexicalEditor,
  { before, mention, between, bold, after }: Record<'before' | 'mention' | 'between' | 'bold' | 'after', string>,
): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode().append(
        $createTextNode(before),
        new MentionNode(mention).setMode('token'),
        $createTextNode(between),
        $createTextNode(bold).setFormat('bold'),
        $createTextNode(after),
      );
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
}
