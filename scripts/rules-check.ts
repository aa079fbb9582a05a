/** Runs rules against their own examples: `npm run rules -- [category[/name]] [--try "draft" [--surface dm]]`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

const args = process.argv.slice(2);
const value = (flag: string): string | undefined => {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const attempt = value('--try');
const surface = value('--surface') ?? 'dm';
const file = value('--file');
const [wanted = ''] = args;

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { shippedRules } = (await server.ssrLoadModule('/rules/index.ts')) as typeof import('../rules/index');
const { ruleSchema } = (await server.ssrLoadModule(
  '/engine/packs/schema.ts',
)) as typeof import('../engine/packs/schema');
const { reviewDraft, testRule } = (await server.ssrLoadModule('/engine/index.ts')) as typeof import('../engine/index');

let failed = 0;
let tested = 0;
try {
  const rules = shippedRules({ strictness: 'training', locale: 'en' });
  const show = (text: string, kind: string): void => {
    const draft = {
      text,
      surface: { platform: 'test', kind: kind as 'dm', reach: kind === 'dm' ? ('one' as const) : ('public' as const) },
    };
    for (const finding of reviewDraft(draft, rules).findings)
      console.log(`  ${finding.severity.padEnd(4)} ${finding.rule.padEnd(28)} “${finding.quote}”`);
  };
  if (attempt !== undefined) show(attempt, surface);
  else if (file !== undefined)
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      console.log(line);
      show(line, surface);
    }
  else
    for (const rule of rules.rules) {
      const path = `${rule.category}/${rule.id.slice(3)}`;
      if (!path.startsWith(wanted)) continue;
      tested += 1;
      const shape = ruleSchema.safeParse(rule.file);
      if (!shape.success) {
        failed += 1;
        console.log(
          `rules/${path}.json: ${shape.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
        );
      }
      for (const failure of testRule(rule, rules)) {
        failed += 1;
        console.log(`rules/${path}.json [${failure.lang}] ${failure.message}\n    ${failure.draft}`);
      }
    }
} finally {
  await server.close();
}
if (attempt === undefined && file === undefined) console.log(`${tested} rules tested, ${failed} failures`);
process.exit(failed > 0 ? 1 : 0);
