/** Store texts: three languages with the same parts, within the stores' limits, about the permissions that are really asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../engine';
import { platforms } from '../../platforms';

const house = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(house, path), 'utf8');

/** Headings with what stands below each, up to the next. */
function partsOf(page: string): Map<string, string> {
  const pieces = page.split(/^(#{2,3} .+)$/m).slice(1);
  return new Map(
    pieces.flatMap((piece, at) => (at % 2 === 0 ? [[piece, (pieces[at + 1] ?? '').trim()] as const] : [])),
  );
}
const pages = Object.fromEntries(langs.map((lang) => [lang, partsOf(text(`docs/store/${lang}.md`))]));

/** The stricter of both stores, in characters. Chrome: name 75, summary 132, description 16,000, purpose and each permission 1,000. Mozilla: name 50, summary 250, description 15,000, notes 3,000. */
const limits: Record<string, number> = {
  '## Name': 50,
  '## Short description': 132,
  '## Long description': 15_000,
  '## Single purpose': 1000,
  '### Remote code': 1000,
  '## Notes for reviewers': 3000,
};

const config = text('wxt.config.ts');
const asked = [
  ...[...(/permissions: \[(.+?)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  // Comes with the side panel's page.
  ...(existsSync(join(house, 'entrypoints/sidepanel')) ? ['sidePanel'] : []),
  ...['host_permissions', 'optional_host_permissions'].filter((name) => new RegExp(`^ +${name}:`, 'm').test(config)),
];

describe.each(langs)('the store text in %s', (lang) => {
  const parts = pages[lang] as Map<string, string>;

  it('has the same parts as the others, none of them empty', () => {
    expect([...parts.keys()]).toEqual([...(pages.en as Map<string, string>).keys()]);
    const holders = ['## Permissions', '## Privacy'];
    expect([...parts].filter(([name, words]) => words === '' && !holders.includes(name))).toEqual([]);
  });

  it.each(Object.entries(limits))('keeps %s to %i characters', (name, most) => {
    const words = parts.get(name) ?? '';
    expect(words.length).toBeGreaterThan(0);
    expect(words.length, words).toBeLessThanOrEqual(most);
  });

  it('explains each permission that is asked for, and no other, in up to 1,000 characters', () => {
    const names = [...parts.keys()];
    const told = names.slice(names.indexOf('## Permissions') + 1, names.indexOf('## Privacy'));
    expect(told.map((name) => name.slice(4)).sort()).toEqual([...asked].sort());
    for (const name of told) expect((parts.get(name) ?? '').length, name).toBeLessThanOrEqual(1000);
  });

  it('has the short description that the browser shows', () => {
    const { name, description } = JSON.parse(text(`public/_locales/${lang}/messages.json`));
    expect([parts.get('## Name'), parts.get('## Short description')]).toEqual([name.message, description.message]);
  });

  it('names every site, and pictures that are there', () => {
    const long = parts.get('## Long description') ?? '';
    const known: Record<string, string> = {
      Odnoklassniki: 'Одноклассники',
      'Facebook Page inbox': 'Messenger',
      'X (Twitter)': 'X',
    };
    for (const { name } of platforms)
      expect(long.includes(name) || long.includes(known[name] ?? name), `${name} is not in the long description`).toBe(
        true,
      );
    for (const [path] of (parts.get('## Pictures') ?? '').matchAll(/docs\/pictures\/[\w.-]+\.png/g))
      expect(existsSync(join(house, path)), path).toBe(true);
  });

  it('is in its own language', () => {
    const long = parts.get('## Long description') ?? '';
    const kazakh = (long.match(/[әғқңөұүһі]/gi) ?? []).length;
    const cyrillic = (long.match(/[а-яё]/gi) ?? []).length;
    expect(lang === 'kk' ? kazakh > 100 : kazakh === 0).toBe(true);
    expect(lang === 'en' ? cyrillic === 0 : cyrillic > 500).toBe(true);
  });
});
