/** The sentences of the part on every page, and the manifest's words, stand in every language. */
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import kk from '../../public/_locales/kk/messages.json';
import ru from '../../public/_locales/ru/messages.json';

describe('words that the browser keeps for us', () => {
  it.each([
    ['ru', ru],
    ['kk', kk],
  ])('%s has every key of en, with words of its own', (_, messages) => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim()).not.toBe('');
      if (key !== 'name') expect(message).not.toBe(en[key as keyof typeof en].message);
    }
  });

  it('holds the early sentences and a description short enough for the stores', () => {
    expect(Object.keys(en)).toEqual(expect.arrayContaining(['earlyLoading', 'earlyUnchecked', 'earlyPressAgain']));
    for (const { description } of [en, ru, kk]) expect(description.message.length).toBeLessThanOrEqual(132);
  });
});
