/** Composers that do not stay: made anew with another conversation, or standing in a frame of the site. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { clean, drafts, marks, panel, sendAsItIs, untilMarks, untilPanel } from '../journeys/acts';
import { distance } from './rects';

const { text, held } = drafts.ru;

describe.each([
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const)('in %s', (name, openBrowser) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openBrowser({ extension: builtExtension(name), locale: 'ru' });
    page = await browser.page();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const write = async (platform: string, boxId: string) => {
    await page.open(platform, boxId, { lang: 'ru', text: text.slice(0, -1) });
    await page.focusBox();
    await page.type(text.slice(-1));
    await untilMarks(page, 1);
  };

  describe.each([
    ['whatsapp', 'message'],
    ['telegram', 'message-k'],
  ])('%s %s: another chat', (platform, boxId) => {
    it('takes nothing of the first chat along: neither marks, nor panel, nor what was allowed there', async () => {
      await write(platform, boxId);
      await page.press('Enter');
      await untilPanel(page, true);
      expect((await panel(page))?.text).toContain('Айгерим К.');
      await sendAsItIs(page, 'ru');
      await page.click('other chat');
      await poll('the marks of the first chat are gone', async () => (await marks(page)).length === 0);
      await page.focusBox();
      await page.type(text);
      await untilMarks(page, 1);
      await page.press('Enter');
      await untilPanel(page, true);
      expect((await panel(page))?.text).toContain('Марат Ж.');
      expect(await page.sent()).toEqual([]);
      expect(await page.model()).toBe(text);
    });

    it('lets a clean message go there', async () => {
      await write(platform, boxId);
      await page.click('other chat');
      await page.focusBox();
      await page.type(clean.ru);
      await untilMarks(page, 0);
      await page.press('Enter');
      await page.until('it is sent', () => window.fixture.sent.length === 1);
      expect(await page.sent()).toEqual([clean.ru]);
      expect(await page.evaluate(() => window.errors)).toEqual([]);
    });
  });

  describe.each([
    ['facebook', 'dm', 'send'],
    ['vk', 'comment', 'send'],
    ['instagram', 'comment', 'post'],
    ['linkedin', 'comment', 'post'],
  ])('%s %s beside right-to-left words, on a Kazakh page', (platform, boxId, control) => {
    const mixed = `${drafts.kk.text} مرحبا بكم`;

    it('is marked on its glyphs, held, and a clean message goes', async () => {
      const open = async (words: string) => {
        await page.open(platform, boxId, { lang: 'kk', text: words.slice(0, -1) });
        await page.evaluate(() => {
          for (const place of ['prepend', 'append'] as const) {
            const neighbour = document.createElement('div');
            neighbour.dir = 'rtl';
            neighbour.lang = 'ar';
            neighbour.textContent = 'مرحبا بكم في الصفحة';
            document.body[place](neighbour);
          }
        });
        await page.focusBox();
        await page.type(words.slice(-1));
      };
      await open(mixed);
      await untilMarks(page, 1);
      await poll('the mark lies on the glyphs', async () => {
        const rects = (await marks(page, '.hold')).map(({ rect }) => ({ ...rect, height: rect.height - 2 }));
        return distance(rects, await page.glyphs(drafts.kk.held)) <= 2;
      });
      await page.click(control);
      await untilPanel(page, true);
      expect(await page.sent()).toEqual([]);
      expect(await page.model()).toBe(mixed);
      await page.press('Escape');
      await untilPanel(page, false);
      await open(`${clean.kk} ${drafts.kk.held}`);
      await untilMarks(page, 1);
      for (const _ of ` ${drafts.kk.held}`) await page.press('Backspace');
      await untilMarks(page, 0);
      await page.click(control);
      await page.until('it is sent', () => window.fixture.sent.length === 1);
      expect(await page.sent()).toEqual([clean.kk]);
    });
  });

  describe.each([
    ['post', 'post', 'a shadow root'],
    ['message', 'send', 'a form'],
  ])('a composer in a frame: %s', (boxId, control, _where) => {
    it('is marked on its glyphs, held, and mended words go', async () => {
      await write('frames', boxId);
      await poll('the mark lies on the glyphs', async () => {
        const rects = (await marks(page, '.hold')).map(({ rect }) => ({ ...rect, height: rect.height - 2 }));
        return distance(rects, await page.glyphs(held)) <= 2;
      });
      await page.click(control);
      await untilPanel(page, true);
      expect(await page.sent()).toEqual([]);
      await page.press('Escape');
      await untilPanel(page, false);
      // Mended by taking words away: Quill in a shadow root scrambles what is typed in Firefox, with or without us.
      const more = ` ${held}`;
      await page.open('frames', boxId, { lang: 'ru', text: clean.ru + more.slice(0, -1) });
      await page.focusBox();
      await page.type(more.slice(-1));
      await untilMarks(page, 1);
      for (const _ of more) await page.press('Backspace');
      await untilMarks(page, 0);
      await page.click(control);
      await page.until('it is sent', () => window.fixture.sent.length === 1);
      expect(await page.sent()).toEqual([clean.ru]);
    });
  });
});
