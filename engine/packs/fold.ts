/** From a pack to rules of the built-in form: what may be left out is filled in, missing languages speak the fall-back. */
import { type Category, type Lang, langs, type Severity } from '../types';
import type { Pack, PackRule } from './format';
import { idPrefix, type RuleSources } from './open';
import type { ClassFile, LanguageSection, RuleFile } from './schema';
import { wordsIn } from './words';

export type SourceRule = RuleSources['rules'][number];

/** "respect/calm-down" to "rs-calm-down", as findings call it. */
export function ruleId(path: string): string {
  const [category = '', name = ''] = path.split('/');
  return `${idPrefix[category as Category]}-${name}`;
}

/** The language in which a rule's messages are said where the worker's own is missing. */
export function fallbackOf(rule: PackRule, stated: Lang | undefined): Lang | undefined {
  const speaks = (lang: Lang): boolean => rule[lang]?.say !== undefined && rule[lang]?.offer !== undefined;
  if (stated !== undefined) return speaks(stated) ? stated : undefined;
  return langs.find(speaks);
}

/** @returns null for a rule that speaks no language; the door refuses such a rule */
export function foldRule(path: string, rule: PackRule, pack: Pick<Pack, 'fallback' | 'title'>): SourceRule | null {
  const [category = '', name = ''] = path.split('/');
  const fallback = fallbackOf(rule, pack.fallback);
  const spoken = fallback && rule[fallback];
  if (!spoken) return null;
  const { say = '', offer = '' } = spoken;
  const sections = Object.fromEntries(langs.map((lang) => [lang, { say, offer, ...rule[lang] }])) as Record<
    Lang,
    LanguageSection
  >;
  const { severity } = rule;
  const file: RuleFile = {
    kind: rule.kind ?? 'own',
    strictness: rule.strictness ?? 'essential',
    severity: typeof severity === 'string' ? everywhere(severity) : severity,
    ...(rule.grades ? { grades: rule.grades } : {}),
    principles: rule.principles ?? ['responsibility'],
    sources: rule.sources ?? [wordsIn(pack.title, 'en')],
    ...(rule.find ? { find: rule.find } : {}),
    ...sections,
  };
  return { category: category as Category, name, file };
}

export const everywhere = <S extends Severity | 'none'>(severity: S): Record<'post' | 'comment' | 'dm', S> => ({
  post: severity,
  comment: severity,
  dm: severity,
});

export const foldClass = ({ about, en = [], ru = [], kk = [] }: NonNullable<Pack['classes']>[string]): ClassFile => ({
  about,
  en,
  ru,
  kk,
});

/** Weak details in the form of the list that ships: category, language, mode, rarity, phrase. */
export const detailLines = (pack: Pack): string[] =>
  (pack.details ?? []).flatMap((detail) =>
    langs.flatMap((lang) =>
      (detail[lang] ?? []).map((phrase) =>
        [detail.of, lang, 'pattern', detail.rarity, phrase.replace(/\s+/g, ' ')].join('\t'),
      ),
    ),
  );
