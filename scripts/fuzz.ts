/** `npm run fuzz [-- COUNT [SEED]]`: mutated drafts through the engine; no throw, honest spans, the same answer twice. */
import fc from 'fast-check';
import { createServer } from 'vite';
import type { Finding, SurfaceKind } from '../engine';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20_261_125);
/** Texts longer than these are made now and then, UTF-16 code units. */
const long = 20_000;

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { shippedRules } = (await server.ssrLoadModule('/rules/index.ts')) as typeof import('../rules/index');
const { reviewDraft, applyEdits } = (await server.ssrLoadModule(
  '/engine/index.ts',
)) as typeof import('../engine/index');
const { draftOf, exampleTexts, mutatedTexts, surfaces } = (await server.ssrLoadModule(
  '/tests/made/drafts.ts',
)) as typeof import('../tests/made/drafts');
await server.close();

const rules = shippedRules({ strictness: 'training', locale: 'en' });
const texts = exampleTexts();
const usual = fc.tuple(mutatedTexts(texts), surfaces);
const splits = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

let failures = 0;
let slowest = 0;
let checked = 0;
const begun = performance.now();

function complain(what: string, text: string): void {
  failures += 1;
  if (failures <= 20) console.log(`${what}: ${JSON.stringify(text.slice(0, 300))}`);
}

/** Every promise of `reviewDraft` for one text; the text comes from our own examples, so it may be printed. */
function check(text: string, kind: SurfaceKind): void {
  checked += 1;
  let findings: Finding[];
  const start = performance.now();
  try {
    findings = reviewDraft(draftOf(text, kind), rules).findings;
  } catch (error) {
    complain(`threw ${(error as Error).message}`, text);
    return;
  }
  slowest = Math.max(slowest, (performance.now() - start) / Math.max(1, text.length / 1_000));
  for (const { span, quote, fixes } of findings) {
    if (span.start < 0 || span.end > text.length || span.start >= span.end) complain('span outside', text);
    if (text.slice(span.start, span.end) !== quote) complain('quote is not the text', text);
    if (splits(text, span.start) || splits(text, span.end)) complain('span splits a character', text);
    for (const { edits } of fixes) if (applyEdits(text, edits) === null) complain('fix cannot be applied', text);
  }
  if (checked % 50 === 0) {
    const again = reviewDraft(draftOf(text, kind), rules).findings;
    if (JSON.stringify(again) !== JSON.stringify(findings)) complain('another answer the second time', text);
  }
}

for (let batch = 0; checked < count; batch += 1) {
  const size = Math.min(1_000, count - checked);
  for (const [text, kind] of fc.sample(usual, { numRuns: size, seed: seed + batch })) check(text, kind);
  const piece = texts[batch % texts.length] ?? '';
  check(`${piece} `.repeat(Math.ceil(long / (piece.length + 1))), 'comment');
  if (batch % 20 === 0) console.log(`${checked} drafts, ${failures} failures`);
}
const seconds = (performance.now() - begun) / 1_000;
console.log(
  `${checked} drafts in ${seconds.toFixed(0)} s, ${failures} failures; slowest ${slowest.toFixed(1)} ms for each thousand characters`,
);
process.exit(failures > 0 ? 1 : 0);
