/** What a person takes for one character: no stretch begins or ends within one, or a fix would leave an accent or a skin colour behind. */
import type { Span } from '../types';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters, marks and signs that stand by themselves wherever they meet: nearly every place of nearly every draft. */
const alone = /[\t\n\u0020-\u007e\u0400-\u0482\u048a-\u052f«»–—…’“”„№]/;

/** How far around a place is looked; no character that a person writes is as long, UTF-16 code units. */
const reach = 64;

/** The character that a place lies within, or null where it lies between two. */
function around(text: string, at: number): Span | null {
  if (at <= 0 || at >= text.length) return null;
  if (alone.test(text[at - 1] ?? '') && alone.test(text[at] ?? '')) return null;
  const from = Math.max(0, at - reach);
  const found = segmenter.segment(text.slice(from, at + reach)).containing(at - from);
  if (!found || found.index === at - from) return null;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** The stretch, made longer where it begins or ends within a character. */
export function wholeCharacters({ start, end }: Span, text: string): Span {
  return { start: around(text, start)?.start ?? start, end: around(text, end)?.end ?? end };
}
