/** Negation, quotation, who is spoken to: the shared mechanism, tried with rules made for the purpose. */
import { describe, expect, it } from 'vitest';
import { openRules, type RuleSources, reviewDraft } from '../../engine';
import type { PhraseFind, RuleFile } from '../../engine/packs/schema';
import { shippedSources } from '../../rules/sources';

const shipped = shippedSources();
const words = { say: 'say', offer: 'offer' };

function find(lang: 'en' | 'ru' | 'kk', rule: Partial<PhraseFind> & { any: string[] }) {
  const file: RuleFile = {
    kind: 'trial',
    strictness: 'essential',
    severity: { post: 'warn', comment: 'warn', dm: 'warn' },
    principles: ['clarity'],
    sources: ['a test'],
    en: words,
    ru: words,
    kk: words,
    [lang]: { ...words, find: [{ kind: 'phrase', ...rule }] },
  };
  const sources: RuleSources = { ...shipped, rules: [{ category: 'boundary-breach', name: 'trial', file }] };
  const rules = openRules(sources, { strictness: 'standard', locale: 'en' });
  return (text: string, kind: 'dm' | 'comment' | 'post' = 'dm'): string[] =>
    reviewDraft(
      { text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } },
      rules,
    ).findings.map(({ quote }) => quote);
}

describe('negation', () => {
  it('reaches what it denies, before and behind', () => {
    const ru = find('ru', { any: ['{переведу|перевести} деньги'] });
    expect(ru('Завтра переведу деньги')).toEqual(['переведу деньги']);
    expect(ru('Я не переведу деньги')).toEqual([]);
    expect(ru('Не могу вам перевести деньги')).toEqual([]);
    expect(ru('Перевести деньги нельзя')).toEqual([]);
  });

  it('does not reach past words of comfort', () => {
    expect(find('ru', { any: ['переведу деньги'] })('не переживайте переведу деньги')).toEqual(['переведу деньги']);
    expect(find('en', { any: ['i will send you money'] })("don't worry I'll send you money")).toHaveLength(1);
    expect(find('en', { any: ['send you money'] })('I will not send you money')).toEqual([]);
  });

  it('passes through what is not said, thought or written, and through "nothing to do with"', () => {
    const en = find('en', { any: ['a {bully|narcissist}', '{he|she} is a {bully|narcissist}'] });
    expect(en("I won't be able to put in the letter that your landlord is a bully")).toEqual([]);
    expect(en('Nobody in the team is saying she is a narcissist')).toEqual([]);
    expect(en("I don't think you are a bully")).toEqual([]);
    expect(en('This has nothing to do with being proud or a bully')).toEqual([]);
    expect(en('I have to say that he is a bully')).toEqual(['he is a bully']);
    expect(en('You are nothing but a bully')).toEqual(['a bully']);
    expect(en("I can't meet them, because he is a bully")).toEqual(['he is a bully']);
  });

  it('is told from nouns that end alike in Kazakh', () => {
    const kk = find('kk', { any: ['сіңлім … жалға береді'] });
    expect(kk('Сіңлім арзан бөлме жалға береді')).toHaveLength(1);
    expect(find('kk', { any: ['ақша … берем*'] })('ақша бүгін бере алмаймын берем деп')).toEqual([]);
  });

  it('knows «емес» in all persons in Kazakh', () => {
    const kk = find('kk', { any: ['{кінәлі|дәрігер}'] });
    expect(kk('Сен кінәлі болдың')).toEqual(['кінәлі']);
    for (const end of ['емес', 'емеспін', 'емессің', 'емессіз', 'емеспіз', 'емессіңдер', 'емессиз'])
      expect(kk(`Бұл жолы кінәлі ${end}`)).toEqual([]);
  });

  it('is shared by all that «да … да» joins in Kazakh', () => {
    const kk = find('kk', { any: ['{пин*|сілтеме*} …2 {маған|пікірге}', 'алып кету*'] });
    expect(kk('Пиніңізді маған айтыңыз')).toHaveLength(1);
    expect(kk('Пиніңізді маған да, көршіңізге де айтпаңыз')).toEqual([]);
    expect(kk('Сілтемені пікірге де, жалпы топқа да салмай-ақ қойыңыз')).toEqual([]);
    expect(kk('Киімді алып кетуге ойымыз да, қақымыз да жоқ')).toEqual([]);
    expect(kk('Пиніңізді маған да, көршіңізге де айтыңыз')).toHaveLength(1);
  });

  it('is the Kazakh ending «-сыз» on a thing, and not on a verb', () => {
    const kk = find('kk', { any: ['{құжат*|анықтама*|қолхат*} …2 {кел*|бер*|жаз*}'] });
    expect(kk('Құжатпен келіңіз')).toHaveLength(1);
    for (const text of ['Құжатсыз келіңіз', 'Кужатсыз келиниз', 'Анықтамасыз бере беріңіз', 'Қолхатыңызсыз келіңіз'])
      expect(kk(text)).toEqual([]);
    const you = find('kk', { any: ['{барған*|бара*|құжаттай*} …2 {ғой|енді}', '{ақымақ*|аспшы*}'] });
    for (const text of ['Өзіңіз барғансыз ғой', 'Ертең барасыз енді', 'Сіз құжаттайсыз ғой', 'Нағыз ақымақсыз'])
      expect(you(text)).toHaveLength(1);
  });

  it('leaves the words between alone: what is lacking there is not what is asked', () => {
    const kk = find('kk', { any: ['мекенжайыңызды … жазыңыз'] });
    expect(kk('Мекенжайыңызды қағазсыз-ақ осында жазыңыз')).toHaveLength(1);
  });
});

