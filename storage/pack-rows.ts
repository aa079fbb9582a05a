/** What is stored of a rule pack: one small row to run it by, and the text of each version beside it. */
import * as z from 'zod';
import { packSchema } from '../engine/packs/format';

const version = z.string().max(30);

/** How a subscription goes. Times are ms since 1970. */
const feed = z.strictObject({
  url: z.string().max(2000),
  etag: z.string().max(500).optional(),
  modified: z.string().max(100).optional(),
  checked: z.number().optional(),
  /** Not before this time; grows with failures. */
  next: z.number(),
  failures: z.number(),
});
export type Feed = z.infer<typeof feed>;

export const packRowSchema = z.strictObject({
  id: z.string().max(61),
  on: z.boolean(),
  trusted: z.boolean(),
  added: z.number(),
  /** The version in use, without what only people and tests read. */
  running: packSchema,
  /** Versions whose text is kept, the one installed last first. */
  versions: z
    .array(z.strictObject({ version, at: z.number() }))
    .min(1)
    .max(4),
  /** The key that every later version must be signed with. */
  key: z.string().max(60).optional(),
  feed: feed.optional(),
  /** A newer version that was fetched and waits for the worker. */
  waiting: version.optional(),
  withdrawn: z.strictObject({ version, why: z.string().max(600) }).optional(),
  /** The last thing fetched was refused, and why. */
  alarm: z.enum(['key-changed', 'bad-signature', 'unchecked', 'broken']).optional(),
});
export type PackRow = z.infer<typeof packRowSchema>;

export type PackText = { id: string; version: string; text: string };
