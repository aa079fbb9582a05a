/** A report on one round: counts by language and category, dated; the page made of it, and the table in README. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { categories } from '../engine/types';
import type { Score } from './score';
import { table } from './table';

export const reportFolder = 'docs/reports';

const count = z.number().int().nonnegative();
const groupSchema = z.strictObject({ expected: count, recalled: count, noticed: count, holds: count, held: count });
const languageSchema = z.strictObject({
  drafts: count,
  clean: count,
  alarmed: count,
  loud: count,
  right: count,
  groups: z.partialRecord(z.enum([...categories, 'all']), groupSchema),
});
export const reportSchema = z.strictObject({
  date: z.iso.date(),
  round: z.number().int().positive(),
  /** Only what is seen at first sight says how right it is; later the round is a regression test. */
  sight: z.enum(['first', 'again']),
  strictness: z.literal('standard'),
  /** What else a reader has to know. */
  note: z.string().optional(),
  languages: z.record(z.enum(['en', 'kk', 'mixed', 'ru', 'all']), languageSchema),
});
export type Report = z.infer<typeof reportSchema>;
type Language = Report['languages']['all'];
type Name = keyof Report['languages'];

const titles: Record<Name, string> = {
  en: 'English',
  kk: 'Kazakh',
  mixed: 'Kazakh with Russian',
  ru: 'Russian',
  all: 'all',
};
const columns: Name[] = ['en', 'kk', 'mixed', 'ru'];

/** `.73`, as it stands in every table; a dash where nothing was expected. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(2).replace(/^0/, '');

const rate = ({ groups }: Language, name: keyof Language['groups']): string => {
  const group = groups[name];
  return group ? `${share(group.recalled, group.expected)} / ${share(group.held, group.holds)}` : '–';
};

/** The table of README, without the marks around it. */
export function readmeTable({ round, languages }: Report): string {
  const row = (name: string, cell: (of: Language) => string): string[] => [
    name,
    ...columns.map((one) => cell(languages[one])),
  ];
  return table([
    [
      `last round (${round}), at first sight: recall / of those expected at hold, held`,
      ...columns.map((one) => titles[one]),
    ],
    ...[...categories, 'all' as const].map((name) => row(name, (of) => rate(of, name))),
    row('precision of hold and warn', ({ right, loud }) => share(right, loud)),
    row('clean drafts with a hold or warn', ({ alarmed, clean }) => `${alarmed} of ${clean}`),
    row('drafts', ({ drafts }) => String(drafts)),
  ]);
}

/** All languages in one sentence, as `docs/accuracy.md` quotes it. */
export function inOneSentence({ languages: { all } }: Report): string {
  const group = all.groups.all ?? { expected: 0, recalled: 0, noticed: 0, holds: 0, held: 0 };
  return `recall ${share(group.recalled, group.expected)}, held ${share(group.held, group.holds)}, precision ${share(all.right, all.loud)}, ${all.alarmed} of ${all.clean} clean drafts alarmed`;
}

/** The page beside the counts. */
export function reportPage(report: Report): string {
  const { date, round, sight, languages, note } = report;
  const said =
    sight === 'first'
      ? 'At first sight: scored before anybody had looked at a miss. These figures say how right it was on that day.'
      : 'Again: the round had been read before. This is a regression test and says nothing of accuracy.';
  const sections = [...columns, 'all' as const].map((name) => {
    const of = languages[name];
    const rows = [...categories, 'all' as const].flatMap((category) => {
      const group = of.groups[category];
      if (!group) return [];
      const { expected, recalled, noticed, holds, held } = group;
      return [
        [
          category,
          String(expected),
          share(recalled, expected),
          share(noticed, expected),
          `${share(held, holds)} (${holds})`,
        ],
      ];
    });
    return `## ${name === 'all' ? 'All languages' : titles[name]}

${of.drafts} drafts. Precision of hold and warn ${share(of.right, of.loud)} (${of.right} of ${of.loud}); clean drafts alarmed ${of.alarmed} of ${of.clean}.

${table([['category', 'places', 'recall', 'noticed', 'held (of)'], ...rows])}
`;
  });
  return `# Accuracy, round ${round}, ${date}

${said}${note ? ` ${note}` : ''} Strictness \`${report.strictness}\`; all languages: ${inOneSentence(report)}. What the words mean:
[accuracy.md](../accuracy.md).

${sections.join('\n')}`;
}

/** All reports, the newest last. @param root the folder of the house @throws if one of them is broken */
export function readReports(root = '.'): Report[] {
  const folder = `${root}/${reportFolder}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => reportSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
    .sort((a, b) => a.date.localeCompare(b.date) || a.round - b.round);
}

/** The report that README speaks of: the newest round as it came out at first sight. */
export const newestAtFirstSight = (reports: readonly Report[]): Report | undefined =>
  reports
    .filter(({ sight }) => sight === 'first')
    .reduce<Report | undefined>(
      (newest, one) => (newest === undefined || one.round > newest.round ? one : newest),
      undefined,
    );

export const reportName = ({ date, round }: Report): string => `accuracy-${date}-round-${round}`;

const marked = /(<!-- accuracy -->\n\n)[\s\S]*?(\n\n<!-- \/accuracy -->)/;
/** README with the table of the newest round. @throws if it has lost the marks around the table */
export function withTable(readme: string, report: Report): string {
  if (!marked.test(readme)) throw new Error('README.md has no <!-- accuracy --> … <!-- /accuracy -->');
  return readme.replace(marked, (_, before: string, after: string) => before + readmeTable(report) + after);
}

/**
 * Writes a report and its page, and README's table if the round was never seen before.
 * @param scores by language @returns the paths that were written
 */
export function writeReport(scores: ReadonlyMap<string, Score>, round: number, date: string): string[] {
  const known = readReports();
  const languages = Object.fromEntries(
    [...scores].map(([name, { misses: _, alarms: __, groups, ...counts }]) => [
      name,
      { ...counts, groups: Object.fromEntries(groups) },
    ]),
  );
  const sight = known.some((one) => one.round === round) ? 'again' : 'first';
  const report = reportSchema.parse({ date, round, sight, strictness: 'standard', languages });
  const path = `${reportFolder}/${reportName(report)}`;
  if (known.some((one) => one.sight === 'first' && reportName(one) === reportName(report)))
    throw new Error(`${path}.json tells of the first sight, which stays as it is.`);
  mkdirSync(reportFolder, { recursive: true });
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${path}.md`, reportPage(report));
  const written = [`${path}.json`, `${path}.md`];
  const newest = newestAtFirstSight([...known, report]);
  if (newest !== report) return written;
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), report));
  return [...written, 'README.md'];
}
