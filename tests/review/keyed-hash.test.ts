/** The hash of the private list: the same under one key, another under another, as the platform's own HMAC has it. */
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyedHash } from '../../review/keyed-hash';

const key = 'ab'.repeat(32);

it('is HMAC with SHA-256, cut to 64 bits', () => {
  const form = 'w:саулe';
  const full = createHmac('sha256', Buffer.from(key, 'hex')).update(form).digest('hex');
  expect(keyedHash(key)(form)).toBe(full.slice(0, 16));
  expect(keyedHash(key)(form)).toBe(keyedHash(key)(form));
  expect(keyedHash('cd'.repeat(32))(form)).not.toBe(keyedHash(key)(form));
});
