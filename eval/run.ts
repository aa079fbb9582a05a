/** `npm run eval`: accuracy on the fresh rounds in `tests/fresh/`, by language and category. `--round N --lang L --misses --alarms`; `--report` keeps the newest round's figures; `--corpora DIR` for outside texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { categories } from '../engine/types';
import { share as per, writeReport } from './report';
import { emptyScore, labelledSchema, type Score, scoreDraft } from './score';

const { values } = parseArgs({
  options: {
    round: { type: 'string' },
    lang: { type: 'string' },
    misses: { type: 'boolean' },
    alarms: { type: 'boolean' },
    category: { type: 'string' },
    dir: { type: 'string', default: 'tests/fresh' },
    json: { type: 'boolean' },
    report: { type: 'boolean' },
    corpora: { type: 'string' },
  },
});

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { shippedRules } = (await server.ssrLoadModule('/rules/index.ts')) as typeof import('../rules/index');
const { reviewDraft } = (await server.ssrLoadModule('/engine/index.ts')) as typeof import('../engine/index');
const rules = shippedRules({ strictness: 'standard', locale: 'en' });

if (values.corpora !== undefined) {
  const { measureCorpora } = (await server.ssrLoadModule('/eval/corpora.ts')) as typeof import('./corpora');
  measureCorpora(values.corpora, values.lang, { misses: values.misses ?? false, alarms: values.alarms ?? false });
  await server.close();
  process.exit(0);
}

/** A report is of one round, in all its languages. */
const rounds = readdirSync(values.dir).flatMap((name) => /^round-(\d+)\./.exec(name)?.slice(1).map(Number) ?? []);
const reported = values.report ? Number(values.round ?? Math.max(...rounds)) : undefined;
if (reported !== undefined && (values.lang !== undefined || values.dir !== 'tests/fresh'))
  throw new Error('--report is of a whole round of tests/fresh: leave out --lang and --dir.');

const wanted = new RegExp(`^round-${reported ?? values.round ?? '\\d+'}\\.${values.lang ?? '\\w+'}\\.jsonl$`);
const scores = new Map<string, Score>();
for (const file of readdirSync(values.dir)
  .filter((name) => wanted.test(name))
  .sort()) {
  const lines = readFileSync(`${values.dir}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const draft = labelledSchema.parse(JSON.parse(line));
    const reach = draft.surface === 'dm' ? 'one' : 'public';
    const surface = { platform: draft.platform ?? 'unknown', kind: draft.surface, reach } as const;
    const { findings } = reviewDraft({ text: draft.text, surface }, rules);
    for (const name of [draft.lang, 'all']) {
      const score = scores.get(name) ?? emptyScore();
      scores.set(name, score);
      scoreDraft(score, draft, findings);
    }
  }
}
await server.close();

const table: Record<string, unknown> = {};
for (const [lang, score] of [...scores].filter(([name]) => name !== 'all' || scores.size > 2)) {
  console.log(
    `\n${lang}: ${score.drafts} drafts · precision ${per(score.right, score.loud)} (${score.right}/${score.loud}) · clean drafts alarmed ${score.alarmed}/${score.clean}`,
  );
  console.log(`${''.padEnd(22)}    n  recall noticed   held (of)`);
  for (const name of [...categories, 'all']) {
    const group = score.groups.get(name);
    if (!group) continue;
    console.log(
      `${name.padEnd(22)} ${String(group.expected).padStart(4)}  ${per(group.recalled, group.expected).padStart(6)} ${per(group.noticed, group.expected).padStart(7)} ${per(group.held, group.holds).padStart(6)} (${group.holds})`,
    );
  }
  table[lang] = { ...score, groups: Object.fromEntries(score.groups), misses: undefined, alarms: undefined };
  if (lang === 'all' && scores.size > 2) continue;
  const about = (line: string): boolean => values.category === undefined || line.includes(values.category);
  if (values.misses) console.log(`\nmissed or too soft:\n${score.misses.filter(about).join('\n')}`);
  if (values.alarms) console.log(`\nfalse alarms:\n${score.alarms.filter(about).join('\n')}`);
}
if (values.json) console.log(JSON.stringify(table));
if (reported !== undefined)
  for (const path of writeReport(scores, reported, new Date().toISOString().slice(0, 10))) console.log(`wrote ${path}`);
