/** Figures of accuracy: README, the pages and the reports say the same, and first sights are never written anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  inOneSentence,
  newestAtFirstSight,
  type Report,
  readReports,
  reportFolder,
  reportName,
  reportPage,
  share,
  withTable,
} from '../../eval/report';

const house = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(house, path), 'utf8');
const reports = readReports(house);
const newest = newestAtFirstSight(reports) as Report;

describe('reports on accuracy', () => {
  it('each has its page, made of it, and its name', () => {
    const pages = readdirSync(join(house, reportFolder)).filter((name) => name.endsWith('.md'));
    expect(pages.sort()).toEqual(reports.map((report) => `${reportName(report)}.md`).sort());
    for (const report of reports) expect(text(`${reportFolder}/${reportName(report)}.md`)).toBe(reportPage(report));
  });

  it.each(reports.map((report) => [reportName(report), report] as const))('%s adds up', (_, { languages }) => {
    const { all, ...each } = languages;
    for (const field of ['drafts', 'clean', 'alarmed', 'loud', 'right'] as const)
      expect(
        Object.values(each).reduce((sum, one) => sum + one[field], 0),
        field,
      ).toBe(all[field]);
    for (const one of Object.values(languages)) {
      const { all: whole, ...categories } = one.groups;
      for (const field of ['expected', 'recalled', 'noticed', 'holds', 'held'] as const)
        expect(
          Object.values(categories).reduce((sum, group) => sum + group[field], 0),
          field,
        ).toBe(whole?.[field]);
      expect(one.right).toBeLessThanOrEqual(one.loud);
      expect(one.alarmed).toBeLessThanOrEqual(one.clean);
    }
  });

  it('the newest round has one of its first sight, with all its drafts', () => {
    const files = readdirSync(join(house, 'tests/fresh'));
    const rounds = files.flatMap((name) => /^round-(\d+)\./.exec(name)?.slice(1).map(Number) ?? []);
    const last = Math.max(...rounds);
    expect(newest.round, 'score the new round with `npm run eval -- --report` before anybody reads a miss').toBe(last);
    const drafts = files
      .filter((name) => name.startsWith(`round-${last}.`))
      .flatMap((name) => text(`tests/fresh/${name}`).trim().split('\n'));
    expect(newest.languages.all.drafts).toBe(drafts.length);
  });

  it('no round has two first sights', () => {
    const first = reports.filter(({ sight }) => sight === 'first').map(({ round }) => round);
    expect(first).toEqual([...new Set(first)]);
  });
});

describe('what is said of accuracy', () => {
  it('README has the table of the newest first sight', () => {
    const readme = text('README.md');
    expect(withTable(readme, newest) === readme, 'README.md has other figures than the newest report').toBe(true);
  });

  it('the page on measuring quotes it', () => {
    expect(text('docs/accuracy.md').replace(/\s+/g, ' ')).toContain(inOneSentence(newest));
  });

  it('and the record of rounds has the same figures for each language', () => {
    const section = text('tests/fresh/README.md').split(`## Round ${newest.round}`)[1] ?? '';
    const row = (name: string): string[] =>
      (new RegExp(`^\\| ${name} .*$`, 'm').exec(section)?.[0] ?? '')
        .split('|')
        .slice(2, 6)
        .map((cell) => cell.trim());
    const of = (name: 'en' | 'kk' | 'mixed' | 'ru') => newest.languages[name];
    const names = ['en', 'kk', 'mixed', 'ru'] as const;
    expect(row('clean drafts with a hold or warn')).toEqual(names.map((one) => `${of(one).alarmed}/${of(one).clean}`));
    expect(row('precision of hold and warn')).toEqual(
      names.map((one) => `${share(of(one).right, of(one).loud)} (${of(one).right}/${of(one).loud})`),
    );
  });
});
