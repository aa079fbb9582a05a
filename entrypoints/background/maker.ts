/** The way from a word in a draft to a rule of the team: by the button of a finding, or by the browser's menu on selected words. */
import { browser } from 'wxt/browser';
import { seedSchema } from '../../messages/door';
import { mostSeedWords, type RuleSeed } from '../../messages/types';
import { hostPatterns } from '../../platforms';
import { addedSites } from './sites';

const menuId = 'make-rule';
const place = 'rule-seed';

/** Opens the settings. The words wait in the browser's memory, never on the disk or in an address, until the page takes them. */
export async function openMaker(seed: RuleSeed): Promise<void> {
  await browser.storage.session.set({ [place]: seed });
  await browser.tabs.create({ url: '/options.html#packs' });
}

/** What waits, once. */
export async function takeSeed(): Promise<RuleSeed | null> {
  const { [place]: seed } = await browser.storage.session.get(place);
  await browser.storage.session.remove(place);
  const opened = seedSchema.safeParse(seed);
  return opened.success ? opened.data : null;
}

/** Puts the entry into the menu of text fields, on the sites where drafts are reread. */
export async function showMenu(): Promise<void> {
  // Browsers of telephones have no such menu.
  if (!browser.contextMenus) return;
  const added = (await addedSites()).map((origin) => `${origin}/*`);
  const { getMessage } = browser.i18n as unknown as { getMessage(key: string): string };
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: getMessage('menuMakeRule'),
    contexts: ['editable'],
    documentUrlPatterns: [...hostPatterns(), ...added],
  });
}

export function listenForMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== menuId) return;
    const words = selectionText.replace(/\s+/g, ' ').trim();
    // More than a few words are a text, not something to look for: then the form begins empty.
    void openMaker({ words: words.length > mostSeedWords ? '' : words, category: 'personal-data' });
  });
}
