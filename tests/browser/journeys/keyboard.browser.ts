/** Without a mouse, and with more than one box: the command for the card, Send by its own keys, two boxes, a redrawn box. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, type ChromiumBrowser, openChromium, poll, type TestPage } from '../harness';
import { card, clean, drafts, marks, panel, untilCard, untilMarks, untilPanel } from './acts';

const { text, held } = drafts.en;

let browser: ChromiumBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'en' });
  page = await browser.page();
});
afterAll(() => browser?.close());

/** What the browser does when somebody presses the shortcut: it cannot be pressed from a test. */
async function command(): Promise<void> {
  await browser.extensionId();
  await browser.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      for (const { id } of await tabs.query({}))
        await tabs.sendMessage(id, { tell: 'command', command: 'open' }).catch(() => undefined);
    });
}
type Chrome = {
  tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
};

async function write(words: string): Promise<void> {
  await page.open('facebook', 'comment', { lang: 'en' });
  await page.focusBox();
  await page.type(words);
  await page.until('the model has the words', (all) => window.fixture.model() === all, words);
}

describe('by keyboard alone', () => {
  it('the command opens the card, Enter mends, and the caret is back in the draft', async () => {
    await write(text);
    await untilMarks(page, 1);
    await command();
    await untilCard(page, true);
    expect((await card(page))?.text).toContain(held);
    await page.press('Enter');
    await page.until('the words are gone', (words) => !window.fixture.model().includes(words), held);
    await untilCard(page, false);
    await page.press('Mod+End');
    await page.type(' Bye.');
    await page.until('the draft has the caret', () => window.fixture.model().endsWith(' Bye.'));
  });

  it('Escape closes the card and nothing else', async () => {
    await write(text);
    await untilMarks(page, 1);
    await command();
    await untilCard(page, true);
    await page.forget();
    await page.press('Escape');
    await untilCard(page, false);
    expect((await page.seen()).filter(({ key }) => key === 'Escape')).toEqual([]);
    expect(await page.model()).toBe(text);
  });

  it.each(['Enter', 'Space'])(
    '%s on the Send button is held like a click, and the panel has the focus',
    async (key) => {
      await write(text);
      await untilMarks(page, 1);
      await page.evaluate(() => (window.fixture.control('send') as HTMLElement).focus());
      await page.press(key);
      await untilPanel(page, true);
      expect(await page.sent()).toEqual([]);
      await page.press('Escape');
      await untilPanel(page, false);
    },
  );

  it('the panel is left by its own button, with Tab and Enter', async () => {
    await write(text);
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    await poll('the button that goes back has the focus', async () => {
      await page.press('Shift+Tab');
      return (await page.inside('.panel button:focus')).some(
        ({ text: words }) => words.trim() === t('en', 'panel.back'),
      );
    });
    // An Enter so soon after the one that was held would count as the same haste.
    const now = await page.evaluate(() => performance.now());
    await page.until('the haste is over', (since) => performance.now() > since + 700, now);
    await page.press('Enter');
    await untilPanel(page, false);
    expect(await page.model()).toBe(text);
    expect(await page.sent()).toEqual([]);
  });
});

describe('several boxes', () => {
  it.each(['Mod+Enter', 'post'])('%s in one box of a thread is held for what stands in another', async (act) => {
    await page.open('x', 'post-thread', { lang: 'en' });
    const boxes = await page.evaluate(() =>
      [0, 1].map((at) => {
        const { left, top } = (
          document.querySelector(`[data-testid="tweetTextarea_${at}"]`) as HTMLElement
        ).getBoundingClientRect();
        return [left + 8, top + 8] as const;
      }),
    );
    for (const [at, words] of [text, clean.en].entries()) {
      const [x, y] = boxes[at] as readonly [number, number];
      await page.clickAt(x, y);
      await page.type(words);
    }
    await page.until('both boxes have their words', (words) => document.body.textContent.includes(words), clean.en);
    if (act === 'post') await page.click('post');
    else await page.press(act);
    await untilPanel(page, true);
    expect((await panel(page))?.text).toContain(held);
    expect(await page.sent()).toEqual([]);
  });

  it('a box that the site draws anew with the same words keeps the panel', async () => {
    await write(text);
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    await page.evaluate(() => {
      const box = window.fixture.box() as HTMLElement;
      const again = box.cloneNode(true) as HTMLElement;
      box.replaceWith(again);
    });
    await poll('the marks stand in the new box', async () => (await marks(page, '.hold')).length === 1);
    expect(await panel(page)).not.toBeNull();
  });
});
