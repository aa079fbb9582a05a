/** A field whose value belongs to React, as comment boxes on many sites: what React does not hear of is lost. */
import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SurfaceKind } from '../../engine/types';
import { type BoxHandle, sends } from './box';

type Props = {
  ref: Ref<BoxHandle>;
  kind: SurfaceKind;
  label: string;
  placeholder: string;
  send: string;
  onSend(text: string): void;
};

export function ControlledBox({ ref, kind, label, placeholder, send, onSend }: Props): ReactNode {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (next: string): void => {
    flushSync(() => setText(next));
    field.current?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  useImperativeHandle(ref, () => ({
    load(next) {
      field.current?.focus();
      change(next);
    },
  }));
  const sendNow = (): void => {
    if (text.trim() === '') return;
    onSend(text);
    change('');
  };
  return (
    <>
      <textarea
        ref={field}
        className="box"
        rows={3}
        data-practice-box={kind}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (!sends({ key: event.key, shiftKey: event.shiftKey, isComposing: event.nativeEvent.isComposing })) return;
          event.preventDefault();
          sendNow();
        }}
      />
      <button
        type="button"
        className="button strong"
        data-practice-send=""
        disabled={text.trim() === ''}
        onClick={sendNow}
      >
        {send}
      </button>
    </>
  );
}
