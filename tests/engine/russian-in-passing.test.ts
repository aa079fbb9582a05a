/** Russian as it is typed and told: numbers in words, places by what stood there, names in their cases; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const personal = (text: string, kind: SurfaceKind): { rule: string; quote: string; severity: string }[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules)
    .findings.filter(({ category }) => category === 'personal-data')
    .map(({ rule, quote, severity }) => ({ rule, quote, severity }));

describe('told in passing', () => {
  for (const [text, rule, quote] of [
    ['Записала: плюс семь семьсот пять, две шестёрки, 48, 15, 9', 'pd-phone', 'семьсот пять'],
    ['Поздравьте соседку, по паспорту двадцать пятое мая шестьдесят пятого.', 'pd-birth-date', 'шестьдесят пятого'],
    ['Найдёте её в инсте, собака лиза подчёркивание восемь', 'pd-handle', 'собака лиза подчёркивание восемь'],
    ['Ищут его серую «Газель» 615 КТ, он водитель.', 'pd-vehicle-plate', '615 КТ'],
    ['Она живёт где раньше был клуб, калитка синяя, стучите.', 'pd-location', 'где раньше был клуб'],
    ['Её дом второй от магазина, зелёные ставни, там и живёт.', 'pd-location', 'второй от магазина'],
    ['Она живёт на Сатпаева угол Абая, первый подъезд.', 'pd-location', 'первый подъезд'],
    ['Отвезите ей сумку на Полевую, 6-12, до обеда.', 'pd-address', 'Полевую, 6-12'],
    ['Передайте Руслану, что анализ на вич плохой.', 'pd-person-name', 'Руслану'],
    ['Ваша подруга Динара тоже к нам ходит за пособием.', 'pd-person-name', 'Динара'],
    ['Айжан из вашего подъезда тоже пьёт, лежит в наркологии.', 'pd-person-name', 'Айжан'],
  ] as const)
    it(text, () =>
      expect(personal(text, 'dm').filter((one) => one.rule === rule && one.quote.includes(quote))).toHaveLength(1),
    );

  it('holds the name of somebody who belongs to the one that is answered before everybody', () =>
    expect(personal('Передайте, пусть ваша Камила придёт в среду.', 'comment')).toEqual([
      { rule: 'pd-person-name', quote: 'Камила', severity: 'hold' },
    ]));
});

describe('what only looks like it', () => {
  it.each([
    'Приём пятого, шестого и седьмого мая в 10.',
    'Заседание двадцать пятого мая двадцать шестого года.',
    'Собака Рекс и подвальное окно записаны.',
    'До склада 615 КМ, машина придёт к обеду.',
    'Мы переехали: где раньше был банк, дверь красная, заходите.',
    'Тимур, анализ готов, приходите.',
    'Айсулу, ваше заявление одобрено.',
    'В среду к вам придёт Надежда, у неё будет удостоверение.',
  ])('%s', (text) => expect(personal(text, 'dm')).toEqual([]));
});
