/** Parts of a pack in the making as its file has them: without what was left empty, in the languages that the pack speaks. */
import type { Pack } from '../../engine/packs/format';
import type { Lang } from '../../engine/types';
import type { DraftPack, Texts } from './draft';
import {
  type DraftAllowed,
  type DraftDetail,
  type DraftExercise,
  type DraftOverride,
  type DraftReply,
  partFields,
  partsOf,
} from './parts';

type Cleaned = Pick<Pack, (typeof partFields)[number]>;

const isFull = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
const areBlank = (...all: Texts[]): boolean => all.every((texts) => !Object.values(texts).some(isFull));

/** True if nothing has been written into it yet. */
export const isBlankExercise = ({ title, message, model, why }: DraftExercise): boolean =>
  areBlank(title, message, model, why);
export const isBlankReply = ({ title, text }: DraftReply): boolean => areBlank(title, text);
export const isBlankAllowed = ({ value, why }: DraftAllowed): boolean => !isFull(value) && !isFull(why);
export const isBlankOverride = ({ levels }: DraftOverride): boolean => Object.keys(levels).length === 0;
export const isBlankDetail = ({ words }: DraftDetail): boolean =>
  Object.values(words).every((lines) => !lines.some(isFull));

function spokenTexts(texts: Texts, spoken: readonly Lang[]): Texts | undefined {
  const written = spoken.flatMap((lang) => (isFull(texts[lang]) ? [[lang, texts[lang].trim()] as const] : []));
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

const fullLines = (words: Partial<Record<Lang, string[]>>): Partial<Record<Lang, string[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([lang, lines]) => [lang, lines.map((one) => one.trim()).filter(isFull)]),
  );

export function cleanParts(draft: DraftPack): Cleaned {
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
    replies: parts.replies
      .filter((one) => !isBlankReply(one))
      .map(({ title, text, for: rules }) => ({
        title: spokenTexts(title, spoken) ?? '',
        text: spokenTexts(text, spoken) ?? '',
        ...(rules.length > 0 ? { for: rules } : {}),
      })),
    allow: parts.allow
      .filter((one) => !isBlankAllowed(one))
      .map(({ value, why }) => (isFull(why) ? { value: value.trim(), why: why.trim() } : value.trim())),
    off: Object.fromEntries(parts.off.map(({ rule, why }) => [rule, why.trim()])),
    severity: Object.fromEntries(
      parts.severity.filter((one) => !isBlankOverride(one)).map(({ rule, levels }) => [rule, levels]),
    ),
    details: parts.details
      .filter((one) => !isBlankDetail(one))
      .map(({ of, rarity, words }) => ({ of, rarity, ...fullLines(words) })),
    classes: Object.fromEntries(
      parts.classes.map(({ name, about, words }) => [
        name,
        { about: isFull(about) ? about.trim() : name, ...fullLines(words) },
      ]),
    ),
  };
  const filled = Object.entries(made).filter(([, part]) => Object.keys(part).length > 0);
  const { extends: bases, strictness } = parts.base;
  return Object.fromEntries([
    // Named but empty, as a pack that was brought along may have it, it stays as it was.
    ...(draft.rest.extends === undefined ? [] : [['extends', bases] as const]),
    ...filled,
    ...(strictness === 'essential' ? [] : [['strictness', strictness] as const]),
  ]) as Cleaned;
}

/** What has no form here, and the parts that have one as the file has them. */
export function cleanRest(draft: DraftPack): Record<string, unknown> {
  const others = Object.entries(draft.rest).filter(([name]) => !partFields.some((one) => one === name));
  return { ...Object.fromEntries(others), ...cleanParts(draft) };
}
