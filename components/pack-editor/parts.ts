/** The parts of a pack besides its rules, as the forms show them, read from the draft and put back into it. */
import * as z from 'zod';
import {
  type Lang,
  langs,
  type Severity,
  type Strictness,
  type SurfaceKind,
  severities,
  strictnesses,
  surfaceKinds,
} from '../../engine/types';
import { type DraftPack, firstLang, type Texts } from './draft';

export type DraftExercise = {
  title: Texts;
  surface: SurfaceKind;
  message: Texts;
  model: Texts;
  why: Texts;
  avoids: string[];
};
export type DraftReply = { title: Texts; text: Texts; for: string[] };
export type DraftOff = { rule: string; why: string };
/** How a built-in rule or a whole category speaks here; surfaces that are not named stay as they are. */
export type DraftOverride = { rule: string; levels: Partial<Record<SurfaceKind, Severity | 'none'>> };
export type DraftAllowed = { value: string; why: string };
export type DraftClass = { name: string; about: string; words: Partial<Record<Lang, string[]>> };
export type DraftDetail = { of: string; rarity: Rarity; words: Partial<Record<Lang, string[]>> };
/** The bundled packs that come first, and the least level at which the pack wants to be used. */
export type DraftBase = { extends: string[]; strictness: Strictness };

export const rarities = ['r1', 'r2', 'r3', 'r4'] as const;
export type Rarity = (typeof rarities)[number];

export type Parts = {
  base: DraftBase;
  exercises: DraftExercise[];
  replies: DraftReply[];
  allow: DraftAllowed[];
  off: DraftOff[];
  severity: DraftOverride[];
  details: DraftDetail[];
  classes: DraftClass[];
};

/** Fields of a pack's file that have forms here. */
export const partFields = [
  'extends',
  'strictness',
  'exercises',
  'replies',
  'allow',
  'off',
  'severity',
  'details',
  'classes',
] as const;
type PartField = (typeof partFields)[number];

const words = z.union([z.string(), z.partialRecord(z.enum(langs), z.string())]);
const names = z.array(z.string());
const exercises = z.array(
  z.looseObject({
    title: words,
    surface: z.enum(surfaceKinds).optional(),
    message: words,
    model: words.optional(),
    why: words.optional(),
    avoids: names.optional(),
  }),
);
const replies = z.array(z.looseObject({ title: words, text: words, for: names.optional() }));
const off = z.record(z.string(), z.string());
const level = z.enum([...severities, 'none']);
const levels = z.record(z.string(), z.union([level, z.partialRecord(z.enum(surfaceKinds), level)]));
const allow = z.array(z.union([z.string(), z.looseObject({ value: z.string(), why: z.string().optional() })]));
const lines = z.array(z.string()).optional();
const classes = z.record(z.string(), z.looseObject({ about: z.string().optional(), en: lines, ru: lines, kk: lines }));
const details = z.array(z.looseObject({ of: z.string(), rarity: z.enum(rarities), en: lines, ru: lines, kk: lines }));

const inLangs = ({ en, ru, kk }: Partial<Record<Lang, string[] | undefined>>): Partial<Record<Lang, string[]>> => ({
  ...(en ? { en } : {}),
  ...(ru ? { ru } : {}),
  ...(kk ? { kk } : {}),
});

/** What stands in a draft's parts; what is not of their shape is none. */
export function partsOf(draft: DraftPack): Parts {
  const first = firstLang(draft);
  const texts = (given: string | Texts | undefined): Texts =>
    typeof given === 'string' ? { [first]: given } : { ...given };
  const read = <T>(shape: z.ZodType<T>, name: PartField, none: T): T => {
    const opened = shape.safeParse(draft.rest[name] ?? none);
    return opened.success ? opened.data : none;
  };
  return {
    base: {
      extends: read(names, 'extends', []),
      strictness: read(z.enum(strictnesses), 'strictness', 'essential'),
    },
    exercises: read(exercises, 'exercises', []).map(({ title, surface, message, model, why, avoids }) => ({
      title: texts(title),
      surface: surface ?? 'dm',
      message: texts(message),
      model: texts(model),
      why: texts(why),
      avoids: avoids ?? [],
    })),
    replies: read(replies, 'replies', []).map(({ title, text, for: rules }) => ({
      title: texts(title),
      text: texts(text),
      for: rules ?? [],
    })),
    allow: read(allow, 'allow', []).map((one) =>
      typeof one === 'string' ? { value: one, why: '' } : { value: one.value, why: one.why ?? '' },
    ),
    off: Object.entries(read(off, 'off', {})).map(([rule, why]) => ({ rule, why })),
    severity: Object.entries(read(levels, 'severity', {})).map(([rule, given]) => ({
      rule,
      levels: typeof given === 'string' ? Object.fromEntries(surfaceKinds.map((kind) => [kind, given])) : given,
    })),
    details: read(details, 'details', []).map((one) => ({ of: one.of, rarity: one.rarity, words: inLangs(one) })),
    classes: Object.entries(read(classes, 'classes', {})).map(([name, one]) => ({
      name,
      about: one.about ?? '',
      words: inLangs(one),
    })),
  };
}

/** The draft's rest with parts as the forms have them now, also what is still empty. */
export function withParts(rest: DraftPack['rest'], change: Partial<Parts>): DraftPack['rest'] {
  const { base, off: switched, severity: graded, details: narrowing, classes: named, ...others } = change;
  const made: DraftPack['rest'] = { ...rest, ...others };
  if (base) {
    made.extends = base.extends;
    if (base.strictness === 'essential') delete made.strictness;
    else made.strictness = base.strictness;
  }
  if (switched) made.off = Object.fromEntries(switched.map(({ rule, why }) => [rule, why]));
  if (graded) made.severity = Object.fromEntries(graded.map(({ rule, levels: given }) => [rule, given]));
  if (narrowing) made.details = narrowing.map(({ of, rarity, words: given }) => ({ of, rarity, ...given }));
  if (named)
    made.classes = Object.fromEntries(named.map(({ name, about, words: given }) => [name, { about, ...given }]));
  for (const name of partFields)
    if (typeof made[name] === 'object' && Object.keys(made[name] as object).length === 0) delete made[name];
  return made;
}
