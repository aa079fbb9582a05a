/** A trainer makes a code, a trainee pastes it: level and packs are on, leaving needs a reason, and it ends by itself. In Chromium. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../../i18n/own-pages';
import type { ChromiumPage } from '../harness';
import { untilMarks } from '../journeys/acts';
import { openPackBrowser, type PackBrowser } from './stand';

let browser: PackBrowser;
let settings: Page;
let site: ChromiumPage;

const button = (name: string) => settings.getByRole('button', { name, exact: true });
const running = (group: string) => settings.getByRole('heading', { name: say('en', 'train.running', { group }) });

/** The popup as a page of its own. */
async function popupSays(words: string | RegExp): Promise<void> {
  const page = await settings.context().newPage();
  await page.goto(new URL('/popup.html', settings.url()).href);
  await page.getByText(words).first().waitFor();
  await page.close();
}

async function nothingAgainst(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`)).toEqual([]);
}

beforeAll(async () => {
  browser = await openPackBrowser();
  settings = await browser.settings();
  await settings.getByRole('tab', { name: say('en', 'options.training') }).click();
});
afterAll(() => browser?.close());

describe('a training session', () => {
  let code = '';

  it('is made by a trainer as a code', async () => {
    await settings.getByText(say('en', 'train.make')).click();
    await button(say('en', 'train.make.code')).click();
    await settings.getByText(say('en', 'train.make.wrong.group')).waitFor();
    await settings.getByLabel(say('en', 'train.make.group')).fill('North');
    await settings.getByRole('checkbox').first().check();
    await button(say('en', 'train.make.code')).click();
    const made = settings.getByLabel(say('en', 'train.make.code.is'));
    await made.waitFor();
    code = await made.inputValue();
    expect(code).toMatch(/^RRS1\.[\w-]+$/);
    await nothingAgainst(settings);
  });

  it('is looked at before it begins; a code cut off is refused in words', async () => {
    const field = settings.getByLabel(say('en', 'train.join.code'));
    await field.fill(code.slice(0, -4));
    await button(say('en', 'train.join.look')).click();
    await settings.getByText(say('en', 'train.wrong.damaged')).waitFor();
    await field.fill(code);
    await button(say('en', 'train.join.look')).click();
    await settings.getByRole('heading', { name: say('en', 'train.offered', { group: 'North' }) }).waitFor();
    await button(say('en', 'train.begin')).click();
    await running('North').waitFor();
    await nothingAgainst(settings);
  });

  it('its level is in force on a site and in the popup, whatever is chosen', async () => {
    await settings.getByRole('tab', { name: say('en', 'options.general') }).click();
    const level = settings.getByRole('combobox', { name: say('en', 'practice.strictness') });
    await level.selectOption('essential');
    await expect.poll(() => level.inputValue()).toBe('training');
    await popupSays(/Training “North” until/);
    site = await browser.site();
    await site.open('instagram', 'dm', { lang: 'en' });
    await site.focusBox();
    // “soon” is not pointed out at the level that was chosen.
    await site.type('We will do it soon, NS!');
    await untilMarks(site, 1, '.warn');
  });

  it('is not left without a reason; the reason goes into the journal and the level back', async () => {
    await settings.getByRole('tab', { name: say('en', 'options.training') }).click();
    await button(say('en', 'train.leave')).click();
    await button(say('en', 'train.leave.confirm')).click();
    await settings.getByText(say('en', 'train.leave.choose')).waitFor();
    await settings.getByText(say('en', 'train.leave.urgent-work')).click();
    await button(say('en', 'train.leave.confirm')).click();
    await settings.getByRole('heading', { name: say('en', 'train.join') }).waitFor();
    await settings.getByRole('tab', { name: say('en', 'options.journal') }).click();
    await settings.getByRole('heading', { name: say('en', 'train.left') }).waitFor();
    await settings.getByText(say('en', 'train.leave.urgent-work')).waitFor();
    await settings.getByRole('tab', { name: say('en', 'options.general') }).click();
    const level = settings.getByRole('combobox', { name: say('en', 'practice.strictness') });
    await expect.poll(() => level.inputValue()).toBe('essential');
  });

  it('ends by itself, and open pages hear of it', async () => {
    await settings.getByRole('tab', { name: say('en', 'options.training') }).click();
    await settings.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const session = {
        ...{ format: 'reread-session', formatVersion: 1, group: 'Brief', strictness: 'strict', packs: [] },
        ends: new Date(Date.now() + 4000).toISOString(),
      };
      return chrome.runtime.sendMessage({ ask: 'training-begin', session });
    });
    await running('Brief').waitFor();
    // The browser may wake the background up to half a minute late.
    await settings.getByRole('heading', { name: say('en', 'train.join') }).waitFor({ timeout: 60_000 });
  });
});
