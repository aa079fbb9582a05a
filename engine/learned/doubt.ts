/** Second thoughts about a rule: where it has mostly been wrong in sentences like this one, its words are underlined but interrupt nobody. */
import type { OpenRule, RuleSet } from '../packs/open';
import type { Reading } from '../text/reading';
import type { Category, Severity, Span } from '../types';
import { lengthOf } from './length';

/** Whose data stand in a draft does not hang on how the sentence reads. */
export const mayBeDoubted = (category: Category): boolean => category !== 'personal-data';

/**
 * @param severity what the rule says, before second thoughts
 * @param span what the rule points at, UTF-16 code units of the draft
 * @returns true if it was mostly wrong in sentences that read like all those it points at; never where a trainer wants to
 * see all there is
 */
export function isDoubtful(
  { id, category }: OpenRule,
  severity: Severity,
  span: Span,
  reading: Reading,
  { learned, options }: RuleSet,
): boolean {
  if (learned === undefined || options.strictness === 'strict' || options.strictness === 'training') return false;
  if (!mayBeDoubted(category)) return false;
  const claim = { rule: id, category, severity, surface: reading.surface.kind, length: lengthOf(reading.words) };
  return reading.sentences
    .filter(({ start, end }) => start < span.end && span.start < end)
    .every(({ sentence }) => learned.doubts(claim, sentence));
}
