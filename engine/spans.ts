/** Moving findings along while somebody types, before the next review is ready. */
import type { Finding } from './types';

/** The changed stretch between two texts: same beginning, same end, everything else counts as changed. */
export function changedStretch(before: string, after: string): { start: number; removed: number; added: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, removed: before.length - start - tail, added: after.length - start - tail };
}

/**
 * Moves findings from one text to the next; those the change touches are dropped: better silent than wrong.
 * Offsets are UTF-16 code units.
 */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const { start, removed, added } = changedStretch(before, after);
  const end = start + removed;
  const by = added - removed;
  const moved: Finding[] = [];
  for (const finding of findings) {
    if (finding.span.end < start) moved.push(finding);
    else if (finding.span.start > end) moved.push(shifted(finding, by));
  }
  return moved;
}

function shifted(finding: Finding, by: number): Finding {
  const shift = (span: { start: number; end: number }) => ({ start: span.start + by, end: span.end + by });
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span) })),
  }));
  return { ...finding, span: shift(finding.span), fixes };
}
