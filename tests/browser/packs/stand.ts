/** A team's packs, signed, on an HTTPS server of this machine; and a browser that may ask that server without a prompt. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { makeKey, sign } from '../../../cli/pack-key';
import { soundPack } from '../../packs/made';
import { builtExtension, ChromiumPage, poll } from '../harness';

export type Stand = {
  url: string;
  /** What the server gives from now on. */
  serve(text: string): void;
  /** Headers of the requests it has had, the newest last. */
  asked: { [name: string]: string | string[] | undefined }[];
  /** A version of the pack, signed by one of two keys. */
  version(number: string, change?: object, key?: 'ours' | 'foreign'): Promise<string>;
  close(): Promise<void>;
};

export async function openStand(): Promise<Stand> {
  const place = mkdtempSync(join(tmpdir(), 'reread-stand-'));
  const [key, cert] = [join(place, 'tls.key'), join(place, 'tls.crt')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject];
  execFileSync('openssl', ['req', ...made], { stdio: 'ignore' });
  for (const name of ['ours', 'foreign']) await makeKey(join(place, name));
  let text = '';
  let stamp = 0;
  const asked: Stand['asked'] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    asked.push(request.headers);
    const etag = `"${stamp}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/team.json`,
    asked,
    serve(now) {
      text = now;
      stamp += 1;
    },
    async version(number, change = {}, by = 'ours') {
      const pack = { ...soundPack(), version: number, ...change };
      return JSON.stringify({ ...pack, signature: await sign(pack, join(place, by)) });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(place, { recursive: true, force: true });
    },
  };
}

export type PackBrowser = {
  /** The settings page, at its section on packs. */
  settings(): Promise<Page>;
  /** A page with the sites' real editors. */
  site(): Promise<ChromiumPage>;
  close(): Promise<void>;
};

/** The built extension; the host of the stand is among those granted at once, as no test can press the browser's own prompt. */
/** @param key a public key for the manifest, which gives the extension an id known beforehand, as a policy needs it */
export async function openPackBrowser(key?: string): Promise<PackBrowser> {
  const place = mkdtempSync(join(tmpdir(), 'reread-packs-'));
  const extension = join(place, 'extension');
  cpSync(builtExtension('chromium'), extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    host_permissions: string[];
    key?: string;
  };
  if (key !== undefined) manifest.key = key;
  manifest.host_permissions.push('https://localhost/*');
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const context = await chromium.launchPersistentContext(join(place, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    locale: 'en-US',
    ignoreHTTPSErrors: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--lang=en-US',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await poll('the background runs', async () => context.serviceWorkers().length > 0);
  const origin = `chrome-extension://${new URL(context.serviceWorkers()[0]?.url() ?? '').host}`;
  return {
    async settings() {
      const page = await context.newPage();
      await page.goto(`${origin}/options.html#packs`);
      return page;
    },
    async site() {
      const page = await context.newPage();
      return new ChromiumPage(page, await context.newCDPSession(page)).ready() as Promise<ChromiumPage>;
    },
    async close() {
      await context.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