describe('quotation', () => {
  it('silences words in marks of any kind, and what follows a reported colon', () => {
    const ru = find('ru', { any: ['скучаю по вам'] });
    expect(ru('Скучаю по вам')).toHaveLength(1);
    for (const quoted of ['«скучаю по вам»', '“скучаю по вам”', '"скучаю по вам"', '‘скучаю по вам’'])
      expect(ru(`Сохраните: ${quoted}`)).toEqual([]);
    expect(ru('Он пишет мне: скучаю по вам')).toEqual([]);
  });

  it('silences what begins outside a quoted sentence and ends in it, and not one word in marks', () => {
    const kk = find('kk', { any: ['бала* …3 алып кетеді'] });
    expect(kk('Баланы полиция алып кетеді')).toHaveLength(1);
    expect(kk('Балаға «полиция алып кетеді» деп жиі айтады')).toEqual([]);
    expect(kk('Баланы «Нұр» алып кетеді')).toHaveLength(1);
    expect(kk('Баланы ертең «алып кетеді»')).toHaveLength(1);
  });
});

describe('neighbours and places', () => {
  it('a date in the same sentence or the next one settles a promise, one before does not', () => {
    const ru = find('ru', { any: ['отвечу'], withoutNext: ['@time-anchor'] });
    expect(ru('Отвечу скоро.')).toHaveLength(1);
    expect(ru('Отвечу. В пятницу до 17:00 напишу.')).toEqual([]);
    expect(ru('Письмо пришло 5 июня. Отвечу скоро.')).toHaveLength(1);
  });

  it('the opening is the first sentence after a greeting', () => {
    const ru = find('ru', { any: ['^ оно готово'], needs: ['opening'] });
    expect(ru('Здравствуйте, Анна! Оно готово')).toHaveLength(1);
    expect(ru('Справку напечатали. Оно готово')).toEqual([]);
  });

  it('a short public reply is addressed, a post is not', () => {
    const ru = find('ru', { any: ['в кафе'], needs: ['addressed'] });
    expect(ru('Лучше в кафе', 'comment')).toHaveLength(1);
    expect(ru('Лучше в кафе', 'post')).toEqual([]);
  });

  it('what somebody says they do not say is not said', () => {
    const ru = find('ru', { any: ['{почему}? …3 не ушли', 'суд вы выиграете'], despite: ['negated'] });
    expect(ru('Почему раньше не ушли?')).toHaveLength(1);
    expect(ru('Мы не спрашиваем, почему раньше не ушли.')).toEqual([]);
    expect(ru('Никто не гарантирует, что суд вы выиграете.')).toEqual([]);
    expect(ru('Обещать, что суд вы выиграете, я не могу.')).toEqual([]);
    expect(ru('Мы не спрашиваем, почему так, но суд вы выиграете.')).toHaveLength(1);
  });

  it('words on both sides of a quotation mark belong to two speakers', () => {
    const ru = find('ru', { any: ['вы все'] });
    expect(ru('Вы все врёте')).toHaveLength(1);
    expect(ru('Слова «помните вы» все слышали')).toEqual([]);
    expect(ru('Вы «все» врёте')).toHaveLength(1);
  });
});

describe('saying in Kazakh that it is not said', () => {
  it('stands behind the words in Kazakh', () => {
    const kk = find('kk', { any: ['пәтерді {береді|аласыз}'] });
    expect(kk('Ертең пәтерді береді')).toEqual(['пәтерді береді']);
    for (const denied of [
      'Пәтерді береді деп айта алмаймын',
      'Пәтерді береді демеймін, комиссия шешеді',
      'Бұл пәтерді береді деген сөз емес',
      'Осы айда пәтерді аласыз деп уәде бермейміз',
      'Пәтерді береді деп ешкім кепілдік бере алмайды',
    ])
      expect(kk(denied)).toEqual([]);
  });

  it('ends where another thought begins', () => {
    const kk = find('kk', { any: ['пәтерді {береді|аласыз}'] });
    expect(kk('Пәтерді береді, бірақ ертең деп айта алмаймын')).toEqual(['Пәтерді береді']);
    expect(kk('Пәтерді береді. Өтірік демеймін')).toEqual(['Пәтерді береді']);
    expect(kk('Пәтерді береді деп айтып отырмын')).toEqual(['Пәтерді береді']);
  });

  it('knows a question that is not put', () => {
    const kk = find('kk', { any: ['{кеткеніңізді|кеткениниз}'] });
    expect(kk('Неге кеткеніңізді сұрамаймыз')).toEqual([]);
    expect(kk('Неге кеткеніңізді айтыңыз')).toEqual(['кеткеніңізді']);
  });
});
