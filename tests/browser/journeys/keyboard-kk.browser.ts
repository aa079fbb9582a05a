/** A newcomer's whole way in Kazakh by keys alone, in both browsers: first run, a draft held, mended, let go, practice, journal, private list. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { say } from '../../../i18n/own-pages';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { card, clean, drafts, panel, untilCard, untilMarks, untilNotice, untilPanel } from './acts';
import { follow, front, pressHere, soundScreen, tabTo, untilFocusOn, untranslated, use } from './by-keys';
import { askBackground, says } from './own-pages';

const { text, held } = drafts.kk;
const kkOwn = (key: Parameters<typeof say>[1]) => say('kk', key as 'practice.free');
const kk = (key: Parameters<typeof t>[1]) => t('kk', key as 'card.remove');

/** The words of one of our windows on a site, line by line. */
const linesOf = async (page: TestPage, selector: string): Promise<string[]> => {
  const found = await page.inside(selector);
  return found.flatMap(({ text: words, attributes }) => [
    ...words.split('\n').map((line) => line.trim()),
    attributes['aria-label'] ?? '',
  ]);
};

describe.each(['chromium', 'firefox'] as const)('in Kazakh, by keys alone, in %s', (name) => {
  let browser: TestBrowser;
  let own: TestPage;
  let site: TestPage;
  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'en' });
    own = await browser.ownPage();
    site = await browser.page();
  });
  afterAll(() => browser?.close());

  /** What the browser does at Alt+R, which no test can press in its window: it tells the tab. */
  async function altR(): Promise<void> {
    const keys = await own.evaluate(async () => {
      const { browser: b, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = (b ?? chrome) as Api;
      for (const { id } of await api.tabs.query({}))
        await api.tabs.sendMessage(id, { tell: 'command', command: 'open' }).catch(() => undefined);
      return (await api.commands.getAll()).find((one) => one.name === 'open-finding')?.shortcut;
    });
    expect(keys).toBe('Alt+R');
  }
  type Api = {
    tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  };

  /** Writes into the site's box, reached by Tab. */
  async function write(words: string): Promise<void> {
    await site.open('facebook', 'comment', { lang: 'kk' });
    await front(site, own);
    await poll('the box has the focus', async () => {
      const inBox = await site.evaluate(() => window.fixture.box()?.contains(document.activeElement) === true);
      if (!inBox) await site.press('Tab');
      return inBox;
    });
    await site.type(words);
    await site.until('the model has the words', (all) => window.fixture.model() === all, words);
  }

  /** Goes by Tab inside one of our windows on the site, where scripts of the page see nothing. */
  async function tabInside(window: string, words: string): Promise<void> {
    const here = async (): Promise<boolean> =>
      (await site.inside(`${window} :focus`)).some((one) => one.text.trim() === words);
    const passed: string[] = [];
    for (let turn = 0; turn < 40 && !(await here()); turn += 1) {
      await site.press('Tab');
      passed.push(...(await site.inside(`${window} :focus`)).map((one) => one.text.trim()));
    }
    expect(await here(), `“${words}” in ${window}, not only ${[...new Set(passed)].join(' | ')}`).toBe(true);
  }

  it('the first run opens by itself, and is gone through', async () => {
    expect(browser.welcomed).not.toBeNull();
    await own.goto(String(browser.welcomed));
    await front(own, site);
    // When it is tried once more, the language chosen in the try before would still stand.
    await askBackground(own, { ask: 'settings', change: { locale: 'auto' } });
    await says(own, say('en', 'welcome.heading'));
    await tabTo(own, 'English');
    await pressHere(own, 'ArrowRight');
    await pressHere(own, 'ArrowRight');
    await says(own, kkOwn('welcome.heading'));
    await untilFocusOn(own, 'Қазақша');
    await soundScreen(own, 'the first run');
    await use(own, 'TikTok', 'Space');
    const on = () => document.activeElement?.getAttribute('aria-checked') === 'false';
    await own.until('the site is off', on);
    await pressHere(own, 'Space');
    await own.until('the site is on', () => document.activeElement?.getAttribute('aria-checked') === 'true');
    await tabTo(own, kkOwn('welcome.try'));
  });

  it('Alt+R opens the card, Enter mends, and the caret is back in the draft', async () => {
    await write(text);
    await untilMarks(site, 1);
    await altR();
    await untilCard(site, true);
    expect((await card(site))?.text).toContain(held);
    expect(untranslated(await linesOf(site, '.card, .card [aria-label]'))).toEqual([]);
    await site.press('Enter');
    await site.until('the words are gone', (words) => !window.fixture.model().includes(words), held);
    await untilCard(site, false);
    await site.press('Mod+End');
    await site.type(' Сау болыңыз.');
    await site.until('the draft has the caret', () => window.fixture.model().endsWith(' Сау болыңыз.'));
  });

  it('what is held waits, and goes with a reason', async () => {
    await write(text);
    await untilMarks(site, 1);
    await site.press('Enter');
    await untilPanel(site, true);
    expect((await panel(site))?.text).toContain(held);
    expect(untranslated(await linesOf(site, '.panel, .panel [aria-label]'))).toEqual([]);
    await tabInside('.panel', kk('panel.send'));
    // An Enter so soon after the one that was held would count as the same haste.
    const now = await site.evaluate(() => performance.now());
    await site.until('the haste is over', (since) => performance.now() > since + 700, now);
    await site.press('Enter');
    await poll('the first reason has the focus', async () => (await site.inside('.panel input:focus')).length === 1);
    await site.press('ArrowDown');
    await site.press('ArrowUp');
    await tabInside('.panel', kk('panel.send.confirm'));
    await site.press('Enter');
    await untilPanel(site, false);
    await untilNotice(site, 'kk', 'notice.pass-given');
    expect(await site.sent()).toEqual([]);
    await site.press('Enter');
    await site.until('it is sent once', (words) => window.fixture.sent.join() === words, text);
  });

  it('an exercise is practised', async () => {
    await front(own, site);
    await follow(own, kkOwn('welcome.try'));
    await own.until('the page is ready', () => document.querySelector('[data-state="ready"]') !== null);
    await front(own, site);
    await soundScreen(own, 'free practice');
    await tabTo(own, kkOwn('practice.free'));
    await pressHere(own, 'ArrowRight');
    await untilFocusOn(own, kkOwn('practice.exercises'));
    await soundScreen(own, 'the exercises');
    await tabTo(own, kkOwn('exercise.reply'));
    await own.type(clean.kk);
    await use(own, kkOwn('exercise.check'));
    await untilFocusOn(own, kkOwn('exercise.result'));
    await soundScreen(own, 'the result of an exercise');
    await use(own, kkOwn('exercise.again'));
  });

  const tabsOf = (): Promise<string[]> =>
    own.evaluate(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent ?? ''));

  it('every section of the settings is reached, and the journal tells what happened', async () => {
    await follow(own, kkOwn('pages.nav.options'));
    await says(own, kkOwn('options.title'));
    await front(own, site);
    await tabTo(own, kkOwn('options.general'));
    const tabs = await tabsOf();
    for (const [at, title] of tabs.entries()) {
      if (at > 0) await pressHere(own, 'ArrowDown');
      await untilFocusOn(own, title);
      if (title === kkOwn('options.journal')) {
        await says(own, kkOwn('journal.outcome.sent-anyway'));
        await says(own, kkOwn('journal.outcome.fixed'));
      }
      await soundScreen(own, `the section ${title}`);
    }
  });

  it('a private list is made, shown, shortened and wiped', async () => {
    const tabs = await tabsOf();
    await tabTo(own, String(tabs.at(-1)), 'Shift+Tab');
    for (const title of tabs.slice(tabs.indexOf(say('kk', 'private.title')), -1).reverse()) {
      await pressHere(own, 'ArrowUp');
      await untilFocusOn(own, title);
    }
    for (const who of ['Сәуле Ахметова', 'Ерлан Оспанов']) {
      await tabTo(own, say('kk', 'private.add'));
      await own.type(who);
      await pressHere(own, 'Enter');
      await says(own, say('kk', 'private.added', { count: 1 }));
    }
    await says(own, say('kk', 'private.count', { count: 2 }));
    await use(own, say('kk', 'private.show'));
    await soundScreen(own, 'the private list, shown');
    await use(own, say('kk', 'private.remove', { what: 'Сәуле Ахметова' }));
    await untilFocusOn(own, say('kk', 'private.remove', { what: 'Ерлан Оспанов' }));
    await use(own, say('kk', 'private.wipe'));
    await soundScreen(own, 'the question before wiping');
    await pressHere(own, 'Escape');
    await untilFocusOn(own, say('kk', 'private.wipe'));
    await pressHere(own, 'Enter');
    await use(own, say('kk', 'private.wipe.yes'));
    await says(own, say('kk', 'private.wiped'));
    await untilFocusOn(own, say('kk', 'private.wipe'));
    await soundScreen(own, 'the wiped list');
  });
});
