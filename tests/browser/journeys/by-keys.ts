/** What a person does without a mouse, in either browser: goes by Tab to a thing by its name, and never stands nowhere. */
import axe from 'axe-core';
import { expect } from 'vitest';
import { en } from '../../../i18n/en';
import { kk } from '../../../i18n/kk';
import type { Message } from '../../../i18n/message';
import { en as ownEn } from '../../../i18n/own-pages/en';
import { kk as ownKk } from '../../../i18n/own-pages/kk';
import { poll, type TestPage } from '../harness';

type Standing = { name: string; nowhere: boolean };

/** What has the focus, by the name it is read out with. */
const standing = (page: TestPage): Promise<Standing> =>
  page.evaluate((): Standing => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', nowhere: true };
    const labels = [...('labels' in element ? ((element.labels as NodeListOf<HTMLLabelElement> | null) ?? []) : [])];
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const texts = [...named, ...labels, element].map((one) => one?.textContent?.trim()).filter(Boolean);
    return { name: element.getAttribute('aria-label') ?? texts[0] ?? '', nowhere: false };
  });

/**
 * Looks at one page after the other: a page that nobody looks at is told of no focus by Firefox, also when it has only gone on to another
 * address in front of everybody.
 */
export async function front(page: TestPage, behind: TestPage): Promise<void> {
  await behind.front();
  await page.front();
  await page.until('the page is looked at', () => document.hasFocus());
}

/** More presses of Tab than any of our pages has stops. */
const most = 160;

/** Goes on by Tab until what is named has the focus; the end of the page leads to its beginning. */
export async function tabTo(page: TestPage, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    const now = await standing(page);
    if (now.name === name) return;
    passed.push(now.name);
    await page.press(key);
  }
  throw new Error(`No way by ${key} to “${name}”, only to: ${[...new Set(passed)].join(' | ')}`);
}

/** Presses keys where a person stands, and looks that they stand somewhere after it. */
export async function pressHere(page: TestPage, keys: string): Promise<void> {
  await page.press(keys);
  await poll(`something has the focus after ${keys}`, async () => !(await standing(page)).nowhere, 5000);
}

/** Goes to what is named and presses a key there. */
export async function use(page: TestPage, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await pressHere(page, key);
}

/** Goes to a link and follows it: the page after it is another, and is met from its beginning. */
export async function follow(page: TestPage, name: string): Promise<void> {
  await tabTo(page, name);
  await page.press('Enter');
}

export const untilFocusOn = (page: TestPage, name: string): Promise<void> =>
  poll(`“${name}” has the focus`, async () => (await standing(page)).name === name, 10_000);

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);

/** English texts that have another one in Kazakh, each as what it looks like with its values filled in. */
const english: RegExp[] = [
  ...differing(en as Record<string, Message>, kk as Record<string, Message>),
  ...differing(ownEn as Record<string, Message>, ownKk as Record<string, Message>),
];

function differing(source: Record<string, Message>, target: Record<string, Message>): RegExp[] {
  const kazakh = new Set(Object.values(target).flatMap(formsOf));
  return Object.values(source)
    .flatMap(formsOf)
    .filter((form) => !kazakh.has(form) && /[A-Za-z]{3}/.test(form.replace(/\{\w+\}/g, '')))
    .map(
      (form) =>
        new RegExp(
          `^${form
            .split(/\{\w+\}/)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
          'su',
        ),
    );
}

/** Three words running in Latin letters are a sentence somebody has not translated. */
const sentence = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/;

/** @returns those of the texts that are English */
export const untranslated = (texts: readonly string[]): string[] =>
  texts.filter((text) => sentence.test(text) || english.some((form) => form.test(text)));

/** All that a page says to eyes and ears, except words marked as of another language. */
const textsOf = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const foreign = '[lang]:not([lang|="kk"]), style, script, code';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(foreign)) continue;
      if (node instanceof Text) texts.push(node.data.trim());
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.filter((text) => text !== '');
  });

/** What axe says of the page as it stands. */
async function complaintsOf(page: TestPage): Promise<string[]> {
  const run = new Function(`${axe.source}
    return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join('; ')));`);
  return page.evaluate(run as () => Promise<string[]>);
}

/** A screen of our own page: in Kazakh throughout, nothing that axe complains of, and the focus somewhere. */
export async function soundScreen(page: TestPage, what: string): Promise<void> {
  // A page may still be on its way to another language.
  await poll(`${what} says something`, async () => (await textsOf(page)).length > 5, 10_000);
  const texts = await textsOf(page);
  expect(untranslated(texts), `untranslated on ${what}`).toEqual([]);
  expect(await complaintsOf(page), `axe on ${what}`).toEqual([]);
}
