/** Where a small window goes beside words or a box: in the viewport, not over what it speaks of. Numbers are CSS pixels. */
import { type RefObject, useLayoutEffect } from 'react';
import type { Rect } from '../view';

type Size = { width: number; height: number };
type Point = { left: number; top: number };

const edge = 8;
const gap = 6;

const clamp = (value: number, most: number): number => Math.max(edge, Math.min(value, most));

/**
 * Where a pill may stand, the best first: over the upper right corner of its box, under the lower right one, the same
 * on the left, beside it where text does not begin, to its right and left, and at the edges of the window.
 */
function pillPlaces(box: Rect, pill: Size, view: Size): Point[] {
  const right = clamp(box.left + box.width - pill.width, view.width - pill.width - edge);
  const left = clamp(box.left, view.width - pill.width - edge);
  const above = box.top - pill.height - gap;
  const below = box.top + box.height + gap;
  const inside: Point = { left: right, top: clamp(box.top + edge, view.height - pill.height - edge) };
  const rows = [...(above >= edge ? [above] : []), ...(below + pill.height <= view.height - edge ? [below] : [])];
  const beside = [box.left + box.width + gap, box.left - pill.width - gap]
    .filter((at) => at >= edge && at + pill.width <= view.width - edge)
    .map((at) => ({ left: at, top: clamp(box.top, view.height - pill.height - edge) }));
  const [farRight, farDown] = [view.width - pill.width - edge, view.height - pill.height - edge];
  const edges = [box.top, above, below, farDown, edge].map((top) => ({ left: farRight, top: clamp(top, farDown) }));
  return [
    ...rows.map((top) => ({ left: right, top })),
    ...rows.map((top) => ({ left, top })),
    inside,
    ...beside,
    ...edges,
  ];
}

/**
 * A card stands under its words, or over them where there is more room; farther to a side where it would lie over a
 * button: a Send under a card that came of a pointer resting on words cannot be pressed.
 */
export function cardPlace(words: Rect, card: Size, view: Size, element: Element): Point {
  const farRight = view.width - card.width - edge;
  const left = clamp(words.left - 12, farRight);
  const below = words.top + words.height + gap;
  const above = words.top - card.height - gap;
  const rows = [
    ...(below + card.height <= view.height - edge ? [below] : []),
    ...(above >= edge ? [above] : []),
    clamp(below, view.height - card.height - edge),
  ];
  const places = [left, farRight, edge].flatMap((at) => rows.map((top) => ({ left: at, top })));
  return fewestButtons(places, card, oursIn(element));
}

/** A panel stands over its box, else under it, else beside it, else in the lower right corner. */
export function panelPlace(box: Rect, panel: Size, view: Size): Point {
  const left = clamp(box.left + box.width - panel.width, view.width - panel.width - edge);
  const above = box.top - panel.height - gap;
  if (above >= edge) return { left, top: above };
  const below = box.top + box.height + gap;
  if (below + panel.height <= view.height - edge) return { left, top: below };
  const top = clamp(box.top, view.height - panel.height - edge);
  const right = box.left + box.width + gap;
  if (right + panel.width <= view.width - edge) return { left: right, top };
  if (box.left - panel.width - gap >= edge) return { left: box.left - panel.width - gap, top };
  return { left: clamp(view.width, view.width - panel.width - edge), top };
}

const controls = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"]';

/** True if something of the page that can be pressed lies under a window of ours. */
function overControls({ left, top }: Point, { width, height }: Size, ours: Element): boolean {
  const steps = Math.max(2, Math.ceil(width / 24));
  for (let step = 0; step <= steps; step += 1)
    for (const y of [top + 4, top + height - 4])
      if (pressable(document, left + 2 + ((width - 4) * step) / steps, y, ours, controls)) return true;
  return false;
}

/** What of the page is on top there, if it can be pressed; also within open roots. */
function pressable(root: DocumentOrShadowRoot, x: number, y: number, ours: Element, which: string): Element | null {
  const top = root.elementsFromPoint?.(x, y).find((element) => element !== ours);
  if (!top) return null;
  if (top.shadowRoot && top.shadowRoot !== root) return pressable(top.shadowRoot, x, y, ours, which);
  return top.closest(which);
}

const buttons = 'button:not(:disabled), input[type="submit"], [role="button"]';
/** A button is no smaller than this in either direction. */
const finest = { width: 32, height: 20 };

/** The first of the places under which the fewest buttons of the page lie; where nothing lies under the first, no more is asked. */
function fewestButtons(places: readonly Point[], size: Size, ours: Element): Point {
  let best: { place: Point; covered: number } | null = null;
  for (const place of places) {
    const covered = buttonsUnder(place, size, ours);
    if (best === null || covered < best.covered) best = { place, covered };
    if (covered === 0) break;
  }
  return best?.place ?? { left: edge, top: edge };
}

function buttonsUnder({ left, top }: Point, { width, height }: Size, ours: Element): number {
  const found = new Set<Element>();
  for (let y = top + 2; y < top + height; y += finest.height)
    for (let x = left + 2; x < left + width; x += finest.width) {
      const button = pressable(document, x, y, ours, buttons);
      if (button) found.add(button);
    }
  return found.size;
}

const oursIn = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
};

/** The pill's place: the first of those it may stand at where it covers nothing that can be pressed. */
export function pillPlace(box: Rect, pill: Size, view: Size, element: Element): Point {
  const places = pillPlaces(box, pill, view);
  const ours = oursIn(element);
  return places.find((place) => !overControls(place, pill, ours)) ?? places[0] ?? box;
}

type Placing = (anchor: Rect, own: Size, view: Size, element: Element) => Point;

/** Keeps an element at its place: after each drawing, when its own size changes, and when the window does. */
export function usePlace(ref: RefObject<HTMLElement | null>, anchor: Rect, placing: Placing, moved?: Point): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const put = (): void => {
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const own = { width: element.offsetWidth, height: element.offsetHeight };
      const point = placing(anchor, own, view, element);
      const left = clamp(point.left + (moved?.left ?? 0), view.width - own.width - edge);
      const top = clamp(point.top + (moved?.top ?? 0), view.height - own.height - edge);
      element.style.left = `${Math.round(left)}px`;
      element.style.top = `${Math.round(top)}px`;
    };
    put();
    const sizes = new ResizeObserver(put);
    sizes.observe(element);
    window.addEventListener('resize', put);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', put);
    };
  });
}
