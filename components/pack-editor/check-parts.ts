/** What is wrong in the parts besides the rules, known while they are being written: empty fields and phrases that cannot be read. */
import { packProblem } from '../../engine/packs/explain';
import { foldClass } from '../../engine/packs/fold';
import type { Pack } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { wrongPhrases } from '../../engine/packs/phrases';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Wrong } from './check';
import { type DraftPack, firstLang } from './draft';
import { type Field, fieldLabel } from './fields';
import { cleanParts, isBlankAllowed, isBlankExercise, partsOf } from './parts';

/** What has not been begun is not wrong: it is left out. */
export function wrongParts(draft: DraftPack, shipped: RuleSources, locale: Lang): Wrong[] {
  const wrong: Wrong[] = [];
  const first = firstLang(draft);
  const parts = partsOf(draft);
  const missing = (field: Field): void => {
    wrong.push({
      field,
      message: say(locale, 'make.wrong.empty', { field: fieldLabel(locale, field) }),
      remedy: say(locale, 'make.wrong.empty.mend'),
    });
  };
  for (const [at, one] of parts.exercises.entries()) {
    if (isBlankExercise(one)) continue;
    for (const [name, texts] of [
      ['exercise-title', one.title],
      ['exercise-message', one.message],
    ] as const)
      if (!texts[first]?.trim()) missing({ name, at, lang: first });
  }
  for (const [at, { why }] of parts.off.entries()) if (why.trim() === '') missing({ name: 'off-why', at });
  for (const [at, one] of parts.allow.entries())
    if (!isBlankAllowed(one) && one.value.trim() === '') missing({ name: 'allow-value', at });
  for (const [at, { words }] of parts.classes.entries())
    if (draft.langs.every((lang) => (words[lang] ?? []).every((line) => line.trim() === '')))
      missing({ name: 'class-words', at, lang: first });
  return [...wrong, ...wrongClasses(draft, shipped, locale)];
}

function wrongClasses(draft: DraftPack, shipped: RuleSources, locale: Lang): Wrong[] {
  const { classes = {} } = cleanParts(draft);
  const names = Object.keys(classes);
  const known = { ...shipped.classes };
  for (const [name, words] of Object.entries(classes)) known[name] = foldClass(words);
  const found = wrongPhrases({ classes } as unknown as Pack, known);
  return found.map(({ path: [, name, lang], detail, what }) => ({
    field: {
      name: 'class-words',
      at: names.indexOf(String(name)),
      lang: (lang as Lang | undefined) ?? firstLang(draft),
    },
    ...packProblem(what, {}, { detail, name: detail }, locale),
  }));
}
