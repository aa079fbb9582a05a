/** Everything that is stored, erased: as on the first day. */
import { ask } from '../../messages/ask';
import type { Database } from '../../storage/database';
import { openPrivate, wipePrivate } from '../../storage/private-list';
import { keyring } from '../own-pages/keyring';

/** @throws if something could not be erased */
export async function wipeEverything(database: Database): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await wipePrivate(openPrivate(), keyring);
  localStorage.clear();
  // Everybody hears of it, packs and private list included.
  await ask('private-changed', {});
}
