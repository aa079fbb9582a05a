/** `npm run bench`: the engine's figures, and beside them other checkers on the same drafts in the same run. `--json` for machines, `--readme` writes them into README. */
import { createServer } from 'vite';
import { langs } from '../engine/types';
import { packedRules } from '../scripts/packed-rules';
import { type Report, speedTable, writeSpeed } from './readme';

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  // The rules as pages get them.
  plugins: [packedRules(() => true)],
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const engine = (await server.ssrLoadModule('/bench/engine.ts')) as typeof import('./engine');
const { openMade } = (await server.ssrLoadModule('/bench/pack-made.ts')) as typeof import('./pack-made');
const { draftOfLength } = (await server.ssrLoadModule('/bench/drafts.ts')) as typeof import('./drafts');
const { peers } = await import('./peers');
const asJson = process.argv.includes('--json');
const say = (line: string): void => {
  if (!asJson) console.log(line);
};
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1).padStart(8);

const report: Record<string, unknown> = { node: process.version };

report.heap = engine.heap();
// Before all else but the rules themselves, as it is when a settings page has just been opened.
const packs = Array.from({ length: 6 }, () => openMade(1_000).wall);
const [firstPack = Number.NaN, ...morePacks] = packs;
report.pack = { first: firstPack, median: morePacks.sort((a, b) => a - b)[2] };
say(
  `a pack of 1,000 rules and its 9,000 examples, ms: ${ms(firstPack)} the first time, then ${ms(morePacks[2] ?? Number.NaN)}`,
);

report.opening = engine.opening();
const { heap, opening } = report as {
  heap: ReturnType<typeof engine.heap>;
  opening: ReturnType<typeof engine.opening>;
};
say(`opening the rules, ms: ${ms(opening.clock)} by the clock, ${ms(opening.processor)} of the processor`);
say(`memory, MB: ${ms(heap.opened)} with the rules open, ${ms(heap.after)} after 1,000 drafts`);

say('\nthe answer that Send waits for, draft of 2,000 characters, ms (p50 / p95): new, and as read last');
report.gate = Object.fromEntries(
  langs.map((lang) => {
    const { cold, warm } = engine.gateDecision(lang);
    say(`  ${lang} ${ms(cold.p50)} ${ms(cold.p95)}   ${ms(warm.p50)} ${ms(warm.p95)}`);
    return [lang, { cold, warm }];
  }),
);

say('\nwhole cold draft, ms (p50 / p95)');
const cold: Record<string, Record<number, { p50: number; p95: number }>> = {};
for (const lang of langs) {
  cold[lang] = {};
  for (const length of [300, 2_000, 10_000, 100_000]) {
    const times = engine.coldDrafts(lang, length);
    cold[lang][length] = times;
    say(
      `  reread ${lang} ${String(length).padStart(7)} ${ms(times.p50)} ${ms(times.p95)}   ${ms((times.p50 / length) * 1_000)} per 1,000 characters`,
    );
  }
}
report.cold = cold;

say('\nkeystroke in a draft of 2,000 characters, ms (p50 / p95)');
const typing: Record<string, { p50: number; p95: number }> = {};
for (const lang of langs)
  for (const how of ['append', 'middle', 'paste'] as const) {
    const times = engine.keystrokes(lang, how);
    typing[`${lang} ${how}`] = times;
    say(`  ${lang} ${how.padEnd(7)} ${ms(times.p50)} ${ms(times.p95)}`);
  }
report.typing = typing;

const plain = engine.keystrokes('en', 'append').p95;
const many = engine.withMoreRules(10_000);
const loaded = engine.keystrokes('en', 'append', many).p95;
report.tenThousandRules = { without: plain, with: loaded, ratio: loaded / plain };
say(
  `\n10,000 more rules: keystroke p95 ${ms(plain)} → ${ms(loaded)}, ratio ${(loaded / plain).toFixed(2)} (target ≤ 1.5)`,
);

say('\nother checkers on the same English drafts, ms (p50), and how many times Reread is faster');
const beside: Record<string, unknown> = {};
for (const peer of await peers()) {
  const text = draftOfLength('en', 2_000);
  const whole = await peer.measure(text);
  const coldRatio = whole / (cold.en?.[2_000]?.p50 ?? Number.NaN);
  const typingRatio = whole / (typing['en append']?.p95 ?? Number.NaN);
  beside[peer.name] = { whole, coldRatio, typingRatio };
  say(
    `  ${peer.name.padEnd(14)} ${ms(whole)}   whole draft ×${coldRatio.toFixed(1)}   keystroke (p95) ×${typingRatio.toFixed(0)}`,
  );
}
report.peers = beside;
await server.close();
if (asJson) console.log(JSON.stringify(report));
if (process.argv.includes('--readme')) writeSpeed('README.md', speedTable(report as Report));
process.exit(0);
