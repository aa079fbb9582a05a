/** `npx tsx bench/packs.ts`: how long it takes to open a pack of 1,000 rules and run all their examples. */
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { openMade } = (await server.ssrLoadModule('/bench/pack-made.ts')) as typeof import('./pack-made');
const count = Number(process.argv[2] ?? 1_000);
for (let run = 0; run < 5; run += 1) {
  const { cpu, wall, ok } = openMade(count);
  console.log(
    `${count} rules, 9 examples each: ${cpu.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms by the clock, ${ok ? 'opened' : 'refused'}`,
  );
}
await server.close();
process.exit(0);
