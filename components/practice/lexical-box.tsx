/** A box made with the editor that Instagram and Facebook use: the text lives in Lexical, the page only shows it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { SurfaceKind } from '../../engine/types';
import { type BoxHandle, sends } from './box';

type Props = {
  ref?: Ref<BoxHandle>;
  kind: SurfaceKind;
  /** True in an exercise: nothing is sent, so nothing is stopped. */
  exercise?: boolean;
  label: string;
  placeholder: string;
  send: string;
  /** True if Enter sends, as in chats; in posts it begins a new line. */
  enterSends: boolean;
  onSend(text: string): void;
};

export function LexicalBox({ ref, kind, exercise, label, placeholder, send, enterSends, onSend }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const editor = useMemo(
    () =>
      createEditor({
        namespace: `practice-${kind}`,
        onError: (error) => {
          throw error;
        },
      }),
    [kind],
  );
  const sendNow = (): void => {
    const text = wordsIn(editor);
    if (text.trim() === '') return;
    onSend(text);
    write(editor, '');
  };
  const latest = useRef(sendNow);
  latest.current = sendNow;

  useEffect(() => {
    const ends = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => setEmpty(wordsIn(editor) === '')),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!enterSends || !event || !sends(event)) return false;
          event.preventDefault();
          latest.current();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    editor.setRootElement(root.current);
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [editor, enterSends]);

  useImperativeHandle(ref, () => ({
    load(text) {
      root.current?.focus();
      write(editor, text);
    },
  }));

  // A textbox for screen readers, as Meta's own boxes are.
  const textbox = {
    role: 'textbox',
    tabIndex: 0,
    'aria-multiline': true,
    'aria-label': label,
    'aria-placeholder': placeholder,
  } as const;
  return (
    <>
      <div className="lexical">
        <div
          ref={root}
          className="box"
          {...textbox}
          contentEditable
          suppressContentEditableWarning
          data-practice-box={exercise ? `exercise-${kind}` : kind}
        />
        {empty && (
          <span className="placeholder" aria-hidden="true">
            {placeholder}
          </span>
        )}
      </div>
      <button
        type="button"
        className="button strong"
        data-practice-send={exercise ? undefined : ''}
        disabled={empty}
        onClick={sendNow}
      >
        {send}
      </button>
    </>
  );
}

const wordsIn = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );

/** Writes through Lexical's own state, so that undo knows of it; the caret goes to the end. */
function write(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        return paragraph;
      });
      $getRoot()
        .clear()
        .append(...lines)
        .selectEnd();
    },
    { discrete: true },
  );
}
