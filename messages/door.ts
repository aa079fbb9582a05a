/** The door messages come in by: shapes checked with zod. Background only; the part in pages has no zod. */
import * as z from 'zod';
import { categories, langs, reasons, severities, strictnesses, surfaceKinds } from '../engine/types';
import { outcomes, type Request } from './types';

const hash = z.string().regex(/^[0-9a-z]{1,16}$/);
const ruleId = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/);
const host = z
  .string()
  .max(253)
  .regex(/^[a-z0-9.-]+$/);

export const settingsSchema = z.strictObject({
  strictness: z.enum(strictnesses),
  locale: z.enum([...langs, 'auto']),
  allow: z.array(z.string().max(200)).max(500),
  off: z.array(host).max(500),
  journal: z.boolean(),
});

export const keptSchema = z.strictObject({ finding: hash, rule: ruleId, reason: z.enum(reasons).optional() });

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

const origin = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+$/);

export const requestSchema: z.ZodType<Request> = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('load') }),
  z.strictObject({ ask: z.literal('memory') }),
  z.strictObject({ ask: z.literal('keep'), decision: keptSchema }),
  z.strictObject({ ask: z.literal('note'), entries: z.array(entrySchema).max(200) }),
  z.strictObject({ ask: z.literal('settings'), change: settingsSchema.partial() }),
  z.strictObject({ ask: z.literal('forget'), finding: hash.optional() }),
  z.strictObject({ ask: z.literal('site'), origin, on: z.boolean() }),
  z.strictObject({ ask: z.literal('sites') }),
]);

/** @returns the request, or null for anything else */
export function openRequest(message: unknown): Request | null {
  const opened = requestSchema.safeParse(message);
  return opened.success ? opened.data : null;
}
