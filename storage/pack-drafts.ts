/** Packs in the making, so that a closed tab loses nothing. They hold what a team wrote for a pack, never a message's draft. */
import type { Database } from './database';

/** Beginnings older than the newest ones go when there are more. */
const mostDrafts = 30;

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
