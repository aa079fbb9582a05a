/** The parts of a pack besides its rules, as the forms show them: exercises, rules switched off, own words that are allowed, word classes. */
import * as z from 'zod';
import type { Pack } from '../../engine/packs/format';
import { type Lang, langs, type SurfaceKind, surfaceKinds } from '../../engine/types';
import { type DraftPack, firstLang, type Texts } from './draft';

export type DraftExercise = {
  title: Texts;
  surface: SurfaceKind;
  message: Texts;
  model: Texts;
  why: Texts;
  avoids: string[];
};
export type DraftOff = { rule: string; why: string };
export type DraftAllowed = { value: string; why: string };
export type DraftClass = { name: string; about: string; words: Partial<Record<Lang, string[]>> };

export type Parts = {
  exercises: DraftExercise[];
  off: DraftOff[];
  allow: DraftAllowed[];
  classes: DraftClass[];
};

const words = z.union([z.string(), z.partialRecord(z.enum(langs), z.string())]);
const exercises = z.array(
  z.looseObject({
    title: words,
    surface: z.enum(surfaceKinds).optional(),
    message: words,
    model: words.optional(),
    why: words.optional(),
    avoids: z.array(z.string()).optional(),
  }),
);
const off = z.record(z.string(), z.string());
const allow = z.array(z.union([z.string(), z.looseObject({ value: z.string(), why: z.string().optional() })]));
const lines = z.array(z.string()).optional();
const classes = z.record(z.string(), z.looseObject({ about: z.string().optional(), en: lines, ru: lines, kk: lines }));

/** What stands in a draft's parts; what is not of their shape is none. */
export function partsOf(draft: DraftPack): Parts {
  const first = firstLang(draft);
  const texts = (given: string | Texts | undefined): Texts =>
    typeof given === 'string' ? { [first]: given } : { ...given };
  const read = <T>(shape: z.ZodType<T>, name: keyof Parts, none: T): T => {
    const opened = shape.safeParse(draft.rest[name] ?? none);
    return opened.success ? opened.data : none;
  };
  return {
    exercises: read(exercises, 'exercises', []).map(({ title, surface, message, model, why, avoids }) => ({
      title: texts(title),
      surface: surface ?? 'dm',
      message: texts(message),
      model: texts(model),
      why: texts(why),
      avoids: avoids ?? [],
    })),
    off: Object.entries(read(off, 'off', {})).map(([rule, why]) => ({ rule, why })),
    allow: read(allow, 'allow', []).map((one) =>
      typeof one === 'string' ? { value: one, why: '' } : { value: one.value, why: one.why ?? '' },
    ),
    classes: Object.entries(read(classes, 'classes', {})).map(([name, { about = '', en, ru, kk }]) => ({
      name,
      about,
      words: { ...(en ? { en } : {}), ...(ru ? { ru } : {}), ...(kk ? { kk } : {}) },
    })),
  };
}

/** The draft's rest with parts as the forms have them now, also what is still empty. */
export function withParts(rest: DraftPack['rest'], change: Partial<Parts>): DraftPack['rest'] {
  const made = { ...rest };
  const { off: switched, classes: named, ...others } = change;
  Object.assign(made, others);
  if (switched) made.off = Object.fromEntries(switched.map(({ rule, why }) => [rule, why]));
  if (named) made.classes = Object.fromEntries(named.map(({ name, about, words }) => [name, { about, ...words }]));
  for (const name of ['exercises', 'off', 'allow', 'classes'] as const)
    if (made[name] !== undefined && Object.keys(made[name] as object).length === 0) delete made[name];
  return made;
}

const isFull = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

function spokenTexts(texts: Texts, spoken: readonly Lang[]): Texts | undefined {
  const written = spoken.flatMap((lang) => (isFull(texts[lang]) ? [[lang, texts[lang].trim()] as const] : []));
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/** True if nothing has been written into it yet. */
export const isBlankExercise = ({ title, message, model, why }: DraftExercise): boolean =>
  [title, message, model, why].every((texts) => !Object.values(texts).some(isFull));
export const isBlankAllowed = ({ value, why }: DraftAllowed): boolean => !isFull(value) && !isFull(why);

/** Parts as the pack's file has them: without what was left empty and without languages that the pack does not speak. */
export function cleanParts(draft: DraftPack): Pick<Pack, keyof Parts> {
  const parts = partsOf(draft);
  const spoken = draft.langs;
  const made = {
    exercises: parts.exercises
      .filter((one) => !isBlankExercise(one))
      .map(({ title, surface, message, model, why, avoids }) => {
        const [sample, reason] = [spokenTexts(model, spoken), spokenTexts(why, spoken)];
        return {
          title: spokenTexts(title, spoken) ?? '',
          surface,
          message: spokenTexts(message, spoken) ?? '',
          ...(sample ? { model: sample } : {}),
          ...(reason ? { why: reason } : {}),
          ...(avoids.length > 0 ? { avoids } : {}),
        };
      }),
    off: Object.fromEntries(parts.off.map(({ rule, why }) => [rule, why.trim()])),
    allow: parts.allow
      .filter((one) => !isBlankAllowed(one))
      .map(({ value, why }) => (isFull(why) ? { value: value.trim(), why: why.trim() } : value.trim())),
    classes: Object.fromEntries(
      parts.classes.map(({ name, about, words: given }) => [
        name,
        {
          about: isFull(about) ? about.trim() : name,
          ...Object.fromEntries(
            Object.entries(given).map(([lang, phrases]) => [lang, phrases.map((one) => one.trim()).filter(isFull)]),
          ),
        },
      ]),
    ),
  };
  const filled = Object.entries(made).filter(([, part]) => Object.keys(part).length > 0);
  return Object.fromEntries(filled) as Pick<Pack, keyof Parts>;
}

/** What has no form here, and the parts that have one as the file has them. */
export function cleanRest(draft: DraftPack): Record<string, unknown> {
  const { exercises: _e, off: _o, allow: _a, classes: _c, ...others } = draft.rest;
  return { ...others, ...cleanParts(draft) };
}
