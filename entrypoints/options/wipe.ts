/** Everything that is stored, erased, and the sites that were added, given back: as on the first day. */
import { browser } from 'wxt/browser';
import { ask } from '../../messages/ask';
import type { Database } from '../../storage/database';
import { openPrivate, wipePrivate } from '../../storage/private-list';
import { keyring } from '../own-pages/keyring';

/** @throws if something could not be erased */
export async function wipeEverything(database: Database): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await wipePrivate(openPrivate(), keyring);
  localStorage.clear();
  await withdrawSites();
  // Everybody hears of it, packs and private list included.
  await ask('private-changed', {});
}

/** Which sites somebody added says where they work: our part goes from there, and the browser's permission, also that for hosts of packs. */
async function withdrawSites(): Promise<void> {
  const { origins } = await ask('sites', {});
  for (const origin of origins) await ask('site', { origin, on: false });
  const own = new Set<string>(browser.runtime.getManifest().host_permissions);
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  const added = allowed.filter((one) => !own.has(one));
  if (added.length > 0) await browser.permissions.remove({ origins: added });
}
