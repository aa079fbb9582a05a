/** Ready replies: nothing in them is pointed out, their numbers are filled in, and the worker's words stand in their place. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { langs } from '../../engine/types';
import { together } from '../../entrypoints/background/replies';
import { countries, crisisLines, likelyCountry, shownLines } from '../../i18n/crisis-lines';
import { bundledReplies } from '../../i18n/replies';
import { filled } from '../../i18n/replies/reply';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const surface = { platform: 'test', kind: 'dm', reach: 'one' } as const;
const filledOnce = (text: string): string => text.replaceAll('____', '18:00');

describe.each(langs)('bundled replies in %s', (lang) => {
  it.each(bundledReplies.map(({ id, text }) => [id, text[lang] ?? '']))('%s has nothing to point out', (_, text) => {
    for (const country of countries) {
      const words = filled(filledOnce(text), country);
      expect(words).not.toMatch(/[{}]/);
      const found = reviewDraft({ text: words, surface }, rules).findings.filter(({ severity }) => severity !== 'hint');
      expect(found.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    }
  });
});

describe('numbers', () => {
  it('a sentence whose number a country has not is left out', () => {
    const text = 'Call {emergency}. To talk: {listening}. Bye.';
    expect(filled(text, 'KZ')).toBe('Call 112. Bye.');
    expect(filled(text, 'US')).toBe('Call 911. To talk: 988. Bye.');
  });

  it.each(countries)('in %s everybody is given an emergency number first, and no purpose twice', (country) => {
    const purposes = crisisLines[country].map(({ is }) => is);
    expect(purposes[0]).toBe('emergency');
    expect(new Set(purposes).size).toBe(purposes.length);
  });

  it('a number for several things is shown once, with all of them', () => {
    const shown = shownLines('KZ');
    expect(shown.filter(({ number }) => number === '111')).toEqual([{ number: '111', is: ['violence', 'children'] }]);
    expect(shown.flatMap(({ is }) => is)).toEqual(crisisLines.KZ.map(({ is }) => is));
  });

  it.each([
    ['Asia/Almaty', ['en-US'], 'KZ'],
    ['Europe/Dublin', ['en'], 'IE'],
    ['Europe/Moscow', ['ru'], 'RU'],
    ['America/Chicago', [], 'US'],
    ['UTC', ['en-GB', 'ru'], 'GB'],
    ['UTC', ['ru'], 'KZ'],
  ] as const)('%s, %s: %s', (zone, languages, country) => {
    expect(likelyCountry(zone, [...languages])).toBe(country);
  });
});

describe('the worker’s own', () => {
  const bundled = [
    { id: 'hours', title: { en: 'Hours', ru: 'Часы' }, text: { en: 'From ____', ru: 'С ____' }, for: ['a/b'] },
  ];

  it('stand in place of the bundled words, language by language', () => {
    const own = { id: 'hours', title: {}, text: { en: 'From 9 to 18', ru: ' ' }, off: false };
    expect(together(bundled, [own])).toEqual([{ ...bundled[0], text: { en: 'From 9 to 18', ru: 'С ____' } }]);
  });

  it('can switch a bundled one off, and add new ones before the rest', () => {
    const off = { id: 'hours', title: {}, text: {}, off: true };
    const added = { id: 'mine', title: { en: 'Mine' }, text: { en: 'Hello' }, off: false };
    expect(together(bundled, [off, added]).map(({ id }) => id)).toEqual(['mine']);
    expect(together(bundled, [added]).map(({ id }) => id)).toEqual(['mine', 'hours']);
  });
});
