/** Old rounds as training texts: which are read, and where their places stand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRounds } from '../../learn/sentences';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reread-rounds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const round = (name: string, ...drafts: object[]): void =>
  writeFileSync(join(folder, name), drafts.map((draft) => JSON.stringify(draft)).join('\n'));

it('leaves out newer rounds and what is no round', () => {
  const draft = (text: string) => ({ text, surface: 'dm', expect: [] });
  round('round-3.en.jsonl', draft('old'));
  round('round-12.en.jsonl', draft('new'));
  round('part-2.en.jsonl', draft('part'));
  writeFileSync(join(folder, 'README.md'), 'Rounds');
  expect(readRounds(folder, 11).map(({ text }) => text)).toEqual(['old']);
});

it('places the occurrence that is meant', () => {
  const place = { category: 'respect', kind: 'blame', quote: 'you', nth: 2, severity: 'hold' };
  round('round-1.en.jsonl', { text: 'I see you, and you again', surface: 'comment', expect: [place] });
  const [draft] = readRounds(folder, 1);
  expect(draft).toMatchObject({ surface: 'comment', whole: true });
  expect(draft?.places).toEqual([
    { start: 15, end: 18, category: 'respect', kind: 'blame', severity: 'hold', hold: true },
  ]);
});
