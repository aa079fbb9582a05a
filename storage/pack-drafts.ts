/** Packs in the making, so that a closed tab loses nothing. They hold what a team wrote for a pack, never a message's draft. */
import type { Database } from './database';

/** Beginnings older than the newest ones go when there are more. */
export const mostDrafts = 30;

export type DraftRow = {
  key: string;
  /** When it was changed last, ms since 1970. */
  at: number;
  /** The pack in the making; the screens that make packs know its shape. */
  draft: unknown;
};

/** Newest first. Never throws. @param open gives null for what is no pack in the making */
export async function listDrafts<T>(
  database: Database,
  open: (raw: unknown) => T | null,
): Promise<{ key: string; draft: T }[]> {
  try {
    const rows = await database.packDrafts.orderBy('at').reverse().toArray();
    return rows.flatMap(({ key, draft }) => {
      const opened = open(draft);
      return opened === null ? [] : [{ key, draft: opened }];
    });
  } catch {
    return [];
  }
}

/** @throws if the database cannot be written */
export async function keepDraft(database: Database, row: DraftRow): Promise<void> {
  await database.packDrafts.put(row);
  const spare = (await database.packDrafts.count()) - mostDrafts;
  if (spare > 0)
    await database.packDrafts.bulkDelete(await database.packDrafts.orderBy('at').limit(spare).primaryKeys());
}

/** @throws if the database cannot be written */
export async function dropDraft(database: Database, key: string): Promise<void> {
  await database.packDrafts.delete(key);
}

/**
 * Puts beginnings of a backup in the place of the same ones, and beside the others as long as there is room: none is pushed out.
 * @param at ms since 1970
 * @returns how many were left out for want of room
 * @throws if the database cannot be written
 */
export async function mergeDrafts(
  database: Database,
  drafts: readonly { key: string; draft: unknown }[],
  at: number,
): Promise<number> {
  return database.transaction('rw', database.packDrafts, async () => {
    let left = 0;
    for (const { key, draft } of drafts) {
      const known = (await database.packDrafts.get(key)) !== undefined;
      if (known || (await database.packDrafts.count()) < mostDrafts) await database.packDrafts.put({ key, draft, at });
      else left += 1;
    }
    return left;
  });
}
