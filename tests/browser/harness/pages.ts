/** Serves the fixture pages under the sites' real addresses: bundles one script a site and answers with the site's strict policy. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { BoxFixture, Options, PageDefinition } from '../../pages/types';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const pagesRoot = join(projectRoot, 'tests/pages');

export type Answer = { status: number; headers: Record<string, string>; body: string };

/** All platforms that have a fixture page, by file name. */
export const fixtureIds = (): string[] =>
  readdirSync(join(pagesRoot, 'sites'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

/** The page's own description; safe in Node because editors are imported only when a page is built. */
export async function describePage(platform: string): Promise<PageDefinition> {
  const module = (await import(join(pagesRoot, 'sites', `${platform}.ts`))) as { default: PageDefinition };
  return module.default;
}

const scripts = new Map<string, Promise<string>>();

/** @returns the bundled script of a site; Draft.js gets the React it was made for */
function scriptOf(platform: string): Promise<string> {
  const known = scripts.get(platform);
  if (known) return known;
  const made = bundle(`import page from './sites/${platform}'; import { raise } from './stage'; raise(page);`);
  scripts.set(platform, made);
  return made;
}

const early = (): Promise<string> => {
  const known = scripts.get('');
  if (known) return known;
  const made = bundle(`import './early';`);
  scripts.set('', made);
  return made;
};

async function bundle(contents: string): Promise<string> {
  const made = await build({
    stdin: { contents, resolveDir: pagesRoot, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    minify: false,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'text' },
    plugins: [oldReact],
    logLevel: 'error',
  });
  return made.outputFiles[0]?.text ?? '';
}

/** Draft.js and what mounts it see React 17; everything else sees the project's React. */
const oldReact: Plugin = {
  name: 'old-react',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:react|react-dom)(?:\/|$)/ }, async ({ path, importer, kind, pluginData }) => {
      if (pluginData === 'resolved' || !/draft-js|fbjs|editors.draft\.ts$/.test(importer)) return null;
      return resolve(path, { resolveDir: join(pagesRoot, 'draft-js'), kind, pluginData: 'resolved' });
    });
  },
};

/** The page now shown, if any: which site, which box, how. */
export type Shown = { platform: string; boxId: string; box: BoxFixture; options: Options; trustedTypes: boolean };

/**
 * What the network would answer.
 * @returns a page for the shown box's address, its scripts on the same host, and 404 for all else, so that nothing leaves the machine
 */
export async function answer(url: string, shown: Shown | null): Promise<Answer> {
  const { host, pathname } = new URL(url);
  if (!shown || host !== new URL(shown.box.url).host) return { status: 404, headers: {}, body: '' };
  const script = { 'content-type': 'text/javascript; charset=utf-8' };
  if (pathname === '/_early.js') return { status: 200, headers: script, body: await early() };
  if (pathname === '/_page.js') return { status: 200, headers: script, body: await scriptOf(shown.platform) };
  if (/\.(?:ico|png|jpe?g|svg|js|css|map|json|txt|webmanifest)$/.test(pathname))
    return { status: 404, headers: {}, body: '' };
  const policy = [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    ...(shown.trustedTypes ? [`require-trusted-types-for 'script'`] : []),
  ];
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') },
    body: html(shown),
  };
}

function html({ boxId, options }: Shown): string {
  const setup = JSON.stringify({ box: boxId, options }).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    `<!doctype html><html lang="${options.lang}"><head><meta charset="utf-8"><title>Page</title>`,
    `<meta name="setup" content="${setup}"><link rel="icon" href="data:,">`,
    `<script src="/_early.js"></script></head><body><script src="/_page.js"></script></body></html>`,
  ].join('');
}

/**
 * Where the built extension lies. `EXTENSIONS` names another folder of builds than `.output`.
 * @throws if it has not been built
 */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const builds = process.env.EXTENSIONS ?? join(projectRoot, '.output');
  const dir = join(builds, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`No extension in ${dir}: run npm run build first.`);
  return dir;
}

/** A folder for one browser, with a copy of the extension it runs, so that building anew does not disturb it. */
export type Place = { profile: string; extension: string | undefined; remove(): void };

/** @param extension where the extension lies that is to be copied */
export function makePlace(extension: string | undefined): Place {
  const root = mkdtempSync(join(tmpdir(), 'reread-browser-'));
  const copy = join(root, 'extension');
  if (extension) cpSync(extension, copy, { recursive: true });
  return {
    profile: join(root, 'profile'),
    extension: extension && copy,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}
