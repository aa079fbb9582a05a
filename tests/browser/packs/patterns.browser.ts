/** Patterns of packs: the library that runs them comes into a page only where a pack in force has some. In Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packText, soundRule } from '../../packs/made';
import type { ChromiumPage } from '../harness';
import { marks, untilMarks } from '../journeys/acts';
import { openPackBrowser, type PackBrowser } from './stand';

let browser: PackBrowser;
let settings: Page;
let site: ChromiumPage;

beforeAll(async () => {
  browser = await openPackBrowser();
  settings = await browser.settings();
});
afterAll(() => browser?.close());

/** A page of ours asks the background. */
const ask = (request: object): Promise<unknown> =>
  settings.evaluate((request) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage(request);
  }, request);

const ownNames = packText((pack) => {
  pack.rules = {
    'personal-data/our-names': {
      ...soundRule(),
      severity: 'hold',
      find: [{ kind: 'pattern', match: 'zeb[a-z]{3,5}n' }],
      en: {
        say: 'What we call our cases must not go out.',
        offer: 'Write “your case”.',
        catches: [{ draft: 'The [[zebralon]] was heard.' }],
        allows: ['The room is zebra.'],
      },
    },
  };
});

describe('a pack with a pattern', () => {
  const text = 'Bring the zebrulon along, please.';

  it('is in force at once in a page where somebody has been writing all the while', async () => {
    site = await browser.site();
    await site.open('instagram', 'dm', { lang: 'en' });
    await site.focusBox();
    await site.type(`${text} Your IIN 880512400123 is noted.`);
    await untilMarks(site, 1);
    expect(await ask({ ask: 'pack-install', text: ownNames, trusted: false })).toMatchObject({
      ok: true,
    });
    await untilMarks(site, 2);
  });

  it('is in force in a page that is opened later', async () => {
    await site.open('instagram', 'dm', { lang: 'en' });
    await site.focusBox();
    await site.type(text);
    await untilMarks(site, 1);
  });

  it('is gone with the pack', async () => {
    await ask({ ask: 'pack-remove', id: 'north-shelter' });
    await expect.poll(async () => (await marks(site, '.hold')).length, { timeout: 10_000 }).toBe(0);
  });
});
