/** A field as in old forms: uncontrolled, nothing between the person and the element. */
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
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

export function PlainBox({ ref, kind, label, placeholder, send, onSend }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    load(text) {
      const element = field.current;
      if (!element) return;
      element.focus();
      element.value = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    },
  }));
  const sendNow = (): void => {
    const element = field.current;
    if (!element || element.value.trim() === '') return;
    onSend(element.value);
    element.value = '';
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }));
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
        onKeyDown={(event) => {
          if (!sends({ key: event.key, shiftKey: event.shiftKey, isComposing: event.nativeEvent.isComposing })) return;
          event.preventDefault();
          sendNow();
        }}
      />
      <button type="button" className="button strong" data-practice-send="" onClick={sendNow}>
        {send}
      </button>
    </>
  );
}
