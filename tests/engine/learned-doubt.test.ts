/** Where a rule has mostly been wrong in sentences like this one, it interrupts nobody; data, teams' own rules and trainers are left out of it. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type Severity, type Strictness } from '../../engine';
import { lengthOf } from '../../engine/learned/length';
import type { LearnedCategory } from '../../engine/learned/questions';
import { trustIn } from '../../engine/learned/trust';
import { type Pack, packSchema } from '../../engine/packs/format';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';
import { soundPack } from '../packs/made';

const text = 'Sign today or lose the room. Her IIN is 870314400512.';

function severities(strictness: Strictness, doubted: boolean): Record<string, Severity> {
  const rules = shippedRules({ strictness, locale: 'en' });
  const learned = Object.assign(Object.create(rules.learned ?? null), { doubts: () => doubted });
  const { findings } = reviewDraft(draftOf(text, 'dm'), Object.assign(Object.create(rules), { learned }));
  return Object.fromEntries(findings.map(({ category, severity }) => [category, severity]));
}

describe('a finding that is doubted', () => {
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

describe('a sentence that reads like what is to be asked about first', () => {
  /** The rules with a model that takes every sentence for what should be asked about. */
  function findingsOf(draft: string, strictness: Strictness = 'standard', category: LearnedCategory = 'respect') {
    const rules = shippedRules({ strictness, locale: 'en' });
    const learned = Object.assign(Object.create(rules.learned ?? null), {
      doubts: () => false,
      judge: () => null,
      holds: () => [{ category, over: 1, tokens: [{ at: 1, weight: 1 }] }],
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

  it('is held too where it tells who somebody is, and left to a name or number that is held there', () => {
    expect(findingsOf('The room is free on Monday at ten.', 'standard', 'identifying-details')).toMatchObject([
      { rule: 'id-second-look', severity: 'hold' },
    ]);
    const rules = findingsOf('Her IIN is 870314400512.', 'standard', 'identifying-details').map(({ rule }) => rule);
    expect(rules).not.toContain('id-second-look');
    expect(rules.length).toBeGreaterThan(0);
  });

  it('is not asked about by those who want only what may hurt somebody', () => {
    expect(findingsOf('The room is free on Monday at ten.', 'essential')).toEqual([]);
  });

  it('is no refusal to write or to say something', () => {
    const told = 'put in the letter that your brother drinks every day.';
    const rules = (text: string): string[] => findingsOf(text, 'standard', 'responsibility').map(({ rule }) => rule);
    expect(rules(`I have ${told}`)).toContain('rp-second-look');
    expect(rules(`I'm not able to ${told}`)).not.toContain('rp-second-look');
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

describe('how far a finding is trusted', () => {
  const odds = {
    'identifying-details': -3,
    'ambiguous-wording': -2,
    'boundary-breach': -4,
    respect: 1,
    responsibility: -3,
    conduct: 0,
    details: -5,
  };
  const claim = { rule: 'rs-ultimatum', category: 'respect', severity: 'hold', surface: 'dm', length: 3 } as const;
  const file = {
    threshold: 0,
    bias: 1,
    rules: { 'rs-ultimatum': 0.5 },
    odds: { respect: [0, 0, 0, 2, 0, 0, 0, 3] },
    places: { 'respect hold dm': -0.25 },
    length: -0.5,
  };

  it('adds up what is known of the rule, the place, and how the sentence reads', () => {
    expect(trustIn(file, claim, odds)).toBeCloseTo(1 + 0.5 - 0.25 + 2 * 1 + 3 * 1 - 0.5 * 3);
    expect(trustIn(file, claim, { ...odds, respect: -2 })).toBeCloseTo(1 + 0.5 - 0.25 - 2 * 2 - 3 * 2 - 0.5 * 3);
  });

  it('trusts less the longer the draft is', () => {
    const [short, long] = [lengthOf(15), lengthOf(60)].map((length) => trustIn(file, { ...claim, length }, odds));
    expect(long).toBeLessThan(short as number);
  });

  it('says nothing of a rule of a team', () => {
    expect(trustIn(file, { ...claim, rule: 'our-own' }, odds)).toBeNull();
  });
});

describe('beside what waits already', () => {
  const text = 'Sign today or lose the room and we meet near the old bridge on Monday at ten.';
  /** @param weighed words that weigh in the eyes of a model that takes every sentence for what should be asked about */
  function findingsWith(weighed: readonly number[], ease: number[] = []) {
    const rules = shippedRules({ strictness: 'standard', locale: 'en' });
    const learned = Object.assign(Object.create(rules.learned ?? null), {
      doubts: () => false,
      judge: () => null,
      holds: (_sentence: unknown, _surface: unknown, _length: unknown, less = 0) => {
        ease.push(less);
        return [{ category: 'responsibility', over: 1, tokens: weighed.map((at) => ({ at, weight: 1 })) }];
      },
    });
    return reviewDraft(draftOf(text, 'dm'), Object.assign(Object.create(rules), { learned })).findings;
  }
  const ofRule = (weighed: readonly number[], rule: string) => findingsWith(weighed).find((one) => one.rule === rule);

  it('words elsewhere in the sentence are asked about too', () => {
    const found = ofRule([7, 8, 9, 10, 11, 12], 'rp-second-look');
    expect(found?.severity).toBe('hold');
    expect(text.slice(found?.span.start, found?.span.end)).toContain('meet near the old bridge');
  });

  it('the same words are not asked about twice', () => {
    expect(ofRule([0, 1], 'rp-second-look')).toBeUndefined();
  });

  it('less is asked of a sentence where the draft waits anyway', () => {
    const ease: number[] = [];
    findingsWith([8], ease);
    expect(Math.min(...ease)).toBeGreaterThan(0);
  });

  describe('a rule that only warns', () => {
    const warned = 'Sort it out yourself, hon.';
    const held = [{ category: 'boundary-breach', over: 1, tokens: [{ at: 1, weight: 1 }] }];
    /** @param packs laid over the shipped rules, trusted */
    const endearment = (holds: unknown[], packs: Pack[] = []) => {
      const active = packs.map((pack) => ({ pack, trusted: true }));
      const rules = shippedRules({ strictness: 'standard', locale: 'en' }, active);
      const learned = Object.assign(Object.create(rules.learned ?? null), {
        doubts: () => false,
        judge: () => null,
        holds: () => holds,
      });
      const { findings } = reviewDraft(draftOf(warned, 'dm'), Object.assign(Object.create(rules), { learned }));
      return findings.find(({ rule }) => rule === 'bb-endearment');
    };

    it('holds where its sentence reads like what should be asked about, and says by which word', () => {
      expect(endearment([])?.severity).toBe('warn');
      expect(endearment(held)?.severity).toBe('hold');
      expect(endearment(held)?.because).toContainEqual({ code: 'learned', value: 'it' });
    });

    it('stays as severe as a team wants it', () => {
      const pack = packSchema.parse({ ...soundPack(), severity: { 'boundary-breach/endearment': 'warn' } });
      expect(endearment(held, [pack])?.severity).toBe('warn');
    });

    it('stays as it is where the team has softened what the sentence reads like', () => {
      const pack = packSchema.parse({ ...soundPack(), severity: { 'boundary-breach/second-look': 'hint' } });
      expect(endearment(held, [pack])?.severity).toBe('warn');
    });
  });
});
