/** What the worker says is no name, or the service's own, is never pointed out again: by the very words that were marked. */
import { describe, expect, it } from 'vitest';
import { alsoAllowing, reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const surface = { platform: 'test', kind: 'comment', reach: 'public' } as const;

describe('words put on the list of own things', () => {
  it.each([
    ['phone', 'Please call 8 701 555 12 34 about the papers.'],
    ['phone', 'Её номер 8 (701) 555-12-34.'],
    ['email', 'Жауапты aigul.serikova@mail.ru поштасына жазыңыз.'],
    ['person-name', 'Справка Айгуль Сериковой готова.'],
    ['person-name', 'Айгүл Серікованың құжаттары келді.'],
    ['person-name', 'The papers of Aigul Serikova have arrived.'],
    ['address', 'Она живёт на улице Абая, дом 15, квартира 27.'],
  ])('%s in «%s»', (kind, text) => {
    const found = reviewDraft({ text, surface }, rules).findings.filter((finding) => finding.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    const now = alsoAllowing(
      rules,
      found.map(({ quote }) => quote),
    );
    expect(reviewDraft({ text, surface }, now).findings.filter((finding) => finding.kind === kind)).toEqual([]);
  });

  it('leave everything else as it was', () => {
    const text = 'Please call 8 701 555 12 34 or 8 702 555 43 21.';
    const now = alsoAllowing(rules, ['8 701 555 12 34']);
    expect(reviewDraft({ text, surface }, now).findings.map(({ quote }) => quote)).toEqual(['8 702 555 43 21']);
  });
});
