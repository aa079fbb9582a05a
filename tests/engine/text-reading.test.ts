/** How a draft is cut and folded before any rule sees it. */
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../engine/text/language';
import { splitSentences } from '../../engine/text/sentences';
import { tokenise } from '../../engine/text/tokens';

const norms = (text: string): string[] => tokenise(text).tokens.map(({ norm }) => norm);
const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('takes emoji one by one, without colour and variation', () => {
    expect(norms('да 😂😂 👍🏽 ❤️ 🤷‍♀️')).toEqual(['да', '😂', '😂', '👍', '❤', '🤷']);
  });

  it('tells a list number from a smile', () => {
    expect(tokenise('1) паспорт; 2) справка').tokens.filter(({ kind }) => kind === 'smile')).toEqual([]);
    expect(tokenise('мест нет)))').tokens.at(-1)?.kind).toBe('smile');
  });

  it('writes out chat spelling, and tells ill from I’ll', () => {
    expect(norms('ill call u abt it tmrw')).toEqual(['i', 'will', 'call', 'you', 'about', 'it', 'tomorrow']);
    expect(norms('she is ill today')).toEqual(['she', 'is', 'ill', 'today']);
  });

  it('takes words that every object of JavaScript knows as words of people', () => {
    const norms = ['constructor', 'toString', '__proto__', 'hasOwnProperty'].flatMap((word) =>
      tokenise(`Ask the ${word} about it.`).tokens.map(({ norm }) => norm),
    );
    expect(norms).toContain('constructor');
    expect(norms.every((norm) => typeof norm === 'string')).toBe(true);
  });

  it('keeps every token true to the text', () => {
    const text = "Ill ring u, don't cry 😢 ок)) 17:00";
    for (const { start, end } of tokenise(text).tokens) expect(text.slice(start, end).length).toBeGreaterThan(0);
  });
});

describe('sentences', () => {
  it('keep the smile that follows their stop', () => {
    expect(sentences('Мест нет. ))) Ждите.')).toEqual(['Мест нет. )))', 'Ждите.']);
    expect(sentences('Отказали. 🙃\nЖдите')).toEqual(['Отказали. 🙃', 'Ждите']);
  });

  it('do not end at abbreviations and inside numbers', () => {
    expect(sentences('Приходите в 17.00 на ул. Абая. Ждём.')).toEqual(['Приходите в 17.00 на ул. Абая.', 'Ждём.']);
  });
});

describe('languages', () => {
  const of = (text: string): string[] => [...languagesOf(tokenise(text).tokens)].sort();
  it('are told sentence by sentence', () => {
    expect(of('Ешкимге айтпаныз, арамызда калсын')).toContain('kk');
    expect(of('Никому не говорите об этом')).toEqual(['ru']);
    expect(of('Please do not tell anyone')).toEqual(['en']);
    expect(of('апай завтра келіңіз пожалуйста')).toEqual(['kk', 'ru']);
  });

  it('a word of both among Kazakh words does not make the sentence Russian', () => {
    for (const text of [
      'Не мазалайтынын екі сөзбен жазыңыз',
      'Соны да өзіңе айтамын',
      'Комиссия қашан өтетінін біліп айтамыз',
    ])
      expect(of(text)).toEqual(['kk']);
    for (const text of ['Айгүл не пришла', 'Комиссия не приняла справку', 'Әлия Қанатқызы не пришла'])
      expect(of(text)).toContain('ru');
  });

  it('a Latin name in a Russian sentence does not make it Kazakh', () => {
    expect(of('Номер WhatsApp в шапке, отвечаем в будни')).not.toContain('kk');
  });
});
