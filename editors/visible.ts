/** Which part of a box can be seen: what scrolling and clipping ancestors leave of it. */
import type { GlyphRect } from './types';

/** The parent across the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** @returns the part of the element that no ancestor cuts off, in the viewport, CSS pixels; zero in size if none is left */
export function visiblePart(element: Element): GlyphRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let { position } = getComputedStyle(element);
  for (let parent = parentOf(element); parent && position !== 'fixed'; parent = parentOf(parent)) {
    const style = getComputedStyle(parent);
    // What is placed absolutely is not cut by ancestors it is not placed in.
    const holds = position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
    if (!holds) continue;
    position = style.position;
    if (parent === document.documentElement || parent === document.body) continue;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const outer = parent.getBoundingClientRect();
    left = Math.max(left, outer.left);
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
  }
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The rectangles that lie in the visible part, cut to it; a line of which less than half is left is left out. */
export function withinPart(rects: readonly GlyphRect[], part: GlyphRect): GlyphRect[] {
  return rects.flatMap(({ left, top, width, height }) => {
    const middle = top + height / 2;
    if (middle < part.top || middle > part.top + part.height) return [];
    const from = Math.max(left, part.left);
    const to = Math.min(left + width, part.left + part.width);
    return to - from > 0.5 ? [{ left: from, top, width: to - from, height }] : [];
  });
}
