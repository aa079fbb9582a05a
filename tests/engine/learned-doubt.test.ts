/** Where a whole sentence reads like ones that were in order, what a rule says of it interrupts nobody; personal data and trainers are left out of it. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type Severity, type Strictness } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const text = 'Sign today or lose the room. Her IIN is 870314400512.';

function severities(strictness: Strictness, calm: boolean): Record<string, Severity> {
  const rules = shippedRules({ strictness, locale: 'en' });
  const learned = Object.assign(Object.create(rules.learned ?? null), { isCalm: () => calm });
  const { findings } = reviewDraft(draftOf(text, 'dm'), Object.assign(Object.create(rules), { learned }));
  return Object.fromEntries(findings.map(({ category, severity }) => [category, severity]));
}

describe('a finding in a sentence that reads calm', () => {
  it('holds where the sentence reads like what was regretted', () => {
    expect(severities('standard', false)).toMatchObject({ respect: 'hold', 'personal-data': 'hold' });
  });

  it('is underlined only, and personal data still wait', () => {
    expect(severities('standard', true)).toMatchObject({ respect: 'hint', 'personal-data': 'hold' });
  });

  it('is as severe as ever for a trainer', () => {
    expect(severities('training', true)).toMatchObject({ respect: 'hold' });
  });
});
