/** The keyed hash by which the private list is known in pages: HMAC with SHA-256, cut to 64 bits. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** @param key hexadecimal, made anew each time the background starts */
export function keyedHash(key: string): (form: string) => string {
  const keyed = hmac.create(sha256, hexToBytes(key));
  return (form) => bytesToHex(keyed.clone().update(utf8ToBytes(form)).digest().subarray(0, 8));
}
