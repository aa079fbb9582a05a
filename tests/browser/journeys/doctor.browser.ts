/** The check-up on the settings page: looks at the open tab, tells what was found, and not one word of the draft or name of a person. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '../../../i18n';
import { say } from '../../../i18n/own-pages';
import { builtExtension, type ChromiumBrowser, openChromium, type TestPage } from '../harness';

let browser: ChromiumBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  page = await browser.page();
});
afterAll(() => browser?.close());

/** Every word that stands on these pages and is nobody else's business. */
const secrets = ['Айгерим', 'aigerim', 'Сәлем', 'Здравствуйте', '880512400123', '110233', 'center.help'];

async function checkUp(): Promise<{ words: string; report: string }> {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${await browser.extensionId()}/options.html#doctor`);
  const field = settings.locator('textarea.report');
  await field.waitFor({ timeout: 40_000 });
  const report = await field.inputValue();
  const words = await settings.locator('main').evaluate((main) => main.textContent ?? '');
  await settings.close();
  return { words, report };
}

it.each([
  ['instagram', 'dm', 'dm one'],
  ['whatsapp', 'message-group', 'dm group'],
  ['vk', 'comment', 'comment public'],
  ['linkedin', 'post', 'post public'],
])('%s %s: the box and its Send are found, and nothing is told', async (platform, boxId, surface) => {
  await page.open(platform, boxId, { lang: 'ru' });
  await page.focusBox();
  await page.type('Сәлем, ЖСН 880512400123');
  await page.until('the words are there', () => window.fixture.model().length > 20);
  const { words, report } = await checkUp();
  expect(report).toContain(`(${surface})`);
  expect(report).toMatch(/gate yes/);
  expect(report).not.toMatch(/NOT|Сообщение|Айгерим/);
  expect(words).toContain(say('ru', 'doctor.well'));
  for (const secret of secrets) {
    expect(report).not.toContain(secret);
    expect(words).not.toContain(secret);
  }
});

it('after a redesign: names the spare selector that hit, and the Send that was not found', async () => {
  await page.open('tiktok', 'comment', {
    lang: 'ru',
    drift: { 'data-e2e=comment-input': 'comment-editor', 'data-e2e=comment-post': 'post-7' },
  });
  await page.focusBox();
  await page.type('Сәлем');
  await page.until('the words are there', () => window.fixture.model() !== '');
  const { words, report } = await checkUp();
  expect(report).toContain('selector 2 of 2 [data-e2e*="comment"]');
  expect(report).toContain('control NOT FOUND');
  expect(words).toContain(t('ru', 'unchecked.button'));
  expect(words).toContain(say('ru', 'doctor.found.other', { index: 1 }));
});

it('a box that no description fits is told', async () => {
  await page.open('tiktok', 'comment', { lang: 'ru', drift: { 'data-e2e=comment-input': 'c-7' } });
  await page.focusBox();
  await page.type('Здравствуйте, приходите в среду');
  const { words, report } = await checkUp();
  expect(report).toContain('NOT DESCRIBED');
  expect(words).toContain(t('ru', 'unchecked.box'));
});
