/** The door messages come in by: shapes checked with zod. Background only; the part in pages has no zod. */

import * as z from 'zod';
import { outcomes } from '../components/pages/happened';
import { mostCharacters, packName } from '../engine/packs/format';
import { categories, langs, reasons, severities, strictnesses, surfaceKinds } from '../engine/types';
import { countries } from '../i18n/crisis-lines';
import { sessionSchema } from './training';
import { leaveReasons, mostSeedWords, type Request } from './types';

const hash = z.string().regex(/^[0-9a-z]{1,16}$/);
const ruleId = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/);
const host = z
  .string()
  .max(253)
  .regex(/^[a-z0-9.-]+$/);

export const settingsSchema = z.strictObject({
  strictness: z.enum(strictnesses),
  levels: z
    .record(host, z.enum(strictnesses))
    .refine((levels) => Object.keys(levels).length <= 500)
    .optional(),
  locale: z.enum([...langs, 'auto']),
  allow: z.array(z.string().max(200)).max(500),
  off: z.array(host).max(500),
  journal: z.boolean(),
  retention: z.number().int().min(1).max(3650),
  accounts: z.array(z.string().min(1).max(100)).max(50),
  pausedUntil: z.number().int().nonnegative(),
  country: z.enum([...countries, 'auto']),
  protocol: z.string().max(400),
});

export const keptSchema = z.strictObject({ finding: hash, rule: ruleId, reason: z.enum(reasons).optional() });

const replyId = z.string().regex(/^[a-z0-9-]{1,60}$/);
const inLanguages = (most: number) =>
  z.strictObject({ en: z.string().max(most), ru: z.string().max(most), kk: z.string().max(most) }).partial();
export const ownReplySchema = z.strictObject({
  id: replyId,
  title: inLanguages(120),
  text: inLanguages(2000),
  off: z.boolean(),
});

export const entrySchema = z.strictObject({
  at: z.number().int().nonnegative(),
  platform: z.string().regex(/^[a-z0-9-]{1,40}$/),
  surface: z.enum(surfaceKinds),
  outcome: z.enum(outcomes),
  rule: ruleId,
  category: z.enum(categories),
  severity: z.enum(severities),
  reason: z.enum(reasons).optional(),
});

/** Words for a rule, as a press or a selection gave them. */
export const seedSchema = z.strictObject({ words: z.string().max(mostSeedWords), category: z.enum(categories) });

const origin = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+$/);

/** No user name, no port of ours to guess: an address of a file on the web. */
export const packUrl = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https:\/\/[^@]+$/.test(text) && new URL(text).protocol === 'https:');

export const requestSchema: z.ZodType<Request> = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('load') }),
  z.strictObject({ ask: z.literal('look') }),
  z.strictObject({ ask: z.literal('memory') }),
  z.strictObject({ ask: z.literal('keep'), decision: keptSchema }),
  z.strictObject({ ask: z.literal('allow'), words: z.string().trim().min(2).max(200) }),
  z.strictObject({ ask: z.literal('replies') }),
  z.strictObject({ ask: z.literal('reply-set'), reply: ownReplySchema }),
  z.strictObject({ ask: z.literal('reply-remove'), id: replyId }),
  z.strictObject({ ask: z.literal('note'), entries: z.array(entrySchema).max(200) }),
  z.strictObject({ ask: z.literal('make-rule'), seed: seedSchema }),
  z.strictObject({ ask: z.literal('rule-seed') }),
  z.strictObject({ ask: z.literal('settings'), change: settingsSchema.partial() }),
  z.strictObject({ ask: z.literal('forget'), finding: hash.optional() }),
  z.strictObject({ ask: z.literal('site'), origin, on: z.boolean() }),
  z.strictObject({ ask: z.literal('sites') }),
  z.strictObject({ ask: z.literal('training-begin'), session: sessionSchema }),
  z.strictObject({ ask: z.literal('training-leave'), reason: z.enum(leaveReasons) }),
  z.strictObject({ ask: z.literal('private-changed') }),
  z.strictObject({
    ask: z.literal('pack-install'),
    text: z.string().max(mostCharacters),
    trusted: z.boolean(),
    url: packUrl.optional(),
  }),
  z.strictObject({
    ask: z.literal('pack-set'),
    id: packName,
    on: z.boolean().optional(),
    trusted: z.boolean().optional(),
  }),
  z.strictObject({ ask: z.literal('pack-back'), id: packName, version: z.string().max(30) }),
  z.strictObject({ ask: z.literal('pack-remove'), id: packName }),
  z.strictObject({ ask: z.literal('pack-fetch'), url: packUrl }),
  z.strictObject({ ask: z.literal('pack-look'), id: packName }),
]);

/** @returns the request, or null for anything else */
export function openRequest(message: unknown): Request | null {
  const opened = requestSchema.safeParse(message);
  return opened.success ? opened.data : null;
}
