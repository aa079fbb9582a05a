/** Numbers that are read out in parts, places told by what they look like, and who is named at work, read or spoken to. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const personal = (text: string, kind: SurfaceKind): { rule: string; quote: string }[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules)
    .findings.filter(({ category }) => category === 'personal-data')
    .map(({ rule, quote }) => ({ rule, quote }));

describe('numbers read out in parts', () => {
  for (const [text, rule, quote] of [
    [
      'Запишите номер бабушки: восемь 777, потом 310 и ещё двадцать два сорок.',
      'pd-phone',
      'восемь 777, потом 310 и ещё двадцать два сорок',
    ],
    ['Call her on her mobile, 087 then double five then 0 1 9 3.', 'pd-phone', '087 then double five then 0 1 9 3'],
    ['Ағасының нөмірі 996 сосын 700, тағы 12 3, 4 5 6 екен.', 'pd-phone', '996 сосын 700, тағы 12 3, 4 5 6'],
    ['СНИЛС её я внесла: 148 потом 203, 771 и в конце 09.', 'pd-national-id', '148 потом 203, 771 и в конце 09'],
    ['Картаңыздың басы 4400 43, соңы 9156, ортасы 02 77 18.', 'pd-bank', '4400 43, соңы 9156, ортасы 02 77 18'],
    ['His plate was ND 482 dash 913, the grey van at the gate.', 'pd-vehicle-plate', 'ND 482 dash 913'],
    ['Паспорт у него узбекский, AD и дальше цифры 044 91 38.', 'pd-document-number', 'AD и дальше цифры 044 91 38'],
  ] as const)
    it(`${rule}: ${text}`, () => {
      expect(personal(text, 'dm')).toContainEqual({ rule, quote });
    });

  for (const text of [
    'Автобус 12, потом 37, потом 92, выходите у рынка.',
    'Сначала 214 кабинет, потом 215, затем окно 7.',
    'Первый взнос 12 000 тенге, потом 15 000 и в конце 20 000 тенге.',
    'Group is from 9 to 10, then 11 to 12, then 2 to 4.',
    'Дүйсенбі 10:00, сосын 14:30, соңы 17:00.',
    'Телефон доверия 150, потом 111, дальше 102.',
  ])
    it(`is silent: ${text}`, () => {
      expect(personal(text, 'dm')).toEqual([]);
    });
});

describe('places told by their looks', () => {
  for (const text of [
    'Подопечная сейчас у сестры, за мечетью второй дом с зелёными воротами.',
    'She is hiding in the static caravan behind the quarry.',
    'Ол мешіттің артындағы көк қақпалы үйде тұрады.',
    'The women are moved tonight: the double storey brick one behind the Shell.',
  ])
    it(`is found: ${text}`, () => {
      expect(personal(text, 'dm').map(({ rule }) => rule)).toContain('pd-location');
    });

  for (const text of [
    'To get to us: cross by the pharmacy and we are the blue door, second floor.',
    'Наш центр за мечетью, второй дом с зелёными воротами.',
    'Орталығымыз мешіттің артындағы көк қақпалы үйде.',
  ])
    it(`is a service's: ${text}`, () => {
      expect(personal(text, 'post').map(({ rule }) => rule)).not.toContain('pd-location');
    });
});

describe('names of people at work, of authors, and of whoever is spoken to', () => {
  for (const text of [
    'Контактное лицо: Динара Ахметова, отдел кадров.',
    'Приём ведёт нарколог Сергей Павлович Дубинин.',
    'Байланыс тұлғасы: Айжан Сембаева.',
    'Жүргізетін Ольга Викторовна Ким, біздің аға психолог.',
    'The rep is Jo Field from Citizens Advice.',
    'Советуем Ирину Млодик, книга лежит у нас.',
    'We read Atul Gawande, Being Mortal, in March.',
    'Take the Rahima Moosa exit, not the other one.',
    "It isn't enough to live on, Colleen, we agree.",
    'Thank you Mrs Naidoo. The 46 blankets arrived.',
  ])
    it(`is no leak: ${text}`, () => {
      expect(personal(text, 'comment').filter(({ rule }) => rule === 'pd-person-name')).toEqual([]);
    });

  for (const [text, quote] of [
    ['Дело Тохтаровой у судьи, заседание в среду, Тохтарову Айжан привезут.', 'Тохтарову Айжан'],
    ['Қонысбаева Перизат, 9-шы сыныпта оқиды, үйден кетіп қалған.', 'Қонысбаева Перизат'],
    ['My neighbour, Anna Kowalska, we know she drinks.', 'Anna Kowalska'],
    ['Наш Арсенчик ищет семью на выходные.', 'Арсенчик'],
    ['Ләззатқа екі айға үй іздейміз!', 'Ләззатқа'],
    ['Кто заберёт собаку, сам Мамедов в психиатрии.', 'Мамедов'],
  ] as const)
    it(`is still found: ${text}`, () => {
      expect(personal(text, 'post')).toContainEqual({ rule: 'pd-person-name', quote });
    });
});
