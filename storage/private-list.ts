/** The private list: a database of its own, in which there is nothing but an encrypted text and perhaps a key nobody can read out. */
import Dexie, { type EntityTable } from 'dexie';
import * as z from 'zod';
import { privateKinds } from '../engine/private/forms';

export const mostPrivate = 2000;

/** `until` is ms since 1970; absent: for good. */
export const privateEntrySchema = z.strictObject({
  id: z.string().max(40),
  kind: z.enum(privateKinds),
  text: z.string().min(1).max(200),
  until: z.number().int().nonnegative().optional(),
});
export type PrivateEntry = z.infer<typeof privateEntrySchema>;
const listSchema = z.array(privateEntrySchema).max(mostPrivate);

type SecretRow = {
  id: 'list';
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  /** Of the passphrase; absent where the key lies in this browser. */
  salt?: Uint8Array<ArrayBuffer>;
};
type KeyRow = { id: 'key'; key: CryptoKey };
export type PrivateDatabase = Dexie & {
  secrets: EntityTable<SecretRow, 'id'>;
  keys: EntityTable<KeyRow, 'id'>;
};

/** Where the key of a passphrase is for as long as the browser runs; memory only, never a file. */
export type Keyring = {
  get(): Promise<Uint8Array<ArrayBuffer> | null>;
  set(key: Uint8Array<ArrayBuffer> | null): Promise<void>;
};

/** What PBKDF2 is asked to do for one guess. */
const rounds = 600_000;
export const shortestPassphrase = 8;

export function openPrivate(name = 'reread-private'): PrivateDatabase {
  const database = new Dexie(name) as PrivateDatabase;
  database.version(1).stores({ secrets: 'id', keys: 'id' });
  return database;
}

export type PrivateState =
  | { is: 'open'; entries: PrivateEntry[]; passphrase: boolean }
  /** A passphrase is needed before anything can be read. */
  | { is: 'locked' };

/** @throws if the database cannot be read or what is stored was changed */
export async function readPrivate(database: PrivateDatabase, ring: Keyring): Promise<PrivateState> {
  const row = await database.secrets.get('list');
  if (!row) return { is: 'open', entries: [], passphrase: false };
  const key = row.salt ? await keyFrom(await ring.get()) : (await database.keys.get('key'))?.key;
  if (!key) return { is: 'locked' };
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, key, row.data);
  const opened = listSchema.safeParse(JSON.parse(new TextDecoder().decode(clear)));
  return { is: 'open', entries: opened.success ? opened.data : [], passphrase: row.salt !== undefined };
}

/** @throws if it is locked, too long, or cannot be written */
export async function writePrivate(
  database: PrivateDatabase,
  ring: Keyring,
  entries: readonly PrivateEntry[],
): Promise<void> {
  const salt = (await database.secrets.get('list'))?.salt;
  const key = salt ? await keyFrom(await ring.get()) : await ownKey(database);
  if (!key) throw new Error('the private list is locked');
  await put(database, key, listSchema.parse(entries), salt);
}

/** From now on the list opens only with this passphrase. @throws if it is locked */
export async function protectPrivate(database: PrivateDatabase, ring: Keyring, passphrase: string): Promise<void> {
  const state = await readPrivate(database, ring);
  if (state.is === 'locked') throw new Error('the private list is locked');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const raw = await derive(passphrase, salt);
  const key = await keyFrom(raw);
  if (!key) throw new Error('no key');
  await put(database, key, state.entries, salt);
  await database.keys.clear();
  await ring.set(raw);
}

/** @returns false where the passphrase is another one */
export async function unlockPrivate(database: PrivateDatabase, ring: Keyring, passphrase: string): Promise<boolean> {
  const row = await database.secrets.get('list');
  if (!row?.salt) return true;
  const raw = await derive(passphrase, row.salt);
  const key = await keyFrom(raw);
  try {
    if (key) await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, key, row.data);
  } catch {
    return false;
  }
  await ring.set(raw);
  return true;
}

/** Nothing is left: no list, no key. */
export async function wipePrivate(database: PrivateDatabase, ring: Keyring): Promise<void> {
  await ring.set(null);
  await database.secrets.clear();
  await database.keys.clear();
}

/** Entries whose day has not passed. @param now ms since 1970 */
export const stillPrivate = (entries: readonly PrivateEntry[], now: number): PrivateEntry[] =>
  entries.filter(({ until }) => until === undefined || until > now);

async function put(
  database: PrivateDatabase,
  key: CryptoKey,
  entries: readonly PrivateEntry[],
  salt: SecretRow['salt'],
): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(entries));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, clear);
  await database.secrets.put({ id: 'list', iv, data, ...(salt ? { salt } : {}) });
}

/** The key that lies in this browser: it can be used here, and read out by no script. */
async function ownKey(database: PrivateDatabase): Promise<CryptoKey> {
  const known = (await database.keys.get('key'))?.key;
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await database.keys.put({ id: 'key', key });
  return key;
}

const keyFrom = async (raw: Uint8Array<ArrayBuffer> | null): Promise<CryptoKey | null> =>
  raw && crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, 256),
  );
}
