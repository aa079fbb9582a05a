/** Content-editable boxes of every engine: Lexical, ProseMirror, Quill, Draft.js, Slate and plain ones are written the same way. */
import { applyEdits, type Edit, type Span } from '../engine';
import type { EditorFamily, GlyphRect, OpenEditor, ReplaceOutcome } from './types';
import { offsetOf, rangeOf, walk } from './walker';
import { settle, watchBox, watchComposing } from './watching';

/** How long an editor may take to show a change, ms: models commit asynchronously. */
const patience = 300;

export const editable: EditorFamily = {
  id: 'editable',
  claims: (box) => box.isContentEditable,
  open: (box, signal) => new OpenEditable(box, signal),
};

class OpenEditable implements OpenEditor {
  readonly isComposing: () => boolean;
  constructor(
    readonly box: HTMLElement,
    private readonly signal: AbortSignal,
  ) {
    this.isComposing = watchComposing(box, signal);
  }

  read(): string {
    return walk(this.box).text;
  }

  async replace(edit: Edit, expecting: string): Promise<ReplaceOutcome> {
    const before = this.read();
    if (before.slice(edit.span.start, edit.span.end) !== expecting) return 'moved';
    // The editing command drops or mangles line breaks in several engines.
    if (edit.text.includes('\n') || expecting.includes('\n')) return 'refused';
    const wanted = applyEdits(before, [edit]);
    const caret = this.caret();
    this.box.focus({ preventScroll: true });
    if (!this.select(edit.span)) return 'refused';
    await settle();
    if (this.signal.aborted || !this.box.isConnected) return 'refused';
    if (this.read() !== before || !this.select(edit.span)) return 'moved';
    const command = edit.text === '' ? 'delete' : 'insertText';
    document.execCommand(command, false, edit.text);
    if (!(await this.shows(wanted))) return this.read() === before ? 'refused' : 'done';
    this.restoreCaret(caret, edit);
    return 'done';
  }

  private async shows(wanted: string | null): Promise<boolean> {
    for (let waited = 0; waited <= patience; waited += 25) {
      if (same(this.read(), wanted)) return true;
      await settle(25);
    }
    return false;
  }

  private select(span: Span): boolean {
    const range = rangeOf(walk(this.box), span.start, span.end);
    const selection = this.selection();
    if (!range || !selection) return false;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return true;
  }

  private selection(): Selection | null {
    const root = this.box.getRootNode();
    const inRoot =
      root instanceof ShadowRoot ? (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.() : null;
    return inRoot ?? document.getSelection();
  }

  /** The caret goes back to where the person had it, moved along with the words; inside the change, after it. */
  private restoreCaret(caret: number | null, edit: Edit): void {
    if (caret === null) return;
    const after = edit.span.start + edit.text.length;
    if (caret <= edit.span.start) this.focus(caret);
    else if (caret > edit.span.end) this.focus(caret + edit.text.length - (edit.span.end - edit.span.start));
    else this.focus(after);
  }

  rects(span: Span): GlyphRect[] {
    const range = rangeOf(walk(this.box), span.start, span.end);
    if (!range) return [];
    const clip = this.visible();
    return oneALine([...range.getClientRects()]).filter(
      ({ top, height, left, width }) =>
        top + height > clip.top &&
        top < clip.top + clip.height &&
        left + width > clip.left &&
        left < clip.left + clip.width,
    );
  }

  visible(): GlyphRect {
    return visiblePart(this.box);
  }

  watch(onChange: (what: 'text' | 'moved') => void): void {
    watchBox(this.box, this.signal, this.isComposing, onChange);
  }

  caret(): number | null {
    const selection = this.selection();
    const node = selection?.focusNode;
    if (!node || !this.box.contains(node)) return null;
    return offsetOf(walk(this.box), node, selection.focusOffset);
  }

  focus(at?: number): void {
    this.box.focus({ preventScroll: true });
    if (at === undefined) return;
    const walked = walk(this.box);
    const range = at > 0 ? rangeOf(walked, at - 1, at) : rangeOf(walked, 0, Math.min(1, walked.text.length));
    if (!range) return;
    if (at > 0) this.selection()?.collapse(range.endContainer, range.endOffset);
    else this.selection()?.collapse(range.startContainer, range.startOffset);
  }
}

/** A no-break space stands for a space at the edge of a line in several engines. */
const same = (text: string, wanted: string | null): boolean =>
  wanted !== null && text.replaceAll('\u00a0', ' ') === wanted.replaceAll('\u00a0', ' ');

/** Rectangles of one line are joined: an inline element in the middle must not break an underline. */
export function oneALine(rects: readonly DOMRect[]): GlyphRect[] {
  const lines: GlyphRect[] = [];
  for (const { left, top, width, height } of rects) {
    if (width === 0 || height === 0) continue;
    const line = lines.find((one) => Math.abs(one.top + one.height - (top + height)) < height / 2);
    if (!line) {
      lines.push({ left, top, width, height });
      continue;
    }
    const right = Math.max(line.left + line.width, left + width);
    const bottom = Math.max(line.top + line.height, top + height);
    line.left = Math.min(line.left, left);
    line.top = Math.min(line.top, top);
    line.width = right - line.left;
    line.height = bottom - line.top;
  }
  return lines;
}

/** The part of an element that no scrolling ancestor cuts off. */
export function visiblePart(element: HTMLElement): GlyphRect {
  const box = element.getBoundingClientRect();
  let { left, top, right, bottom } = box;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(parent);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = parent.getBoundingClientRect();
    left = Math.max(left, outer.left);
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
  }
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
