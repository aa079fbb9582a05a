/** Textareas and one-line fields, also those that React controls. Glyphs are measured in a mirror inside a closed shadow root. */
import { applyEdits, type Edit, type Span } from '../engine';
import { oneALine, visiblePart } from './editable';
import type { EditorFamily, GlyphRect, OpenEditor, ReplaceOutcome } from './types';
import { settle, watchBox, watchComposing } from './watching';

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (box: HTMLElement): box is Field =>
  box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && /^(?:text|search|)$/.test(box.type));

export const plainField: EditorFamily = {
  id: 'plain-field',
  claims: isField,
  open: (box, signal) => new OpenField(box as Field, signal),
};

/** What decides where a glyph stands. */
const copied = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariant',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textTransform',
  'textIndent',
  'textAlign',
  'direction',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'writingMode',
  'textRendering',
] as const;

class OpenField implements OpenEditor {
  readonly isComposing: () => boolean;
  private mirror: { host: HTMLElement; page: HTMLElement; text: Text } | null = null;

  constructor(
    readonly box: Field,
    private readonly signal: AbortSignal,
  ) {
    this.isComposing = watchComposing(box, signal);
    signal.addEventListener('abort', () => this.mirror?.host.remove());
  }

  read(): string {
    return this.box.value;
  }

  async replace(edit: Edit, expecting: string): Promise<ReplaceOutcome> {
    const before = this.read();
    if (before.slice(edit.span.start, edit.span.end) !== expecting) return 'moved';
    if (this.box.readOnly || this.box.disabled) return 'refused';
    const wanted = applyEdits(before, [edit]);
    const caret = this.box.selectionEnd;
    const scrolled = this.box.scrollTop;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(edit.span.start, edit.span.end);
    document.execCommand(edit.text === '' ? 'delete' : 'insertText', false, edit.text);
    await settle(0);
    if (this.read() !== wanted) return this.read() === before ? 'refused' : 'done';
    const after = edit.span.start + edit.text.length;
    const longer = edit.text.length - (edit.span.end - edit.span.start);
    const at =
      caret === null ? after : caret <= edit.span.start ? caret : caret > edit.span.end ? caret + longer : after;
    this.box.setSelectionRange(at, at);
    this.box.scrollTop = scrolled;
    return 'done';
  }

  rects(span: Span): GlyphRect[] {
    const page = this.laidOut();
    if (!page) return [];
    const field = this.box.getBoundingClientRect();
    const frame = page.page.getBoundingClientRect();
    const range = document.createRange();
    range.setStart(page.text, Math.min(span.start, page.text.length));
    range.setEnd(page.text, Math.min(span.end, page.text.length));
    const clip = this.visible();
    return oneALine([...range.getClientRects()])
      .map((rect) => ({
        ...rect,
        left: rect.left - frame.left + field.left - this.box.scrollLeft,
        top: rect.top - frame.top + field.top - this.box.scrollTop,
      }))
      .filter(({ top, height }) => top + height / 2 > clip.top && top + height / 2 < clip.top + clip.height);
  }

  /** A copy of the field's text laid out as the field lays it out, where no script of the page can look. */
  private laidOut(): { host: HTMLElement; page: HTMLElement; text: Text } | null {
    if (!this.mirror) {
      const host = document.createElement('div');
      const page = document.createElement('div');
      const text = document.createTextNode('');
      host.style.setProperty('all', 'initial', 'important');
      for (const [name, value] of [
        ['position', 'fixed'],
        ['left', '0'],
        ['top', '0'],
        ['width', '0'],
        ['height', '0'],
        ['overflow', 'hidden'],
        ['visibility', 'hidden'],
        ['pointer-events', 'none'],
      ] as const)
        host.style.setProperty(name, value, 'important');
      host.setAttribute('aria-hidden', 'true');
      page.append(text);
      host.attachShadow({ mode: 'closed' }).append(page);
      document.documentElement.append(host);
      this.mirror = { host, page, text };
    }
    const { page, text, host } = this.mirror;
    if (!host.isConnected) document.documentElement.append(host);
    const style = getComputedStyle(this.box);
    for (const name of copied) page.style[name] = style[name];
    page.style.position = 'absolute';
    page.style.borderStyle = 'solid';
    page.style.boxSizing = 'border-box';
    const bar =
      this.box.offsetWidth -
      this.box.clientWidth -
      Number.parseFloat(style.borderLeftWidth) -
      Number.parseFloat(style.borderRightWidth);
    page.style.width = `${this.box.getBoundingClientRect().width - Math.max(0, bar)}px`;
    page.style.whiteSpace = this.box instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre';
    const value = this.read();
    if (text.data !== value) text.data = value;
    return this.mirror;
  }

  visible(): GlyphRect {
    return visiblePart(this.box);
  }

  watch(onChange: (what: 'text' | 'moved') => void): void {
    watchBox(this.box, this.signal, this.isComposing, onChange);
  }

  caret(): number | null {
    return this.box.selectionEnd;
  }

  focus(at?: number): void {
    this.box.focus({ preventScroll: true });
    if (at !== undefined) this.box.setSelectionRange(at, at);
  }
}
