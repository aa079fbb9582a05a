/** Signatures of packs: Ed25519 by WebCrypto, over the pack written canonically; the crypto of the place is handed in. */
import type { Signature } from './format';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is needed of `crypto.subtle`: browsers and Node have it. */
export type Subtle = {
  importKey(
    format: 'raw',
    key: Bytes,
    algorithm: { name: string },
    extractable: boolean,
    uses: 'verify'[],
  ): Promise<unknown>;
  verify(algorithm: { name: string }, key: unknown, signature: Bytes, data: Bytes): Promise<boolean>;
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
};

export type SignatureState =
  | { is: 'unsigned' }
  /** Signed with this key, and nothing was changed since. */
  | { is: 'good'; key: string }
  /** Something was changed after signing, or the signature is of another key. */
  | { is: 'bad'; key: string }
  /** This browser cannot check Ed25519. */
  | { is: 'unchecked'; key: string };

/** The bytes that are signed: without the signature, names sorted, no spaces. The same however the file is laid out. */
export function signedBytes(pack: object): Bytes {
  const { signature: _, ...rest } = pack as { signature?: unknown };
  return utf8(canonical(rest));
}

/** @param pack as read from JSON, before anything is filled in or trimmed */
export async function checkSignature(pack: object, subtle: Subtle): Promise<SignatureState> {
  const { signature } = pack as { signature?: Signature };
  if (signature === undefined) return { is: 'unsigned' };
  const { key, value } = signature;
  const raw = fromBase64Url(key);
  const written = fromBase64Url(value);
  if (raw?.length !== 32 || written?.length !== 64) return { is: 'bad', key: String(key) };
  let imported: unknown;
  try {
    imported = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  } catch {
    return { is: 'unchecked', key };
  }
  const good = await subtle.verify({ name: 'Ed25519' }, imported, written, signedBytes(pack));
  return { is: good ? 'good' : 'bad', key };
}

/**
 * A key as people compare it: 128 bits of its SHA-256.
 * @returns hexadecimal groups, and the same bits as four pairs of pronounceable words (proquints)
 */
export async function fingerprintOf(key: string, subtle: Subtle): Promise<{ hex: string; words: string }> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', fromBase64Url(key) ?? new Uint8Array(0))).slice(0, 16);
  const pairs = Array.from({ length: 8 }, (_, at) => ((digest[at * 2] ?? 0) << 8) | (digest[at * 2 + 1] ?? 0));
  return {
    hex: pairs.map((pair) => pair.toString(16).padStart(4, '0')).join(' '),
    words: pairs.map(quint).join('-'),
  };
}

/** Sixteen bits as a word that can be said over the telephone: consonant, vowel, consonant, vowel, consonant. */
function quint(bits: number): string {
  const consonant = (shift: number): string => 'bdfghjklmnprstvz'[(bits >> shift) & 15] ?? '';
  const vowel = (shift: number): string => 'aiou'[(bits >> shift) & 3] ?? '';
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The engine has no TextEncoder: it knows no place it runs in. */
function utf8(text: string): Bytes {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return new Uint8Array(bytes);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const length = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < length; place += 1) text += digits[(three >> (18 - 6 * place)) & 63];
  }
  return text;
}

/** @returns null for what is no base64url */
export function fromBase64Url(text: unknown): Bytes | null {
  if (typeof text !== 'string' || text.length % 4 === 1) return null;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = digits.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return new Uint8Array(bytes);
}
