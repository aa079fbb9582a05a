/** Which finding a key opens. */
import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../engine';
import { findingAt } from '../../review/desk-view';

const finding = (start: number, end: number, severity: Severity): Finding =>
  ({ span: { start, end }, severity }) as Finding;
const hint = finding(0, 30, 'hint');
const hold = finding(9, 21, 'hold');
const later = finding(40, 50, 'warn');

it('is the one at the caret or behind it, and the first where nothing follows', () => {
  expect(findingAt([hint, later], 35)).toBe(later);
  expect(findingAt([hint, later], 60)).toBe(hint);
  expect(findingAt([], 0)).toBeUndefined();
});

it('is what holds, where a hint shares its words', () => {
  expect(findingAt([hint, hold, later], 0)).toBe(hold);
  expect(findingAt([hint, hold, later], 35)).toBe(later);
});
