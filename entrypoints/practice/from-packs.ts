/** Exercises of the rule packs in use, read from the packs' own files. */
import type { Exercise } from '../../components/exercises/exercise';
import { ruleId } from '../../engine/packs/fold';
import { type Pack, packSchema, wordsIn } from '../../engine/packs/format';
import { type Category, categories, type Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Database } from '../../storage/database';
import { listPacks, packText } from '../../storage/packs';
import { ruleNames } from '../own-pages/rule-names';

/** Never throws: a pack that cannot be read brings none. */
export async function exercisesFromPacks(database: Database, locale: Lang): Promise<Exercise[]> {
  const rows = (await listPacks(database)).filter(({ on, withdrawn }) => on && !withdrawn);
  const texts = await Promise.all(rows.map(({ id, running }) => packText(database, id, running.version)));
  return texts.flatMap((text) => exercisesIn(text, locale));
}

/** @param text a pack's file; null or anything broken holds no exercises */
export function exercisesIn(text: string | null, locale: Lang): Exercise[] {
  const pack = opened(text);
  if (!pack) return [];
  const { id, fallback, replies = [] } = pack;
  const named = ruleNames(locale);
  const inWords = (words: Parameters<typeof wordsIn>[0]): string => wordsIn(words, locale, fallback);
  return (pack.exercises ?? []).map(({ title, surface, message, model, why, avoids = [] }, at) => ({
    id: `${id}/${at}`,
    group: inWords(pack.title),
    surface: surface ?? 'dm',
    scenario: inWords(title),
    message: inWords(message),
    models: [
      ...(model === undefined ? [] : [inWords(model)]),
      // Ready replies for just what the exercise is about show how the team itself says it.
      ...replies.filter((reply) => reply.for?.some((rule) => avoids.includes(rule))).map(({ text }) => inWords(text)),
    ],
    ...(why === undefined ? {} : { why: inWords(why) }),
    avoids: [...new Set(avoids.map((path) => avoidedName(path, pack, locale, named)))],
  }));
}

function opened(text: string | null): Pack | null {
  try {
    const parsed = packSchema.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const isCategory = (word: string): word is Category => categories.some((one) => one === word);

/** A category by its name, a rule by its title or kind. */
function avoidedName(path: string, pack: Pack, locale: Lang, named: (rule: string) => string): string {
  if (isCategory(path)) return t(locale, `category.${path}`);
  const own = pack.rules?.[path];
  const title = own?.[locale]?.title ?? (pack.fallback && own?.[pack.fallback]?.title);
  return title ?? named(ruleId(path));
}
