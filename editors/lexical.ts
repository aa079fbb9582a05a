/** Lexical: typing goes by the editing command; over the edge of bold or a mention it is told by the event instead, as there the command leaves its page and its model apart. */
import { byCommand, OpenEditable, type Write } from './editable';
import type { EditorFamily } from './types';

export const lexical: EditorFamily = {
  id: 'lexical',
  claims: (box) => box.isContentEditable && box.matches('[data-lexical-editor="true"]'),
  open: (box, signal) => new OpenEditable(box, signal, write),
};

const write: Write = (box, text) => {
  const selection = document.getSelection();
  const withinOneNode = selection === null || selection.anchorNode === selection.focusNode;
  if (withinOneNode) byCommand(box, text);
  else
    box.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
        data: text === '' ? null : text,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
};
