/** Packs in the database: versions, roll back, keys, withdrawals; what was stored by the first release is still there. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../messages/types';
import { type Database, openDatabase } from '../../storage/database';
import { readMemory } from '../../storage/memory';
import {
  activePacks,
  installPack,
  listPacks,
  noteFeed,
  packText,
  removePack,
  rollBack,
  setPack,
} from '../../storage/packs';
import { packText as made } from './made';

let count = 0;
const fresh = (): Database => {
  count += 1;
  return openDatabase(`packs-${count}`);
};
const version = (number: string, more: object = {}): string =>
  made((pack) => Object.assign(pack, { version: number }, more));
const feed = { url: 'https://packs.example.org/team.json', next: 0, failures: 0 };

describe('a database of the first release', () => {
  it('keeps settings and decisions when packs come', async () => {
    const old = new Dexie('upgraded');
    old.version(1).stores({ settings: 'id', kept: 'finding, at', journal: '++id, at' });
    await old.table('settings').put({ id: 'settings', ...defaultSettings, strictness: 'strict' });
    await old.table('kept').put({ finding: 'a1', rule: 'pd-phone', at: 1 });
    await old.table('journal').add({ at: 1 });
    old.close();
    const now = openDatabase('upgraded');
    expect((await readMemory(now)).settings.strictness).toBe('strict');
    expect((await readMemory(now)).kept).toEqual([{ finding: 'a1', rule: 'pd-phone' }]);
    expect(await now.journal.count()).toBe(1);
    expect(await installPack(now, { text: version('1.0.0'), trusted: false }, 1)).toBeNull();
    expect(await listPacks(now)).toHaveLength(1);
  });
});

describe('versions', () => {
  it('the last three are kept and can be taken back', async () => {
    const database = fresh();
    for (const [at, number] of ['1.0.0', '1.1.0', '1.2.0', '1.3.0'].entries())
      expect(await installPack(database, { text: version(number), trusted: false }, at)).toBeNull();
    const [row] = await listPacks(database);
    expect(row?.versions.map((one) => one.version)).toEqual(['1.3.0', '1.2.0', '1.1.0']);
    expect(await packText(database, 'north-shelter', '1.0.0')).toBeNull();
    await rollBack(database, 'north-shelter', '1.1.0');
    expect((await activePacks(database))[0]?.pack.version).toBe('1.1.0');
    expect(await packText(database, 'north-shelter', '1.3.0')).toBe(version('1.3.0'));
    await expect(rollBack(database, 'north-shelter', '1.0.0')).rejects.toThrow();
    expect((await activePacks(database))[0]?.pack.version).toBe('1.1.0');
  });

  it('never go backwards by an installation', async () => {
    const database = fresh();
    await installPack(database, { text: version('2.0.0'), trusted: false }, 1);
    expect(await installPack(database, { text: version('1.9.9'), trusted: false }, 2)).toBe('backwards');
    expect((await activePacks(database))[0]?.pack.version).toBe('2.0.0');
  });

  it('a key once seen is the only one; a pack once signed stays signed', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.0.0'), trusted: false, key: 'a' }, 1);
    expect(await installPack(database, { text: version('1.1.0'), trusted: false, key: 'b' }, 2)).toBe('key-changed');
    expect(await installPack(database, { text: version('1.1.0'), trusted: false }, 2)).toBe('key-changed');
    expect(await installPack(database, { text: version('1.1.0'), trusted: false, key: 'a' }, 2)).toBeNull();
  });

  it('what is no pack changes nothing', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.0.0'), trusted: false }, 1);
    for (const text of ['', '{}', version('1.1.0').slice(0, -5), version('1.1.0', { rules: 'none' })])
      expect(await installPack(database, { text, trusted: true }, 2)).toBe('broken');
    expect((await listPacks(database))[0]).toMatchObject({ trusted: false, running: { version: '1.0.0' } });
  });
});

describe('what runs', () => {
  it('is what is on, without examples; trust travels with it; what is removed leaves nothing', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.0.0'), trusted: true }, 1);
    const [active] = await activePacks(database);
    expect(active?.trusted).toBe(true);
    expect(JSON.stringify(active?.pack)).not.toContain('catches');
    await setPack(database, 'north-shelter', { on: false });
    expect(await activePacks(database)).toEqual([]);
    await setPack(database, 'north-shelter', { on: true, trusted: false });
    expect((await activePacks(database))[0]?.trusted).toBe(false);
    await removePack(database, 'north-shelter');
    expect([await database.packs.count(), await database.packTexts.count()]).toEqual([0, 0]);
  });

  it('a broken row takes no other along', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.0.0'), trusted: true }, 1);
    await database.table('packs').put({ id: 'evil', on: true, running: { rules: 'x' } });
    expect((await listPacks(database)).map(({ id }) => id)).toEqual(['north-shelter']);
  });
});

describe('a feed', () => {
  it('lets a newer version wait and an older one pass unseen', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.1.0'), trusted: false, feed }, 1);
    await noteFeed(database, 'north-shelter', feed, { text: version('1.0.0') });
    expect((await listPacks(database))[0]?.waiting).toBeUndefined();
    await noteFeed(database, 'north-shelter', feed, { text: version('1.2.0') });
    expect((await listPacks(database))[0]).toMatchObject({ waiting: '1.2.0', running: { version: '1.1.0' } });
    await noteFeed(database, 'north-shelter', feed, { text: version('1.3.0') });
    expect(await packText(database, 'north-shelter', '1.2.0')).toBeNull();
    await installPack(database, { text: version('1.3.0'), trusted: false }, 2);
    const [row] = await listPacks(database);
    expect(row?.waiting).toBeUndefined();
    expect(row?.feed).toEqual(feed);
  });

  it('does not offer again what was rolled back', async () => {
    const database = fresh();
    for (const number of ['1.0.0', '1.1.0'])
      await installPack(database, { text: version(number), trusted: false, feed }, 1);
    await rollBack(database, 'north-shelter', '1.0.0');
    await noteFeed(database, 'north-shelter', feed, { text: version('1.1.0') });
    expect((await listPacks(database))[0]?.waiting).toBeUndefined();
  });

  it('switches a withdrawn version off at once, and keeps one that is not withdrawn', async () => {
    const database = fresh();
    await installPack(database, { text: version('1.0.0'), trusted: false, feed }, 1);
    const withdrawn = { versions: ['1.0.0'], why: 'a wrong number' };
    await noteFeed(database, 'north-shelter', feed, { text: version('1.1.0', { withdrawn }) });
    expect((await listPacks(database))[0]).toMatchObject({
      withdrawn: { version: '1.0.0', why: 'a wrong number' },
      waiting: '1.1.0',
    });
    expect(await activePacks(database)).toEqual([]);
    await installPack(database, { text: version('1.1.0', { withdrawn }), trusted: false }, 2);
    expect(await activePacks(database)).toHaveLength(1);
    await rollBack(database, 'north-shelter', '1.0.0');
    expect(await activePacks(database)).toEqual([]);
  });
});
