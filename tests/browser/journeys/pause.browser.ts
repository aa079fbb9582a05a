/** The first steps open by themselves; the popup switches Reread off for a while, and it comes back by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../../i18n/own-pages';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { drafts, marks, untilPanel } from './acts';
import { askBackground, ownPage, press, says } from './own-pages';

describe.each(['chromium', 'firefox'] as const)('off for an hour in %s', (name) => {
  let browser: TestBrowser;
  let popup: TestPage;
  let site: TestPage;
  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'en' });
    popup = await browser.ownPage();
    site = await browser.page();
  });
  afterAll(() => browser?.close());

  const badge = (): Promise<string> =>
    popup.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { action: { getBadgeText(of: object): Promise<string> } } | undefined
      >;
      return (browser ?? chrome)?.action.getBadgeText({}) ?? '';
    });

  it('the first steps opened by themselves, and ask for no permission', async () => {
    expect(browser.welcomed).toMatch(/-extension:\/\/[^/]+\/welcome\.html$/);
    await popup.goto(ownPage(browser, 'welcome.html'));
    await says(popup, say('en', 'welcome.heading'));
    const asked = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { permissions: { getAll(): Promise<{ origins: string[] }> }; runtime: { getManifest(): unknown } } | undefined
      >;
      const api = browser ?? chrome;
      const manifest = api?.runtime.getManifest() as { host_permissions: string[] };
      return { have: (await api?.permissions.getAll())?.origins, hosts: manifest.host_permissions };
    });
    for (const origin of asked.have ?? []) expect(asked.hosts).toContain(origin);
  });

  it('nothing is stopped while it lasts, and the button says so', async () => {
    await popup.goto(ownPage(browser, 'popup.html'));
    await press(popup, say('en', 'pause.start'));
    await says(popup, say('en', 'pause.note'));
    await poll('the button has its sign', async () => (await badge()) === say('en', 'pause.badge'));
    await site.open('facebook', 'comment', { lang: 'en' });
    await site.focusBox();
    await site.type(drafts.en.text);
    await site.press('Enter');
    await site.until('it has gone', () => window.fixture.sent.length === 1);
    expect(await marks(site)).toEqual([]);
  });

  it('comes back by itself, in the box where the caret still is', async () => {
    await site.focusBox();
    await site.type(drafts.en.text);
    await askBackground(popup, { ask: 'settings', change: { pausedUntil: Date.now() + 4000 } });
    await poll('the words are marked again', async () => (await marks(site, '.hold')).length > 0);
    await poll('the sign has gone', async () => (await badge()) === '');
    await site.press('Enter');
    await untilPanel(site, true);
    expect(await site.sent()).toHaveLength(1);
  });
});
