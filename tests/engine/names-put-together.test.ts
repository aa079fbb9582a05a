/** Kazakh names of two words that no list holds, and two people named in one breath. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { isCompoundName } from '../../engine/names/kazakh-compounds';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });

function named(text: string, kind: SurfaceKind = 'post'): string[] {
  const surface = { platform: 'test', kind, reach: kind === 'dm' ? ('one' as const) : ('public' as const) };
  return reviewDraft({ text, surface }, rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ quote }) => quote);
}

describe('a name put together of two words', () => {
  it('is known in both alphabets, also where two letters meet', () => {
    for (const name of ['Ералы', 'Оразбике', 'Ақмоншақ', 'Тілеуберген', 'Серікқали', 'Zhanserik', 'Kunsulu'])
      expect(isCompoundName(name), name).toBe(true);
  });

  it('is no word that only begins and ends alike', () => {
    for (const word of ['балалы', 'аталы', 'шайхана', 'оразада', 'шамалы', 'Hospital', 'Аманат', 'Байтерек'])
      expect(isCompoundName(word), word).toBe(false);
  });

  it('is known in lower case where it is long enough', () => {
    expect(named('нурбақыттың баласы ауруханада')).toEqual(['нурбақыттың']);
    expect(named('zhanserik keshe keldi')).toEqual(['zhanserik']);
    for (const text of ['кішкентай ханзада туралы кітап', 'экономика жанданады', 'бұл сенімді ақтайды'])
      expect(named(text), text).toEqual([]);
  });

  it('is found with its endings, and stays silent in a greeting', () => {
    expect(named('Оразбикеге баспана керек, жалғыз қалды')).toEqual(['Оразбикеге']);
    expect(named('Тілеубергеннің баласы ауруханада')).toEqual(['Тілеубергеннің']);
    expect(named('Оразбике апай, қайырлы күн! Анықтама дайын', 'dm')).toEqual([]);
  });
});

describe('two people in one breath', () => {
  for (const [text, both] of [
    ['Бауыржан и Айгуль вчера получили пакет', ['Бауыржан', 'Айгуль']],
    ['Ержан мен Айгүл бізге кеше келді', ['Ержан', 'Айгүл']],
    ['John and Priya came to us on Monday', ['John', 'Priya']],
  ] as const)
    it(`are both spoken of: ${text}`, () => {
      expect(named(text)).toEqual(both);
    });

  for (const text of [
    'Ерлан и Айгуль, спасибо вам!',
    'Здравствуйте, Ерлан и Айгуль! Ответили вам.',
    'Hi Tom and Priya, thanks for asking',
    'Ерлан мен Айгүл, рахмет сіздерге!',
  ])
    it(`are both spoken to: ${text}`, () => {
      expect(named(text, 'comment')).toEqual([]);
    });
});

describe('a name in two alphabets', () => {
  it('is one where it begins with a sure name, and none where a word stands before', () => {
    expect(named('Айгуль Nurlanova келді')).toEqual(['Айгуль Nurlanova']);
    expect(named('Кеше Young Makers-те ғажап болды')).toEqual([]);
  });
});

describe('what nobody is told of himself', () => {
  it('is when he was born, and the house of somebody called by the surname', () => {
    expect(named('Баймұратова Сәуле, 1951 жылы 14 наурызда туған', 'dm')).toEqual(['Баймұратова Сәуле']);
    expect(named('Can you call on Mrs Pellow, 14b Tansley Rise', 'dm')).toEqual(['Pellow']);
    expect(named('Good morning Mrs Pellow, your visit is on Monday', 'dm')).toEqual([]);
  });
});
