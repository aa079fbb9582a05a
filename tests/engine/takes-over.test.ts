/** «Вас примет …»: a colleague named with the patronymic, wishes said to somebody, and clients who are still found beside them. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const named = (text: string): string[] =>
  reviewDraft({ text, surface: { platform: 'test', kind: 'post', reach: 'public' } }, rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ quote }) => quote);

describe('who takes over from the writer', () => {
  for (const text of [
    'Я в отпуске до 14-го, вас примет Динара Маратовна',
    'Динара Маратовна ведёт приём по средам',
    'Пн–пт 9:00–18:00, Райымбека 212, первый этаж',
  ])
    it(`is no client: ${text}`, () => {
      expect(named(text)).toEqual([]);
    });

  for (const text of ['Динара Маратовна принимает антидепрессанты', 'Ваша соседка Динара Маратовна у нас лечится'])
    it(`is still found: ${text}`, () => {
      expect(named(text)).toEqual(['Динара Маратовна']);
    });
});
