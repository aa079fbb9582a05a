/** The figures of a run as the table that stands in README: what was measured, how it came out, what is aimed at. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lang, langs } from '../engine/types';
import type { Times } from './measure';

export type Report = {
  node: string;
  opening: { clock: number; processor: number };
  heap: { opened: number; after: number };
  gate: Record<Lang, { cold: Times; warm: Times }>;
  cold: Record<Lang, Record<number, Times>>;
  typing: Record<string, Times>;
  tenThousandRules: { without: number; with: number; ratio: number };
  pack: { first: number; median: number };
  peers: Record<string, { whole: number; coldRatio: number; typingRatio: number }>;
};

const number = (value: number): string =>
  value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);
/** Lowest and highest of the three languages. */
function range(values: readonly number[]): string {
  const [low, high] = [number(Math.min(...values)), number(Math.max(...values))];
  return low === high ? low : `${low}–${high}`;
}

/** @returns rows of Markdown; times in ms, as ranges over the three languages */
export function speedTable(report: Report): string {
  const { typing, cold, gate, heap, opening, pack, peers, tenThousandRules } = report;
  const keys = Object.values(typing);
  const of = (length: number, which: 'p50' | 'p95'): number[] =>
    langs.map((lang) => cold[lang][length]?.[which] ?? NaN);
  const perThousand = [300, 2_000, 10_000, 100_000].map(
    (length) => `${range(langs.map((lang) => ((cold[lang][length]?.p50 ?? NaN) / length) * 1_000))} at ${length}`,
  );
  const against = (ratio: 'coldRatio' | 'typingRatio'): string =>
    Object.entries(peers)
      .map(([name, one]) => `${name} ×${number(one[ratio])}`)
      .join(', ');
  const rows = [
    ['keystroke in a draft of 2,000 characters, p50', `${range(keys.map(({ p50 }) => p50))} ms`, ''],
    ['the same, p95', `${range(keys.map(({ p95 }) => p95))} ms`, '0.5 ms'],
    ['whole new draft of 2,000 characters, p50', `${range(of(2_000, 'p50'))} ms`, '5 ms'],
    ['for each 1,000 characters, p50', `${perThousand.join(', ')} characters, ms`, 'the same everywhere'],
    ['10,000 more rules, a keystroke', `×${number(tenThousandRules.ratio)}`, '×1.5'],
    ['answer that Send waits for, new draft, p95', `${range(langs.map((lang) => gate[lang].cold.p95))} ms`, '5 ms'],
    ['the same, draft read before, p95', `${range(langs.map((lang) => gate[lang].warm.p95))} ms`, '1 ms'],
    ['opening the rules, processor', `${number(opening.processor)} ms`, ''],
    [
      'memory with the rules open, and after 1,000 drafts',
      `${number(heap.opened)} and ${number(heap.after)} MB`,
      '15 MB',
    ],
    [
      'opening a pack of 1,000 rules and running their 9,000 examples',
      `${number(pack.first)} ms the first time, then ${number(pack.median)} ms`,
      '1,000 ms',
    ],
    ['a keystroke (p95) against a reading by others (English)', against('typingRatio'), 'harper.js ×25, alex ×8'],
    ['a whole new draft against others (English)', against('coldRatio'), 'alex, openredaction ×1'],
  ];
  const all = [['measured', 'came out at', 'aim'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((cells) => [...(cells[column] ?? '')].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [head = '', ...body] = all.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

/** Puts the table between its marks. @throws if README has no place for it */
export function writeSpeed(file: string, table: string): void {
  const [begin, end] = ['<!-- speed -->', '<!-- /speed -->'];
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place between ${begin} and ${end}.`);
  writeFileSync(file, `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`);
}
