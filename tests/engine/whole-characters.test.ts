/** Drafts in which a finding used to end within what a person takes for one character, and drafts of many thousand findings. */
import { describe, expect, it } from 'vitest';
import { applyEdits, reviewDraft } from '../../engine';
import { makeFinding } from '../../engine/findings';
import type { OpenRule } from '../../engine/packs/open';
import { SentenceMemory } from '../../engine/text/reading';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';
import { splitsGrapheme } from '../made/graphemes';

const rules = shippedRules({ strictness: 'training', locale: 'en' });

describe('a finding', () => {
  it.each([
    ['an abbreviation with an accent of its own', 'Your ref is CIN\u0301/24/00817, please keep it.'],
    ['brackets in a key cap', 'I saw your stories from the café yester((⃣((day, so money is not that bad.'],
    ['a phone with a skin colour after it', 'Call 8 701 234 56 78🏽 today.'],
    [
      'a name with an accent after its last letter',
      'Айгерим Ахметова\u0301 придёт в среду, её телефон 8 701 234 56 78\u20e3.',
    ],
  ])('splits no character, and neither does its fix: %s', (_, text) => {
    const { findings } = reviewDraft(draftOf(text, 'comment'), rules);
    expect(findings.length).toBeGreaterThan(0);
    for (const { span, quote, fixes } of findings) {
      expect(text.slice(span.start, span.end)).toBe(quote);
      expect(splitsGrapheme(text, span.start) || splitsGrapheme(text, span.end)).toBe(false);
      for (const { edits } of fixes) {
        expect(applyEdits(text, edits)).not.toBeNull();
        for (const edit of edits)
          expect(splitsGrapheme(text, edit.span.start) || splitsGrapheme(text, edit.span.end)).toBe(false);
      }
    }
  });

  it('is quoted as it stands, whatever signs are in it', () => {
    const text = "a$&b$'c";
    const words = { say: 'Said of “{quote}”.', offer: 'Write no {quote}.' };
    const rule = { id: 'pd-made', category: 'personal-data', file: { kind: 'made', en: words } } as unknown as OpenRule;
    const match = { span: { start: 0, end: text.length }, because: [] };
    const { say, offer } = makeFinding({ rule, match, severity: 'hold', lang: 'en' }, draftOf(text), rules.options);
    expect([say, offer]).toEqual([`Said of “${text}”.`, `Write no ${text}.`]);
  });
});

describe('a draft with thousands of findings', () => {
  /** Processor time of this process, which a busy machine changes less than the clock. */
  const cost = (length: number): number => {
    const text = 'Айгерим Сериковна Ахметова '.repeat(length / 27);
    const start = process.cpuUsage();
    reviewDraft(draftOf(text, 'comment'), { ...rules, memory: new SentenceMemory() });
    return process.cpuUsage(start).user / length;
  };

  it('costs for each letter about what a shorter one costs', () => {
    cost(60_000);
    expect(cost(480_000)).toBeLessThan(Math.max(cost(60_000), 0.5) * 4);
  });
});
