/** A textarea whose value React controls, as Instagram's comments and XChat have it. */
import { createElement, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export type ReactField = { model(): string; set(text: string): void; field(): HTMLTextAreaElement | null };

type Wish = {
  text?: string;
  attributes?: Record<string, string>;
  onText?(text: string): void;
  /** Asked at every Enter; true means the site took it. */
  onEnter?(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean;
  /** Grows with its text, as chat boxes do. */
  autosize?: boolean;
  onFocus?(): void;
};

type Held = { text: string; set(text: string): void; element: HTMLTextAreaElement | null };

function Field({ wish, held }: { wish: Wish; held: Held }) {
  const [text, set] = useState(held.text);
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    held.set = set;
    held.element = ref.current;
  });
  useEffect(() => {
    held.text = text;
    const element = ref.current;
    if (wish.autosize && element) {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    }
    wish.onText?.(text);
  }, [text, wish, held]);
  return createElement('textarea', {
    ...wish.attributes,
    ref,
    value: text,
    onFocus: wish.onFocus,
    onChange: (event: { target: HTMLTextAreaElement }) => set(event.target.value),
    onKeyDown: (event: {
      key: string;
      shiftKey: boolean;
      ctrlKey: boolean;
      metaKey: boolean;
      nativeEvent: KeyboardEvent;
      preventDefault(): void;
    }) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      if (wish.onEnter?.(event)) event.preventDefault();
    },
  });
}

/** @param host an empty element that React renders the textarea into */
export function mountReactTextarea(host: HTMLElement, wish: Wish = {}): ReactField {
  const held: Held = { text: wish.text ?? '', set: () => {}, element: null };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Field, { wish, held })));
  return { model: () => held.text, set: (text) => flushSync(() => held.set(text)), field: () => held.element };
}
