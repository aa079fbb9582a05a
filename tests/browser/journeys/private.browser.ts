/** The private list in both browsers: written in Kazakh, held in any case ending on a site, locked, opened, wiped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../../i18n/own-pages';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { noticeSays, panel, untilMarks, untilPanel } from './acts';
import { askBackground, fill, ownPage, press, says } from './own-pages';

const words = 'Сәулеге айтыңыз, құжат ертең дайын болады.';

describe.each(['chromium', 'firefox'] as const)('the private list in %s', (name) => {
  let browser: TestBrowser;
  let settings: TestPage;
  let site: TestPage;
  beforeAll(async () => {
    browser = await (name === 'chromium' ? openChromium : openFirefox)({
      extension: builtExtension(name),
      locale: 'en',
    });
    settings = await browser.ownPage();
    site = await browser.page();
    await settings.goto(ownPage(browser, 'options.html#private'));
    await askBackground(settings, { ask: 'settings', change: { locale: 'kk' } });
    await says(settings, say('kk', 'private.title'));
  });
  afterAll(() => browser?.close());

  const write = async (text = words): Promise<void> => {
    await site.open('facebook', 'dm', { lang: 'kk' });
    await site.focusBox();
    await site.type(text);
    await site.until('the model has the words', (all) => window.fixture.model() === all, text);
  };
  const goes = async (): Promise<void> => {
    await write();
    await site.press('Enter');
    await poll('it has gone', async () => {
      // On a slow machine the engine may still be on its way: then it is said that the next press sends.
      if (await noticeSays(site, 'kk', 'notice.checked-press-again')) await site.press('Enter');
      return (await site.sent()).length === 1;
    });
  };

  it('holds a name in another case in a message to one person', async () => {
    await fill(settings, say('kk', 'private.add'), 'Сәуле Ахметова');
    await press(settings, say('kk', 'private.add.button'));
    await says(settings, say('kk', 'private.added', { count: 1 }));
    await write();
    await untilMarks(site, 1);
    await site.press('Enter');
    await untilPanel(site, true);
    expect((await panel(site))?.text).toContain('Сәулеге');
    expect(await site.sent()).toEqual([]);
  });

  it('gives pages hashes only', async () => {
    const answer = JSON.stringify(await askBackground(settings, { ask: 'memory' }));
    expect(answer).toContain('"private":{"is":"open"');
    expect(answer).not.toMatch(/сәуле|сауле|saule/i);
  });

  it('recognises nobody while locked, and everybody again once opened', async () => {
    await fill(settings, say('kk', 'private.pass.new'), 'alma agashy 2026');
    await press(settings, say('kk', 'private.pass.set'));
    await says(settings, say('kk', 'private.pass.done'));
    await press(settings, say('kk', 'private.lock'));
    await says(settings, say('kk', 'private.locked'));
    await goes();
    await fill(settings, say('kk', 'private.pass'), 'alma agashy 2026');
    await press(settings, say('kk', 'private.unlock'));
    await says(settings, say('kk', 'private.count', { count: 1 }));
    await write();
    await untilMarks(site, 1);
  });

  it('is gone when wiped', async () => {
    await press(settings, say('kk', 'private.wipe'));
    await press(settings, say('kk', 'private.wipe.yes'));
    await says(settings, say('kk', 'private.wiped'));
    await goes();
  });
});
