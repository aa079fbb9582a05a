/** Textareas and one-line fields, also those that React controls. */
import { applyEdits, type Edit, type Span } from '../engine';
import { type Field, Mirror } from './mirror';
import { oneALine } from './places';
import type { EditorFamily, GlyphRect, OpenEditor, ReplaceOutcome } from './types';
import { visiblePart, withinPart } from './visible';
import { settle, watchBox, watchComposing } from './watching';

const isField = (box: HTMLElement): box is Field =>
  box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && /^(?:text|search|)$/.test(box.type));

export const plainField: EditorFamily = {
  id: 'plain-field',
  claims: isField,
  open: (box, signal) => new OpenField(box as Field, signal),
};

class OpenField implements OpenEditor {
  readonly isComposing: () => boolean;
  private readonly mirror: Mirror;

  constructor(
    readonly box: Field,
    private readonly signal: AbortSignal,
  ) {
    this.isComposing = watchComposing(box, signal);
    this.mirror = new Mirror(box);
    signal.addEventListener('abort', () => this.mirror.remove());
  }

  read(): string {
    return this.box.value;
  }

  async replace(edit: Edit, expecting: string): Promise<ReplaceOutcome> {
    const { box } = this;
    const before = this.read();
    const { start, end } = edit.span;
    if (before.slice(start, end) !== expecting) return 'moved';
    if (box.readOnly || box.disabled || this.isComposing()) return 'refused';
    if (box instanceof HTMLInputElement && edit.text.includes('\n')) return 'refused';
    const wanted = applyEdits(before, [edit]);
    const caret = this.caret();
    const scrolled = box.scrollTop;
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    document.execCommand(edit.text === '' ? 'delete' : 'insertText', false, edit.text);
    await settle(0);
    const now = this.read();
    if (now !== wanted) return now === before ? 'refused' : 'moved';
    const after = start + edit.text.length;
    // Somebody typed or moved on already: then the caret is theirs.
    if (caret !== null && box.selectionEnd === after) {
      if (caret <= start) box.setSelectionRange(caret, caret);
      else if (caret > end) box.setSelectionRange(caret + after - end, caret + after - end);
    }
    box.scrollTop = scrolled;
    return 'done';
  }

  rects({ start, end }: Span): GlyphRect[] {
    if (start >= end || !this.box.isConnected) return [];
    return withinPart(oneALine(this.mirror.measure(start, end)), this.visible());
  }

  visible(): GlyphRect {
    return visiblePart(this.box);
  }

  watch(onChange: (what: 'text' | 'moved') => void): void {
    watchBox(this.box, this.signal, this.isComposing, onChange);
  }

  caret(): number | null {
    const { box } = this;
    return box.selectionDirection === 'backward' ? box.selectionStart : box.selectionEnd;
  }

  focus(at?: number): void {
    this.box.focus({ preventScroll: true });
    if (at !== undefined) this.box.setSelectionRange(at, at);
  }
}
