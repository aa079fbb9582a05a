/** A team lead makes a pack of five rules with the forms, saves it as a file, puts it into use: it works in a draft. In Chromium. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldLabel } from '../../../components/pack-editor/fields';
import { openPack } from '../../../engine/packs/pack';
import { t } from '../../../i18n';
import { say } from '../../../i18n/own-pages';
import { shippedSources } from '../../../rules/sources';
import type { ChromiumPage } from '../harness';
import { middleOf, pressOurs, untilCard, untilMarks } from '../journeys/acts';
import { openPackBrowser, type PackBrowser } from './stand';

let browser: PackBrowser;
let settings: Page;
let site: ChromiumPage;

type Words = Parameters<typeof say>[1];
const words = (key: Words): string => say('en', key as 'make.check');
const button = (key: Words) => settings.getByRole('button', { name: words(key), exact: true });
const field = (name: Parameters<typeof fieldLabel>[1]['name'], at?: number) =>
  settings.getByRole('textbox', { name: fieldLabel('en', { name, lang: 'en', ...(at === undefined ? {} : { at }) }) });

const rules = [
  { any: 'quince {street|lane}', caught: 'Come to Quince Street tomorrow.', silent: 'The quince is in bloom.' },
  { any: 'project dandelion', caught: 'It is paid by Project Dandelion.', silent: 'A dandelion grows here.' },
  { any: 'grey house', caught: 'Ask at the Grey House.', silent: 'A house with a grey roof.' },
  { any: 'aunt polly', caught: 'Aunt Polly will open.', silent: 'My aunt will open.' },
];

/** Writes one rule by words; the place is marked as the rule finds it. */
async function addRule({ any, caught, silent }: (typeof rules)[number]): Promise<void> {
  await button('make.rule.add').click();
  await field('any').fill(any);
  await field('say').fill('These words must not go out.');
  await field('offer').fill('Write “at the centre”.');
  await field('catches', 0).fill(caught);
  await button('make.mark.found').click();
  await field('allows', 0).fill(silent);
  await settings.getByText(words('make.fate.caught')).waitFor();
  await button('make.rule.back').click();
}

beforeAll(async () => {
  browser = await openPackBrowser();
  settings = await browser.settings();
});
afterAll(() => browser?.close());

