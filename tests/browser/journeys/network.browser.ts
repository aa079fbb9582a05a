/** The extension asks nobody on the network for anything: all of it is denied, and whoever was asked for is written down. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, type ChromiumBrowser, openChromium, openFirefox, poll, type TestBrowser } from '../harness';
import { type DeadEnd, openDeadEnd } from '../harness/dead-end';
import { longSession, opened } from './long-session';
import { ownPage } from './own-pages';

/** What the browsers' makers are asked by the browsers themselves: updates, lists, whether there is a network. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|org|net)$|^detectportal\./;

describe.each(['chromium', 'firefox'] as const)('in %s, with no network', (name) => {
  let network: DeadEnd;
  let browser: TestBrowser;
  /** Browsers also greet the host that a tab is about to go to, before its page is answered by the harness. */
  const visited = new Set<string>();
  const foreign = (): string[] => network.asked.filter((host) => !browsersOwn.test(host) && !visited.has(host));

  beforeAll(async () => {
    network = await openDeadEnd();
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'ru', proxy: network.port });
    // Opened first, as it makes Firefox's window tall enough for all of our panel.
    if (name === 'firefox') await browser.ownPage();
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });

  it('a long session is checked, and nobody is asked for anything', async () => {
    const page = await browser.page();
    const sent = await longSession(page);
    expect(sent.length).toBe(2);
    // A page and its two scripts, and nothing that somebody on it asked for besides.
    const pages = page.asked.filter((url) => !/\/_(?:early|page)\.js$/.test(url));
    expect(pages.length).toBe(opened);
    for (const url of pages) visited.add(new URL(url).hostname);
    expect(foreign()).toEqual([]);
  });

  it('neither do our own pages ask, and their policy lets them not', async () => {
    const own = await browser.ownPage();
    for (const one of ['options.html', 'practice.html', 'welcome.html']) {
      await own.goto(ownPage(browser, one));
      await own.until('the page is drawn', () => (document.body?.textContent ?? '').trim().length > 50);
      const refused = await own.evaluate(() =>
        fetch('https://ours.example.invalid/').then(
          () => false,
          () => true,
        ),
      );
      expect(refused).toBe(true);
    }
    expect(foreign()).toEqual([]);
  });

  it('an attempt would have been seen', async () => {
    if (name === 'chromium') {
      const { context, extensionId } = browser as ChromiumBrowser;
      await extensionId();
      await context
        .serviceWorkers()
        .at(-1)
        ?.evaluate(() => fetch('https://seen.example.invalid/').catch(() => null));
    } else {
      const own = await browser.ownPage();
      await own.evaluate(() => {
        location.href = 'https://seen.example.invalid/';
      });
    }
    await poll('the attempt was written down', async () => foreign().includes('seen.example.invalid'));
  });
});
