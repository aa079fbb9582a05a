/** Shouting in writing is told from notices, abbreviations and joy. */
import { describe, expect, it } from 'vitest';
import { findShouting } from '../../engine/detectors/shouting';
import type { Reading } from '../../engine/text/reading';

const shouted = (text: string, kind: 'dm' | 'comment' | 'post' = 'dm'): string[] => {
  const reach = kind === 'dm' ? 'one' : 'public';
  const reading: Reading = { text, surface: { platform: 'test', kind, reach }, sentences: [], words: 0 };
  return findShouting(reading)
    .filter((match) => match.grades === undefined)
    .map(({ span }) => text.slice(span.start, span.end));
};

describe('shouting', () => {
  it.each([
    ['The form gets signed ON THE BACK, NOT IN FRONT', 'ON THE BACK, NOT IN FRONT'],
    ['STOP. SENDING. VOICE. NOTES.', 'STOP. SENDING. VOICE. NOTES'],
    ['That was the THIRD!!! appointment', 'THIRD!!!'],
    ['Заявление подаётся О-Н-Л-А-Й-Н, понимаете', 'О-Н-Л-А-Й-Н'],
    ['Я! ВАМ! НЕ! НЯНЬКА!', 'Я! ВАМ! НЕ! НЯНЬКА!'],
    ['опять без паспорта пришли?!?!', 'опять без паспорта пришли?!?!'],
    ['ҚАНША РЕТ АЙТУ КЕРЕК, құжат толық емес', 'ҚАНША РЕТ АЙТУ КЕРЕК'],
  ])('%s', (text, place) => {
    expect(shouted(text)).toEqual([place]);
  });

  it.each([
    'АСП, МСЭ, ИПР — три разные вещи, документы подают в ЦОН',
    'YES, the grant was approved!',
    'Ура!!! Ваша дочка поступила на грант, поздравляю!!!',
    'СНИЛС и полис ОМС возьмите в МФЦ',
    'WHAT TO BRING: passport, two photos',
    'Пожалуйста, НЕ открывайте ему дверь',
    'ЖСН мен ЭЦҚ керек, ХҚКО-ға барыңыз',
  ])('silent: %s', (text) => {
    expect(shouted(text)).toEqual([]);
  });

  it('a notice in capitals is no shout, unless marks pile up', () => {
    expect(shouted('Приём 5 мая. ПРИНИМАЕТ ЮРИСТ И ПСИХОЛОГ.', 'post')).toEqual([]);
    expect(shouted('КТО ОПЯТЬ ОСТАВИЛ КОЛЯСКУ?!', 'post')).toEqual(['КТО ОПЯТЬ ОСТАВИЛ КОЛЯСКУ?!']);
  });

  it('takes time linear in the text', () => {
    const text = 'А!?-. '.repeat(4000);
    const start = performance.now();
    findShouting({ text, surface: { platform: 'test', kind: 'dm', reach: 'one' }, sentences: [], words: 0 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
