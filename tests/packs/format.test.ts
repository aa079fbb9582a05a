/** The door of packs: what is sound comes in; what is broken or hostile is refused with place, reason and remedy, and never throws. */
import { describe, expect, it } from 'vitest';
import { langs, openRules, reviewDraft } from '../../engine';
import { openPack } from '../../engine/packs/pack';
import { shippedSources } from '../../rules/sources';
import { type Json, packText, soundRule } from './made';

const shipped = shippedSources();
const refusal = (text: string, locale: (typeof langs)[number] = 'en') => {
  const opened = openPack(text, shipped, locale);
  if (opened.ok) throw new Error('the pack was opened');
  return opened.problems;
};
const codes = (text: string): string[] => refusal(text).map(({ code }) => code);
const first = (pack: { rules: Record<string, Json> }): Json => pack.rules['personal-data/our-street'] as Json;
const english = (pack: { rules: Record<string, Json> }): Json => first(pack).en as Json;

describe('a sound pack', () => {
  it('adds its rule to the shipped ones', () => {
    const opened = openPack(packText(), shipped, 'en');
    expect(opened).toMatchObject({ ok: true, powerful: [] });
    if (!opened.ok) return;
    expect(opened.sources.rules).toHaveLength(shipped.rules.length + 1);
    const rules = openRules(opened.sources, { strictness: 'standard', locale: 'ru' });
    const surface = { platform: 'test', kind: 'comment', reach: 'public' } as const;
    const found = reviewDraft({ text: 'See you in Quince lane.', surface }, rules).findings;
    expect(found.map(({ rule, quote, severity }) => ({ rule, quote, severity }))).toContainEqual({
      rule: 'pd-our-street',
      quote: 'Quince lane',
      severity: 'hold',
    });
    // Said in the fall-back language where the worker's own is missing.
    expect(found.find(({ rule }) => rule === 'pd-our-street')?.say).toMatch(/shelter/);
  });

  it('may hold patterns with check digits, classes, weak details, replies and exercises', () => {
    const text = packText((pack) => {
      pack.classes = { ward: { about: 'wards of our house', en: ['ward', 'wing'] } };
      pack.details = [{ of: 'health.serious', rarity: 'r3', en: ['blue wing'] }];
      pack.replies = [{ title: 'Hours', text: { en: 'We answer from 9 to 18.', ru: 'Отвечаем с 9 до 18.' } }];
      pack.exercises = [{ title: 'Where', message: 'Where do you sit?', avoids: ['personal-data'] }];
      pack.rules['personal-data/our-case'] = {
        severity: 'hold',
        find: [{ kind: 'pattern', match: 'NS-\\d{4}/\\d{2}', with: ['case', 'дело'] }],
        en: {
          say: 'Our case number.',
          offer: 'Leave it out.',
          find: [{ kind: 'phrase', any: ['@ward four'] }],
          catches: [{ draft: 'Case [[NS-1234/26]] is open.' }, { draft: 'She is in [[wing four]].' }],
          allows: ['NS-1234/26 stands on the door.', 'Case XNS-1234/26 is another.'],
        },
      };
      pack.rules['personal-data/our-card'] = {
        severity: 'warn',
        en: {
          say: 'A card number.',
          offer: 'Leave it out.',
          find: [{ kind: 'pattern', match: '\\d{4} \\d{4} \\d{4} \\d{4}', check: 'luhn' }],
          catches: [{ draft: 'The card is [[4111 1111 1111 1111]].' }],
          allows: ['The code is 4111 1111 1111 1112.'],
        },
      };
    });
    expect(openPack(text, shipped, 'en')).toMatchObject({ ok: true });
  });
});

describe('JSON that cannot be read', () => {
  it.each<[string, string, string, number | undefined]>([
    ['nothing', '', 'pack-json-end', 1],
    ['a missing value', '{"format": "reread-pack",\n  "id": }', 'pack-json', 2],
    ['a name twice', '{"a": 1,\n\n "a": 2}', 'pack-twice', 3],
    ['a prototype', '{"__proto__": {"x": 1}}', 'pack-json-key', 1],
    ['a constructor', '{"rules": {"constructor": 1}}', 'pack-json-key', 1],
    ['brackets without end', '['.repeat(5000), 'pack-json-deep', 1],
    ['a number with a huge exponent', '{"a": 1e999}', 'pack-json-number', 1],
    ['a huge number', '{"a": 99999999999999999999}', 'pack-json-number', 1],
    ['a number with zeros before it', '{"a": 007}', 'pack-json', 1],
    ['an escape that does not exist', '{"a": "\\x"}', 'pack-json', 1],
    ['an endless text', `{"a": "${'x'.repeat(30_000)}"}`, 'pack-json-long', 1],
    ['more after the end', '{"a": 1} {}', 'pack-json', 1],
    ['a text never closed', '{"a": "never closed', 'pack-json-end', 1],
    ['more than 5 MB', `"${'x'.repeat(5_000_001)}"`, 'pack-too-large', undefined],
  ])('%s', (_name, text, code, line) => {
    const [problem] = refusal(text);
    expect(problem).toMatchObject({ code });
    expect(problem?.place?.line).toBe(line);
  });

  it('is the same JSON as everybody else reads', () => {
    const text = packText((pack) => {
      pack.about = 'Quotes “ ” and \\ and \n and é and 😀';
    });
    const opened = openPack(text, shipped, 'en');
    expect(opened.ok && opened.pack).toEqual(JSON.parse(text));
  });
});