describe('a pack made with forms', () => {
  it('is begun, and a closed tab loses nothing', async () => {
    await button('make.start.button').click();
    await field('title').fill('North shelter');
    for (const rule of rules) await addRule(rule);
    await settings.getByText(words('make.kept.saved')).waitFor();
    await settings.close();
    settings = await browser.settings();
    await settings.getByRole('button', { name: new RegExp(`^${words('make.draft.open')}`) }).click();
    await expect.poll(() => settings.locator('.make-rules li').count()).toBe(4);
  });

  it('a number of its own is a rule too; a place is marked by selecting it with the keyboard', async () => {
    await button('make.rule.add').click();
    await button('make.shape.add-sample').click();
    await settings.getByRole('textbox', { name: words('make.shape.sample') }).fill('NS-1234/25');
    await field('say').fill('A case number leads to the person.');
    await field('offer').fill('Leave the number out.');
    await field('catches', 0).fill('NS-0815/26 is open.');
    await field('catches', 0).press('Control+Home');
    for (let count = 0; count < 10; count += 1) await field('catches', 0).press('Shift+ArrowRight');
    await button('make.mark').click();
    await field('allows', 0).fill('Room 4, at 10:00.');
    await settings.getByText(words('make.fate.caught')).waitFor();
    await settings.getByRole('textbox', { name: words('make.try.own') }).fill('Your NS-4711/26 and NS-4712/26.');
    await settings.getByText(say('en', 'make.try.found', { count: 2 })).waitFor();
    const { violations } = await new AxeBuilder({ page: settings }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual(
      [],
    );
    await button('make.rule.back').click();
  });

  it('exercises, replies, own phones, details, shared words and what it builds on travel along', async () => {
    const part = (key: Parameters<typeof say>[1]) =>
      settings.locator('summary', { hasText: say('en', key as 'make.parts') }).click();
    const entry = (name: Parameters<typeof fieldLabel>[1]['name'], lang?: 'en') =>
      settings.getByRole('textbox', { name: fieldLabel('en', { name, at: 0, ...(lang ? { lang } : {}) }) });
    const press = (key: Parameters<typeof say>[1]) =>
      settings.getByRole('button', { name: say('en', key as 'make.parts') }).click();
    await part('make.exercises');
    await press('make.exercises.add');
    await entry('exercise-title', 'en').fill('A father asks late at night');
    await entry('exercise-message', 'en').fill('Can I call you at home?');
    await part('make.allowed');
    await press('make.allowed.add');
    await entry('allow-value').fill('+44 20 7946 0018');
    await part('make.classes');
    await settings.getByRole('textbox', { name: say('en', 'make.class.name') }).fill('our-streets');
    await press('make.classes.add');
    await entry('class-words', 'en').fill('quince street');
    await part('make.replies');
    await press('make.replies.add');
    await entry('reply-title', 'en').fill('Where to bring papers');
    await entry('reply-text', 'en').fill('Please bring them to the office, room 4.');
    await part('make.overrides');
    await press('make.overrides.add');
    await part('make.details');
    await press('make.details.add');
    await entry('detail-words', 'en').fill('quince valley');
    await part('make.base');
    await settings.getByRole('checkbox', { name: 'Standard', exact: true }).check();
    const { violations } = await new AxeBuilder({ page: settings }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual(
      [],
    );
  });

  it('what is missing is named, and one press leads there', async () => {
    await field('title').fill('');
    await button('make.check').click();
    await settings
      .getByText(say('en', 'make.wrong.empty', { field: fieldLabel('en', { name: 'title', lang: 'en' }) }))
      .first()
      .waitFor();
    await settings.getByRole('button', { name: new RegExp(`^${words('make.go')}`) }).click();
    await expect.poll(() => field('title').evaluate((input) => input === document.activeElement)).toBe(true);
    await field('title').fill('North shelter');
  });

  it('is saved as a file that every Reread takes', async () => {
    const download = settings.waitForEvent('download');
    await button('make.export').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('north-shelter.json');
    const opened = openPack(readFileSync(await file.path(), 'utf8'), shippedSources(), 'en');
    expect(opened).toMatchObject({ ok: true });
    if (!opened.ok) return;
    expect(Object.keys(opened.pack.rules ?? {})).toHaveLength(5);
    expect(opened.pack).toMatchObject({
      exercises: [{ message: { en: 'Can I call you at home?' } }],
      allow: ['+44 20 7946 0018'],
      classes: { 'our-streets': { en: ['quince street'] } },
      replies: [{ text: { en: 'Please bring them to the office, room 4.' } }],
      details: [{ of: 'place', rarity: 'r3', en: ['quince valley'] }],
      extends: ['standard'],
    });
    // Begun and left as it was, it changes nothing.
    expect(opened.pack).not.toHaveProperty('severity');
  });

  it('is put into use and works in a draft on a site', async () => {
    await button('make.use').click();
    await settings.getByRole('button', { name: say('en', 'packs.install') }).click();
    await settings.getByText(say('en', 'packs.added', { title: 'North shelter' })).waitFor();
    expect(await settings.getByText(words('make.drafts')).count()).toBe(0);
    site = await browser.site();
    await site.open('instagram', 'dm', { lang: 'en' });
    await site.focusBox();
    await site.type('Aunt Polly, NS-0001/26');
    await untilMarks(site, 2, '.hold');
  });

  it('a change becomes the next version, and counts in the open page', async () => {
    await settings.getByRole('button', { name: new RegExp(`^${words('make.edit')} `) }).click();
    await settings.getByRole('button', { name: say('en', 'make.rule.delete', { title: 'aunt polly' }) }).click();
    await button('make.undo').waitFor();
    await button('make.use.new').click();
    await settings.getByText('Version 1.0.0 becomes 1.1.0').waitFor();
    await settings.getByRole('button', { name: say('en', 'packs.update') }).click();
    await settings.getByText(say('en', 'packs.version', { version: '1.1.0' }).concat(' · ')).waitFor();
    await untilMarks(site, 1, '.hold');
  });
});

describe('a rule of words from a draft', () => {
  const forms = async (open: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([settings.context().waitForEvent('page'), open()]);
    await page.waitForLoadState();
    return page;
  };

  it('begins at a finding: only the words found come along, and no address holds them', async () => {
    await site.hoverAt(...middleOf((await untilMarks(site, 1, '.hold')).map(({ rect }) => rect)));
    await untilCard(site, true);
    const [summary] = await site.inside('.card .why summary');
    if (summary) await site.clickAt(...middleOf([summary.rect]));
    const page = await forms(() => pressOurs(site, t('en', 'card.make-rule')));
    expect(page.url()).toMatch(/options\.html#packs$/);
    await page.getByRole('button', { name: words('make.seed.button') }).click();
    await expect.poll(() => page.locator('.make-marked mark').first().textContent()).toBe('NS-0001/26');
    await page.getByText(words('make.fate.caught')).waitFor();
    await page.close();
  });

  it('begins at words selected in the browser’s own menu', async () => {
    const [background] = settings.context().serviceWorkers();
    const page = await forms(async () =>
      background?.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } };
        };
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'make-rule', selectionText: ' Sunny\nMeadow ' });
      }),
    );
    const made = page.getByRole('heading', { name: 'Make a rule of “Sunny Meadow”' });
    await made.waitFor();
    await page.getByRole('combobox', { name: words('make.seed.into') }).selectOption('');
    await page.getByRole('button', { name: words('make.seed.button') }).click();
    await page.getByText(words('make.fate.caught')).waitFor();
    await page.getByRole('button', { name: words('make.check') }).click();
    await page.getByText(words('make.in-order')).waitFor();
    // Taken once: the next page begins with nothing.
    await page.reload();
    await page.getByRole('button', { name: words('make.start.button') }).waitFor();
    expect(await made.count()).toBe(0);
  });
});
