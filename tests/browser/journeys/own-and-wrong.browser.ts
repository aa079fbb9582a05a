/** What the card offers besides a fix: words that are the service's own are never marked again; a false alarm becomes a report. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { builtExtension, openChromium, openFirefox, poll, type TestBrowser, type TestPage } from '../harness';
import { card, middleOf, pressOurs, untilCard, untilMarks } from './acts';

const number = '8 701 555 12 34';
const text = `Её телефон ${number}.`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    const open = name === 'chromium' ? openChromium : openFirefox;
    browser = await open({ extension: builtExtension(name), locale: 'ru' });
    page = await browser.page();
  });
  afterAll(() => browser?.close());

  async function openCard(words: string): Promise<void> {
    await page.open('facebook', 'comment', { lang: 'ru' });
    await page.focusBox();
    await page.type(words);
    const marked = await untilMarks(page, 1);
    await page.hoverAt(...middleOf(marked.map(({ rect }) => rect)));
    await untilCard(page, true);
  }

  it('shows the whole report of a false alarm, without a word of the draft', async () => {
    await openCard(text);
    await page.clickAt(...middleOf((await page.inside('.card summary')).map(({ rect }) => rect)));
    await pressOurs(page, t('ru', 'report.open'), '.card');
    let report = '';
    await poll('the report is shown', async () => {
      report = (await page.inside('.card pre'))[0]?.text ?? '';
      return report !== '';
    });
    expect(report).toContain('pd-phone');
    expect(report).toContain('facebook, comment, public');
    expect(report).not.toContain('701');
    expect(await page.model()).toBe(text);
  });

  it('our own number is not marked again, on this page or another, and nothing is sent by that', async () => {
    await openCard(text);
    await pressOurs(page, t('ru', 'card.allow.number'), '.card');
    await untilMarks(page, 0);
    expect(await card(page)).toBeNull();
    expect(await page.sent()).toEqual([]);
    await page.open('vk', 'comment', { lang: 'ru' });
    await page.focusBox();
    await page.type(`${text} ИИН 880512400123.`);
    const marked = await untilMarks(page, 1);
    expect(marked).toHaveLength(1);
    expect(await page.model()).toContain(number);
  });
});
