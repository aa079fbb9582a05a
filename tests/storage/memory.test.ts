/** What is remembered survives, is checked when it is read, and its absence is never anybody's trouble. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type JournalEntry } from '../../messages/types';
import { type Database, openDatabase } from '../../storage/database';
import { addEntries, clearJournal, readEntries } from '../../storage/journal';
import { forgetKept, readMemory, writeKept, writeSettings } from '../../storage/memory';

let count = 0;
const fresh = (): Database => {
  count += 1;
  return openDatabase(`test-${count}`);
};

const entry: JournalEntry = {
  at: 1000,
  platform: 'instagram',
  surface: 'dm',
  outcome: 'held',
  rule: 'pd-phone',
  category: 'personal-data',
  severity: 'hold',
};

describe('settings and lasting decisions', () => {
  it('begin as defaults and change one by one', async () => {
    const database = fresh();
    expect(await readMemory(database)).toEqual({ settings: defaultSettings, kept: [] });
    await writeSettings(database, { strictness: 'strict' });
    await writeSettings(database, { locale: 'kk' });
    expect((await readMemory(database)).settings).toEqual({ ...defaultSettings, strictness: 'strict', locale: 'kk' });
  });

  it('a broken setting is replaced by its default and takes no other along', async () => {
    const database = fresh();
    await writeSettings(database, { strictness: 'strict' });
    await database.table('settings').update('settings', { locale: 'xx', allow: 'everything', extra: 1 });
    expect((await readMemory(database)).settings).toEqual({ ...defaultSettings, strictness: 'strict' });
  });

  it('a broken decision is left out, the others stay', async () => {
    const database = fresh();
    await writeKept(database, { finding: 'abc1', rule: 'pd-phone', reason: 'consent' }, 1);
    await database.table('kept').put({ finding: 'not a hash!', rule: 7, at: 2 });
    expect((await readMemory(database)).kept).toEqual([{ finding: 'abc1', rule: 'pd-phone', reason: 'consent' }]);
  });

  it('decisions are forgotten one by one, or all', async () => {
    const database = fresh();
    await writeKept(database, { finding: 'a1', rule: 'pd-phone' }, 1);
    await writeKept(database, { finding: 'b2', rule: 'pd-email' }, 2);
    await forgetKept(database, 'a1');
    expect((await readMemory(database)).kept.map(({ finding }) => finding)).toEqual(['b2']);
    await forgetKept(database);
    expect((await readMemory(database)).kept).toEqual([]);
  });

  it('a database that cannot be opened gives defaults instead of an error', async () => {
    const database = fresh();
    database.close();
    expect(await readMemory(database)).toEqual({ settings: defaultSettings, kept: [] });
  });
});

describe('the journal', () => {
  it('gives entries back newest first, since a time, and leaves broken ones out', async () => {
    const database = fresh();
    await addEntries(database, [entry, { ...entry, at: 2000, reason: 'consent', outcome: 'sent-anyway' }]);
    await database.table('journal').add({ ...entry, at: 3000, text: 'a draft that should never be here' });
    expect((await readEntries(database)).map(({ at }) => at)).toEqual([2000, 1000]);
    expect((await readEntries(database, 1500)).map(({ at }) => at)).toEqual([2000]);
    await clearJournal(database);
    expect(await readEntries(database)).toEqual([]);
  });
});
