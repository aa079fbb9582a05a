/** A shared rule pack at the door: size, JSON, shape, compilation, and every rule against its own examples. */
import * as z from 'zod';
import { testRule } from '../examples';
import { problem } from '../problems';
import { type Category, categories, type Lang, type Problem } from '../types';
import { idPrefix, openRules, type RuleSources } from './open';
import { classSchema, ruleSchema } from './schema';

const mostCharacters = 5_000_000;
const mostRules = 20_000;

const ruleName = z
  .string()
  .regex(
    new RegExp(`^(?:${categories.join('|')})/[a-z][a-z0-9-]{1,60}$`),
    'is named by its category and a short name, such as "respect/calm-down"',
  );

/** One JSON file, data only. */
export const packSchema = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal('reread-pack'),
  formatVersion: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().trim().min(1).max(200),
  licence: z.string().max(100).optional(),
  owner: z.string().max(200).optional(),
  rules: z.record(ruleName, ruleSchema),
  classes: z.record(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/), classSchema).optional(),
});
export type Pack = z.infer<typeof packSchema>;

export type OpenedPack = { ok: true; pack: Pack; sources: RuleSources } | { ok: false; problems: Problem[] };

/**
 * Opens a pack over the shipped sources. Nothing is changed on refusal.
 * @param text the file as read
 * @returns the sources with the pack's rules added (same names replace), or every problem with its place and remedy
 */
export function openPack(text: string, shipped: RuleSources, locale: Lang): OpenedPack {
  if (text.length > mostCharacters) return { ok: false, problems: [problem('pack-too-large', 'pack', '5 MB', locale)] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [problem('not-json', 'pack', (error as Error).message.slice(0, 120), locale)] };
  }
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, 50)
      .map((issue) => problem('bad-pack', issue.path.join('.') || 'pack', issue.message, locale));
    return { ok: false, problems };
  }
  const pack = parsed.data;
  if (Object.keys(pack.rules).length > mostRules)
    return { ok: false, problems: [problem('pack-too-large', 'rules', String(mostRules), locale)] };
  const sources = withPack(shipped, pack);
  const problems = failures(sources, pack, locale);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack, sources };
}

function withPack(shipped: RuleSources, pack: Pack): RuleSources {
  const added = Object.entries(pack.rules).map(([path, file]) => {
    const [category = '', name = ''] = path.split('/');
    return { category: category as Category, name, file };
  });
  const replaced = new Set(added.map(({ category, name }) => `${category}/${name}`));
  return {
    lists: shipped.lists,
    classes: { ...shipped.classes, ...pack.classes },
    rules: [...shipped.rules.filter(({ category, name }) => !replaced.has(`${category}/${name}`)), ...added],
  };
}

function failures(sources: RuleSources, pack: Pack, locale: Lang): Problem[] {
  try {
    const rules = openRules(sources, { strictness: 'training', locale });
    const own = new Set(
      Object.keys(pack.rules).map((path) => {
        const [category, name] = path.split('/');
        return `${idPrefix[category as Category]}-${name}`;
      }),
    );
    return rules.rules
      .filter((rule) => own.has(rule.id))
      .flatMap((rule) => testRule(rule, rules))
      .map((failure) =>
        problem(
          'pack-fails-examples',
          `${failure.rule}, ${failure.lang}`,
          `${failure.message} (“${failure.draft}”)`,
          locale,
        ),
      );
  } catch (error) {
    return [problem('bad-pack', 'rules', (error as Error).message, locale)];
  }
}
