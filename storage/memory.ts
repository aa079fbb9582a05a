/** Settings and lasting decisions, read through their shapes: what is broken is left out, what cannot be read is the default. */
import { keptSchema, settingsSchema } from '../messages/door';
import { defaultSettings, type Kept, type Memory, type Settings } from '../messages/types';
import type { Database } from './database';

/** More lasting decisions than this are not kept; the oldest go. */
const mostKept = 5000;

/** Never throws: with a blocked or broken database there are still rules to check by. */
export async function readMemory(database: Database): Promise<Memory> {
  const [settings, kept] = await Promise.all([readSettings(database), readKept(database)]);
  return { settings, kept };
}

async function readSettings(database: Database): Promise<Settings> {
  try {
    const row: Record<string, unknown> = { ...(await database.settings.get('settings')) };
    const settings: Record<string, unknown> = { ...defaultSettings };
    // Each setting by itself: one that is broken must not take the others along.
    for (const [name, shape] of Object.entries(settingsSchema.shape)) {
      const opened = shape.safeParse(row[name]);
      if (opened.success && opened.data !== undefined) settings[name] = opened.data;
    }
    return settingsSchema.parse(settings);
  } catch {
    return defaultSettings;
  }
}

async function readKept(database: Database): Promise<Kept[]> {
  try {
    const rows = await database.kept.orderBy('at').reverse().limit(mostKept).toArray();
    return rows.flatMap(({ at: _, ...row }) => {
      const opened = keptSchema.safeParse(row);
      return opened.success ? [opened.data as Kept] : [];
    });
  } catch {
    return [];
  }
}

/** @throws if the database cannot be written */
export async function writeSettings(database: Database, change: Partial<Settings>): Promise<void> {
  const before = await readSettings(database);
  await database.settings.put({ id: 'settings', ...before, ...change });
}

/** @throws if the database cannot be written */
export async function writeKept(database: Database, kept: Kept, at: number): Promise<void> {
  await database.kept.put({ ...kept, at });
  const spare = (await database.kept.count()) - mostKept;
  if (spare > 0) await database.kept.bulkDelete(await database.kept.orderBy('at').limit(spare).primaryKeys());
}

/** Forgets one lasting decision, or all of them. @throws if the database cannot be written */
export async function forgetKept(database: Database, finding?: string): Promise<void> {
  if (finding === undefined) await database.kept.clear();
  else await database.kept.delete(finding);
}

/** Decisions of a backup that are not here yet are added as long as there is room: none is pushed out. @throws if the database cannot be written */
export async function mergeKept(database: Database, decisions: readonly Kept[], at: number): Promise<void> {
  await database.transaction('rw', database.kept, async () => {
    const known = new Set(await database.kept.toCollection().primaryKeys());
    const missing = decisions.filter(({ finding }) => !known.has(finding)).slice(0, Math.max(mostKept - known.size, 0));
    await database.kept.bulkPut(missing.map((decision) => ({ ...decision, at })));
  });
}
