/**
 * Measures on texts that nobody of the project wrote: `npm run eval -- --corpora DIR [--lang L] [--misses] [--alarms]`.
 *
 * Names. The recogniser is asked what it is for: which stretches are names of persons. A mention counts when it overlaps a
 * stretch that the corpus marks as a person, and a marked person counts when a mention overlaps it; where either begins and
 * ends is not judged, as the finding's words can be seen. Who is exempt as a matter of policy (people in office, cited authors,
 * staff) is still a person and counts as recognised; what is exempt because it is no person (a street, a school, a shop) does not
 * count as found. Lower-cased: the same texts through `toLowerCase()`, the same marks.
 * Alarms. Texts that tell of nobody's private data: findings of personal data at `warn` or `hold`, for each 100 texts. Of answers
 * by therapists also what warns or holds of any category: nobody has said which of it is right, so it is for comparing versions.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { reviewDraft } from '../engine';
import { namedPeople } from '../engine/names/find-names';
import { readDraft } from '../engine/text/reading';
import { shippedRules } from '../rules';

const rowSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  stratum: z.string().optional(),
  located: z.boolean().optional(),
  score: z.unknown().optional(),
  spans: z
    .array(z.object({ start: z.number(), end: z.number(), type: z.string(), kind: z.string().optional() }))
    .optional(),
});
type Row = z.infer<typeof rowSchema>;
type Show = { misses: boolean; alarms: boolean };

const nameCorpora = [
  ['kk', 'kaznerd'],
  ['ru', 'factrueval'],
  ['en', 'btc'],
  ['en', 'wnut17'],
  ['en', 'presidio-synth'],
] as const;
const quietCorpora = [
  ['kk', 'kaznerd'],
  ['kk', 'kazsandra'],
  ['kk', 'common-voice'],
  ['ru', 'taiga-social.by-sa'],
  ['ru', 'common-voice'],
  ['en', 'counsel-chat'],
  ['en', 'smart-answers'],
  ['en', 'common-voice'],
] as const;
const identifierCorpora = [
  'presidio-synth',
  'recognizers-text',
  'libphonenumber',
  'en-pii-tests',
  'ru-address-name-date',
];
const identifierKinds = ['phone', 'email', 'bank', 'national-id', 'address', 'handle', 'birth-date'];

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function rowsOf(dir: string, name: string): Row[] {
  const path = join(dir, `${name}.dev.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

type Count = { gold: number; found: number; named: number; right: number };

function measureNames(rows: readonly Row[], lowered: boolean, show: Show): Count {
  const count: Count = { gold: 0, found: 0, named: 0, right: 0 };
  for (const row of rows) {
    const text = lowered ? row.text.toLowerCase() : row.text;
    if (text.length !== row.text.length) continue;
    const surface = { platform: 'corpus', kind: 'comment', reach: 'public' } as const;
    const reading = readDraft(text, surface, rules.index, rules.memory);
    const named = namedPeople(reading, rules).map(({ mention, placed }) => ({
      start: placed.start + mention.start,
      end: placed.start + mention.end,
    }));
    const gold = (row.spans ?? []).filter(({ kind, type }) => kind === 'person-name' && !type.endsWith('handle'));
    const handles = (row.spans ?? []).filter(({ type }) => type.endsWith('handle'));
    for (const one of gold) {
      count.gold += 1;
      if (named.some((other) => overlap(one, other))) count.found += 1;
      else if (show.misses) console.log(`missed «${text.slice(one.start, one.end)}» ${row.id}: ${text.slice(0, 160)}`);
    }
    for (const one of named) {
      if (handles.some((other) => overlap(one, other))) continue;
      count.named += 1;
      if (gold.some((other) => overlap(one, other))) count.right += 1;
      else if (show.alarms) console.log(`wrong «${text.slice(one.start, one.end)}» ${row.id}: ${text.slice(0, 160)}`);
    }
  }
  return count;
}

function printNames(label: string, { gold, found, named, right }: Count): void {
  const precision = named === 0 ? 0 : right / named;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(
    `${label.padEnd(28)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${gold} persons)`,
  );
}

function measureAlarms(rows: readonly Row[], kind: 'comment' | 'dm', show: Show): { texts: number; alarms: number } {
  const quiet = rows.filter(({ stratum }) => stratum === undefined || stratum === 'other');
  let alarms = 0;
  for (const { id, text } of quiet) {
    const surface = { platform: 'corpus', kind, reach: kind === 'dm' ? 'one' : 'public' } as const;
    for (const { category, severity, rule, quote } of reviewDraft({ text, surface }, rules).findings) {
      if (category !== 'personal-data' || severity === 'hint') continue;
      alarms += 1;
      if (show.alarms)
        console.log(`alarm ${rule} ${severity} «${quote}» ${id}: ${text.slice(0, 200).replaceAll('\n', ' / ')}`);
    }
  }
  return { texts: quiet.length, alarms };
}

/** Every answer read as a private message. */
function printAnswers(rows: readonly Row[]): void {
  let [alarmed, loud, learned] = [0, 0, 0];
  for (const { text } of rows) {
    const surface = { platform: 'corpus', kind: 'dm', reach: 'one' } as const;
    const found = reviewDraft({ text, surface }, rules).findings.filter(({ severity }) => severity !== 'hint');
    alarmed += found.length > 0 ? 1 : 0;
    loud += found.length;
    learned += found.filter(({ because }) => because.some(({ code }) => code === 'learned')).length;
  }
  console.log(
    `${rows.length} answers, ${alarmed} with a warning or a hold; ${loud} together, ${learned} of them learned`,
  );
}