describe('shape', () => {
  it.each<[string, (pack: ReturnType<typeof import('./made').soundPack>) => void, string]>([
    ['an unknown field', (pack) => Object.assign(english(pack), { cathces: [] }), 'pack-unknown-field'],
    ['a missing field', (pack) => delete pack.version, 'pack-missing'],
    ['a wrong type', (pack) => Object.assign(english(pack), { find: 'quince' }), 'pack-type'],
    ['a severity that does not exist', (pack) => Object.assign(first(pack), { severity: 'stop' }), 'pack-choice'],
    ['a kind that does not exist', (pack) => Object.assign(english(pack), { find: [{ kind: 'code' }] }), 'pack-choice'],
    [
      'code as a find',
      (pack) => Object.assign(english(pack), { find: [{ kind: 'phrase', any: ['a'], run: 'x' }] }),
      'pack-unknown-field',
    ],
    ['a version in words', (pack) => Object.assign(pack, { version: 'one' }), 'pack-version'],
    ['a date that cannot be', (pack) => Object.assign(pack, { reviewBy: '2027-13-01' }), 'pack-date'],
    [
      'a homoglyph in a rule’s name',
      (pack) => Object.assign(pack.rules, { 'personal-data/оur-street': soundRule() }),
      'pack-rule-name',
    ],
    ['a homoglyph in the pack’s name', (pack) => Object.assign(pack, { id: 'nоrth-shelter' }), 'pack-name'],
    [
      'a category that does not exist',
      (pack) => Object.assign(pack.rules, { 'secrets/street': soundRule() }),
      'pack-rule-name',
    ],
    [
      'markup in a message',
      (pack) => Object.assign(english(pack), { say: 'Look <img src=x onerror=alert(1)>' }),
      'pack-plain-words',
    ],
    ['markup in a title', (pack) => Object.assign(pack, { title: { en: '<b>North</b>' } }), 'pack-plain-words'],
    [
      'letters that turn the direction',
      (pack) => Object.assign(english(pack), { offer: 'Write \u202egnp.exe' }),
      'pack-plain-words',
    ],
    [
      'an example without a mark',
      (pack) => Object.assign(english(pack), { catches: [{ draft: 'Quince Street' }] }),
      'pack-mark',
    ],
    ['a text that is too long', (pack) => Object.assign(english(pack), { say: 'x'.repeat(401) }), 'pack-long'],
    ['a name too long for a title', (pack) => Object.assign(pack, { title: 'x'.repeat(201) }), 'pack-long'],
    ['no examples to catch', (pack) => delete english(pack).catches, 'pack-no-examples'],
    ['no examples to leave', (pack) => delete english(pack).allows, 'pack-no-examples'],
    ['nothing to look for', (pack) => delete english(pack).find, 'pack-looks-for-nothing'],
    ['no words in the fall-back language', (pack) => Object.assign(pack, { fallback: 'kk' }), 'pack-no-words'],
    [
      'a phrase with an open brace',
      (pack) => Object.assign(english(pack), { find: [{ kind: 'phrase', any: ['{a|b'] }] }),
      'pack-phrase',
    ],
    [
      'an unknown word class',
      (pack) => Object.assign(english(pack), { find: [{ kind: 'phrase', any: ['@nobody here'] }] }),
      'pack-phrase',
    ],
    [
      'word classes in a circle',
      (pack) => Object.assign(pack, { classes: { aa: { about: 'a', en: ['@bb'] }, bb: { about: 'b', en: ['@aa'] } } }),
      'pack-class-circle',
    ],
    [
      'an unknown shape',
      (pack) => Object.assign(first(pack), { find: [{ kind: 'identifier', shape: 'soul' }] }),
      'pack-shape',
    ],
    [
      'look-around in a pattern',
      (pack) => Object.assign(first(pack), { find: [{ kind: 'pattern', match: '(?<=a)b' }] }),
      'pack-pattern',
    ],
    [
      'a back-reference in a pattern',
      (pack) => Object.assign(first(pack), { find: [{ kind: 'pattern', match: '(a)\\1' }] }),
      'pack-pattern',
    ],
    [
      'a pattern that grows without measure',
      (pack) => Object.assign(first(pack), { find: [{ kind: 'pattern', match: '((a{1,50}){1,50}){1,20}' }] }),
      'pack-pattern',
    ],
    [
      'a pattern that matches nothing at all',
      (pack) => Object.assign(first(pack), { find: [{ kind: 'pattern', match: 'a*' }] }),
      'pack-pattern',
    ],
    [
      'a detail of no known kind',
      (pack) => Object.assign(pack, { details: [{ of: 'hobby', rarity: 'r2', en: ['chess*'] }] }),
      'pack-detail-unknown',
    ],
    ['building on an unknown pack', (pack) => Object.assign(pack, { extends: ['strickt'] }), 'pack-extends-unknown'],
    ['building on itself', (pack) => Object.assign(pack, { extends: ['north-shelter'] }), 'pack-extends-circle'],
    ['the name of a bundled pack', (pack) => Object.assign(pack, { id: 'strict' }), 'pack-id-taken'],
    [
      'an unknown rule switched off',
      (pack) => Object.assign(pack, { off: { 'personal-data/fone': 'typo' } }),
      'pack-unknown-rule',
    ],
    [
      'a rule switched off without a reason',
      (pack) => Object.assign(pack, { off: { 'personal-data/phone': '' } }),
      'pack-short',
    ],
    [
      'an example that is not caught',
      (pack) => Object.assign(english(pack), { catches: [{ draft: 'Come to [[Apple Street]].' }] }),
      'pack-not-caught',
    ],
    [
      'an example that is not left alone',
      (pack) => Object.assign(english(pack), { allows: ['Quince street is closed.'] }),
      'pack-not-silent',
    ],
    [
      'an example that marks too little',
      (pack) =>
        Object.assign(english(pack), {
          find: [{ kind: 'phrase', any: ['quince street on the left side of the old river'] }],
          catches: [{ draft: 'Go: [[quince]] street on the left side of the old river.' }],
        }),
      'pack-too-wide',
    ],
  ])('%s', (_name, change, code) => {
    const text = packText(change);
    expect(codes(text)).toContain(code);
    for (const locale of langs)
      for (const problem of refusal(text, locale)) {
        expect(`${problem.message} ${problem.remedy} ${problem.where}`).not.toMatch(/\{\w+\}|undefined|NaN/);
        expect(problem.remedy).not.toBe('');
      }
  });

  it('names rule, line and column, and the nearest names', () => {
    const text = packText((pack) => Object.assign(english(pack), { cathces: [] }));
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('cathces')) + 1;
    const [problem] = refusal(text, 'en');
    expect(problem).toMatchObject({
      rule: 'personal-data/our-street',
      place: { line, column: (lines[line - 1] as string).indexOf('"cathces"') + 1 },
      where: `personal-data/our-street, line ${line}, column 9`,
    });
    expect(problem?.remedy).toMatch(/^Known here are: catches/);
    expect(refusal(text, 'ru')[0]?.where).toBe(`personal-data/our-street, строка ${line}, столбец 9`);
    expect(refusal(text, 'kk')[0]?.where).toBe(`personal-data/our-street, ${line}-жол, 9-баған`);
  });

  it('refuses more rules than anybody can answer for', () => {
    const text = packText((pack) => {
      for (let n = 0; n < 20_001; n += 1) pack.rules[`respect/r-${n}`] = { severity: 'warn' };
    });
    expect(codes(text)).toEqual(['pack-too-many']);
  });

  it('finds circles among bundled packs', () => {
    const bundled = (id: string, base: string) =>
      ({ format: 'reread-pack', formatVersion: 1, id, version: '1.0.0', title: id, extends: [base] }) as const;
    const packs = { one: bundled('one', 'two'), two: bundled('two', 'one') };
    const opened = openPack(
      packText((pack) => Object.assign(pack, { extends: ['one'] })),
      { ...shipped, packs: packs as never },
      'en',
    );
    expect(opened.ok || opened.problems.map(({ code }) => code)).toEqual(['pack-extends-circle']);
  });

  it('takes phrases with many gaps without hanging', () => {
    const text = packText((pack) =>
      Object.assign(english(pack), {
        find: [
          { kind: 'phrase', any: [`${'a …12 '.repeat(60)} zz`, `${'{a|a a}? '.repeat(40)}quince`] },
          { kind: 'phrase', any: ['quince {street|lane}'] },
        ],
        allows: ['a '.repeat(900)],
      }),
    );
    const start = performance.now();
    openPack(text, shipped, 'en');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
