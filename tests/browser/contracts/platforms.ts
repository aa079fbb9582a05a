/** The contract of platforms: what holds on every site and surface, in either browser, with the extension as people install it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../../platforms';
import type { Act } from '../../pages/types';
import { builtExtension, describePage, type Launch, poll, type TestBrowser, type TestPage } from '../harness';
import { clean, drafts, marks, untilMarks, untilPanel } from '../journeys/acts';
import { record } from './record';
import { distance } from './rects';

const { text, held } = drafts.ru;

export const platformIds = platforms.map(({ id }) => id);

/** Every site in a browser of its own: a browser that has shown a hundred pages is no measure. */
export function platformContract(
  name: 'chromium' | 'firefox',
  openBrowser: (launch: Launch) => Promise<TestBrowser>,
  pages: Pages,
): void {
  for (const id of new Set(pages.map(({ platform }) => platform)))
    describe(`on ${id}`, () =>
      siteContract(
        name,
        openBrowser,
        pages.filter(({ platform }) => platform === id),
      ));
}

type Pages = Awaited<ReturnType<typeof pagesOf>>;

function siteContract(
  name: 'chromium' | 'firefox',
  openBrowser: (launch: Launch) => Promise<TestBrowser>,
  pages: Pages,
): void {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openBrowser({ extension: builtExtension(name), locale: 'ru' });
    page = await browser.page();
    await page.resize(1000, 720);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const act = (what: Act) => ('key' in what ? page.press(what.key) : page.click(what.press));
  const written = async (platform: string, boxId: string, words: string) => {
    await page.open(platform, boxId, { lang: 'ru', text: words.slice(0, -1) });
    await page.focusBox();
    await page.type(words.slice(-1));
    await expect.poll(() => page.model(), { timeout: 40_000 }).toBe(words);
  };

  /** Our own sign can lie over a control of the page: folded, as a person would, it leaves room. */
  const foldOurs = async () => {
    const [fold] = (await page.inside('.pill-fold')).filter(({ rect }) => rect.width > 0);
    if (!fold) return;
    await page.clickAt(fold.rect.left + fold.rect.width / 2, fold.rect.top + fold.rect.height / 2);
    await poll('our sign is folded', async () => (await page.inside('.pill-fold')).length === 0);
  };

  describe.each(pages)('$platform $boxId', ({ platform, boxId, box }) => {
    const check = (what: string, run: () => Promise<void>) => it(what, () => record(name, platform, boxId, what, run));

    check('marks the words on their glyphs', async () => {
      await written(platform, boxId, text);
      const drawn = await untilMarks(page, 1);
      const near = async () => {
        const now = await marks(page, '.hold');
        const rects = now.map(({ rect }) => ({ ...rect, height: rect.height - 2 }));
        return distance(rects, await page.glyphs(held)) <= 2;
      };
      expect(drawn).toHaveLength(1);
      await poll('the mark lies on the glyphs', near);
      await page.resize(900, 640);
      await poll('the mark lies on the glyphs after the window changed', near);
      await page.resize(1000, 720);
    });

    check('holds on every way to send, and words stay', async () => {
      for (const way of box.sends) {
        await written(platform, boxId, text);
        await untilMarks(page, 1);
        await act(way);
        await untilPanel(page, true);
        expect(await page.sent(), JSON.stringify(way)).toEqual([]);
        expect(await page.model(), JSON.stringify(way)).toBe(text);
        await page.press('Escape');
        await untilPanel(page, false);
      }
    });

    check('holds on nothing else', async () => {
      await written(platform, boxId, text);
      await untilMarks(page, 1);
      await foldOurs();
      for (const way of box.stays) {
        await act(way);
        // The page has had its turn when its own listener saw the end of the press.
        await page.until('the press is over', () => window.seen.at(-1) !== undefined);
        expect(
          (await page.inside('.panel')).filter(({ rect }) => rect.width > 0),
          JSON.stringify(way),
        ).toEqual([]);
      }
      expect(await page.sent()).toEqual([]);
    });

    check('lets a clean message go without touching it', async () => {
      for (const way of box.sends) {
        // A press before the engine is here is held back: the mark of words that are then taken away says that it is.
        const more = ` ${held}`;
        await written(platform, boxId, clean.ru + more);
        await untilMarks(page, 1);
        for (const _ of more) await page.press('Backspace');
        await expect.poll(() => page.model(), { timeout: 40_000 }).toBe(clean.ru);
        await untilMarks(page, 0);
        await page.forget();
        await act(way);
        if (boxId === 'post' && platform === 'vk') await page.evaluate(finishVkPost);
        await page.until(`it is sent by ${JSON.stringify(way)}`, () => window.fixture.sent.length === 1);
        expect(await page.sent()).toEqual([clean.ru]);
        const seen = await page.seen();
        const wanted = 'key' in way ? ['keydown'] : ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
        for (const type of wanted) {
          const one = seen.find((event) => event.type === type && (type !== 'keydown' || event.key === 'Enter'));
          expect(one, `${type} reached the page`).toMatchObject({ trusted: true, prevented: false });
        }
      }
      expect(await page.evaluate(() => window.errors)).toEqual([]);
    });
  });
}

/** On VK the second step, without the text, is the one that really posts. */
function finishVkPost(): void {
  document.querySelector<HTMLElement>('[data-testid="posting_submit_button"]')?.click();
}

/** @returns every box of the pages of these platforms */
export async function pagesOf(ids: readonly string[]) {
  const all = await Promise.all(
    ids.map(async (platform) => {
      const { boxes } = await describePage(platform);
      return Object.entries(boxes).map(([boxId, box]) => ({ platform, boxId, box }));
    }),
  );
  return all.flat();
}
