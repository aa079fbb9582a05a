/** The private list sealed for a file: exactly what is stored, under its passphrase. What only this browser's own key opens is never given out. */
import * as z from 'zod';
import type { PrivateDatabase } from './private-list';

/** Two thousand entries of two hundred characters, encrypted, in base64, with room to spare. */
const mostSealed = 4_000_000;

const base64 = (least: number, most: number) =>
  z.base64().transform((text, context) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    if (bytes.length >= least && bytes.length <= most) return text;
    context.addIssue({ code: 'custom', message: 'length' });
    return z.NEVER;
  });

export const sealedSchema = z.strictObject({
  salt: base64(16, 16),
  iv: base64(12, 12),
  /** At least the mark by which the key knows it. */
  data: base64(16, mostSealed),
});
export type Sealed = z.infer<typeof sealedSchema>;

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** @returns undefined where there is no list, or none with a passphrase. @throws if the database cannot be read */
export async function sealPrivate(database: PrivateDatabase): Promise<Sealed | undefined> {
  const row = await database.secrets.get('list');
  if (!row?.salt) return undefined;
  return { salt: toText(row.salt), iv: toText(row.iv), data: toText(new Uint8Array(row.data)) };
}

/**
 * Puts a sealed list where there is none; it waits there for its passphrase.
 * @returns false where there is a list already: it is not touched
 * @throws if the database cannot be written
 */
export async function unsealPrivate(database: PrivateDatabase, { salt, iv, data }: Sealed): Promise<boolean> {
  return database.transaction('rw', database.secrets, async () => {
    const known = await database.secrets.get('list');
    const same = known?.salt !== undefined && toText(known.iv) === iv && toText(new Uint8Array(known.data)) === data;
    if (known) return same;
    await database.secrets.put({ id: 'list', iv: toBytes(iv), data: toBytes(data).buffer, salt: toBytes(salt) });
    return true;
  });
}
