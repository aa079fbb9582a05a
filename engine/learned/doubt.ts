/** Second thoughts about a rule: where a whole sentence reads like ones that were in order, its word is underlined but interrupts nobody. */
import type { RuleSet } from '../packs/open';
import type { Reading } from '../text/reading';
import type { Category, Span } from '../types';
import { learnedCategories } from './model';

/** What one word or mark decides by itself: the rest of the sentence says nothing against it. */
const decided = new Set([
  'asks-for-data',
  'client-relationship',
  'client-words',
  'endearment',
  'shouting',
  'tone-emoji',
  'tone-punctuation',
]);

const isLearned = (category: Category): boolean => (learnedCategories as readonly Category[]).includes(category);

/**
 * @param span what a rule points at, UTF-16 code units of the draft
 * @returns true if everything it points at reads like what people were right to send; never for personal data,
 * and never where a trainer wants to see all there is
 */
export function isDoubtful(category: Category, kind: string, span: Span, reading: Reading, rules: RuleSet): boolean {
  const { learned, options } = rules;
  if (learned === undefined || options.strictness === 'strict' || options.strictness === 'training') return false;
  if (!isLearned(category) || decided.has(kind)) return false;
  return reading.sentences
    .filter(({ start, end }) => start < span.end && span.start < end)
    .every(({ sentence }) => learned.isCalm(sentence, reading.surface.kind));
}
