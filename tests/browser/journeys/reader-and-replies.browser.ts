/** The reader's view and ready replies, asked for by keys and from a finding, on pages with the sites' real editors. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { filled } from '../../../i18n/replies/reply';
import { ru } from '../../../i18n/replies/ru';
import {
  builtExtension,
  type ChromiumBrowser,
  openChromium,
  openFirefox,
  poll,
  type TestBrowser,
  type TestPage,
} from '../harness';
import { marks, middleOf, pressOurs, untilCard, untilMarks, untilPanel } from './acts';

const side = async (page: TestPage): Promise<string | null> => (await page.inside('.side'))[0]?.text ?? null;
const untilSide = (page: TestPage, words: string | null): Promise<void> =>
  poll(`what was asked for says ${words}`, async () =>
    words === null ? (await side(page)) === null : ((await side(page))?.includes(words) ?? false),
  );

async function write(page: TestPage, platform: string, box: string, words: string): Promise<void> {
  await page.open(platform, box, { lang: 'ru' });
  await page.focusBox();
  await page.type(words);
  await page.until('the model has the words', (all) => window.fixture.model() === all, words);
}

async function fromFinding(page: TestPage): Promise<void> {
  const words = 'Пишите мне в любое время, хоть ночью.';
  await write(page, 'instagram', 'dm', words);
  await poll('something is marked', async () => (await marks(page)).length > 0);
  await page.hoverAt(...middleOf((await marks(page)).slice(0, 1).map(({ rect }) => rect)));
  await untilCard(page, true);
  await pressOurs(page, t('ru', 'replies.call'), '.card');
  await untilSide(page, ru.hours.title);
  await pressOurs(page, t('ru', 'replies.insert'), '.side');
  const reply = filled(ru.hours.text, 'KZ');
  await page.until('the reply stands behind the words', (all) => window.fixture.model() === all, `${words} ${reply}`);
  await untilSide(page, null);
  expect(await page.sent()).toEqual([]);
  await page.press('Mod+z');
  await page.until('undo takes the reply away', (all) => window.fixture.model().trim() === all, words);
}

describe('chromium', () => {
  let browser: ChromiumBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
    page = await browser.page();
  });
  afterAll(() => browser?.close());

  /** What the browser does when somebody presses the shortcut: it cannot be pressed from a test. */
  async function command(name: string): Promise<void> {
    await browser.extensionId();
    await browser.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(async (asked) => {
        const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
        for (const { id } of await tabs.query({}))
          await tabs.sendMessage(id, { tell: 'command', command: asked }).catch(() => undefined);
      }, name);
  }
  type Chrome = {
    tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
  };

  it('the key shows the draft as its reader will see it, and the words stay as they are', async () => {
    const words = 'Справка Айгуль Сериковой скоро будет. Я всё узнаю и напишу вам.';
    await write(page, 'facebook', 'comment', words);
    await untilMarks(page, 1);
    await command('reader');
    await untilSide(page, t('ru', 'reader.title'));
    const seen = (await page.inside('.side .as-read'))[0]?.text ?? '';
    expect(seen).toContain(t('ru', 'reader.who.woman'));
    expect(seen).not.toContain('Сериковой');
    expect(seen).toContain(t('ru', 'reader.asks.when'));
    expect(await side(page)).toContain(t('ru', 'reader.missing'));
    await page.press('Escape');
    await untilSide(page, null);
    await page.type('!');
    await page.until('the caret is back in the draft', (all) => window.fixture.model() === all, `${words}!`);
  });

  it('opens over the held panel, which waits behind it', async () => {
    await write(page, 'facebook', 'comment', 'Справка Айгуль Сериковой готова.');
    await untilMarks(page, 1);
    await page.press('Enter');
    await untilPanel(page, true);
    const [eye] = (await page.inside('.panel .tool')).filter(
      ({ attributes }) => attributes.title === t('ru', 'reader.open'),
    );
    if (!eye) throw new Error('no way to the reader’s view');
    await page.clickAt(...middleOf([eye.rect]));
    await untilSide(page, t('ru', 'reader.title'));
    await page.press('Escape');
    await untilSide(page, null);
    await untilPanel(page, true);
    expect(await page.sent()).toEqual([]);
  });

  it.each([
    ['vk', 'message'],
    ['whatsapp', 'message'],
    ['instagram', 'comment'],
  ])('a reply begins an empty box, and undo takes it away: %s %s', async (platform, box) => {
    await page.open(platform, box, { lang: 'ru' });
    await page.focusBox();
    await poll('the engine answers the key', async () => {
      await command('replies');
      return (await side(page)) !== null;
    });
    await untilSide(page, ru['safe-send'].title);
    await pressOurs(page, ru['safe-send'].title, '.side');
    await pressOurs(page, t('ru', 'replies.insert'), '.side');
    await page.until('the reply is there', (all) => window.fixture.model() === all, ru['safe-send'].text);
    await untilSide(page, null);
    await page.press('Mod+z');
    await page.until('undo takes it away', () => window.fixture.model().trim() === '');
  });

  it('a finding leads to the reply it calls for', () => fromFinding(page));
});

describe('firefox', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openFirefox({ extension: builtExtension('firefox'), locale: 'ru' });
  });
  afterAll(() => browser?.close());

  it('a finding leads to the reply it calls for', async () => fromFinding(await browser.page()));
});
