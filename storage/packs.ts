/** Rule packs: installed, switched, rolled back, removed. Each change is one transaction: it happens wholly or not at all. */
import type { ActivePack } from '../engine/packs/apply';
import { compareVersions, type Pack, packSchema, wordsIn } from '../engine/packs/format';
import type { Database } from './database';
import { type Feed, type PackRow, packRowSchema } from './pack-rows';

/** More packs than this are no help to anybody. */
const mostPacks = 50;
/** The version in use and those before it. */
const mostVersions = 3;

export type Installing = {
  text: string;
  trusted: boolean;
  /** The key of a good signature, checked before. */
  key?: string | undefined;
  /** Where it was fetched from. */
  feed?: Feed | undefined;
};

/** Why a version is not taken. */
export type Refusal = 'broken' | 'backwards' | 'key-changed' | 'full';

/** In the order in which they were added; a broken row is left out. Never throws. */
export async function listPacks(database: Database): Promise<PackRow[]> {
  try {
    const rows = await database.packs.toArray();
    const sound = rows.flatMap((row) => {
      const opened = packRowSchema.safeParse(row);
      return opened.success ? [opened.data] : [];
    });
    return sound.sort((a, b) => a.added - b.added);
  } catch {
    return [];
  }
}

/** Packs that work now, ready to be sent to pages. */
export async function activePacks(database: Database): Promise<ActivePack[]> {
  const rows = await listPacks(database);
  return rows.filter((row) => row.on && !row.withdrawn).map(({ running, trusted }) => ({ pack: running, trusted }));
}

/**
 * Puts a version into use, of a new pack or a known one. The page that asks has run its examples.
 * @param at ms since 1970
 * @returns why not, or null when it is in use
 * @throws if the database cannot be written: then nothing has changed
 */
export async function installPack(
  database: Database,
  { text, trusted, key, feed }: Installing,
  at: number,
): Promise<Refusal | null> {
  const pack = readText(text);
  if (!pack) return 'broken';
  return database.transaction('rw', database.packs, database.packTexts, async () => {
    const before = await rowOf(database, pack.id);
    if (!before && (await database.packs.count()) >= mostPacks) return 'full';
    if (before?.key !== undefined && before.key !== key) return 'key-changed';
    if (before && compareVersions(pack.version, before.running.version) < 0) return 'backwards';
    const others = (before?.versions ?? []).filter(({ version }) => version !== pack.version);
    const versions = [{ version: pack.version, at }, ...others];
    await database.packTexts.put({ id: pack.id, version: pack.version, text });
    const kept = versions.slice(0, mostVersions);
    await database.packTexts.bulkDelete(versions.slice(mostVersions).map(({ version }) => [pack.id, version]));
    const newFeed = feed ?? before?.feed;
    const row: PackRow = {
      id: pack.id,
      on: before?.on ?? true,
      trusted,
      added: before?.added ?? at,
      running: running(pack),
      versions: kept,
      ...(key === undefined ? {} : { key }),
      ...(newFeed ? { feed: newFeed } : {}),
    };
    const withdrawn = withdrawalOf(pack, pack.version);
    await database.packs.put({ ...row, ...(withdrawn ? { withdrawn } : {}) });
    return null;
  });
}

/** Switches a pack, or the trust in it. @throws if it cannot be written */
export async function setPack(
  database: Database,
  id: string,
  change: { on?: boolean | undefined; trusted?: boolean | undefined },
): Promise<void> {
  const { on, trusted } = change;
  await database.packs.update(id, {
    ...(on === undefined ? {} : { on }),
    ...(trusted === undefined ? {} : { trusted }),
  });
}

/** Takes an earlier version back into use; the newer one stays in the list. @throws if it is not kept any more */
export async function rollBack(database: Database, id: string, version: string): Promise<void> {
  await database.transaction('rw', database.packs, database.packTexts, async () => {
    const row = await rowOf(database, id);
    const kept = await database.packTexts.get([id, version]);
    const pack = kept && readText(kept.text);
    if (!row || !pack) throw new Error('this version is not kept');
    const { withdrawn: _, ...rest } = row;
    const gone = withdrawalOf(row.running, version);
    await database.packs.put({ ...rest, running: running(pack), ...(gone ? { withdrawn: gone } : {}) });
  });
}

export async function removePack(database: Database, id: string): Promise<void> {
  await database.transaction('rw', database.packs, database.packTexts, async () => {
    await database.packs.delete(id);
    const keys = await database.packTexts.where('[id+version]').between([id, ''], [id, '\uffff']).primaryKeys();
    await database.packTexts.bulkDelete(keys);
  });
}

/** The text of a version as it came. */
export async function packText(database: Database, id: string, version: string): Promise<string | null> {
  return (await database.packTexts.get([id, version]))?.text ?? null;
}

/** What a look at the feed brought: a newer version waits, a withdrawal counts at once, or nothing is new. */
export async function noteFeed(
  database: Database,
  id: string,
  feed: Feed,
  news: { text?: string; alarm?: PackRow['alarm']; keepAlarm?: boolean } = {},
): Promise<void> {
  await database.transaction('rw', database.packs, database.packTexts, async () => {
    const row = await rowOf(database, id);
    if (!row) return;
    const { alarm: before, ...rest } = row;
    // As long as the bad file lies there, or nobody can look, the alarm stands.
    const alarm = news.alarm ?? (news.keepAlarm ? before : undefined);
    const changed: PackRow = { ...rest, feed, ...(alarm ? { alarm } : {}) };
    const pack = news.text === undefined ? null : readText(news.text);
    if (pack && news.text !== undefined) {
      const withdrawn = withdrawalOf(pack, row.running.version);
      if (withdrawn) changed.withdrawn = withdrawn;
      else delete changed.withdrawn;
      const newest = row.versions.reduce(
        (known, one) => (compareVersions(one.version, known) > 0 ? one.version : known),
        '0.0.0',
      );
      if (compareVersions(pack.version, newest) > 0 && !withdrawalOf(pack, pack.version)) {
        if (row.waiting !== undefined) await database.packTexts.delete([id, row.waiting]);
        changed.waiting = pack.version;
        await database.packTexts.put({ id, version: pack.version, text: news.text });
      }
    }
    await database.packs.put(changed);
  });
}

async function rowOf(database: Database, id: string): Promise<PackRow | null> {
  const opened = packRowSchema.safeParse(await database.packs.get(id));
  return opened.success ? opened.data : null;
}

function readText(text: string): Pack | null {
  try {
    const opened = packSchema.safeParse(JSON.parse(text));
    return opened.success ? opened.data : null;
  } catch {
    return null;
  }
}

function withdrawalOf(pack: Pack, version: string): PackRow['withdrawn'] | null {
  const { withdrawn } = pack;
  if (!withdrawn?.versions.some((one) => one === '*' || one === version)) return null;
  return { version, why: wordsIn(withdrawn.why, 'en', pack.fallback) };
}

/** Examples, replies and exercises stay in the text: pages do not need them to check a draft. */
export function running(pack: Pack): Pack {
  const { replies: _, exercises: __, changes: ___, ...rest } = pack;
  const rules = Object.entries(pack.rules ?? {}).map(([path, rule]) => {
    const bare = { ...rule };
    for (const lang of ['en', 'ru', 'kk'] as const) {
      const section = bare[lang];
      if (!section) continue;
      const { catches: _c, allows: _a, ...words } = section;
      bare[lang] = words;
    }
    return [path, bare] as const;
  });
  return { ...rest, ...(pack.rules ? { rules: Object.fromEntries(rules) } : {}) };
}
