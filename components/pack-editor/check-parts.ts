/** What is wrong in the parts besides the rules, known while they are being written: empty fields and phrases that cannot be read. */
import { packProblem } from '../../engine/packs/explain';
import { foldClass } from '../../engine/packs/fold';
import type { Pack } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { wrongPhrases } from '../../engine/packs/phrases';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Wrong } from './check';
import { cleanParts, isBlankAllowed, isBlankDetail, isBlankExercise, isBlankReply } from './clean-parts';
import { type DraftPack, firstLang } from './draft';
import { type Field, fieldLabel } from './fields';
import { partsOf } from './parts';

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
  for (const [at, one] of parts.replies.entries()) {
    if (isBlankReply(one)) continue;
    for (const [name, texts] of [
      ['reply-title', one.title],
      ['reply-text', one.text],
    ] as const)
      if (!texts[first]?.trim()) missing({ name, at, lang: first });
  }
  for (const [at, { why }] of parts.off.entries()) if (why.trim() === '') missing({ name: 'off-why', at });
  for (const [at, one] of parts.allow.entries())
    if (!isBlankAllowed(one) && one.value.trim() === '') missing({ name: 'allow-value', at });
  for (const [at, { words }] of parts.classes.entries())
    if (draft.langs.every((lang) => (words[lang] ?? []).every((line) => line.trim() === '')))
      missing({ name: 'class-words', at, lang: first });
  return [...wrong, ...wrongWords(draft, shipped, locale)];
}

/** Phrases of word classes and of weak details that cannot be read. */
function wrongWords(draft: DraftPack, shipped: RuleSources, locale: Lang): Wrong[] {
  const { classes = {}, details = [] } = cleanParts(draft);
  const names = Object.keys(classes);
  const written = partsOf(draft).details.flatMap((one, at) => (isBlankDetail(one) ? [] : [at]));
  const known = { ...shipped.classes };
  for (const [name, words] of Object.entries(classes)) known[name] = foldClass(words);
  const found = wrongPhrases({ classes, details } as unknown as Pack, known);
  return found.map(({ path: [part, entry, lang], detail, what }) => ({
    field: {
      ...(part === 'details'
        ? { name: 'detail-words' as const, at: written[Number(entry)] ?? 0 }
        : { name: 'class-words' as const, at: names.indexOf(String(entry)) }),
      lang: (lang as Lang | undefined) ?? firstLang(draft),
    },
    ...packProblem(what, {}, { detail, name: detail }, locale),
  }));
}
