/** What single sites do that no other does: touch that sends at mousedown, threads, native dialogs, focus traps, keys heard by the whole document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, type ChromiumPage, openChromium, poll, type TestBrowser, type TestPage } from '../harness';
import { drafts, marks, panel, pressOurs, untilMarks, untilPanel } from '../journeys/acts';
import { distance } from './rects';

const { text, held } = drafts.ru;

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  page = await browser.page();
});
afterAll(() => browser?.close());

async function write(platform: string, boxId: string, options: Record<string, unknown> = {}): Promise<void> {
  await page.open(platform, boxId, { lang: 'ru', text: text.slice(0, -1), ...options });
  await page.focusBox();
  await page.type(text.slice(-1));
  await untilMarks(page, 1);
}

async function isHeld(): Promise<void> {
  await untilPanel(page, true);
  expect(await page.sent()).toEqual([]);
  expect(await page.model()).toBe(text);
}

const onGlyphs = async (): Promise<boolean> => {
  const rects = (await marks(page, '.hold')).map(({ rect }) => ({ ...rect, height: rect.height - 2 }));
  return distance(rects, await page.glyphs(held)) <= 2;
};

describe('marks', () => {
  it.each([
    ['lexical in a scaled dialog', 'threads', 'post'],
    ['Quill in a shadow root', 'linkedin', 'post'],
    ['a React textarea', 'instagram', 'comment'],
    ['a plain box', 'vk', 'message'],
  ])(
    'stay on the glyphs at 80 to 150 %%, scrolled, in the dark, beside right-to-left words: %s',
    async (_what, platform, boxId) => {
      await write(platform, boxId, { dark: true });
      for (const scale of [0.8, 1.25, 1.5]) {
        await page.resize(Math.round(1000 / scale), Math.round(720 / scale), scale);
        await poll(`the mark lies on the glyphs at ${scale}`, onGlyphs);
      }
      await page.resize(1000, 720);
      await page.evaluate(() => {
        const words = document.createElement('p');
        words.dir = 'rtl';
        words.textContent = 'مرحبا بكم';
        document.body.prepend(words);
        document.body.style.minHeight = '3000px';
        window.scrollTo(0, 30);
      });
      await poll('the mark lies on the glyphs after the page moved', onGlyphs);
    },
  );
});

describe('sites that send in their own way', () => {
  it('X: the second box of a thread is held by the one Post', async () => {
    await page.open('x', 'post-thread', { lang: 'ru', text: 'Запись открыта.' });
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('[data-testid="tweetTextarea_1"]') as HTMLElement;
      const { left, top } = box.getBoundingClientRect();
      return { x: left + 20, y: top + 10 };
    });
    await page.clickAt(x, y);
    await page.type(text);
    await untilMarks(page, 1);
    await page.click('post');
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
    await page.press('Escape');
    await untilPanel(page, false);
  });

  it('Telegram A: keys in our panel neither send nor reach the composer', async () => {
    await write('telegram', 'message-a');
    await page.press('Enter');
    await isHeld();
    for (const key of ['a', 'Tab', 'Tab', 'ArrowDown']) await page.press(key);
    expect(await page.sent()).toEqual([]);
    expect(await page.model()).toBe(text);
    await page.press('Escape');
    await untilPanel(page, false);
  });

  it('Telegram with Ctrl+Enter: the key of the setting is held, and Shift+Enter makes a line', async () => {
    await write('telegram', 'message-k', { enterSends: false });
    await page.press('Mod+Enter');
    await isHeld();
    await page.press('Escape');
    await untilPanel(page, false);
    await page.press('Shift+Enter');
    expect(await page.sent()).toEqual([]);
    expect(await page.model()).toBe(`${text}\n`);
  });

  it('LinkedIn: our panel lies in the native dialog, can be pressed, and the dialog stays open', async () => {
    await write('linkedin', 'post-new');
    await page.click('post');
    await isHeld();
    await pressOurs(page, t('ru', 'panel.back'), '.panel');
    await untilPanel(page, false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('LinkedIn: a press in our panel is no click outside the dialog', async () => {
    await write('linkedin', 'post');
    await page.click('post');
    await isHeld();
    await pressOurs(page, t('ru', 'panel.back'), '.panel');
    await untilPanel(page, false);
    const open = () =>
      page.evaluate(() => {
        const dialog = window.fixture.box()?.closest('[role="dialog"]') as HTMLElement;
        return dialog.getClientRects().length > 0 && !dialog.hidden;
      });
    expect(await open()).toBe(true);
  });

  it.each([
    ['facebook', 'post', 'post'],
    ['x', 'reply-modal', 'post'],
    ['instagram', 'caption', 'share'],
  ])('%s %s: a focus trap does not take the keyboard from our panel', async (platform, boxId, control) => {
    await write(platform, boxId);
    await page.click(control);
    await isHeld();
    await page.press('Tab');
    await page.press('Shift+Tab');
    expect(await panel(page)).not.toBeNull();
    await page.press('Escape');
    await untilPanel(page, false);
    await page.type('!');
    await expect.poll(() => page.model(), { timeout: 10_000 }).toBe(`${text}!`);
  });

  it('Facebook: what stands in one conversation is not asked of another', async () => {
    await write('facebook', 'dm-popup');
    const other = await page.evaluate(() => {
      const box = [...document.querySelectorAll('[role="textbox"]')].find((one) => one !== window.fixture.box());
      const { left, top } = (box as HTMLElement).getBoundingClientRect();
      return { x: left + 10, y: top + 8 };
    });
    await page.clickAt(other.x, other.y);
    await page.type('Здравствуйте!');
    await page.press('Enter');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    expect(await page.sent()).toEqual(['Здравствуйте!']);
  });
});

describe('on a screen that can be touched', () => {
  let touch: TestBrowser;
  beforeAll(async () => {
    touch = await openChromium({ extension: builtExtension('chromium'), locale: 'ru', touch: true });
    page = await touch.page();
  });
  afterAll(() => touch?.close());

  it('Telegram K: held although the site sends at mousedown already', async () => {
    await write('telegram', 'message-k', { variant: 'touch' });
    await page.click('send');
    await isHeld();
  });

  it('a tap on Send is held, also where a site sends when the finger is lifted', async () => {
    await write('telegram', 'message-a');
    await page.evaluate(() => {
      window.fixture.control('send')?.addEventListener('touchend', () => window.fixture.sent.push('by touch'));
    });
    const at = await page.evaluate(() => {
      const { left, top, width, height } = (window.fixture.control('send') as Element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await (page as ChromiumPage).page.touchscreen.tap(at.x, at.y);
    await isHeld();
  });
});