function measureIdentifiers(rows: readonly Row[], show: Show): Map<string, { gold: number; found: number }> {
  const counts = new Map<string, { gold: number; found: number }>();
  for (const row of rows) {
    if (row.located === false) continue;
    const surface = { platform: 'corpus', kind: 'comment', reach: 'public' } as const;
    const { findings } = reviewDraft({ text: row.text, surface }, rules);
    for (const span of row.spans ?? []) {
      if (span.kind === undefined || !identifierKinds.includes(span.kind)) continue;
      const count = counts.get(span.kind) ?? { gold: 0, found: 0 };
      counts.set(span.kind, count);
      count.gold += 1;
      if (findings.some((finding) => finding.category === 'personal-data' && overlap(finding.span, span)))
        count.found += 1;
      else if (show.misses)
        console.log(
          `missed ${span.kind} «${row.text.slice(span.start, span.end)}» ${row.id}: ${row.text.slice(0, 160)}`,
        );
    }
  }
  return counts;
}

/** Prints every measure for the corpora in a folder. @param lang only this language */
export function measureCorpora(dir: string, lang: string | undefined, show: Show): void {
  const wanted = (one: string): boolean => lang === undefined || lang === one;
  console.log('names of persons, recognised');
  const totals = new Map<string, Count>();
  for (const [language, name] of nameCorpora) {
    if (!wanted(language)) continue;
    for (const lowered of [false, true]) {
      const count = measureNames(rowsOf(dir, name), lowered, show);
      const label = `${language} ${lowered ? 'lower case' : 'as written'}`;
      const total = totals.get(label) ?? { gold: 0, found: 0, named: 0, right: 0 };
      for (const key of ['gold', 'found', 'named', 'right'] as const) total[key] += count[key];
      totals.set(label, total);
      printNames(`${language} ${name}${lowered ? ' lower' : ''}`, count);
    }
  }
  for (const [label, total] of totals) printNames(`= ${label}`, total);
  console.log('\npersonal data: alarms on texts that hold none, per 100 texts (public reply, private message)');
  for (const [language, name] of quietCorpora) {
    if (!wanted(language)) continue;
    const rows = rowsOf(dir, name).filter(
      (row) => row.lang === language || (language === 'kk' && row.lang === 'mixed'),
    );
    const [open, closed] = [measureAlarms(rows, 'comment', show), measureAlarms(rows, 'dm', show)];
    const per = ({ texts, alarms }: { texts: number; alarms: number }): string =>
      texts === 0 ? '–' : ((alarms * 100) / texts).toFixed(1);
    console.log(
      `${`${language} ${name}`.padEnd(28)} ${per(open).padStart(5)} ${per(closed).padStart(5)}  (${open.texts} texts)`,
    );
  }
  if (!wanted('en')) return;
  console.log("\ntherapists' answers (counsel-chat), as private messages");
  printAnswers(rowsOf(dir, 'counsel-chat'));
  console.log('\nidentifiers, recall by place');
  for (const name of identifierCorpora)
    for (const [kind, { gold, found }] of measureIdentifiers(rowsOf(dir, name), show))
      console.log(`${name.padEnd(22)} ${kind.padEnd(12)} ${share(found, gold)}  (${gold})`);
}
