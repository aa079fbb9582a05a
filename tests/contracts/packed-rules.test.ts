/** What pages get of the rules says the same as the files they are packed from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { langs, openRules, type RuleSources, readMarks, reviewDraft } from '../../engine';
import type { ModelFile } from '../../engine/learned/model';
import { packBytes, packLines, packNumber, Unpacker, unpackBytes, unpackLines } from '../../engine/packed';
import type { ClassFile, RuleFile } from '../../engine/packs/schema';
import { putBack, takeOut } from '../../rules/gathered';
import { shippedSources } from '../../rules/sources';
import { RulePacker } from '../../scripts/packed-rules';

const written = shippedSources();

const packer = new RulePacker('rules');

function packed(): RuleSources {
  const files = putBack(packer.bare, packer.bags);
  const list = (name: string, lines: readonly string[]): string[] =>
    name === 'weak-details'
      ? packer.list(name, '').split('\n')
      : unpackLines(packer.list(name, lines.join('\n'))).filter((line) => line !== '');
  return {
    ...written,
    words: unpackLines(packer.words),
    rules: written.rules.map((rule) => ({
      ...rule,
      file: files[`./${rule.category}/${rule.name}.json`] as RuleFile,
    })),
    classes: Object.fromEntries(
      Object.keys(written.classes).map((name) => [name, files[`./lexicon/${name}.json`] as ClassFile]),
    ),
    lists: Object.fromEntries(Object.entries(written.lists).map(([name, lines]) => [name, list(name, lines)])),
  };
}

describe('packed rules', () => {
  it('find in every fortieth sentence of the rules what the written ones find', { timeout: 120_000 }, () => {
    const options = { strictness: 'training', locale: 'en' } as const;
    const [one, other] = [openRules(written, options), openRules(packed(), options)];
    const drafts = written.rules.flatMap(({ file }) =>
      langs.flatMap((lang) => [
        ...(file[lang].catches ?? []).map(({ draft, surface }) => ({ text: readMarks(draft).text, surface })),
        ...(file[lang].allows ?? []).map((allowed) =>
          typeof allowed === 'string' ? { text: allowed, surface: undefined } : { ...allowed, text: allowed.draft },
        ),
      ]),
    );
    for (const { text, surface: kind = 'dm' } of drafts.filter((_, at) => at % 40 === 0)) {
      const draft = { text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } } as const;
      expect(reviewDraft(draft, other).findings).toEqual(reviewDraft(draft, one).findings);
    }
  });

  it('hold no example and no phrase as written', () => {
    const text = JSON.stringify(packed().rules);
    expect(text).not.toContain('"catches"');
    expect(text).not.toContain('"allows"');
    expect(text.length).toBeLessThan(JSON.stringify(written.rules).length / 2);
  });
});

describe('gathering', () => {
  it('takes sentences and packed phrases out, and puts each back where it stood', () => {
    const whole = putBack(packer.bare, packer.bags);
    for (const { category, name, file } of written.rules)
      expect(whole[`./${category}/${name}.json`]).toEqual(packer.rule(file));
    const left = JSON.stringify(packer.bare);
    expect(left).not.toMatch(/\["\}/);
    expect(left).not.toMatch(/"(?:say|offer)":"/);
  });

  it('takes them in the order of the paths, however the files come', () => {
    const [one, other] = [{ en: { say: 'one' } }, { en: { say: 'other' }, size: 0 }];
    const { bare, bags } = takeOut<object>({ './b.json': other, './a.json': one });
    expect(bags).toEqual({ 'en.say': ['one', 'other'] });
    expect(putBack({ './b.json': bare['./b.json'] as object, './a.json': bare['./a.json'] as object }, bags)).toEqual({
      './a.json': one,
      './b.json': other,
    });
  });

  it('says so where the strings are of other files', () => {
    const { bare } = takeOut<object>({ './a.json': { en: { say: 'one' } } });
    expect(() => putBack(bare, { 'en.say': [] })).toThrow('build anew');
  });
});

const keptByFiles = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text;

describe('packing', () => {
  it('gives numbers back', () => {
    const numbers = [0, 1, 49, 50, 51, 2_209, 2_210, 3_290, 100_000];
    const reader = new Unpacker(`}${numbers.map(packNumber).join('')}`);
    expect(numbers.map(() => reader.next())).toEqual(numbers);
    expect(reader.more).toBe(false);
    expect(() => packNumber(1e6)).toThrow('too large');
  });

  it('gives lines and bytes back', () => {
    const lines = ['Абай', 'Абайдильдин', '', 'Ábel', 'word\tsure', 'a}b"c\\d'];
    expect(unpackLines(packLines(lines))).toEqual(lines);
    const bytes = Int8Array.from([0, 0, 5, -1, 0, 127, -127, -128, 0, 0, 0, 1, 0]);
    expect(unpackBytes(packBytes(bytes), bytes.length)).toEqual(bytes);
  });

  it('never cuts a character in two, which files could not keep', () => {
    const lines = ['🤣', '🤷', '🤷‍♀️', 'a🙂', 'a🙃'];
    expect(keptByFiles(packLines(lines))).toBe(true);
    expect(unpackLines(packLines(lines))).toEqual(lines);
    expect(keptByFiles(packer.words)).toBe(true);
  });

  it('keeps the weights of the learned hint packed, each question its own', () => {
    const { buckets, fitted } = JSON.parse(readFileSync('rules/learned.json', 'utf8')) as ModelFile;
    for (const { weights: packed } of Object.values(fitted)) {
      const bytes = unpackBytes(packed, buckets);
      expect(bytes.filter((one) => one !== 0).length).toBeGreaterThan(1_000);
      expect(packBytes(bytes)).toBe(packed);
    }
  });
});
