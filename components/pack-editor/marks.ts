/** Marked places in an example: `[[…]]` as stored, bare text with spans as shown. Offsets are UTF-16 code units. */
import { readMarks } from '../../engine/examples';
import type { Span } from '../../engine/types';

export type Marked = { text: string; spans: Span[] };

export const read = (stored: string): Marked => readMarks(stored);

/** The stored form. Empty places are left out, those that touch are joined. */
export function write({ text, spans }: Marked): string {
  let stored = text;
  for (const { start, end } of joined(spans).reverse())
    stored = `${stored.slice(0, start)}[[${stored.slice(start, end)}]]${stored.slice(end)}`;
  return stored;
}

/** Adds a place, without the spaces at its ends. */
export function mark({ text, spans }: Marked, { start, end }: Span): Marked {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { text, spans: joined([...spans, { start: from, end: from + words.trim().length }]) };
}

/** Moves the places along when the text is changed by hand. */
export function retype({ text, spans }: Marked, now: string): Marked {
  let before = 0;
  while (before < Math.min(text.length, now.length) && text[before] === now[before]) before += 1;
  let after = 0;
  while (
    after < Math.min(text.length, now.length) - before &&
    text[text.length - 1 - after] === now[now.length - 1 - after]
  )
    after += 1;
  const [from, to] = [before, text.length - after];
  const moved = (at: number, side: 'start' | 'end'): number => {
    if (at < from || (at === from && side === 'end')) return at;
    if (at >= to) return at + now.length - text.length;
    return side === 'start' ? now.length - after : from;
  };
  return {
    text: now,
    spans: joined(spans.map(({ start, end }) => ({ start: moved(start, 'start'), end: moved(end, 'end') }))),
  };
}

function joined(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else made.push({ start, end });
  }
  return made;
}

/** A text in pieces, marked and not, for drawing. */
export function pieces({ text, spans }: Marked): { words: string; marked: boolean }[] {
  const parts: { words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of joined(spans)) {
    if (start > at) parts.push({ words: text.slice(at, start), marked: false });
    parts.push({ words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ words: text.slice(at), marked: false });
  return parts;
}
