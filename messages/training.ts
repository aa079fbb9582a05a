/** A training session: what a trainer sets for a group for a while. The file, the code and the stored session have one shape. */
import * as z from 'zod';
import { packSchema } from '../engine/packs/format';
import { strictnesses } from '../engine/types';
import { leaveReasons } from './types';

/** More packs are no session for people to follow. */
export const mostSessionPacks = 10;
/** A session is a matter of days, ms: whoever wants more installs a pack. */
export const longestSession = 31 * 86_400_000;

/** Letters that cannot be seen or turn the direction of reading have no place in names. */
const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cc}/u;
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !hidden.test(text));

export const sessionSchema = z.strictObject({
  format: z.literal('reread-session'),
  formatVersion: z.literal(1),
  group: name,
  trainer: name.optional(),
  strictness: z.enum(strictnesses),
  /** The moment it ends by itself, as in `2026-12-01T17:00:00.000Z`. */
  ends: z.iso.datetime({ offset: true }),
  packs: z.array(packSchema).max(mostSessionPacks),
});
export type TrainingSession = z.infer<typeof sessionSchema>;

/** Left before its end; stands among the entries of the journal. */
export const leavingSchema = z.strictObject({
  at: z.number().int().nonnegative(),
  outcome: z.literal('left-training'),
  reason: z.enum(leaveReasons),
});
