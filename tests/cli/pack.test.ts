/** `reread pack`: from an empty folder to a signed file and back, with the exit codes that a CI job relies on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCommand } from '../../cli/pack';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'reread-pack-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await packCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
const at = (name: string): string => join(place, name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));

describe('reread pack', () => {
  it('starts a folder that is sound', async () => {
    expect((await run('new', at('team'))).code).toBe(0);
    expect(await run('check', at('team'))).toMatchObject({ code: 0, err: '' });
    const { code, out } = await run('test', at('team'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, rules: [{ rule: 'personal-data/our-case-number' }, {}] });
    expect((await run('new', at('team'))).code).toBe(2);
  });

  it('builds one file from a folder, and the same folder from that file', async () => {
    expect((await run('build', at('team'), '--out', at('team.json'))).code).toBe(0);
    expect((await run('build', at('team.json'), '--out', at('again'))).code).toBe(0);
    expect((await run('build', at('again'), '--out', at('again.json'))).code).toBe(0);
    expect(JSON.parse(readFileSync(at('again.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(at('team.json'), 'utf8')),
    );
  });

  it('signs, verifies, and notices what was changed since', async () => {
    expect(await run('verify', at('team.json'))).toMatchObject({ code: 1 });
    const signed = await run('sign', at('team.json'), '--key', at('key.json'), '--make-key', '--json');
    expect(signed.code).toBe(0);
    const { key } = JSON.parse(signed.out) as { key: string };
    expect((await run('verify', at('team.json'))).code).toBe(0);
    expect((await run('verify', at('team.json'), '--trust', key)).code).toBe(0);
    expect(
      (
        await run(
          'verify',
          at('team.json'),
          '--trust',
          key.replace(/./, (first) => (first === 'x' ? 'y' : 'x')),
        )
      ).code,
    ).toBe(1);
    // A wrong key that begins like an option; the right one may begin so too.
    const wrong = `-${key[1] === 'A' ? 'B' : 'A'}${key.slice(2)}`;
    expect((await run('verify', at('team.json'), '--trust', wrong)).code).toBe(1);
    // Another layout is the same pack; another word is not.
    edit('team.json', (text) => JSON.stringify(JSON.parse(text)));
    expect((await run('verify', at('team.json'))).code).toBe(0);
    edit('team.json', (text) => text.replace('the duty phone', 'the duty pHone'));
    expect(await run('verify', at('team.json'))).toMatchObject({ code: 1, err: expect.stringContaining('bad') });
    expect((await run('sign', at('team.json'), '--key', at('key.json'), '--make-key')).code).toBe(2);
  });

  it('tells what a new version changes', async () => {
    edit('again.json', (text) => text.replace('"version": "0.1.0"', '"version": "0.2.0"').replace('"hold"', '"warn"'));
    const { code, out } = await run('diff', at('team.json'), at('again.json'));
    expect(code).toBe(0);
    expect(out).toMatch(/0\.1\.0.*0\.2\.0/);
    expect(out).toMatch(/personal-data\/our-.* \(severity\)/);
    expect(JSON.parse((await run('diff', at('team.json'), at('again.json'), '--json')).out)).toMatchObject({
      backwards: false,
      changed: [{ parts: ['severity'] }],
    });
  });

  it('names file, line and column of what is wrong, in the language asked for', async () => {
    edit('team/rules/personal-data/our-street.json', (text) => text.replace('"say"', '"sey"'));
    const { code, err } = await run('check', at('team'), '--lang', 'ru');
    expect(code).toBe(1);
    expect(err).toMatch(/personal-data\/our-street, rules\/personal-data\/our-street\.json, строка 4, столбец 5/);
    edit('team/pack.json', (text) => text.replace('{', '{,'));
    expect((await run('check', at('team'))).err).toMatch(/pack\.json, line 1, column 2/);
  });

  it('finds the sample repository in docs sound', async () => {
    expect(await run('check', 'docs/pack-repository')).toMatchObject({ code: 0, err: '' });
  });

  it('answers a wrong command line with 2', async () => {
    for (const args of [
      [],
      ['dance', 'x'],
      ['check'],
      ['check', at('nowhere')],
      ['check', at('again.json'), '--lang', 'de'],
      ['build', at('again.json')],
      ['check', '--what', 'x'],
    ])
      expect((await run(...args)).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });
});
