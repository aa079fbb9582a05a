/** The format `reread-pack`, version 1: one JSON file, data only. The published JSON Schema is made from this. */
import * as z from 'zod';
import { categories, langs, severities, strictnesses, surfaceKinds } from '../types';
import {
  classSchema,
  findSchema,
  languageSchema,
  phrases,
  principleCodes,
  severityOrNone,
  surfaceSeverity,
} from './schema';

export const mostCharacters = 5_000_000;
export const mostRules = 20_000;
export const mostPatterns = 100;

const shortName = '[a-z][a-z0-9-]{1,60}';
export const packName = z.string().regex(new RegExp(`^${shortName}$`), 'name');
const categoryNames = categories.join('|');
const rulePath = z.string().regex(new RegExp(`^(?:${categoryNames})/${shortName}$`), 'rule-name');
const ruleOrCategory = z.string().regex(new RegExp(`^(?:${categoryNames})(?:/${shortName})?$`), 'rule-or-category');
const version = z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/, 'version');
const date = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'date');

/** Markup, invisible letters and letters that turn the direction of reading have no place in words people read. */
const unsafe = /<[\p{L}/!?]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\n\t]/u;
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !unsafe.test(text), { error: 'plain-words' });
/** One text for all, or one a language. */
const inLanguages = (most: number) =>
  z.union([words(most), z.strictObject({ en: words(most), ru: words(most), kk: words(most) }).partial()]);
export type Words = string | { en?: string; ru?: string; kk?: string };

const packLanguage = languageSchema.extend({
  title: words(120).optional(),
  /** Absent: said in the pack's fall-back language. */
  say: words(400).optional(),
  offer: words(500).optional(),
  instead: z
    .array(
      z
        .string()
        .max(200)
        .refine((text) => !unsafe.test(text), { error: 'plain-words' }),
    )
    .max(4)
    .optional(),
});

const packRule = z.strictObject({
  $schema: z.string().max(300).optional(),
  kind: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z-]*$/, 'name')
    .optional(),
  /** From which level on the rule speaks; at every level when absent. */
  strictness: z.enum(strictnesses).optional(),
  /** One word for every surface, or a word for each. */
  severity: z.union([z.enum(severities), surfaceSeverity]),
  grades: z.record(z.string().max(40), surfaceSeverity.partial()).optional(),
  principles: z.array(z.enum(principleCodes)).min(1).max(6).optional(),
  sources: z.array(words(200)).min(1).max(8).optional(),
  find: z.array(findSchema).max(8).optional(),
  en: packLanguage.optional(),
  ru: packLanguage.optional(),
  kk: packLanguage.optional(),
});
export type PackRule = z.infer<typeof packRule>;

const packClass = classSchema.partial({ en: true, ru: true, kk: true });

const override = z.union([severityOrNone, surfaceSeverity.partial()]);
export type Override = z.infer<typeof override>;

const allowed = z.union([words(200), z.strictObject({ value: words(200), why: words(200).optional() })]);

const reply = z.strictObject({
  title: inLanguages(120),
  text: inLanguages(2000),
  /** Rules whose findings offer this reply. */
  for: z.array(rulePath).max(20).optional(),
});

const exercise = z.strictObject({
  title: inLanguages(120),
  surface: z.enum(surfaceKinds).optional(),
  /** What the client wrote. */
  message: inLanguages(2000),
  /** One good reply, and why it is good. */
  model: inLanguages(2000).optional(),
  why: inLanguages(500).optional(),
  /** What a good reply avoids. */
  avoids: z.array(ruleOrCategory).max(20).optional(),
});

/** More weak details of which several together point at one person. */
const detail = z.strictObject({
  of: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z.]*$/, 'name'),
  /** How few people it fits: r1 one in three, r2 one in thirty, r3 one in three hundred, r4 fewer. */
  rarity: z.enum(['r1', 'r2', 'r3', 'r4']),
  en: phrases.optional(),
  ru: phrases.optional(),
  kk: phrases.optional(),
});

const signature = z.strictObject({
  /** The public key, 32 bytes, base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'key'),
  /** Ed25519 over the pack without this field, written canonically. */
  value: z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'key'),
});
export type Signature = z.infer<typeof signature>;

export const packSchema = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal('reread-pack'),
  formatVersion: z.literal(1),
  id: packName,
  version,
  title: inLanguages(200),
  about: inLanguages(1000).optional(),
  owner: words(200).optional(),
  licence: words(100).optional(),
  /** When somebody should look at the pack again. */
  reviewBy: date.optional(),
  /** Newest first. */
  changes: z
    .array(z.strictObject({ version, date: date.optional(), what: inLanguages(1000) }))
    .max(200)
    .optional(),
  /** Versions of this pack that must not be used any more; "*" withdraws the pack. */
  withdrawn: z
    .strictObject({ versions: z.array(z.union([z.literal('*'), version])).max(500), why: inLanguages(500) })
    .optional(),
  /** In which language messages are said where the worker's own is missing. */
  fallback: z.enum(langs).optional(),
  /** Bundled packs that come first. */
  extends: z.array(packName).max(8).optional(),
  /** The least level at which this pack wants to be used. */
  strictness: z.enum(strictnesses).optional(),
  rules: z.record(rulePath, packRule).optional(),
  classes: z.record(packName, packClass).optional(),
  details: z.array(detail).max(200).optional(),
  /** Severities by rule or category. */
  severity: z.record(ruleOrCategory, override).optional(),
  /** Rules switched off, each with the reason. */
  off: z.record(rulePath, words(300)).optional(),
  /** Own phones, addresses, profiles and names: never a finding. */
  allow: z.array(allowed).max(2000).optional(),
  replies: z.array(reply).max(200).optional(),
  exercises: z.array(exercise).max(200).optional(),
  signature: signature.optional(),
});
export type Pack = z.infer<typeof packSchema>;

/** @returns below zero where the first version is older, zero where they are equal */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export { wordsIn } from './words';
