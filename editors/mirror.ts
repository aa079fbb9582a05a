/** A copy of a plain field's text, laid out as the field lays it out, inside a closed shadow root: where its glyphs are measured. */

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a glyph stands. */
const copied = [
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
  'fontVariationSettings',
  'fontOpticalSizing',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textTransform',
  'textIndent',
  'textAlign',
  'direction',
  'unicodeBidi',
  'tabSize',
  'wordBreak',
  'lineBreak',
  'hyphens',
  'overflowWrap',
  'writingMode',
  'textRendering',
] as const;

const hostStyle =
  'all:initial;position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;pointer-events:none;contain:strict;';

/** Measures rectangles of one field; `remove` takes the copy out of the page. */
export class Mirror {
  private readonly host = document.createElement('div');
  private readonly page = document.createElement('div');
  private readonly text = document.createTextNode('');
  private isFresh = false;

  constructor(private readonly field: Field) {
    for (const declaration of hostStyle.split(';')) {
      const [name, value] = declaration.split(':');
      if (name && value) this.host.style.setProperty(name, value, 'important');
    }
    this.host.setAttribute('aria-hidden', 'true');
    this.page.append(this.text);
    this.host.attachShadow({ mode: 'closed' }).append(this.page);
  }

  remove(): void {
    this.host.remove();
  }

  /** @returns the rectangles of `start` to `end` of the field's value, in the viewport, not yet clipped */
  measure(start: number, end: number): DOMRect[] {
    this.refresh();
    const { field, page, text } = this;
    const range = document.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const outer = field.getBoundingClientRect();
    const frame = page.getBoundingClientRect();
    // A field inside something enlarged by a transform is laid out small and drawn large.
    const scale = field.offsetWidth > 0 ? outer.width / field.offsetWidth : 1;
    const down = field instanceof HTMLInputElement ? this.middle(frame) : 0;
    return [...range.getClientRects()].map(
      (rect) =>
        new DOMRect(
          outer.left + (rect.left - frame.left - field.scrollLeft) * scale,
          outer.top + (rect.top - frame.top - field.scrollTop + down) * scale,
          rect.width * scale,
          rect.height * scale,
        ),
    );
  }

  /** A one-line field centres its line in its height. */
  private middle(frame: DOMRect): number {
    return (this.field.offsetHeight - frame.height) / 2;
  }

  /** Once for all spans that are measured in the same turn. */
  private refresh(): void {
    if (this.isFresh && this.text.data === this.field.value) return;
    this.isFresh = true;
    queueMicrotask(() => {
      this.isFresh = false;
    });
    const { field, page } = this;
    if (!this.host.isConnected) document.documentElement.append(this.host);
    const style = getComputedStyle(field);
    for (const name of copied) page.style[name] = style[name];
    page.style.position = 'absolute';
    page.style.borderStyle = 'solid';
    page.style.boxSizing = 'border-box';
    const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    const bar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(borders));
    page.style.width = `${this.layoutWidth(style, borders) - bar}px`;
    const wraps = field instanceof HTMLTextAreaElement && field.wrap !== 'off';
    page.style.whiteSpace = wraps ? 'pre-wrap' : 'pre';
    if (this.text.data !== field.value) this.text.data = field.value;
  }

  /** The width of the border box before transforms, with its fractions. */
  private layoutWidth(style: CSSStyleDeclaration, borders: number): number {
    const width = Number.parseFloat(style.width);
    if (!Number.isFinite(width)) return this.field.offsetWidth;
    if (style.boxSizing === 'border-box') return width;
    return width + borders + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  }
}
