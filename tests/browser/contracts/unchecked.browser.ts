/** Never a false calm: where Send is not known, a box is not, or something goes along with the words, a quiet sign says what is not checked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, openChromium, poll, type TestBrowser, type TestPage } from '../harness';
import { clean, drafts, panel, untilMarks, untilPanel } from '../journeys/acts';

const { text } = drafts.ru;

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  page = await browser.page();
});
afterAll(() => browser?.close());

const shown = async (selector: string): Promise<string[]> =>
  (await page.inside(selector)).filter(({ rect }) => rect.width > 0).map(({ text: words }) => words.trim());
/** What the sign says, by itself or as a part of the pill. */
const signs = async (): Promise<string[]> => [
  ...(await shown('.unchecked summary')),
  ...(await page.inside('.pill-main')).flatMap(({ attributes }) => attributes.title ?? []),
];
const strange = (): Promise<string[]> => shown('p[role="status"] > span');

const untilSign = (what: string): Promise<void> =>
  poll(`the sign says ${what}`, async () =>
    (await signs()).some((words) => words === t('ru', 'unchecked.short', { what })),
  );

async function write(platform: string, boxId: string, options: Record<string, unknown> = {}): Promise<void> {
  await page.open(platform, boxId, { lang: 'ru', text: text.slice(0, -1), ...options });
  await page.focusBox();
  await page.type(text.slice(-1));
}

describe('a box whose Send is not known', () => {
  it('is marked, and says that a press on the button does not wait', async () => {
    await write('tiktok', 'comment', { drift: { 'data-e2e=comment-post': 'post-7' } });
    await untilMarks(page, 1);
    await untilSign(t('ru', 'unchecked.what.button'));
    await page.press('Enter');
    await untilPanel(page, true);
    expect((await panel(page))?.text).toContain(t('ru', 'unchecked.button'));
  });

  it('says that nothing waits where no key sends either', async () => {
    await write('tiktok', 'caption', { drift: { 'data-e2e=post_video_button': 'go' } });
    await untilMarks(page, 1);
    await untilSign(`${t('ru', 'unchecked.what.send')}, ${t('ru', 'unchecked.what.media')}`);
  });

  it('tells why, and can be put away', async () => {
    await page.open('tiktok', 'comment', { lang: 'ru', drift: { 'data-e2e=comment-post': 'post-7' } });
    await page.focusBox();
    await page.type(clean.ru);
    await untilSign(t('ru', 'unchecked.what.button'));
    const [sign] = (await page.inside('.unchecked summary')).filter(({ rect }) => rect.width > 0);
    if (!sign) throw new Error('the sign has gone');
    await page.clickAt(sign.rect.left + 12, sign.rect.top + sign.rect.height / 2);
    await poll('the reason is shown', async () =>
      (await shown('.unchecked .say')).includes(t('ru', 'unchecked.button')),
    );
    const [hide] = (await page.inside('.unchecked button')).filter(({ rect }) => rect.width > 0);
    if (!hide) throw new Error('there is no way to put it away');
    await page.clickAt(hide.rect.left + 10, hide.rect.top + hide.rect.height / 2);
    await poll('the sign is away', async () => (await signs()).length === 0);
    expect(await page.model()).toBe(clean.ru);
  });
});

