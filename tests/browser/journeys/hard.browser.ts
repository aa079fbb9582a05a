/** Hard times: Send before the engine is here, boxes that vanish, a background that dies, an extension updated under an open tab. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import early from '../../../public/_locales/ru/messages.json';
import {
  builtExtension,
  type ChromiumBrowser,
  type ChromiumPage,
  OwnExtension,
  openChromium,
  poll,
  type TestPage,
} from '../harness';
import { clean, drafts, panel, pressOurs, sendAsItIs, untilMarks, untilNotice, untilPanel } from './acts';
import { breaking } from './breaking';

const { text, held } = drafts.ru;

let browser: ChromiumBrowser;
let page: TestPage & ChromiumPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  page = (await browser.page()) as TestPage & ChromiumPage;
});
afterAll(() => browser?.close());

async function open(platform = 'instagram', box = 'dm', words = ''): Promise<void> {
  await page.open(platform, box, { lang: 'ru', text: words });
}

describe('Send before the engine is here', () => {
  it('a draft that the site restored is stopped, judged as soon as possible, and held', async () => {
    await open('instagram', 'caption', text);
    await page.click('share');
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
    expect((await panel(page))?.text).toContain(held);
  });

  it('a clean one is stopped too, is said to be checked, and goes by the next press', async () => {
    await open('instagram', 'caption', clean.ru);
    await page.click('share');
    await untilNotice(page, 'ru', 'notice.checked-press-again');
    expect(await page.sent()).toEqual([]);
    await page.click('share');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    expect(await page.sent()).toEqual([clean.ru]);
  });
});

describe('boxes that come and go', () => {
  beforeEach(async () => {
    await open();
    await page.focusBox();
    await page.type(text);
    await untilMarks(page, 1);
  });

  it('a box that disappears while the panel is open takes the panel along, and nothing fails', async () => {
    await page.press('Enter');
    await untilPanel(page, true);
    await page.evaluate(() => window.fixture.box()?.remove());
    await untilPanel(page, false);
    await poll('the marks are gone', async () => (await page.inside('.mark')).length === 0);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  it('a double Enter in haste neither sends nor presses anything in the panel', async () => {
    await page.press('Enter');
    await page.press('Enter');
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
    expect(await page.model()).toBe(text);
  });

  it('panels in which a reason was asked for leave nothing on the page', async () => {
    const ask = async (): Promise<void> => {
      await page.press('Enter');
      await untilPanel(page, true);
      await pressOurs(page, t('ru', 'panel.send'), '.panel');
      await page.press('Escape');
      await untilPanel(page, false);
    };
    await ask();
    const before = await page.living();
    for (let turn = 0; turn < 4; turn += 1) await ask();
    const { nodes, listeners } = await page.living();
    // The page's own editor may gather a little; a panel has some two hundred nodes.
    expect(nodes - before.nodes).toBeLessThan(100);
    expect(listeners - before.listeners).toBeLessThan(8);
  });

  it('Escape in the panel goes back to the draft, and writing goes on where it was', async () => {
    await page.press('Enter');
    await untilPanel(page, true);
    await page.press('Escape');
    await untilPanel(page, false);
    await page.type(' Да.');
    await page.until('the words are there', (words) => window.fixture.model() === words, `${text} Да.`);
  });

  it('keys in our panel never reach the page', async () => {
    await page.press('Enter');
    await untilPanel(page, true);
    await page.forget();
    for (const key of ['Tab', 'ArrowDown', 'a', 'Shift+Tab']) await page.press(key);
    expect((await page.seen()).filter(({ type }) => type.startsWith('key') || type === 'focusin')).toEqual([]);
    expect(await page.model()).toBe(text);
  });

  it('changed words make the pass void, and what is new in them is held', async () => {
    await page.press('Enter');
    await untilPanel(page, true);
    await sendAsItIs(page, 'ru');
    await page.type('!');
    await untilNotice(page, 'ru', 'notice.pass-void');
    await page.type(' И ещё ИИН 900101300017.');
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
  });

  it('Shift+Enter and composing are left alone', async () => {
    await page.press('Shift+Enter');
    await page.until('there is a new line', () => window.fixture.model().endsWith('\n'));
    await page.compose('привет');
    await page.press('Enter');
    await page.settleComposition('привет');
    expect(await panel(page)).toBeNull();
  });
});

describe('without a background', () => {
  it('a background that is stopped comes back when it is needed: the check goes on and a decision is kept', async () => {
    await stopBackground();
    await open();
    await page.focusBox();
    await page.type(text);
    await untilMarks(page, 1);
    await stopBackground();
    await page.press('Enter');
    await untilPanel(page, true);
    await pressOurs(page, t('ru', 'card.keep'), '.panel');
    await pressOurs(page, t('ru', 'card.keep.always'), '.panel');
    await pressOurs(page, t('ru', 'reason.consent'), '.panel');
    await pressOurs(page, t('ru', 'card.keep.confirm'), '.panel');
    await untilPanel(page, false);
    await open();
    await page.focusBox();
    await page.type(text);
    await page.until('the model has the words', (words) => window.fixture.model() === words, text);
    // A press before the engine is here is held back and says so; the next one sends.
    await poll('it is sent', async () => {
      await page.press('Enter');
      return page.evaluate(() => window.fixture.sent.length === 1);
    });
  });

  it('an extension that starts anew under an open tab watches on', async () => {
    await open();
    await page.focusBox();
    await page.type(text.replace(held, '930512400123'));
    await untilMarks(page, 1);
    await reloadExtension();
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
    expect((await page.inside('.panel')).length).toBe(1);
  });

  it('switched off and on again under an open tab, it watches on', async () => {
    await open();
    await page.focusBox();
    await page.type(text.replace(held, '930512400123'));
    await untilMarks(page, 1);
    const own = await OwnExtension.of(browser);
    await own.enable(false);
    await own.enable(true);
    await own.close();
    await page.front();
    await poll('the press is held', async () => {
      await page.press('Enter');
      return (await panel(page)) !== null;
    });
    expect(await page.sent()).toEqual([]);
  });

  it('a panel that cannot be drawn keeps no message back: the next press sends it, and both are said', async () => {
    const makeFail = await breaking(page);
    await open();
    await page.focusBox();
    const other = text.replace(held, '900101300017');
    await page.type(other);
    await untilMarks(page, 1);
    await makeFail('HTMLElement.prototype.focus');
    await page.press('Enter');
    const says = (words: string) => async () =>
      (await page.inside('[role="status"]')).some(({ text: said }) => said === words);
    await poll('the next press is said to send', says(early.earlyPressAgain.message));
    expect(await page.sent()).toEqual([]);
    await page.press('Enter');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    expect(await page.sent()).toEqual([other]);
    await poll('it is said', says(early.earlyUnchecked.message));
    await page.devtools.send('Runtime.disable');
  });

  it('what can no longer be drawn is taken away, so that it lies over nothing, and the message goes unchecked', async () => {
    const makeFail = await breaking(page);
    await open();
    await page.focusBox();
    const other = text.replace(held, '910101300013');
    await page.type(other);
    await untilMarks(page, 1);
    const uncaught: string[] = [];
    page.devtools.on('Runtime.exceptionThrown', ({ exceptionDetails }) => uncaught.push(exceptionDetails.text));
    await makeFail('Element.prototype.getBoundingClientRect');
    await page.type('!');
    await poll('nothing is drawn any more', async () =>
      (await page.inside('.pill')).every(({ rect }) => rect.width === 0),
    );
    await page.press('Backspace');
    await page.until('the draft is as before', (words: string) => window.fixture.model().trim() === words, other);
    await page.press('Enter');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    expect(await page.sent()).toEqual([other]);
    expect((await page.inside('.pill')).filter(({ rect }) => rect.width > 0)).toEqual([]);
    expect(uncaught).toEqual([]);
    await page.devtools.send('Runtime.disable');
  });

  it('an engine that cannot be loaded lets the message go, and says that it was not checked', async () => {
    await browser.extensionId();
    await browser.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(() => {
        const { scripting } = (globalThis as unknown as { chrome: { scripting: Record<string, unknown> } }).chrome;
        scripting.executeScript = () => Promise.reject(new Error('out of order'));
      });
    await open();
    await page.focusBox();
    const other = text.replace(held, '930512400123');
    await page.type(other);
    await page.press('Enter');
    await poll('the message has gone or may go', async () => {
      if ((await page.sent()).length > 0) return true;
      if ((await page.inside('[role="status"]')).some(({ text: said }) => said === early.earlyPressAgain.message))
        await page.press('Enter');
      return false;
    });
    expect(await page.sent()).toEqual([other]);
    await poll('it is said', async () =>
      (await page.inside('[role="status"]')).some(({ text: said }) => said === early.earlyUnchecked.message),
    );
  });
});

/** What an update does to open tabs: our old scripts lose their background, and the new ones are put in. */
async function reloadExtension(): Promise<void> {
  const id = await browser.extensionId();
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (which) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(which, { failQuietly: true });
  }, id);
  await extensions.waitForFunction(async (which) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    return (await developerPrivate.getExtensionInfo(which)).state === 'ENABLED';
  }, id);
  await extensions.close();
  await page.page.bringToFront();
}

type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
};

async function stopBackground(): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const devtools = session ?? page.devtools;
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId });
  await poll('the background has stopped', async () => {
    const { targetInfos: now } = await devtools.send('Target.getTargets');
    return !now.some(({ type }) => type === 'service_worker');
  });
}
