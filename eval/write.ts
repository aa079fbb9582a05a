/** Writes an accuracy table into README.md: what the rules and the hint do today on every round in the repository, by language. */
import { readFileSync, writeFileSync } from 'node:fs';
import { categories } from '../engine/types';
import type { Score } from './score';

const begin = '<!-- accuracy -->';
const end = '<!-- /accuracy -->';
const names: Record<string, string> = {
  en: 'English',
  ru: 'Russian',
  kk: 'Kazakh',
  mixed: 'Kazakh with Russian',
  all: 'all',
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '');

/** @param scores by language; @returns Markdown */
export function accuracyTable(scores: ReadonlyMap<string, Score>): string {
  const langs = Object.keys(names).filter((lang) => scores.has(lang));
  const row = (title: string, cell: (score: Score) => string): string =>
    `| ${title} | ${langs.map((lang) => cell(scores.get(lang) as Score)).join(' | ')} |`;
  const of = (name: string, score: Score): string => {
    const group = score.groups.get(name);
    return group ? `${share(group.recalled, group.expected)} / ${share(group.held, group.holds)}` : '–';
  };
  return [
    `| recall / of those expected at hold, held | ${langs.map((lang) => names[lang]).join(' | ')} |`,
    `| --- | ${langs.map(() => '---').join(' | ')} |`,
    ...[...categories, 'all'].map((name) => row(name, (score) => of(name, score))),
    row('precision of hold and warn', (score) => share(score.right, score.loud)),
    row('clean drafts with a hold or warn', (score) => `${score.alarmed} of ${score.clean}`),
    row('drafts', (score) => String(score.drafts)),
  ].join('\n');
}

/** @throws Error if README.md has no place for the table */
export function writeAccuracy(scores: ReadonlyMap<string, Score>): void {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no place between ${begin} and ${end}`);
  writeFileSync('README.md', `${before}${begin}\n\n${accuracyTable(scores)}\n\n${end}${after}`);
}
