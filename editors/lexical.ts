/** Lexical: typing goes by the editing command. Taking words away is told by the event instead, as the command does nothing to a whole line; and so is what reaches over the edge of bold or a mention, where the command leaves page and model apart. */
import { byCommand, OpenEditable, type Write } from './editable';
import { byLineEvent } from './lines';
import type { EditorFamily } from './types';

export const lexical: EditorFamily = {
  id: 'lexical',
  claims: (box) => box.isContentEditable && box.matches('[data-lexical-editor="true"]'),
  open: (box, signal) => new OpenEditable(box, signal, write, byLineEvent),
};

const write: Write = (box, text) => {
  const selection = document.getSelection();
  const withinOneNode = selection === null || selection.anchorNode === selection.focusNode;
  if (withinOneNode && text !== '') byCommand(box, text);
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
