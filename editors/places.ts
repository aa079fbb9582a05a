/** Between offsets of a walk's text and places in the page: ranges for spans, carets both ways, rectangles on the glyphs. */
import type { Span } from '../engine';
import type { GlyphRect } from './types';
import { type Piece, pieceAt, type Walk } from './walker';

type Place = { node: Node; offset: number };

const indexOf = (node: Node): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
const before = (node: Node): Place => ({ node: node.parentNode as Node, offset: indexOf(node) });
const after = (node: Node): Place => ({ node: node.parentNode as Node, offset: indexOf(node) + 1 });

/** Where a piece begins in the page. The edge of a block lies before it (-1) or after it (1). */
function beginning({ node, from, kind }: Piece): Place {
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: from };
  return kind === 'break' && from === 1 ? after(node) : before(node);
}

function ending({ node, from, length }: Piece): Place {
  return node.nodeType === Node.TEXT_NODE ? { node, offset: from + length } : after(node);
}

/**
 * A range over `start` to `end` of the walk's text.
 * Each end lies in its own line's node: a range that begins at the end of the line before swallows the break in every
 * engine and breaks Draft.js.
 * @returns null if there is no such place
 */
export function rangeOf(walked: Walk, { start, end }: Span): Range | null {
  const first = walked.pieces[pieceAt(walked, start)];
  const last = walked.pieces[pieceAt(walked, end - 1)];
  if (!first || !last || start >= end || end > walked.text.length) return null;
  const from =
    first.kind === 'text' ? { node: first.node, offset: first.from + start - first.start } : beginning(first);
  const to = last.kind === 'text' ? { node: last.node, offset: last.from + end - last.start } : ending(last);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** @returns the place of a caret at `offset`, in the line that begins there rather than the one that ends before */
export function caretAt(walked: Walk, box: Element, offset: number): Place {
  const at = Math.max(0, Math.min(offset, walked.text.length));
  const previous = walked.pieces[pieceAt(walked, at - 1)];
  const piece = at < walked.text.length ? walked.pieces[pieceAt(walked, at)] : undefined;
  if (piece?.kind === 'text') {
    const inside = at - piece.start;
    // Within a line the caret belongs to the words before it, as it does after typing them.
    if (inside === 0 && previous?.kind === 'text') return ending(previous);
    return { node: piece.node, offset: piece.from + inside };
  }
  if (previous && previous.kind !== 'break') return ending(previous);
  if (piece) return beginning(piece);
  return walked.tail ? before(walked.tail) : { node: box, offset: box.childNodes.length };
}

/** @returns the offset in the walk's text of a place in the page; the place must lie in the walked box */
export function offsetOf(walked: Walk, node: Node, offset: number): number {
  const caret = document.createRange();
  caret.setStart(node, offset);
  let low = 0;
  let high = walked.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = beginning(walked.pieces[middle] as Piece);
    if (caret.comparePoint(place.node, place.offset) <= 0) low = middle + 1;
    else high = middle - 1;
  }
  const piece = walked.pieces[high];
  if (!piece) return 0;
  if (piece.kind === 'text') {
    const inside = piece.node === node ? offset - piece.from : piece.length;
    return piece.start + Math.min(piece.length, inside);
  }
  const place = beginning(piece);
  return place.node === node && place.offset === offset && piece.from !== 1 ? piece.start : piece.start + piece.length;
}

/** @returns one rectangle a line over the glyphs of a span; blocks between its ends do not count, only characters do */
export function glyphRects(walked: Walk, { start, end }: Span): GlyphRect[] {
  const found: DOMRect[] = [];
  for (let at = Math.max(0, pieceAt(walked, start)); at < walked.pieces.length; at += 1) {
    const piece = walked.pieces[at] as Piece;
    if (piece.start >= end) break;
    if (piece.kind === 'break' || piece.start + piece.length <= start) continue;
    if (piece.kind === 'image') {
      found.push((piece.node as Element).getBoundingClientRect());
      continue;
    }
    const range = document.createRange();
    range.setStart(piece.node, piece.from + Math.max(0, start - piece.start));
    range.setEnd(piece.node, piece.from + Math.min(piece.length, end - piece.start));
    found.push(...range.getClientRects());
  }
  return oneALine(found);
}

/** Rectangles of one line that touch are joined: an inline element in the middle must not break an underline. */
export function oneALine(rects: readonly DOMRect[]): GlyphRect[] {
  const lines: GlyphRect[] = [];
  for (const { left, top, width, height } of rects) {
    if (width === 0 || height === 0) continue;
    const line = lines.find(
      (one) =>
        Math.abs(one.top + one.height / 2 - (top + height / 2)) < Math.min(one.height, height) / 2 &&
        left <= one.left + one.width + height / 2 &&
        left + width >= one.left - height / 2,
    );
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
