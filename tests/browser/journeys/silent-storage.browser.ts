/** A database that never answers: messages are checked all the same. In Chromium, whose background can be reached. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '../../../scripts/faults/storage';
import {
  builtExtension,
  type ChromiumBrowser,
  type ChromiumPage,
  OwnExtension,
  openChromium,
  type TestPage,
} from '../harness';
import { drafts, untilMarks, untilPanel } from './acts';

let browser: ChromiumBrowser;
let own: OwnExtension;
let page: TestPage & ChromiumPage;

beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'en' });
  own = await OwnExtension.of(browser);
  page = (await browser.page()) as TestPage & ChromiumPage;
});
afterAll(() => browser?.close());

describe('a database that never answers', () => {
  it('keeps no message from being checked', async () => {
    // A background that runs is what can be made dumb.
    await page.open('instagram', 'dm', { lang: 'en' });
    await page.focusBox();
    await page.type(drafts.en.text);
    await untilMarks(page, 1);
    await own.inBackground(silent);
    await page.open('instagram', 'dm', { lang: 'en' });
    await page.focusBox();
    await page.type(drafts.en.text);
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    expect(await page.evaluate(() => window.fixture.sent)).toEqual([]);
  });
});
