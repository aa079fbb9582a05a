/** Rule packs in a backup: taken along as they came, and examined like any other file when they come back. */

import type { RuleSources } from '../../engine/packs/open';
import { openPack } from '../../engine/packs/pack';
import { ask } from '../../messages/ask';
import type { Database } from '../../storage/database';
import { listPacks, packText } from '../../storage/packs';
import type { SavedPack } from './backup';

/** The version in use of every pack. */
export async function savedPacks(database: Database): Promise<SavedPack[]> {
  const rows = await listPacks(database);
  const saved = rows.map(async ({ id, running, on, feed }): Promise<SavedPack[]> => {
    const text = await packText(database, id, running.version);
    return text === null ? [] : [{ text, on, ...(feed ? { url: feed.url } : {}) }];
  });
  return (await Promise.all(saved)).flat();
}

/**
 * Puts packs back into use; one that is not in order, or older than what is installed, is left out.
 * @returns how many were left out
 */
export async function bringBackPacks(packs: readonly SavedPack[], shipped: RuleSources): Promise<number> {
  let left = 0;
  for (const { text, on, url } of packs) {
    // Bundled packs come with Reread: the door takes none of their names from outside, so they are only switched on.
    const bundled = Object.values(shipped.packs ?? {}).find((pack) => JSON.stringify(pack) === text);
    const opened = bundled ? null : openPack(text, shipped, 'en');
    if (opened && !opened.ok) {
      left += 1;
      continue;
    }
    const { refused } = await ask('pack-install', { text, trusted: bundled !== undefined, ...(url ? { url } : {}) });
    const id = bundled?.id ?? (opened?.ok ? opened.pack.id : undefined);
    if (refused !== null) left += 1;
    else if (!on && id !== undefined) await ask('pack-set', { id, on });
  }
  return left;
}
