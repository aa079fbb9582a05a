/** A rule that begins with words from a draft. */
import type { PackRule } from '../../engine/packs/format';
import type { Category, Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { samples } from '../../i18n/samples';
import { type DraftPack, type DraftRule, emptyRule } from './draft';
import { patternOf } from './shapes';

export type Seed = { words: string; category: Category };

/** The language of a few words: by their letters, and by the person's own where letters do not tell. */
export function langOfWords(words: string, locale: Lang): Lang {
  if (/[әғқңөұүһі]/i.test(words)) return 'kk';
  if (/[а-яё]/i.test(words)) return locale === 'en' ? 'ru' : locale;
  return /[a-z]/i.test(words) ? 'en' : locale;
}

/** Words as a phrase: signs that mean something in the notation are taken out. */
const phraseOf = (words: string): string =>
  words
    .replace(/[^\p{L}\p{M}\p{N}'’\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Complete where the words are: what it says can be put better later. */
export function ruleFrom({ words, category }: Seed, lang: Lang): DraftRule {
  const rule = emptyRule([lang]);
  const silent = samples[lang].find(({ shows }) => shows === 'clean')?.text ?? '';
  const number = /\d/.test(words);
  const phrase = phraseOf(words);
  const file: PackRule = {
    ...rule.file,
    ...(number ? { find: [{ kind: 'pattern', match: patternOf(words) }] } : {}),
    [lang]: {
      say: say(lang, 'make.seed.say'),
      offer: say(lang, 'make.seed.offer'),
      find: [{ kind: 'phrase', any: [number ? '' : phrase] }],
      catches: [{ draft: phrase === '' ? '' : `[[${words}]]` }],
      allows: [silent],
    },
  };
  return { ...rule, category, file };
}

/** A pack with one more rule; it learns the language of the rule. */
export const withRule = (draft: DraftPack, rule: DraftRule, lang: Lang): DraftPack => ({
  ...draft,
  langs: draft.langs.includes(lang) ? draft.langs : [...draft.langs, lang],
  rules: [...draft.rules, rule],
});
