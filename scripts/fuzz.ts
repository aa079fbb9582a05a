/** `npm run fuzz [-- COUNT [SEED]]`: mutated drafts through the engine, then anything at all against every door. See `scripts/fuzz/`. */
import { createServer } from 'vite';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20_261_125);

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { fuzz } = (await server.ssrLoadModule('/scripts/fuzz/run.ts')) as typeof import('./fuzz/run');
await server.close();
const failures = await fuzz(count, seed);
process.exit(failures > 0 ? 1 : 0);
