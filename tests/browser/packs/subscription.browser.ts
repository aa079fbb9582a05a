/** A worker subscribes by link, reads what changes, goes back; tampered and foreign versions change nothing. In Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../../i18n/own-pages';
import { soundRule } from '../../packs/made';
import type { ChromiumPage } from '../harness';
import { marks, untilMarks } from '../journeys/acts';
import { openPackBrowser, openStand, type PackBrowser, type Stand } from './stand';

let stand: Stand;
let browser: PackBrowser;
let settings: Page;
let site: ChromiumPage;
const button = (key: 'packs.check-now' | 'packs.show' | 'packs.update' | 'packs.install' | 'packs.subscribe.button') =>
  settings.getByRole('button', { name: say('en', key) });
const says = (words: string | RegExp) => settings.getByText(words).first().waitFor();
const lane = { ...soundRule(), severity: 'hold' };
const withLane = { rules: { 'personal-data/our-street': soundRule(), 'personal-data/our-lane': laneRule() } };

function laneRule() {
  return JSON.parse(JSON.stringify(lane).replaceAll('quince', 'medlar').replaceAll('Quince', 'Medlar')) as object;
}

beforeAll(async () => {
  stand = await openStand();
  browser = await openPackBrowser();
  settings = await browser.settings();
  site = await browser.site();
});
afterAll(async () => {
  await browser?.close();
  await stand?.close();
});

describe('a subscription', () => {
  it('is looked at, then works on a site', async () => {
    stand.serve(await stand.version('1.0.0'));
    await settings.getByLabel(say('en', 'packs.subscribe.url')).fill(stand.url);
    await button('packs.subscribe.button').click();
    await says('Added: personal-data/our-street');
    await says(/^Signed\. Key: (?:[a-z]{5}-){7}[a-z]{5}$/);
    await button('packs.install').click();
    await says(say('en', 'packs.added', { title: 'North shelter' }));
    expect(stand.asked[0]?.cookie).toBeUndefined();
    expect(stand.asked[0]?.referer).toBeUndefined();
    await site.open('instagram', 'dm', { lang: 'en' });
    await site.focusBox();
    await site.type('She waits in Quince Street, near Medlar Lane.');
    await untilMarks(site, 1, '.warn');
  });

  it('a new version waits, is shown as a difference, and is used after a click, also in open pages', async () => {
    stand.serve(await stand.version('1.1.0', withLane));
    await button('packs.check-now').click();
    await says(say('en', 'packs.waiting', { version: '1.1.0' }));
    expect(await marks(site, '.hold')).toHaveLength(0);
    await button('packs.show').click();
    await says('Version 1.0.0 becomes 1.1.0');
    await says('Added: personal-data/our-lane');
    await button('packs.update').click();
    await says(say('en', 'packs.version', { version: '1.1.0' }).concat(' · '));
    await untilMarks(site, 1, '.hold');
  });

  it('an unchanged file is not sent again', async () => {
    const before = stand.asked.length;
    await button('packs.check-now').click();
    await button('packs.check-now').click();
    await expect.poll(() => stand.asked.length, { timeout: 10_000 }).toBeGreaterThan(before + 1);
    expect(stand.asked.at(-1)?.['if-none-match']).toBeDefined();
  });

  it('a tampered version and one of another key are alarms and change nothing', async () => {
    stand.serve((await stand.version('1.2.0', withLane)).replace('must never go out', 'may go out'));
    await button('packs.check-now').click();
    await says(say('en', 'packs.sign.bad'));
    stand.serve(await stand.version('1.2.0', withLane, 'foreign'));
    await button('packs.check-now').click();
    await says(say('en', 'packs.sign.changed'));
    await says(say('en', 'packs.version', { version: '1.1.0' }).concat(' · '));
    expect(await button('packs.show').count()).toBe(0);
  });

  it('goes back by one click', async () => {
    await settings.getByRole('button', { name: say('en', 'packs.roll-back', { version: '1.0.0' }) }).click();
    await says(say('en', 'packs.version', { version: '1.0.0' }).concat(' · '));
    await untilMarks(site, 0, '.hold');
  });

  it('a withdrawn version is switched off with its reason', async () => {
    const withdrawn = { versions: ['1.0.0'], why: 'a wrong street' };
    stand.serve(await stand.version('1.3.0', { ...withLane, withdrawn }));
    await button('packs.check-now').click();
    await says(say('en', 'packs.withdrawn', { version: '1.0.0', why: 'a wrong street' }));
    await untilMarks(site, 0, '.warn');
  });

  it('no page of ours can reach the network, whatever the background may', async () => {
    const reached = await settings.evaluate(async (url) => {
      try {
        await fetch(url);
        return true;
      } catch {
        return false;
      }
    }, stand.url);
    expect(reached).toBe(false);
  });
});

describe('a file', () => {
  it('that is wrong is told with its places, and nothing is added', async () => {
    const page = await browser.settings();
    const buffer = Buffer.from('{\n  "format": "reread-pack",\n  "rules": [}\n');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByText(/line 3, column 13/).waitFor();
    await page.close();
  });
});
