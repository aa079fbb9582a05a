/** `npm run new rule`, `editor` and `detector`: what they write works where it stands, and says what is still to be written. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Engine from '../../engine';
import { openRules, testRule } from '../../engine';
import { ruleSchema } from '../../engine/packs/schema';
import { shippedSources } from '../../rules/sources';
import { begin } from '../../scripts/new';
import { pen } from '../../scripts/new/inserting';

const house = join(import.meta.dirname, '../..');
let root: string;
beforeAll(() => {
  // Inside the house, so that what is written finds the packages.
  mkdirSync(join(house, 'coverage'), { recursive: true });
  root = mkdtempSync(join(house, 'coverage', 'new-'));
  for (const part of ['engine', 'editors', 'i18n/en', 'tests/pages/sites/editors.ts', 'tests/pages/editors'])
    cpSync(join(house, part), join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('a new rule', () => {
  it('has the shape of one, passes its own examples in three languages, and stops nobody', () => {
    const said = begin(['rule', 'respect/in-pencil', '--kind', 'dismissive'], root).join('\n');
    expect(said).toContain('new  rules/respect/in-pencil.json');
    expect(said).toContain('npm run rules -- respect/in-pencil');
    const file = ruleSchema.parse(JSON.parse(text('rules/respect/in-pencil.json')));
    expect(Object.values(file.severity)).toEqual(['hint', 'hint', 'hint']);
    const sources = { ...shippedSources(), rules: [{ category: 'respect' as const, name: 'in-pencil', file }] };
    const rules = openRules(sources, { strictness: 'training', locale: 'en' });
    const [made] = rules.rules;
    expect(made && testRule(made, rules)).toEqual([]);
    for (const lang of ['en', 'ru', 'kk'] as const)
      for (const written of [file[lang].say, file[lang].offer, ...(file[lang].allows ?? [])])
        expect(written).toContain(pen);
  });
});

describe('a new detector and a new editor', () => {
  it('pass their own tests', () => {
    expect(begin(['detector', 'written-twice'], root).join('\n')).toContain('changed  engine/detectors/others.ts');
    expect(begin(['editor', 'sample-box'], root).join('\n')).toContain('changed  editors/index.ts');
    const vitest = join(house, 'node_modules/vitest/vitest.mjs');
    const args = ['run', '--root', root, '--reporter=json', 'tests/engine', 'tests/editors'];
    const { stdout, stderr } = spawnSync(process.execPath, [vitest, ...args], { encoding: 'utf8', cwd: root });
    const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { numPassedTests: number; success: boolean };
    expect(result.success, `${stderr}\n${stdout}`).toBe(true);
    expect(result.numPassedTests).toBe(9);
  }, 120_000);

  it('a rule can ask for the detector by its name', async () => {
    const engine = (await import(join(root, 'engine/index.ts'))) as typeof Engine;
    const { findSchema } = (await import(join(root, 'engine/packs/schema.ts'))) as {
      findSchema: { parse(find: unknown): { kind: 'combination' } };
    };
    const words = { say: 'Twice.', offer: 'Once.' };
    const file = {
      kind: 'double-meaning',
      strictness: 'essential' as const,
      severity: { post: 'warn' as const, comment: 'warn' as const, dm: 'warn' as const },
      principles: ['clarity' as const],
      sources: ['a test'],
      find: [findSchema.parse({ kind: 'written-twice' })],
      en: words,
      ru: words,
      kk: words,
    };
    const sources = { rules: [{ category: 'respect' as const, name: 'twice', file }], classes: {}, lists: {} };
    const rules = engine.openRules(sources, { strictness: 'standard', locale: 'en' });
    const surface = { platform: 'test', kind: 'dm', reach: 'one' } as const;
    const { findings } = engine.reviewDraft({ text: 'Come to the the office.', surface }, rules);
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([['rs-twice', 'the the']]);
  });

  it('the contract of editors finds the new box, and the family stands before the plainest', () => {
    expect(text('tests/pages/sites/editors.ts')).toMatch(/^ {4}'sample-box': box\('Sample-box'/m);
    expect(text('editors/index.ts')).toMatch(/sampleBox, editable\];/);
  });

  it('keep imports in order', () => {
    for (const path of ['editors/index.ts', 'engine/detectors/others.ts']) {
      const names = [...text(path).matchAll(/^import .* from '\.\/([\w-]+)';$/gm)].map(([, name]) => name);
      expect(names).toEqual([...names].sort());
    }
  });
});

describe('what is wrong', () => {
  it.each([
    [['rule', 'in-pencil', '--kind', 'dismissive'], /Say category and name, as in respect\//],
    [['rule', 'manners/x', '--kind', 'dismissive'], /Categories: personal-data, /],
    [['rule', 'respect/My Rule', '--kind', 'dismissive'], /small Latin letters/],
    [['rule', 'respect/other'], /--kind KIND\. i18n\/en\/codes\.ts has: .*dismissive/],
    [['rule', 'respect/other', '--kind', 'no-such-kind'], /--kind KIND/],
    [['detector', 'Über'], /small Latin letters/],
    [['detector', 'phrase'], /already/],
    [['editor', 'slate'], /already/],
    [['editor'], /Say one name: npm run new editor/],
  ])('%j is refused with a sentence, and nothing is written', (args, why) => {
    const index = [text('editors/index.ts'), text('engine/detectors/others.ts'), text('engine/packs/schema.ts')];
    expect(() => begin(args, root)).toThrow(why);
    expect([text('editors/index.ts'), text('engine/detectors/others.ts'), text('engine/packs/schema.ts')]).toEqual(
      index,
    );
    expect(existsSync(join(root, 'rules/respect/other.json'))).toBe(false);
  });
});

it('nothing that was begun so is left unwritten in the house', () => {
  const begun = ['rules', 'engine', 'editors', 'platforms', 'tests/engine', 'tests/editors', 'tests/pages'].flatMap(
    (room) =>
      readdirSync(join(house, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:json|ts)$/.test(name))
        .map((name) => `${room}/${name}`)
        .filter((path) => readFileSync(join(house, path), 'utf8').includes(pen)),
  );
  expect(begun.map((path) => `${path} still has a ${pen}: write what it asks for`)).toEqual([]);
});
