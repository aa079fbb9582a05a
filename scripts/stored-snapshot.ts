/**
 * `npm run snapshot`: writes down what this version stores, so that later ones can be tested on it.
 * Fills a database through the storage's own writers and leaves all its rows in `tests/storage/snapshots/`. To be run before a
 * version is tagged and whenever the schema has got a new number; a snapshot that is there already is never made anew.
 */
import 'fake-indexeddb/auto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { emptyDraft } from '../components/pack-editor/draft';
import type { Settings } from '../messages/types';
import { type Database, openDatabase } from '../storage/database';
import { addEntries } from '../storage/journal';
import { writeKept, writeSettings } from '../storage/memory';
import { keepDraft } from '../storage/pack-drafts';
import { installPack, setPack } from '../storage/packs';
import { type Keyring, openPrivate, type PrivateDatabase, protectPrivate, writePrivate } from '../storage/private-list';
import { writeReply } from '../storage/replies';
import { leaveSession, writeSession } from '../storage/training';

const folder = 'tests/storage/snapshots';
const at = Date.UTC(2026, 10, 20, 9, 30);
const knownKey = Uint8Array.from({ length: 32 }, (_, at) => at);

/** Every setting at another value than its default: what is lost shows. */
const settings: Settings = {
  strictness: 'strict',
  levels: { 'vk.com': 'training' },
  locale: 'kk',
  allow: ['+7 7172 00 00 00', 'Қарлығаш орталығы'],
  off: ['example.org'],
  journal: false,
  retention: 30,
  accounts: ['Қарлығаш'],
  pausedUntil: at,
  country: 'KZ',
  protocol: 'Duty phone: 0 00',
};

const pack = (version: string) => ({
  format: 'reread-pack',
  formatVersion: 1,
  id: 'north-shelter',
  version,
  title: { en: 'North shelter', ru: 'Северный приют' },
  fallback: 'en',
  allow: [{ value: '+7 7172 11 11 11', why: 'the duty phone' }],
  rules: {
    'personal-data/our-street': {
      kind: 'own',
      severity: { post: 'hold', comment: 'hold', dm: 'warn' },
      en: {
        say: 'The street of the shelter must never go out.',
        offer: 'Write “at the centre”.',
        find: [{ kind: 'phrase', any: ['quince {street|lane}'] }],
        catches: [{ draft: 'Come to [[Quince Street]] 5 tomorrow.' }],
        allows: ['The quince in our garden is in bloom.', 'The street is closed today.'],
      },
    },
  },
});

async function fill(database: Database): Promise<void> {
  await writeSettings(database, settings);
  await writeKept(database, { finding: '1k9x0a', rule: 'pd-phone', reason: 'consent' }, at);
  await writeKept(database, { finding: '7pp3zz', rule: 'rs-minimise' }, at + 1);
  const entry = { at, platform: 'vk', surface: 'dm', rule: 'pd-phone', category: 'personal-data' } as const;
  await addEntries(database, [
    { ...entry, outcome: 'held', severity: 'hold' },
    { ...entry, at: at + 1, outcome: 'sent-anyway', severity: 'hold', reason: 'safety-plan' },
    { ...entry, at: at + 2, surface: 'post', outcome: 'fixed', severity: 'warn' },
  ]);
  for (const version of ['1.0.0', '1.1.0'])
    await installPack(database, { text: JSON.stringify(pack(version)), trusted: true }, at);
  await installPack(database, { text: JSON.stringify({ ...pack('2.0.0'), id: 'south-team' }), trusted: false }, at + 1);
  await setPack(database, 'south-team', { on: false });
  await keepDraft(database, { key: 'made-1', at, draft: { ...emptyDraft('ru'), title: { ru: 'Наш набор' } } });
  const session = { format: 'reread-session', formatVersion: 1, group: 'Group 7', strictness: 'training' } as const;
  const ends = new Date(at + 86_400_000).toISOString();
  await writeSession(database, { ...session, trainer: 'A. B.', ends, packs: [] });
  await leaveSession(database, { at, outcome: 'left-training', reason: 'urgent-work' });
  await writeSession(database, { ...session, group: 'Group 8', ends, packs: [] });
  const text = { en: 'We have got your message.', kk: 'Хабарламаңызды алдық.' };
  await writeReply(database, { id: 'own-1', title: { en: 'Received' }, text, off: false });
}

/** The list in both ways in which it can lie there: under a passphrase, and under a key of this browser's. */
async function fillPrivate(passphrase: string | null): Promise<PrivateDatabase> {
  const database = openPrivate(`snapshot-${passphrase ?? 'own-key'}`);
  let kept: Uint8Array<ArrayBuffer> | null = null;
  const ring: Keyring = {
    get: async () => kept,
    set: async (key) => {
      kept = key;
    },
  };
  // A browser's key cannot be read out; this one is known beforehand, so that it can be put there again.
  const key = await crypto.subtle.importKey('raw', knownKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  await database.keys.put({ id: 'key', key });
  await writePrivate(database, ring, [
    { id: 'a', kind: 'name', text: 'Сәуле Ахметова' },
    { id: 'b', kind: 'number', text: '+7 701 234 56 78', until: at },
  ]);
  if (passphrase !== null) await protectPrivate(database, ring, passphrase);
  return database;
}

const base64 = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string =>
  Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('base64');

async function privateRow(database: PrivateDatabase): Promise<Record<string, string>> {
  const row = await database.secrets.get('list');
  if (!row) throw new Error('nothing was written');
  return { iv: base64(row.iv), data: base64(row.data), ...(row.salt && { salt: base64(row.salt) }) };
}

function write(name: string, snapshot: unknown): void {
  const file = `${folder}/${name}.json`;
  if (existsSync(file)) {
    console.log(`kept ${file}: data like it lies on people's computers`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(snapshot, null, 2)}\n`);
  console.log(`new  ${file}`);
}

const database = openDatabase('snapshot');
await fill(database);
const stores: Record<string, unknown> = {};
for (const { name, schema } of database.tables) {
  const indexes = [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ');
  stores[name] = { indexes, rows: await database.table(name).toArray() };
}
write(`v${database.verno}`, { version: database.verno, stores });

const passphrase = 'алма ағашы 2026';
const [locked, own] = [await fillPrivate(passphrase), await fillPrivate(null)];
const key = base64(knownKey);
write(`private-v${own.verno}`, {
  version: own.verno,
  locked: { passphrase, row: await privateRow(locked) },
  own: { key, row: await privateRow(own) },
});
for (const one of [database, locked, own]) one.close();
