/** The harness itself: pages of real editors under the sites' addresses, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, openFirefox, type TestBrowser, type TestPage } from '.';

describe.each([
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const)('fixture pages in %s', (_name, openBrowser) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.page();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each([
    ['instagram', 'dm'],
    ['instagram', 'comment'],
    ['facebook', 'comment'],
  ])('%s %s: what is typed reaches the model and is sent by Enter', async (platform, boxId) => {
    await page.open(platform, boxId, { lang: 'ru' });
    await page.focusBox();
    await page.type('Привет, 👋 мир');
    await page.until('the model has the words', () => window.fixture.model() === 'Привет, 👋 мир');
    await page.press('Enter');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    expect(await page.sent()).toEqual(['Привет, 👋 мир']);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
    expect(await page.evaluate(() => location.host)).toMatch(platform);
  });
});
