/** Data stored by earlier versions, opened by today's: every row is still there and can be read. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDraft } from '../../components/pack-editor/draft';
import { defaultSettings } from '../../messages/types';
import { type Database, openDatabase } from '../../storage/database';
import { readEntries } from '../../storage/journal';
import { readMemory, writeSettings } from '../../storage/memory';
import { listDrafts } from '../../storage/pack-drafts';
import { activePacks, installPack, listPacks, packText, rollBack } from '../../storage/packs';
import { type Keyring, openPrivate, readPrivate, unlockPrivate } from '../../storage/private-list';
import { ownReplies } from '../../storage/replies';
import { readLeavings, readSession } from '../../storage/training';

type Row = Record<string, unknown>;
type Snapshot = { version: number; stores: Record<string, { indexes: string; rows: Row[] }> };

const folder = join(import.meta.dirname, 'snapshots');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const numbersOf = (names: RegExp): number[] =>
  readdirSync(folder).flatMap((name) => names.exec(name)?.slice(1).map(Number) ?? []);
const versions = numbersOf(/^v(\d+)\.json$/).sort();

let count = 0;
/** The snapshot as it lay on somebody's computer, then opened by this version. */
async function opened({ version, stores }: Snapshot): Promise<Database> {
  count += 1;
  const name = `upgrade-${count}`;
  const before = new Dexie(name);
  before
    .version(version)
    .stores(Object.fromEntries(Object.entries(stores).map(([one, { indexes }]) => [one, indexes])));
  for (const [one, { rows }] of Object.entries(stores)) await before.table(one).bulkAdd(rows);
  before.close();
  return openDatabase(name);
}
const rowsOf = (snapshot: Snapshot, store: string): Row[] => snapshot.stores[store]?.rows ?? [];

it('there is a snapshot of every number that the schema has had', () => {
  const now = openDatabase('schema').verno;
  const wanted = Array.from({ length: now }, (_, at) => at + 1);
  expect(versions, 'run `npm run snapshot` and commit what it writes').toEqual(wanted);
  expect(numbersOf(/^private-v(\d+)\.json$/)).toContain(openPrivate('schema-private').verno);
});

it('a schema that has been given out gets a new number when it changes', () => {
  const now = openDatabase('schema-2');
  const newest = read<Snapshot>(`v${now.verno}.json`);
  const stores = now.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ]);
  expect(Object.fromEntries(stores), 'add a version() in storage/database.ts, then run `npm run snapshot`').toEqual(
    Object.fromEntries(Object.entries(newest.stores).map(([name, { indexes }]) => [name, indexes])),
  );
});

describe.each(versions)('data of schema %i', (version) => {
  const snapshot = read<Snapshot>(`v${version}.json`);

  it('keeps every setting, and what is new begins as its default', async () => {
    const database = await opened(snapshot);
    const { id: _, ...stored } = rowsOf(snapshot, 'settings')[0] ?? {};
    expect(Object.keys(stored).length).toBeGreaterThanOrEqual(5);
    const { settings } = await readMemory(database);
    expect(settings).toEqual({ ...defaultSettings, ...stored });
    await writeSettings(database, { retention: 45 });
    expect((await readMemory(database)).settings).toEqual({ ...defaultSettings, ...stored, retention: 45 });
  });

  it('keeps every lasting decision', async () => {
    const stored = rowsOf(snapshot, 'kept');
    const { kept } = await readMemory(await opened(snapshot));
    expect(stored.length).toBeGreaterThan(0);
    expect(kept).toHaveLength(stored.length);
    expect(kept).toEqual(expect.arrayContaining(stored.map(({ at: _, ...row }) => row)));
  });

  it('keeps the whole journal, with sessions left early', async () => {
    const database = await opened(snapshot);
    const stored = rowsOf(snapshot, 'journal').map(({ id: _, ...row }) => row);
    const [entries, leavings] = [await readEntries(database), await readLeavings(database)];
    expect(stored.length).toBeGreaterThan(0);
    expect([...entries, ...leavings]).toHaveLength(stored.length);
    expect([...entries, ...leavings]).toEqual(expect.arrayContaining(stored));
  });

  it('keeps packs with their versions, texts and switches, and they still work', async () => {
    const database = await opened(snapshot);
    const stored = rowsOf(snapshot, 'packs');
    expect(await listPacks(database)).toEqual(stored);
    expect((await activePacks(database)).length).toBe(stored.filter(({ on }) => on).length);
    for (const { id, version: of, text } of rowsOf(snapshot, 'packTexts'))
      expect(await packText(database, String(id), String(of))).toBe(text);
    const [first] = rowsOf(snapshot, 'packTexts');
    if (!first) return;
    await rollBack(database, String(first.id), String(first.version));
    expect((await listPacks(database))[0]?.running.version).toBe(first.version);
    expect(await installPack(database, { text: String(first.text), trusted: true }, Date.now())).toBeNull();
  });

  it('keeps packs in the making, the training that runs, and ready replies', async () => {
    const database = await opened(snapshot);
    const drafts = await listDrafts(database, openDraft);
    expect(drafts).toEqual(rowsOf(snapshot, 'packDrafts').map(({ key, draft }) => ({ key, draft })));
    const [training] = rowsOf(snapshot, 'training') as { session: { ends: string } }[];
    const during = training ? Date.parse(training.session.ends) - 1 : 0;
    expect(await readSession(database, during)).toEqual(training?.session ?? null);
    expect(await ownReplies(database)).toEqual(rowsOf(snapshot, 'replies'));
  });
});

type SecretRow = { iv: string; data: string; salt?: string };
type PrivateSnapshot = {
  version: number;
  locked: { passphrase: string; row: SecretRow };
  own: { key: string; row: SecretRow };
};

describe.each(numbersOf(/^private-v(\d+)\.json$/))('the private list of schema %i', (version) => {
  const { locked, own } = read<PrivateSnapshot>(`private-v${version}.json`);
  const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
  const whole = [
    { id: 'a', kind: 'name', text: 'Сәуле Ахметова' },
    expect.objectContaining({ id: 'b', kind: 'number', text: '+7 701 234 56 78' }),
  ];

  async function stored({ iv, data, salt }: SecretRow, key?: CryptoKey) {
    count += 1;
    const before = new Dexie(`upgrade-private-${count}`);
    before.version(version).stores({ secrets: 'id', keys: 'id' });
    const row = { id: 'list', iv: bytes(iv), data: bytes(data).buffer, ...(salt && { salt: bytes(salt) }) };
    await before.table('secrets').add(row);
    if (key) await before.table('keys').add({ id: 'key', key });
    before.close();
    let kept: Uint8Array<ArrayBuffer> | null = null;
    const ring: Keyring = {
      get: async () => kept,
      set: async (value) => {
        kept = value;
      },
    };
    return { database: openPrivate(before.name), ring };
  }

  it('opens with its passphrase', async () => {
    const { database, ring } = await stored(locked.row);
    expect(await readPrivate(database, ring)).toEqual({ is: 'locked' });
    expect(await unlockPrivate(database, ring, 'another passphrase')).toBe(false);
    expect(await unlockPrivate(database, ring, locked.passphrase)).toBe(true);
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: whole, passphrase: true });
  });

  it("opens with the browser's own key", async () => {
    const key = await crypto.subtle.importKey('raw', bytes(own.key), 'AES-GCM', false, ['encrypt', 'decrypt']);
    const { database, ring } = await stored(own.row, key);
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: whole, passphrase: false });
  });
});
