/** Applying edits to plain text, and keeping findings from overlapping. */
import type { Edit, Span } from './types';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Applies edits that do not overlap; offsets are UTF-16 code units of `text`.
 * @returns the new text, or null if two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at || edit.span.end < edit.span.start || edit.span.end > text.length) return null;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
