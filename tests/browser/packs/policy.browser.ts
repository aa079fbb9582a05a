/** An organisation's policy in Chromium: a pack that everybody has, a level nobody goes below, settings that stay. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../../i18n/own-pages';
import { soundPack } from '../../packs/made';
import { untilMarks } from '../journeys/acts';
import { openPackBrowser, openStand, type PackBrowser, type Stand } from './stand';

/** Where Debian's Chromium reads policies from; no flag moves it. */
const policies = '/etc/chromium/policies/managed';
const file = join(policies, `reread-test-${process.pid}.json`);

const der = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
/** Chromium's way from a key to an id: the first half of its hash, digits as the letters a to p. */
const id = createHash('sha256')
  .update(der)
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

let stand: Stand;
let browser: PackBrowser;

beforeAll(async () => {
  stand = await openStand();
  const linked = await stand.version('2.0.0', { id: 'by-link', title: 'By link' });
  stand.serve(linked);
  const { key } = (JSON.parse(linked) as { signature: { key: string } }).signature;
  const policy = {
    organisation: 'City centre for families',
    strictness: 'strict',
    locked: ['journal'],
    settings: { journal: false },
    packHosts: ['packs.example.org'],
    packs: [JSON.stringify(soundPack())],
    packLinks: [{ url: stand.url, key }],
  };
  mkdirSync(policies, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  browser = await openPackBrowser(der.toString('base64'));
});
afterAll(async () => {
  rmSync(file, { force: true });
  await browser?.close();
  await stand?.close();
});

describe('a managed Chromium', () => {
  it('has the organisation’s pack at work from the first draft on', async () => {
    const site = await browser.site();
    await site.open('instagram', 'comment', { lang: 'en' });
    await site.focusBox();
    await site.type('She waits in Quince Street.');
    await untilMarks(site, 1, '.hold');
  });

  it('says who set it, and lets nobody go below or change what is locked', async () => {
    const page = await browser.settings();
    await page.getByText('By link', { exact: false }).first().waitFor();
    await page.getByText(say('en', 'packs.managed')).first().waitFor();
    const memory = await page.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome;
      await runtime.sendMessage({ ask: 'settings', change: { journal: true, strictness: 'essential' } });
      await runtime.sendMessage({ ask: 'pack-remove', id: 'by-link' });
      return runtime.sendMessage({ ask: 'memory' });
    });
    expect(memory).toMatchObject({
      value: {
        settings: { journal: false, strictness: 'strict' },
        managed: { by: 'City centre for families', packs: ['north-shelter', 'by-link'] },
      },
    });
  });

  it('fetches packs from allowed hosts only', async () => {
    const page = await browser.settings();
    await page.getByLabel(say('en', 'packs.subscribe.url')).fill('https://localhost/other.json');
    await page.getByRole('button', { name: say('en', 'packs.subscribe.button') }).click();
    await page.getByText(say('en', 'packs.subscribe.forbidden')).waitFor();
  });
});
