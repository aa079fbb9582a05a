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

describe('a sentence that reads like conduct to be asked about first', () => {
  /** The rules with a model that takes every sentence for such conduct, nearest to pressure and blame. */
  function findingsOf(draft: string, strictness: Strictness = 'standard') {
    const rules = shippedRules({ strictness, locale: 'en' });
    const learned = Object.assign(Object.create(rules.learned ?? null), {
      isCalm: () => false,
      judge: () => null,
      holds: () => ({ category: 'respect', over: 1, tokens: [{ at: 1, weight: 1 }] }),
    });
    return reviewDraft(draftOf(draft, 'dm'), Object.assign(Object.create(rules), { learned })).findings;
  }

  it('is held where no rule has spoken, and says by which words it was judged', () => {
    const [finding, ...more] = findingsOf('The room is free on Monday at ten.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'rs-second-look', severity: 'hold' });
    expect(finding?.because).toContainEqual({ code: 'learned', value: 'room' });
  });

  it('is left to the rule that interrupts already', () => {
    const findings = findingsOf('Sign today or lose the room.');
    expect(findings.map(({ rule }) => rule)).not.toContain('rs-second-look');
    expect(findings).toContainEqual(expect.objectContaining({ category: 'respect', severity: 'hold' }));
  });

  it('is not asked about by those who want only what may hurt somebody', () => {
    expect(findingsOf('The room is free on Monday at ten.', 'essential')).toEqual([]);
  });

  it('hardly ever is an everyday message', () => {
    const everyday = [
      'Good morning Mr Khan, your appointment is on Tuesday 3 March at 10:30, second floor, room 204.',
      'Добрый день! Справку можно забрать сегодня до 17:30 в кабинете 4, паспорт возьмите с собой.',
      'Сәлеметсіз бе! Өтінішіңіз тіркелді, жауап 15 жұмыс күні ішінде келеді.',
    ];
    const rules = shippedRules({ strictness: 'standard', locale: 'en' });
    for (const draft of everyday)
      expect(
        reviewDraft(draftOf(draft, 'dm'), rules).findings.filter(({ rule }) => rule.endsWith('second-look')),
      ).toEqual([]);
  });
});
