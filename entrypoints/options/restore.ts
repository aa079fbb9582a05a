/** What stands in a backup, gathered; and a backup brought back: what it holds takes the place of the same thing here, all else stays. */
import { openDraft } from '../../components/pack-editor/draft';
import type { RuleSources } from '../../engine/packs/open';
import { ask } from '../../messages/ask';
import type { Memory } from '../../messages/types';
import type { Database } from '../../storage/database';
import { mergeEntries, readEntries } from '../../storage/journal';
import { mergeKept } from '../../storage/memory';
import { listDrafts, mergeDrafts } from '../../storage/pack-drafts';
import type { PrivateDatabase } from '../../storage/private-list';
import { sealPrivate, unsealPrivate } from '../../storage/private-seal';
import { mostReplies, ownReplies } from '../../storage/replies';
import { type Backup, backupOf } from './backup';
import { bringBackPacks, savedPacks } from './saved-packs';

export type Stores = { database: Database; secrets: PrivateDatabase };

/** Everything that goes into the file, as its text. @throws if something cannot be read */
export async function wholeBackup(
  { database, secrets }: Stores,
  { settings, kept }: Pick<Memory, 'settings' | 'kept'>,
): Promise<string> {
  const sealed = await sealPrivate(secrets);
  return backupOf({
    settings,
    kept,
    packs: await savedPacks(database),
    journal: await readEntries(database),
    replies: await ownReplies(database),
    making: await listDrafts(database, openDraft),
    ...(sealed ? { private: sealed } : {}),
  });
}

/** What did not find its place: packs and replies that are not taken, beginnings without room, a private list beside another. */
export type LeftOut = { packs: number; replies: number; making: number; private: boolean };

/** @throws if something could not be written: then what came before it has been brought back */
export async function bringBack({ database, secrets }: Stores, backup: Backup, shipped: RuleSources): Promise<LeftOut> {
  await mergeKept(database, backup.kept, Date.now());
  await ask('settings', { change: backup.settings });
  const replies = await bringBackReplies(database, backup.replies);
  const making = await mergeDrafts(database, backup.making, Date.now());
  await mergeEntries(database, backup.journal);
  const packs = await bringBackPacks(backup.packs, shipped);
  const whole = backup.private === undefined || (await unsealPrivate(secrets, backup.private));
  if (backup.private) await ask('private-changed', {});
  return { packs, replies, making, private: !whole };
}

async function bringBackReplies(database: Database, replies: Backup['replies']): Promise<number> {
  const known = new Set((await ownReplies(database)).map(({ id }) => id));
  let left = 0;
  for (const reply of replies) {
    if (!known.has(reply.id) && known.size >= mostReplies) left += 1;
    else {
      await ask('reply-set', { reply });
      known.add(reply.id);
    }
  }
  return left;
}
