/** The marks under the words: lines in our own layer, drawn where the glyphs are, cut to what can be seen of the box. */

import type { OpenEditor } from '../editors';
import type { Finding } from '../engine';

type Mark = { finding: Finding; left: number; top: number; width: number; height: number };

export const marksStyle = `
.marks { position: fixed; inset: 0; pointer-events: none; overflow: hidden; }
.mark { position: fixed; box-sizing: border-box; border-radius: 2px 2px 0 0; }
.mark.hint { border-bottom: 2px dotted #4f7cc9; }
.mark.warn { border-bottom: 2px dashed #b26a00; background: #f0a0201a; }
.mark.hold { border-bottom: 3px solid #c62a3b; background: #e0405020; }
.dark .mark.hint { border-bottom-color: #8ab4ff; }
.dark .mark.warn { border-bottom-color: #ffb74d; background: #ffb74d22; }
.dark .mark.hold { border-bottom-color: #ff7583; background: #ff758328; }
.mark.current { background: #5b8def33; }
@media (forced-colors: active) { .mark { border-bottom-color: Highlight; } }
`;

/** More than this many lines are not drawn: nobody reads them, and the page would feel it. */
const most = 300;

export class Marks {
  private readonly layer = document.createElement('div');
  private drawn: Mark[] = [];
  private pool: HTMLElement[] = [];

  /** @param ours our host element: what we show ourselves covers nothing */
  constructor(
    root: Element,
    private readonly ours: Element,
  ) {
    this.layer.className = 'marks';
    root.append(this.layer);
  }

  /** Draws the findings of one box anew; `current` is the one whose card is open. */
  draw(editor: OpenEditor | null, findings: readonly Finding[], current: Finding | null): void {
    this.drawn = editor && findings.length > 0 ? measure(editor, findings, this.ours) : [];
    if (editor && this.drawn.length > 0) this.layer.classList.toggle('dark', hasLightText(editor.box));
    for (const [index, { finding, left, top, width, height }] of this.drawn.entries()) {
      const mark = this.pool[index] ?? this.add();
      mark.className = `mark ${finding.severity}${finding === current ? ' current' : ''}`;
      mark.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height + 2}px`;
    }
    for (const spare of this.pool.splice(this.drawn.length)) spare.remove();
  }

  private add(): HTMLElement {
    const mark = document.createElement('div');
    this.pool.push(mark);
    this.layer.append(mark);
    return mark;
  }

  /** @returns the finding whose mark lies at a place in the viewport, the gravest first */
  at(x: number, y: number): Finding | null {
    const hit = this.drawn.filter(
      ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height + 3,
    );
    return (hit.find(({ finding }) => finding.severity === 'hold') ?? hit[0])?.finding ?? null;
  }

  /** @returns where a finding's first line is drawn, or null if it cannot be seen */
  placeOf(finding: Finding): Mark | null {
    return this.drawn.find((mark) => mark.finding === finding) ?? null;
  }
}

function measure(editor: OpenEditor, findings: readonly Finding[], ours: Element): Mark[] {
  const clip = editor.visible();
  const marks: Mark[] = [];
  for (const finding of findings) {
    for (const rect of editor.rects(finding.span)) {
      const left = Math.max(rect.left, clip.left);
      const top = Math.max(rect.top, clip.top);
      const width = Math.min(rect.left + rect.width, clip.left + clip.width) - left;
      const bottom = Math.min(rect.top + rect.height, clip.top + clip.height);
      // A line whose lower edge is cut off has no place for its mark.
      if (width < 1 || bottom < rect.top + rect.height - 4 || bottom - top < 4) continue;
      if (covered(editor.box, left + width / 2, (top + bottom) / 2, ours)) continue;
      marks.push({ finding, left, top, width, height: bottom - top });
      if (marks.length >= most) return marks;
    }
  }
  return marks;
}

/** True if something of the page lies over the words: a menu, another window. */
function covered(box: HTMLElement, x: number, y: number, ours: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  return top !== null && top !== ours && top !== box && !box.contains(top) && !top.contains(box);
}

/** Light words stand on a dark ground, whatever the page calls its theme. */
function hasLightText(box: HTMLElement): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(box).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
