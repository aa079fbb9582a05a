/** The engine as a library: built, taken out of the house, it finds the same, and its types are enough to write against. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const house = join(import.meta.dirname, '../..');
const example = 'docs/examples/help-desk.mjs';
let away: string;

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:engine'], { cwd: house, shell: process.platform === 'win32' });
  away = mkdtempSync(join(tmpdir(), 'reread-engine-'));
  cpSync(join(house, 'dist/engine'), join(away, 'node_modules/reread'), { recursive: true });
  cpSync(join(house, example), join(away, 'help-desk.mjs'));
}, 240_000);
afterAll(() => rmSync(away, { recursive: true, force: true }));

const ask = (draft: string, cwd: string, file: string): string[] =>
  execFileSync(process.execPath, [file, draft], { cwd, encoding: 'utf8' }).trim().split('\n');

describe('the example', () => {
  const held = 'Her number is +7 701 234 56 78, her husband does not know it.';

  it('stands in the documentation as it is', () => {
    const code = readFileSync(join(house, example), 'utf8');
    expect(readFileSync(join(house, 'docs/engine.md'), 'utf8')).toContain(`\`\`\`js\n${code}\`\`\``);
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(11);
  });

  it.each([
    ['in the house, by the name of the package', () => ask(held, house, example)],
    ['in a folder with nothing but the library', () => ask(held, away, 'help-desk.mjs')],
  ])('holds a phone number %s', (_, asked) => {
    const lines = asked();
    expect(lines.some((line) => line.startsWith('hold “+7 701 234 56 78”: '))).toBe(true);
    expect(lines.at(-1)).toBe('Please reread it first.');
  });

  it('lets go what is in order', () => {
    expect(ask('We are open on Friday 5 June from 9:00 to 18:00.', away, 'help-desk.mjs')).toEqual(['It may go.']);
  });
});

describe('the built library', () => {
  it('finds what the engine in the house finds', async () => {
    const from = async (name: string) => import(pathToFileURL(join(away, `node_modules/reread/${name}.js`)).href);
    const [engine, rules] = [await from('engine'), await from('rules')];
    const options = { strictness: 'strict', locale: 'ru' } as const;
    const [theirs, ours] = [rules.shippedRules(options), shippedRules(options)];
    const surface = { platform: 'bot', kind: 'comment', reach: 'public' } as const;
    const drafts = readFileSync(join(house, 'tests/fresh/round-7.mixed.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).text as string);
    let found = 0;
    for (const text of drafts) {
      const { findings } = reviewDraft({ text, surface }, ours);
      found += findings.length;
      expect(engine.reviewDraft({ text, surface }, theirs).findings).toEqual(findings);
    }
    expect(found).toBeGreaterThan(drafts.length);
  }, 120_000);

  it('carries its licence and those of what lies inside', () => {
    const licence = (name: string) => readFileSync(join(away, 'node_modules/reread', name), 'utf8');
    expect(licence('LICENSE')).toBe(readFileSync(join(house, 'LICENSE'), 'utf8'));
    for (const name of ['zod', 'libphonenumber-js', 're2js'])
      expect(licence('third-party-licences.md')).toMatch(new RegExp(`^## ${name} - .* \\(MIT\\)$`, 'm'));
  });

  it('opens a pack, and says what is wrong with one', async () => {
    const script = `
      import { openPack } from 'reread/packs';
      import { reviewDraft } from 'reread/engine';
      import { shippedRules, shippedSources } from 'reread/rules';
      const words = {
        say: 'This word is not ours.', offer: 'Write "guest".', find: [{ kind: 'phrase', any: ['inmate*'] }],
        catches: [{ draft: 'The [[inmates]] left.' }], allows: ['The guests left.', 'All were mates.'],
      };
      const pack = {
        format: 'reread-pack', formatVersion: 1, id: 'our-team', version: '1.0.0', title: 'Our team', owner: 'us',
        licence: 'MIT', fallback: 'en', rules: { 'respect/inmate': { severity: 'warn', en: words } },
      };
      const opened = openPack(JSON.stringify(pack), shippedSources(), 'en');
      if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
      const wrong = openPack('{"format": 1', shippedSources(), 'en');
      const rules = shippedRules({ strictness: 'standard', locale: 'en' }, [{ pack: opened.pack, trusted: false }]);
      const surface = { platform: 'bot', kind: 'dm', reach: 'one' };
      const { findings } = reviewDraft({ text: 'The inmates are here on Friday.', surface }, rules);
      console.log(JSON.stringify([wrong.ok, findings.map(({ rule }) => rule)]));`;
    writeFileSync(join(away, 'pack.mjs'), script);
    const said = execFileSync(process.execPath, ['pack.mjs'], { cwd: away, encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual([false, expect.arrayContaining(['rs-inmate'])]);
  });

  it('has types that another program can be written against, also with nothing skipped', () => {
    const place = mkdtempSync(join(tmpdir(), 'reread-types-'));
    try {
      mkdirSync(join(place, 'node_modules'));
      cpSync(join(house, 'dist/engine'), join(place, 'node_modules/reread'), { recursive: true });
      symlinkSync(join(house, 'node_modules/zod'), join(place, 'node_modules/zod'), 'junction');
      writeFileSync(
        join(place, 'bot.mts'),
        `import { type Finding, judge, type Review, reviewDraft } from 'reread/engine';
         import { openPack } from 'reread/packs';
         import { shippedRules, shippedSources } from 'reread/rules';
         const rules = shippedRules({ strictness: 'standard', locale: 'kk' });
         const review: Review = reviewDraft({ text: '', surface: { platform: 'bot', kind: 'dm', reach: 'one' } }, rules);
         export const first: Finding | undefined = review.findings[0];
         const verdict = judge(review);
         if (verdict.send === 'wait') verdict.open.map(({ quote }) => quote.toUpperCase());
         const opened = openPack('', shippedSources(), 'en');
         if (!opened.ok) opened.problems.map(({ remedy }) => remedy.trim());
         // @ts-expect-error There is no such level.
         shippedRules({ strictness: 'lenient', locale: 'kk' });
         // @ts-expect-error A finding has no such field: its type is known, not "any".
         export const nothing = first?.colour;
        `,
      );
      const strict = [
        '--strict',
        '--target',
        'es2023',
        '--module',
        'nodenext',
        '--types',
        '',
        '--noEmit',
        '--ignoreConfig',
      ];
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(house, 'node_modules/typescript/bin/tsc'), ...strict, '--skipLibCheck', 'false', 'bot.mts'],
        { cwd: place, encoding: 'utf8' },
      );
      expect(stdout).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
