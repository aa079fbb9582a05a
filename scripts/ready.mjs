/** Makes a bare clone ready: packages as locked, and the browsers that are asked for. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.reread-lock';

/** Runs a command with its output shown. @returns true if it ended well */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return status === 0;
}

/** Ends the process with a sentence when this Node is older than `engines` in package.json asks for. */
export function readyNode(version = process.versions.node) {
  const { node } = JSON.parse(readFileSync('package.json', 'utf8')).engines;
  if (suits(version, node)) return;
  console.error(
    `This is Node ${version}; Reread is built with ${node}. Install a newer one from your system or nodejs.org.`,
  );
  process.exit(1);
}

/** @param ranges such as `^20.19.0 || >=22.12.0` @returns true if the version lies in one of them */
export function suits(version, ranges) {
  const parts = version.split('.').map(Number);
  return ranges.split('||').some((range) => {
    const [, kind, from] = /(\^|>=)(\d+\.\d+\.\d+)/.exec(range);
    const least = from.split('.').map(Number);
    if (kind === '^' && parts[0] !== least[0]) return false;
    const other = parts.findIndex((part, at) => part !== least[at]);
    return other < 0 || parts[other] > least[other];
  });
}

/** Installs packages when there are none, or when the lock file has changed since. */
export function readyPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed; its message is above. Check the network and try again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const places = {
  chromium: [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  'firefox-esr': [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @param name `chromium` or `firefox-esr`; @returns the path of the browser, or null */
export const findBrowser = (name) => places[name].find((path) => path && existsSync(path)) ?? null;

/**
 * Finds browsers, and as root on Debian installs those that lack.
 * @returns their paths by name; ends the process with a sentence that says what to do when one cannot be had
 */
export function readyBrowsers(names) {
  const lacking = names.filter((name) => findBrowser(name) === null);
  if (lacking.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${lacking.join(' and ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...lacking, 'fonts-noto-core', 'fonts-noto-color-emoji'],
      { env },
    );
  }
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    console.error(
      `${missing.join(' and ')} not found. Install it, or name its path in ${missing.map((name) => (name === 'chromium' ? 'CHROMIUM' : 'FIREFOX')).join(' and ')}.`,
    );
    process.exit(1);
  }
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}