describe('a box whose words cannot be read', () => {
  /** As a site that keeps its letters in a layer apart, away from screen readers: the caret stands there. */
  const writeApart = () =>
    page.evaluate(() => {
      const box = window.fixture.box() as HTMLElement;
      const layer = document.createElement('span');
      layer.setAttribute('aria-hidden', 'true');
      layer.textContent = '\u200b';
      box.replaceChildren(layer);
      document.getSelection()?.collapse(layer.firstChild, 1);
    });

  it('says so while somebody writes, instead of a false calm', async () => {
    await page.open('telegram', 'message-k', { lang: 'ru' });
    await page.focusBox();
    await writeApart();
    await page.type(text);
    await untilSign(t('ru', 'unchecked.what.unreadable'));
    expect(await page.inside('.mark')).toEqual([]);
    const [sign] = (await page.inside('.unchecked summary')).filter(({ rect }) => rect.width > 0);
    if (!sign) throw new Error('the sign has gone');
    await page.clickAt(sign.rect.left + 12, sign.rect.top + sign.rect.height / 2);
    await poll('the reason is shown', async () =>
      (await shown('.unchecked .say')).includes(t('ru', 'unchecked.unreadable')),
    );
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  it('says nothing of the kind where a few letters vanish, as after sending', async () => {
    await page.open('telegram', 'message-k', { lang: 'ru' });
    await page.focusBox();
    await page.type(clean.ru);
    await page.press('Enter');
    await page.until('it is sent', () => window.fixture.sent.length === 1);
    await page.type('да');
    await untilMarks(page, 0);
    expect((await signs()).join()).not.toContain(t('ru', 'unchecked.what.unreadable'));
  });
});

describe('a box that no description fits', () => {
  it('says so once a draft stands in it, and stops when it is left', async () => {
    await page.open('tiktok', 'comment', { lang: 'ru', drift: { 'data-e2e=comment-input': 'c-7' } });
    await page.focusBox();
    await page.type(text);
    await poll('the sign is there', async () => (await strange()).includes(t('ru', 'unchecked.box')));
    await page.clickAt(900, 700);
    await poll('the sign has gone', async () => (await strange()).length === 0);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  it.each([
    ['whatsapp', 'message', '[data-tab="3"]'],
    ['telegram', 'message-k', '.input-message-input:not(.input-field-input-fake)'],
  ])('%s: nothing is said of a search, nor of what is known', async (platform, boxId, selector) => {
    await page.open(platform, boxId, { lang: 'ru' });
    const at = await page.evaluate((wanted: string) => {
      const { left, top, height } = (document.querySelector(wanted) as HTMLElement).getBoundingClientRect();
      return { x: left + 10, y: top + height / 2 };
    }, selector);
    await page.clickAt(at.x, at.y);
    await page.type('Айгерим');
    await page.focusBox();
    await page.type(text);
    await untilMarks(page, 1);
    expect(await strange()).toEqual([]);
  });
});

describe('what goes along with the words', () => {
  beforeEach(() => page.resize(1000, 720));
  const attach = (tag: string, attributes: Record<string, string>) =>
    page.evaluate(
      (name: string, given: Record<string, string>) => {
        const box = window.fixture.box() as HTMLElement;
        const around = box.closest('form,footer,[role="dialog"]') ?? (box.parentElement?.parentElement as HTMLElement);
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
        element.style.cssText = 'display:block;width:64px;height:64px';
        around.prepend(element);
      },
      tag,
      attributes,
    );

  it.each([
    ['whatsapp', 'message', 'img', { src: 'blob:https://web.whatsapp.com/1' }, 'picture'],
    ['instagram', 'dm', 'img', { src: 'blob:https://www.instagram.com/1' }, 'picture'],
    ['facebook', 'comment', 'video', {}, 'video'],
    ['facebook', 'post', 'img', { src: 'blob:https://www.facebook.com/1' }, 'picture'],
    ['vk', 'comment', 'audio', { controls: '' }, 'voice'],
    ['x', 'post', 'div', { 'data-testid': 'attachments' }, 'picture'],
    ['x', 'reply-modal', 'div', { 'data-testid': 'card.wrapper' }, 'link'],
    ['telegram', 'message-a', 'div', { class: 'WebPagePreview' }, 'link'],
    ['linkedin', 'message', 'div', { class: 'msg-form__media-attachment-container' }, 'file'],
  ] as const)('%s %s: a %s %j is said not to be checked', async (platform, boxId, tag, attributes, kind) => {
    await write(platform, boxId);
    await untilMarks(page, 1);
    const before = await signs();
    expect(before.filter((words) => words.startsWith(t('ru', 'unchecked.short', { what: '' })))).toEqual([]);
    await attach(tag, attributes);
    await page.type('.');
    await untilSign(t('ru', `unchecked.what.${kind}`));
  });

  it.each([
    ['whatsapp', 'caption'],
    ['telegram', 'caption-k'],
    ['telegram', 'caption-a'],
    ['instagram', 'caption'],
  ])('%s %s: a caption belongs to something', async (platform, boxId) => {
    await write(platform, boxId);
    await untilSign(t('ru', 'unchecked.what.media'));
  });
});
