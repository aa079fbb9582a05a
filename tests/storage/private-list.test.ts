/** The private list on disk: nothing of it in clear, opened by its key only, gone when wiped. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  type Keyring,
  openPrivate,
  type PrivateEntry,
  protectPrivate,
  readPrivate,
  stillPrivate,
  unlockPrivate,
  wipePrivate,
  writePrivate,
} from '../../storage/private-list';

let count = 0;
function fresh() {
  count += 1;
  let kept: Uint8Array<ArrayBuffer> | null = null;
  const ring: Keyring = {
    get: async () => kept,
    set: async (key) => {
      kept = key;
    },
  };
  return { database: openPrivate(`private-${count}`), ring };
}
const entry: PrivateEntry = { id: 'a', kind: 'name', text: 'Сәуле Ахметова' };

describe('the private list', () => {
  it('begins empty, comes back as it was written, and lies there unreadable', async () => {
    const { database, ring } = fresh();
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: [], passphrase: false });
    await writePrivate(database, ring, [entry]);
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: [entry], passphrase: false });
    const row = await database.secrets.get('list');
    expect(Buffer.from(row?.data ?? new ArrayBuffer(0)).includes('Сәуле')).toBe(false);
    expect((await database.keys.get('key'))?.key.extractable).toBe(false);
  });

  it('opens after a restart only with its passphrase', async () => {
    const { database, ring } = fresh();
    await writePrivate(database, ring, [entry]);
    await protectPrivate(database, ring, 'алма ағашы 2026');
    expect(await database.keys.count()).toBe(0);
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: [entry], passphrase: true });
    await ring.set(null);
    expect(await readPrivate(database, ring)).toEqual({ is: 'locked' });
    await expect(writePrivate(database, ring, [])).rejects.toThrow();
    expect(await unlockPrivate(database, ring, 'another one')).toBe(false);
    expect(await readPrivate(database, ring)).toEqual({ is: 'locked' });
    expect(await unlockPrivate(database, ring, 'алма ағашы 2026')).toBe(true);
    await writePrivate(database, ring, [entry, { ...entry, id: 'b', text: 'Ерлан' }]);
    expect(await readPrivate(database, ring)).toMatchObject({ entries: [entry, { text: 'Ерлан' }] });
  });

  it('is gone when wiped, with its key, also while it is locked', async () => {
    const { database, ring } = fresh();
    await writePrivate(database, ring, [entry]);
    await protectPrivate(database, ring, 'long enough');
    await ring.set(null);
    await wipePrivate(database, ring);
    expect(await readPrivate(database, ring)).toEqual({ is: 'open', entries: [], passphrase: false });
    expect([await database.secrets.count(), await database.keys.count()]).toEqual([0, 0]);
  });

  it('refuses entries without shape', async () => {
    const { database, ring } = fresh();
    await expect(writePrivate(database, ring, [{ ...entry, text: '' }])).rejects.toThrow();
  });

  it('forgets entries whose day has passed', () => {
    expect(stillPrivate([entry, { ...entry, until: 10 }, { ...entry, until: 12 }], 11)).toEqual([
      entry,
      { ...entry, until: 12 },
    ]);
  });
});
