/** From typing to sending, on pages with the sites' real editors: marks at the glyphs, card, fix, undo, hold, reason, sent once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import {
  around,
  card,
  clean,
  drafts,
  type Lang,
  marks,
  middleOf,
  noticeSays,
  panel,
  pressOurs,
  sendAsItIs,
  untilCard,
  untilMarks,
  untilNotice,
  untilPanel,
} from './acts';

const places = [
  ['instagram', 'dm', 'send'],
  ['instagram', 'comment', 'post'],
  ['facebook', 'comment', 'send'],
] as const;

/** Firefox starts slowly: it goes through one language, as languages do not differ by browser. */
const runs = [
  ['chromium', 'ru'],
  ['chromium', 'kk'],
  ['chromium', 'en'],
  ['firefox', 'kk'],
] as const;

describe.each(runs)('%s, a draft in %s', (name, lang: Lang) => {
  let browser: TestBrowser;
  let page: TestPage;
  const { text, held } = drafts[lang];
  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: lang });
    page = await browser.page();
  });
  afterAll(() => browser?.close());

  describe.each(places)('%s %s', (platform, box, button) => {
    beforeEach(async () => {
      await page.open(platform, box, { lang });
      await page.focusBox();
    });

    it('is sent untouched when nothing is found, and the page hears every key', async () => {
      await page.type(clean[lang]);
      await page.until('the model has the words', (words) => window.fixture.model() === words, clean[lang]);
      await page.forget();
      await page.press('Enter');
      await poll('it is sent', async () => {
        // On a slow machine the engine may still be on its way: then it is said that the next press sends.
        if (await noticeSays(page, lang, 'notice.checked-press-again')) await page.press('Enter');
        return (await page.sent()).length > 0;
      });
      expect(await page.sent()).toEqual([clean[lang]]);
      expect((await page.seen()).filter(({ key }) => key === 'Enter').map(({ type }) => type)).toContain('keydown');
    });

    it('marks stand at the glyphs', async () => {
      await page.type(text);
      const drawn = around((await untilMarks(page, 1)).map(({ rect }) => rect));
      if (box === 'comment' && platform === 'instagram') return;
      const real = around(await page.glyphs(held));
      expect(Math.abs(drawn.left - real.left)).toBeLessThanOrEqual(1);
      expect(Math.abs(drawn.width - real.width)).toBeLessThanOrEqual(1.5);
      expect(Math.abs(drawn.top - real.top)).toBeLessThanOrEqual(1);
    });

    it('waits on Enter, and with a reason goes exactly once by the next press', async () => {
      await page.type(text);
      await untilMarks(page, 1);
      await page.forget();
      await page.press('Enter');
      await untilPanel(page, true);
      expect(await page.sent()).toEqual([]);
      expect(await page.model()).toBe(text);
      expect((await page.seen()).filter(({ key }) => key === 'Enter')).toEqual([]);
      expect((await panel(page))?.text).toContain(held);
      await sendAsItIs(page, lang);
      await untilNotice(page, lang, 'notice.pass-given');
      expect(await page.sent()).toEqual([]);
      await page.press('Enter');
      await page.until('it is sent', () => window.fixture.sent.length === 1);
      // The site may have put a new box in the place of the old one.
      await page.focusBox();
      await page.type(text);
      await untilMarks(page, 1);
      await page.press('Enter');
      await untilPanel(page, true);
      expect(await page.sent()).toEqual([text]);
    });

    it('waits on the button, is mended in the panel, and then goes', async () => {
      await page.type(text);
      await untilMarks(page, 1);
      await page.forget();
      await page.click(button);
      await untilPanel(page, true);
      expect((await page.seen()).filter(({ type }) => /^(?:pointer|mouse|click)/.test(type))).toEqual([]);
      await pressOurs(page, t(lang, 'card.remove'), '.panel');
      await page.until('the words are gone', (words) => !window.fixture.model().includes(words), held);
      await untilPanel(page, false);
      const mended = await page.model();
      await page.click(button);
      await page.until('it is sent', () => window.fixture.sent.length === 1);
      expect(await page.sent()).toEqual([mended]);
    });

    it('card by mouse: opens over the mark, mends, and the undo of the site brings the words back', async () => {
      await page.type(text);
      const drawn = await untilMarks(page, 1);
      await page.hoverAt(...middleOf(drawn.map(({ rect }) => rect)));
      await untilCard(page, true);
      expect((await card(page))?.text).toContain(held);
      await pressOurs(page, t(lang, 'card.remove'), '.card');
      await page.until('the words are gone', (words) => !window.fixture.model().includes(words), held);
      await untilCard(page, false);
      await poll('the mark is gone', async () => (await marks(page, '.hold')).length === 0);
      await page.press('Mod+z');
      await page.until('the words are back', (words) => window.fixture.model() === words, text);
      await untilMarks(page, 1);
    });
  });

  it('no script of ours failed on these pages', async () => {
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });
});
