/**
 * `npm run faults [-- --sends N --firefox N --seconds S --seed N --json FILE]`: sends in both browsers while things go wrong.
 * Needs `npm run build`. Ends with 1 if anything happened that must not.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Chance } from './chance';
import { chromiumBench } from './faults/chromium';
import { firefoxBench } from './faults/firefox';
import { runFaults } from './faults/run';
import { Tally, wrongs } from './faults/tally';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '300' },
    firefox: { type: 'string', default: '60' },
    /** The longest each browser is driven. */
    seconds: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'string' },
  },
});
const seed = Number(values.seed);
const seconds = Number(values.seconds);
console.log(`seed ${seed}`);

const benches = [
  { open: chromiumBench, sends: Number(values.sends) },
  { open: firefoxBench, sends: Number(values.firefox) },
];
const results = [];
for (const { open, sends } of benches) {
  if (sends === 0) continue;
  const tally = new Tally();
  const bench = await open();
  try {
    await runFaults(bench, { sends, seconds }, new Chance(seed), tally);
  } finally {
    await bench.close().catch(() => undefined);
  }
  results.push({ browser: bench.name, ...tally });
  console.log(
    `\n${bench.name}: ${tally.sends} sends, ${tally.went} went, ${tally.held} held, ${tally.interrupted} pages interrupted`,
  );
  for (const name of wrongs) console.log(`  ${name}: ${tally.wrong[name]}`);
  console.log(`  serious ones that went unchecked while we had been broken: ${tally.unchecked}`);
  console.log(
    `  faults: ${Object.entries(tally.faults)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}\n`,
  );
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ seed, results }, null, 2)}\n`);
process.exit(results.some(({ wrong }) => Object.values(wrong).some((times) => times > 0)) ? 1 : 0);
