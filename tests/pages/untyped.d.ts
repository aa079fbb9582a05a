/** The parts of untyped editor libraries that the fixture pages use. */

declare module 'quill1' {
  type Options = { theme?: string; modules?: Record<string, unknown>; placeholder?: string };
  export default class Quill {
    constructor(container: Element, options?: Options);
    root: HTMLElement;
    getText(): string;
    setText(text: string): void;
    getModule(name: string): unknown;
    on(event: 'text-change', handler: () => void): void;
  }
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export function getDefaultKeyBinding(event: unknown): string | null;
  export const Editor: ComponentType<Record<string, unknown>>;
}
