/** Boxes that a site throws away after each send: nothing of them may stay in memory for our sake. In Chromium, which can count it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, type ChromiumBrowser, type ChromiumPage, openChromium, poll, type TestPage } from '../harness';
import { clean } from './acts';
import { breaking } from './breaking';

let browser: ChromiumBrowser;
let page: TestPage & ChromiumPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  page = (await browser.page()) as TestPage & ChromiumPage;
});
afterAll(() => browser?.close());

describe('boxes that the site throws away after each send', () => {
  const write = async (room: number): Promise<void> => {
    await page.focusBox();
    await page.page.keyboard.insertText(`${clean.ru} ${room}`);
    await page.until('the words are there', (room: number) => window.fixture.model().endsWith(` ${room}`), room);
  };
  const send = async (room: number): Promise<void> => {
    // The first may wait for the engine, and is pressed again.
    await poll('it is sent', async () => {
      await page.press('Enter');
      return page.evaluate((count: number) => window.fixture.sent.length >= count, room);
    });
  };

  it('are let go at once, not only when the next one is written in', async () => {
    await page.open('instagram', 'comment', { lang: 'ru' });
    for (const room of [1, 2]) {
      await write(room);
      await send(room);
    }
    await page.focusBox();
    const before = await page.living();
    await write(3);
    await send(3);
    // The box that has gone would bring a root of React with some 140 listeners.
    await poll('nothing of it is left', async () => (await page.living()).listeners - before.listeners < 70);
  });

  it('are let go, also where we fail while they leave', async () => {
    const makeFail = await breaking(page);
    await page.open('instagram', 'comment', { lang: 'ru' });
    for (const room of [1, 2, 3]) {
      await write(room);
      await send(room);
    }
    const before = await page.living();
    for (const room of [4, 5, 6, 7, 8]) {
      await write(room);
      await makeFail('Element.prototype.matches');
      await send(room);
      // What watches the box is told in a frame, and tells us in the next.
      await page.evaluate(
        () =>
          new Promise((end) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(end)))),
      );
      await makeFail('Element.prototype.matches', false);
    }
    await write(9);
    await send(9);
    const { listeners } = await page.living();
    // Each of the site's boxes brings a root of React with some 140 listeners; two may be on their way.
    expect(listeners - before.listeners).toBeLessThan(300);
    await page.devtools.send('Runtime.disable');
  });
});
