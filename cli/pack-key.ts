/** Ed25519 keys and signatures at the terminal: a key lies in a file of its own, readable by its owner only. */
import { webcrypto } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Signature } from '../engine/packs/format';
import { type Subtle, signedBytes, toBase64Url } from '../engine/packs/signature';

export const subtle: Subtle = webcrypto.subtle;

const keyFile = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43), d: z.string() });

/** Makes a key and writes it as a JSON Web Key. Never writes over a file. @returns the public key */
export async function makeKey(path: string): Promise<string> {
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const { kty, crv, x, d } = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  writeFileSync(path, `${JSON.stringify({ kty, crv, x, d }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return String(x);
}

/** @throws Error if the file holds no key */
export async function sign(pack: object, path: string): Promise<Signature> {
  const { kty, crv, x, d } = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const key = await webcrypto.subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign']);
  const value = await webcrypto.subtle.sign('Ed25519', key, signedBytes(pack));
  return { key: x, value: toBase64Url(new Uint8Array(value)) };
}
