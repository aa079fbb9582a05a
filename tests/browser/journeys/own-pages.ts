/** What a person does on our own pages, in either browser: finds things by their words, clicks and writes with real keys. */
import type { Key } from '../../../i18n';
import { say } from '../../../i18n/own-pages';
import { poll, type TestBrowser, type TestPage } from '../harness';

/** The address of one of our pages. @param name say `options.html#journal` */
export function ownPage(browser: TestBrowser, name: string): string {
  if (!browser.welcomed) throw new Error('the first steps did not open, so our address is not known');
  return browser.welcomed.replace(/welcome\.html$/, name);
}

type Place = { x: number; y: number } | null;

/** Where something that can be pressed, named by its words, stands on the page; scrolled to where it can be seen. */
const placeOf = (page: TestPage, words: string): Promise<Place> =>
  page.evaluate((wanted): Place => {
    const pressable = 'button, a, label, input, select, textarea, [role="switch"], [role="tab"]';
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ?? (element as HTMLElement).textContent ?? '';
    const labelled = (element: Element): Element | null =>
      element instanceof HTMLLabelElement ? (element.control ?? element) : element;
    for (const element of document.querySelectorAll(pressable)) {
      if (nameOf(element).trim() !== wanted) continue;
      const target = labelled(element);
      if (!target || (target as HTMLButtonElement).disabled) continue;
      // For a moment after it has opened a dialog lets presses through to what lies behind it.
      if (getComputedStyle(target).pointerEvents === 'none') continue;
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const seen = width > 0 && top >= 0 && top + height <= window.innerHeight;
      if (seen) return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, words);

/** Presses a button, link, tab, switch or field by its words, with the real mouse. */
export async function press(page: TestPage, words: string): Promise<void> {
  let place: Place = null;
  await poll(`“${words}” can be pressed`, async () => {
    place = await placeOf(page, words);
    return place !== null;
  });
  const { x, y } = place as unknown as { x: number; y: number };
  await page.clickAt(x, y);
}

/** Writes into a field named by its words, in place of what stood there. */
export async function fill(page: TestPage, words: string, text: string): Promise<void> {
  await press(page, words);
  await page.press('Mod+a');
  await page.type(text);
}

export const says = (page: TestPage, words: string): Promise<void> =>
  page.until(`the page says “${words}”`, (wanted) => document.body.textContent.includes(wanted), words);

export const saysKey = (page: TestPage, lang: 'en' | 'ru' | 'kk', key: Key): Promise<void> =>
  says(page, say(lang, key as 'journal.none'));

/** Asks the extension's background from one of our own pages. */
export const askBackground = (page: TestPage, message: object): Promise<unknown> =>
  page.evaluate((sent) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined
    >;
    return (browser ?? chrome)?.runtime.sendMessage(sent);
  }, message);
