/** Kazakh frames that more than one rule asks for: what is quoted to be refused, names made of two words, a name with its case beside a school. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const loud = (text: string, kind: 'dm' | 'comment' | 'post'): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ severity, rule }) => severity !== 'hint' && !rule.endsWith('second-look'))
    .map(({ rule }) => rule);
const named = (text: string, kind: 'dm' | 'comment' | 'post' = 'post'): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ quote }) => quote);

describe('what is quoted to be refused', () => {
  it.each([
    ['Кешіккендерді «сен неге келмедің» деп сөкпейміз, жай ғана күтеміз.', 'post'],
    ['Менің де қарызым бар деп айтқым келмейді, бұл сіздің әңгімеңіз.', 'dm'],
    ['«Сендер бәрің бірдейсіңдер» дегеніңіз маған ауыр тиді.', 'dm'],
  ] as const)('is silent: %s', (text, kind) => expect(loud(text, kind)).toEqual([]));

  it('hides nothing that is said openly', () => {
    expect(loud('Өзіңіз кінәлісіз деп жасырмаймын.', 'dm')).toContain('rs-blame-client');
  });
});

describe('names that no list knows', () => {
  it.each([
    ['Кеше Пернегүлдің үйіне бардық, балалары аш отыр.', 'Пернегүлдің'],
    ['Біздің Жұмашбек түрмеден шықты, жұмыс іздейміз.', 'Жұмашбек'],
    ['осы Жумагулди мектепте бәрі ұрып жүр', 'Жумагулди'],
  ])('are found by their second word: %s', (text, name) => expect(named(text)).toContain(name));

  it.each([
    'Біз Өзбекстан мен Әзербайжаннан келгендерге тегін курс ашамыз.',
    'Өтінішті Еңбек министрлігіне жіберіңіз.',
    'Орталық Амангелді көшесінде, кіреберіс ауладан.',
    '7-терезеде Сәуле Бектұрғанова деген маман отырады.',
    'Клуб ережесі: лақап атты өзі қалаған адам ғана алады.',
  ])('are none: %s', (text) => expect(named(text)).toEqual([]));
});

describe('abbreviations', () => {
  it('are known to colleagues who are spoken to', () => {
    expect(loud('Әріптестер, қорытындыны ЭҚЖ арқылы жіберіңіздер.', 'dm')).not.toContain('aw-abbreviation');
    expect(loud('Қорытындыны ЭҚЖ арқылы жіберіңіз.', 'dm')).toContain('aw-abbreviation');
  });
});

describe('«рас»', () => {
  it('is no diagnosis in Kazakh', () => {
    expect(loud('Ол кісі кеше келді, рас, бірақ ештеңе айтпады.', 'post')).not.toContain('id-health');
    expect(loud('Наш подопечный, мальчик с РАС, заговорил.', 'post')).toContain('id-health');
  });
});
