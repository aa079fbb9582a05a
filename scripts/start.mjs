/** `npm start`: from a bare clone to the practice page in a browser. Without a display it drives the page itself and leaves pictures. */
import { readyBrowsers, readyNode, readyPackages, run } from './ready.mjs';

readyNode();
readyPackages();
const { chromium } = readyBrowsers(['chromium']);
console.log('Building the extension …');
if (!run('npx', ['--no-install', 'wxt', 'build', '--level', 'error'])) process.exit(1);
const { platform, env } = process;
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const mode = process.argv.includes('--headless') || !hasDisplay ? 'headless' : 'window';
const ok = run('npx', ['--no-install', 'tsx', 'scripts/show.ts', mode], { env: { ...env, CHROMIUM: chromium } });
process.exit(ok ? 0 : 1);
