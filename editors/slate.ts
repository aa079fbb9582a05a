/** Slate: it changes its own model at `beforeinput` and never reads the page back, and editing commands fire no `beforeinput`. */
import { OpenEditable, type Write } from './editable';
import { byLineEvent } from './lines';
import type { EditorFamily } from './types';

export const slate: EditorFamily = {
  id: 'slate',
  claims: (box) => box.isContentEditable && box.matches('[data-slate-editor="true"]'),
  open: (box, signal) => new OpenEditable(box, signal, byInputEvent, byLineEvent),
};

/** The event that a person's typing would bring; Slate acts on it and draws the outcome itself. */
const byInputEvent: Write = (box, text) => {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  const data = text === '' ? null : text;
  box.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
  );
};
