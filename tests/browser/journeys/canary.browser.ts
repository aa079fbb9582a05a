/** After a long session the words of its drafts are nowhere: not stored, not said to the background, not logged, not left on the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  builtExtension,
  type ChromiumPage,
  openChromium,
  openFirefox,
  type TestBrowser,
  type TestPage,
} from '../harness';
import { canaries, longSession } from './long-session';
import { ownPage } from './own-pages';

type Listening = { heard: string[] };
type Runtime = { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
type Area = { get(what: null): Promise<unknown> };
type Storage = { storage: { local?: Area; session?: Area; sync?: Area } };

const found = (text: string): string[] => canaries.filter((word) => text.toLowerCase().includes(word));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let own: TestPage;
  let page: TestPage;
  const logged: string[] = [];
  let sent: string[] = [];
  let heard: string[] = [];

  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'ru' });
    own = await browser.ownPage();
    await own.goto(ownPage(browser, 'options.html'));
    await own.evaluate(() => {
      const world = globalThis as unknown as { browser?: Runtime; chrome?: Runtime } & Listening;
      world.heard = [];
      // What a page's part sends to the background, our other pages hear as well.
      (world.browser ?? world.chrome)?.runtime.onMessage.addListener((message) => {
        world.heard.push(JSON.stringify(message));
      });
    });
    page = await browser.page();
    await listen(page, logged);
    sent = await longSession(page);
    heard = await own.evaluate(() => (globalThis as unknown as Listening).heard);
  }, 300_000);
  afterAll(() => browser?.close());

  it('the session was one: words were sent, and the background was told of rules and choices', () => {
    expect(found(sent.join('\n')).length).toBeGreaterThan(2);
    const asked = heard.map((message) => (JSON.parse(message) as { ask?: string }).ask);
    expect(asked).toEqual(expect.arrayContaining(['load', 'note', 'keep']));
  });

  it('no message to the background held a word', () => {
    expect(heard.filter((message) => found(message).length > 0)).toEqual([]);
  });

  it('nothing that is stored holds a word, and the journal has its entries', async () => {
    const stored = await own.evaluate(dumpStorage);
    expect(stored.rows.journal).toBeGreaterThan(1);
    expect(stored.rows.kept).toBe(1);
    expect(found(stored.text)).toEqual([]);
  });

  it('the journal as it is shown and saved holds no word', async () => {
    await own.goto(ownPage(browser, 'options.html#journal'));
    await own.until('the journal is drawn', () => document.body.textContent.length > 200);
    expect(found(await own.evaluate(() => document.documentElement.outerHTML))).toEqual([]);
  });

  it('nothing was logged', () => {
    expect(logged.filter((line) => found(line).length > 0)).toEqual([]);
  });

  it('on the page the words are where the person wrote them and nowhere else', async () => {
    await page.open('instagram', 'dm', { lang: 'ru' });
    await page.focusBox();
    await page.type('Цитринелла: ваш ИИН 880512400123 принят.');
    const left = await page.evaluate(() => {
      const box = window.fixture.box() as HTMLElement;
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const path: number[] = [];
      for (let at: Element = box; at.parentElement; at = at.parentElement)
        path.unshift([...at.parentElement.children].indexOf(at));
      let twin: Element = copy;
      for (const step of path) twin = twin.children[step] as Element;
      twin.remove();
      return [
        copy.outerHTML,
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        JSON.stringify(history.state),
        document.title,
        document.cookie,
        window.name,
        location.href,
        performance
          .getEntries()
          .map((entry) => entry.name)
          .join(),
        window.errors.join(),
      ].join('\n');
    });
    expect(found(left)).toEqual([]);
  });
});

/** What is written to the console, by the page and by our scripts on it. */
async function listen(page: TestPage, logged: string[]): Promise<void> {
  if (page.browser !== 'chromium') {
    const { page: inner } = page as unknown as {
      page: { on(what: 'console', hear: (said: { text(): string }) => void): void };
    };
    inner.on('console', (said) => logged.push(said.text()));
    return;
  }
  const { devtools } = page as TestPage & ChromiumPage;
  devtools.on('Runtime.consoleAPICalled', (said) => logged.push(JSON.stringify(said.args)));
  devtools.on('Runtime.exceptionThrown', (thrown) => logged.push(JSON.stringify(thrown)));
  devtools.on('Log.entryAdded', (entry) => logged.push(JSON.stringify(entry)));
  await devtools.send('Runtime.enable');
  await devtools.send('Log.enable');
}

/** Runs on our own page: everything the extension has stored, wherever, as one text; and how many rows of what. */
async function dumpStorage(): Promise<{ text: string; rows: Record<string, number> }> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const parts: unknown[] = [];
  const rows: Record<string, number> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = [await asked(objects.getAllKeys()), await asked(objects.getAll())];
      rows[store] = values.length;
      parts.push(name, store, keys, values);
    }
    database.close();
  }
  const world = globalThis as unknown as { browser?: Storage; chrome?: Storage };
  const { storage } = (world.browser ?? world.chrome) as Storage;
  for (const area of ['local', 'session', 'sync'] as const)
    parts.push(await storage[area]?.get(null).catch(() => null));
  parts.push({ ...localStorage }, { ...sessionStorage }, await caches.keys(), document.title, location.href);
  return { text: JSON.stringify(parts), rows };
}
