/** Sites the worker added: the gate is registered there at run time, for as long as the browser's permission lasts. */
import { browser } from 'wxt/browser';

const prefix = 'site:';

/** Origins such as `https://forum.example.org`. */
export async function addedSites(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])).sort();
}

/**
 * Switches one site on or off. The page that asks has asked the person for the permission before.
 * @throws Error if the permission is missing
 */
export async function switchSite(origin: string, on: boolean): Promise<void> {
  const known = (await addedSites()).includes(origin);
  if (!on) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [prefix + origin] });
    return;
  }
  const matches = [`${origin}/*`];
  if (!(await browser.permissions.contains({ origins: matches }))) throw new Error('the permission is missing');
  if (known) return;
  await browser.scripting.registerContentScripts([
    { id: prefix + origin, js: ['gate-anywhere.js'], matches, allFrames: true, runAt: 'document_start' },
  ]);
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs)
    if (id !== undefined)
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['/gate-anywhere.js'] })
        .catch(() => undefined);
}

/** The person may take a permission back in the browser's own settings. */
export async function forgetSitesWithoutPermission(): Promise<void> {
  for (const origin of await addedSites())
    if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) await switchSite(origin, false);
}
