/** Comparing what we measured with where the glyphs really are. */
import type { Rect } from '../harness';

/** @returns the largest distance between two lists of rectangles, CSS pixels; infinite if the lists differ in length */
export function distance(ours: readonly Rect[], truth: readonly Rect[]): number {
  const mine = lines(ours);
  const theirs = lines(truth);
  if (mine.length !== theirs.length || mine.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...mine.map((rect, at) => {
      const other = theirs[at] as Rect;
      return Math.max(
        Math.abs(rect.left - other.left),
        Math.abs(rect.left + rect.width - other.left - other.width),
        Math.abs(rect.top + rect.height - other.top - other.height),
      );
    }),
  );
}

/** Rectangles of one line taken together, from top to bottom. */
function lines(rects: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  for (const rect of [...rects].sort((one, other) => one.top - other.top || one.left - other.left)) {
    const line = found.find((one) => Math.abs(one.top + one.height - rect.top - rect.height) < rect.height / 2);
    if (!line) found.push({ ...rect });
    else {
      const right = Math.max(line.left + line.width, rect.left + rect.width);
      line.left = Math.min(line.left, rect.left);
      line.width = right - line.left;
    }
  }
  return found;
}
