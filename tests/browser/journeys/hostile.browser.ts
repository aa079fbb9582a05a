/** Pages that work against us: they look for findings, forge presses, hide the panel, break what scripts rely on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { drafts, panel, pressOurs, sendAsItIs, untilCard, untilMarks, untilPanel } from './acts';

const { text, held } = drafts.ru;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'ru' });
    page = await browser.page();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.open('instagram', 'dm', { lang: 'ru' });
    await page.focusBox();
    await page.type(text);
    await untilMarks(page, 1);
  });

  const hold = async (): Promise<void> => {
    await page.press('Enter');
    await untilPanel(page, true);
  };

  it('the page finds no words, names, attributes or ranges of ours', async () => {
    await hold();
    const found = await page.evaluate((words: string) => {
      const ours = [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));
      const registry = (CSS as { highlights?: Map<string, unknown> }).highlights;
      return {
        hosts: ours.map((one) => one.outerHTML),
        open: ours.filter((one) => one.shadowRoot !== null).length,
        highlights: registry ? [...registry.keys()] : [],
        globals: Object.keys(window).filter((key) => /reread/i.test(key)),
        symbols: Object.getOwnPropertySymbols(window).map(String),
        frames: document.querySelectorAll('iframe').length,
        leaked: document.documentElement.outerHTML.split(words).length - 1,
      };
    }, held);
    expect(found.hosts.every((html) => html === '<div></div>')).toBe(true);
    expect(found).toMatchObject({ open: 0, highlights: [], globals: [], frames: 0, leaked: 1 });
    expect(found.symbols.join()).not.toContain('reread');
  });

  it('forged keys and clicks give no pass and decide nothing', async () => {
    await hold();
    await page.evaluate(() => {
      // Not the box: what the site does to its own box is the site's own message.
      const ours = [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));
      const targets = [...ours, document, window];
      for (const target of targets)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 700, clientY: 680 }));
      for (const target of targets)
        for (const key of ['Enter', ' ', 'Escape', 'Tab'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    expect(await panel(page)).not.toBeNull();
    await pressOurs(page, t('ru', 'panel.back'), '.panel');
    await untilPanel(page, false);
    await page.press('Enter');
    await untilPanel(page, true);
  });

  it('a host that is taken away, hidden or made inert comes back, and the send stays held', async () => {
    await hold();
    await page.evaluate(() => {
      for (const one of [...document.documentElement.children])
        if (!['HEAD', 'BODY'].includes(one.tagName)) one.remove();
    });
    await poll('the panel is back', async () => {
      const [now] = await page.inside('.panel');
      return now !== undefined && now.rect.height > 0;
    });
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'html > div { display: none !important; opacity: 0 !important; transform: scale(0) !important }';
      document.head.append(sheet);
      for (const one of [...document.documentElement.children])
        if (!['HEAD', 'BODY'].includes(one.tagName)) {
          one.setAttribute('inert', '');
          one.setAttribute('hidden', '');
          (one as HTMLElement).style.setProperty('visibility', 'hidden', 'important');
        }
    });
    await poll('the panel can be seen', async () => ((await page.inside('.panel'))[0]?.rect.height ?? 0) > 0);
    expect(
      await page.evaluate(() =>
        [...document.documentElement.children].map((one) => one.outerHTML).filter((html) => html.startsWith('<div')),
      ),
    ).toEqual(['<div></div>']);
    await sendAsItIs(page, 'ru');
    expect(await page.sent()).toEqual([]);
  });

  it('a cover in the top layer is climbed over before anything is decided', async () => {
    await hold();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute('style', 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;margin:0;border:0');
      document.body.append(cover);
      cover.showPopover();
    });
    const { rect } = (await panel(page)) ?? { rect: { left: 0, top: 0 } };
    await page.until(
      'our panel lies above the cover',
      (x: number, y: number) => document.elementFromPoint(x, y)?.parentElement === document.documentElement,
      rect.left + 30,
      rect.top + 30,
    );
    await sendAsItIs(page, 'ru');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    expect(await page.sent()).toEqual([]);
  });

  it('a page that is faded out lets nobody decide unseen', async () => {
    await hold();
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.02'));
    await pressOurs(page, t('ru', 'panel.send'), '.panel');
    await pressOurs(page, t('ru', 'reason.consent'), '.panel');
    await pressOurs(page, t('ru', 'panel.send.confirm'), '.panel');
    expect(await panel(page)).not.toBeNull();
    await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
    await pressOurs(page, t('ru', 'panel.send.confirm'), '.panel');
    await untilPanel(page, false);
  });

  it('natives that the page has taken over, and polluted prototypes, change nothing for us', async () => {
    await page.evaluate(() => {
      Event.prototype.preventDefault = () => undefined;
      Event.prototype.stopImmediatePropagation = () => undefined;
      Event.prototype.composedPath = () => [];
      EventTarget.prototype.addEventListener = () => undefined;
      Object.defineProperty(Element.prototype, 'matches', { value: () => false });
      Element.prototype.attachShadow = () => {
        throw new Error('no');
      };
      Array.prototype.flatMap = () => [];
      String.prototype.trim = () => '';
      (Object.prototype as Record<string, unknown>).severity = 'hint';
      (Object.prototype as Record<string, unknown>).isTrusted = true;
    });
    await hold();
    expect(await page.evaluate(() => window.fixture.sent.length)).toBe(0);
  });

  it('our screens can be used inside a modal dialog of the page', async () => {
    await page.open('instagram', 'comment', { lang: 'ru' });
    await page.focusBox();
    await page.type(text);
    await untilMarks(page, 1);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const main = document.querySelector('main') as HTMLElement;
      dialog.append(main);
      document.body.append(dialog);
      dialog.showModal();
      window.fixture.box()?.focus();
    });
    await page.press('Enter');
    await untilPanel(page, true);
    await pressOurs(page, t('ru', 'card.remove'), '.panel');
    await page.until('the words are gone', (words) => !window.fixture.model().includes(words), held);
  });

  it('a dialog of the page that traps focus keeps neither panel nor card from being used by keyboard', async () => {
    await page.evaluate(() => {
      const box = window.fixture.box() as HTMLElement;
      for (const type of ['focusin', 'focusout'])
        document.addEventListener(type, () => {
          if (document.activeElement !== box) box.focus();
        });
    });
    await hold();
    await page.press('Escape');
    await untilPanel(page, false);
    await untilCard(page, false);
    expect(await page.model()).toBe(text);
  });
});
