/** Whether a place lies inside what a person takes for one character: an emoji with its skin, a letter with its accent. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** @param at UTF-16 code units */
export function splitsGrapheme(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  // A stretch around the place is enough, and a line of a megabyte has many places. No character is as long as that.
  const from = Math.max(0, at - 200);
  const segment = segmenter.segment(text.slice(from, at + 200)).containing(at - from);
  return segment !== undefined && segment.index !== at - from;
}
