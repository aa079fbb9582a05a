/** The journal: which rules spoke and what was decided. It holds no words, names or addresses. */
import { entrySchema } from '../messages/door';
import type { JournalEntry } from '../messages/types';
import type { Database } from './database';

const mostEntries = 20_000;

/** @throws if the database cannot be written */
export async function addEntries(database: Database, entries: readonly JournalEntry[]): Promise<void> {
  await database.journal.bulkAdd(entries.map((entry) => ({ ...entry })));
  const spare = (await database.journal.count()) - mostEntries;
  if (spare > 0) await database.journal.bulkDelete(await database.journal.orderBy('id').limit(spare).primaryKeys());
}

/** Newest first; broken rows are left out. @param since ms since 1970 */
export async function readEntries(database: Database, since = 0): Promise<JournalEntry[]> {
  const rows = await database.journal.where('at').aboveOrEqual(since).reverse().toArray();
  return rows.flatMap(({ id: _, ...row }) => {
    const opened = entrySchema.safeParse(row);
    return opened.success ? [opened.data as JournalEntry] : [];
  });
}

export async function clearJournal(database: Database): Promise<void> {
  await database.journal.clear();
}

/** Entries older than the worker wants to keep are erased. @param days see `Settings.retention` */
export async function dropOldEntries(database: Database, days: number, now: number): Promise<void> {
  await database.journal
    .where('at')
    .below(now - days * 24 * 3_600_000)
    .delete();
}

/** Entries of a backup, newest first, that are not here yet are added as long as there is room: none is pushed out. @returns how many */
export async function mergeEntries(database: Database, entries: readonly JournalEntry[]): Promise<number> {
  const sign = ({ at, rule, outcome, surface }: JournalEntry): string => [at, rule, outcome, surface].join(' ');
  const known = new Set((await readEntries(database)).map(sign));
  const room = mostEntries - (await database.journal.count());
  const missing = entries.filter((entry) => !known.has(sign(entry))).slice(0, Math.max(room, 0));
  await addEntries(database, missing);
  return missing.length;
}
