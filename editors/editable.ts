/** Content-editable boxes of every engine: Lexical, ProseMirror, Quill, Draft.js, Slate and plain ones are written the same way. */
import { applyEdits, type Edit, type Span } from '../engine';
import { type WriteLines, writeLines } from './lines';
import { caretAt, glyphRects, offsetOf, rangeOf } from './places';
import type { EditorFamily, GlyphRect, OpenEditor, ReplaceOutcome } from './types';
import { visiblePart, withinPart } from './visible';
import { type Walk, walk } from './walker';
import { type Hands, settle, watchBox, watchComposing, watchHands } from './watching';

/** How long an editor may take to show a change, ms: models commit asynchronously. */
const patience = 300;

export const editable: EditorFamily = {
  id: 'editable',
  claims: (box) => box.isContentEditable,
  open: (box, signal) => new OpenEditable(box, signal),
};

/** Puts words in the place of what is selected in the box; empty words take it away. */
export type Write = (box: HTMLElement, text: string) => void;

/** The browser's own editing command: one technique that nearly all engines take for a person's typing. */
export const byCommand: Write = (_box, text) => {
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

export class OpenEditable implements OpenEditor {
  readonly isComposing: () => boolean;
  /** The last walk, true as long as nothing changed in the box. */
  private walked: Walk | null = null;
  private readonly changes = new MutationObserver(() => {
    this.walked = null;
  });

  constructor(
    readonly box: HTMLElement,
    private readonly signal: AbortSignal,
    private readonly write: Write = byCommand,
    private readonly lines: WriteLines = writeLines,
  ) {
    this.isComposing = watchComposing(box, signal);
    this.changes.observe(box, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['alt', 'hidden', 'aria-hidden', 'contenteditable'],
    });
    signal.addEventListener('abort', () => this.changes.disconnect());
  }

  private walk(): Walk {
    if (this.signal.aborted || this.changes.takeRecords().length > 0) this.walked = null;
    this.walked ??= walk(this.box);
    return this.walked;
  }

  read(): string {
    return this.walk().text;
  }

  async replace(edit: Edit, expecting: string): Promise<ReplaceOutcome> {
    const before = this.read();
    const { start, end } = edit.span;
    if (before.slice(start, end) !== expecting) return 'moved';
    // What reaches over the end of a line is put together anew in a way of its own by every engine.
    if (expecting.includes('\n') || this.isComposing()) return 'refused';
    if (!this.box.isContentEditable || this.cutsAtom(edit.span)) return 'refused';
    const wanted = applyEdits(before, [edit]);
    const caret = this.caret();
    if (!this.isFocused()) {
      // Engines put their own selection back when they get focus; ours must come after.
      this.box.focus({ preventScroll: true });
      await settle();
    }
    if (!this.select(edit.span)) return 'refused';
    await settle();
    if (this.signal.aborted || !this.box.isConnected) return 'refused';
    if (this.read() !== before || !this.select(edit.span)) return 'moved';
    if (edit.text.includes('\n')) await this.lines(this.box, edit.text, this.write);
    else this.write(this.box, edit.text);
    const hands = watchHands(this.box, this.signal);
    try {
      if (await this.shows(wanted, hands)) {
        this.restoreCaret(caret, edit);
        return 'done';
      }
      if (hands.moved()) return 'moved';
      const steps = 2 * edit.text.split('\n').length - 1;
      return this.read() === before || (await this.takenBack(before, steps, hands)) ? 'refused' : 'moved';
    } finally {
      hands.leave();
    }
  }

  /** The engine made something else of it, say took a whole mention for a part: back through its own history. */
  private async takenBack(before: string, steps: number, hands: Hands): Promise<boolean> {
    const step = (inputType: string) => {
      this.box.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
      return settle(50);
    };
    let taken = 0;
    for (let made = this.read(); taken < steps; made = this.read()) {
      // From now on the last step of its history would be the person's own.
      if (hands.moved()) return false;
      await step('historyUndo');
      if (this.read() === before) return true;
      if (this.read() === made) break;
      taken += 1;
    }
    for (; taken > 0 && !hands.moved(); taken -= 1) await step('historyRedo');
    return false;
  }

  /** Part of something that is only deleted whole, say a mention: no engine replaces half of it well. */
  private cutsAtom({ start, end }: Span): boolean {
    const range = this.rangeFor({ start, end });
    if (!range) return true;
    const atom = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement;
      const closest = element?.closest('[contenteditable="false"]') ?? null;
      return closest && this.box.contains(closest) ? closest : null;
    };
    return atom(range.startContainer) !== null || atom(range.endContainer) !== null;
  }

  /** Seen twice: an engine may yet put something else in the place of what the browser drew first. Once will do if the person goes on. */
  private async shows(wanted: string | null, hands: Hands): Promise<boolean> {
    let seen = 0;
    for (let waited = 0; waited <= patience && seen < 2; waited += 25) {
      if (hands.moved()) return seen > 0;
      seen = same(this.read(), wanted) ? seen + 1 : 0;
      await settle(25);
    }
    return seen === 2 || (seen === 1 && same(this.read(), wanted));
  }

  private isFocused(): boolean {
    const active = (this.box.getRootNode() as Document | ShadowRoot).activeElement;
    return active === this.box || this.box.contains(active);
  }

  /** An empty span is a place between two characters: words are put in there, none taken away. */
  private rangeFor(span: Span): Range | null {
    if (span.start !== span.end) return rangeOf(this.walk(), span);
    const { node, offset } = caretAt(this.walk(), this.box, span.start);
    const range = document.createRange();
    range.setStart(node, offset);
    return range;
  }

  private select(span: Span): boolean {
    const range = this.rangeFor(span);
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
  private restoreCaret(caret: number | null, { span, text }: Edit): void {
    const after = span.start + text.length;
    // Somebody typed or moved on already: then the caret is theirs.
    if (caret === null || this.caret() !== after) return;
    if (caret <= span.start) this.place(caret);
    else if (caret > span.end) this.place(caret + text.length - (span.end - span.start));
  }

  rects(span: Span): GlyphRect[] {
    return withinPart(glyphRects(this.walk(), span), this.visible());
  }

  visible(): GlyphRect {
    return visiblePart(this.box);
  }

  watch(onChange: (what: 'text' | 'moved') => void): void {
    watchBox(this.box, this.signal, this.isComposing, onChange);
  }

  caret(): number | null {
    const place = this.focusPlace();
    return place && this.box.contains(place.node) ? offsetOf(this.walk(), place.node, place.offset) : null;
  }

  /** Firefox shows a selection inside a shadow root only as composed ranges or through the document itself. */
  private focusPlace(): { node: Node; offset: number } | null {
    const selection = this.selection();
    if (!selection) return null;
    if (selection.focusNode && this.box.contains(selection.focusNode))
      return { node: selection.focusNode, offset: selection.focusOffset };
    const root = this.box.getRootNode();
    if (!(root instanceof ShadowRoot) || typeof selection.getComposedRanges !== 'function') return null;
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    return range ? { node: range.endContainer, offset: range.endOffset } : null;
  }

  focus(at?: number): void {
    this.box.focus({ preventScroll: true });
    if (at !== undefined) this.place(at);
  }

  private place(at: number): void {
    const { node, offset } = caretAt(this.walk(), this.box, at);
    this.selection()?.collapse(node, offset);
  }
}

/** A no-break space stands for a space at the edge of a line in several engines. */
const same = (text: string, wanted: string | null): boolean =>
  wanted !== null && text.replaceAll('\u00a0', ' ') === wanted.replaceAll('\u00a0', ' ');
