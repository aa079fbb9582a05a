/** The words we speak: `t(locale, key, values)` for texts, and names and sentences for the engine's codes. */
import type { Category, Evidence, Lang } from '../engine/types';
import { en } from './en';
import { kk } from './kk';
import type { Translation, ValuesOf } from './message';
import { ru } from './ru';
import { sentence } from './translate';

export type Texts = typeof en;
export type Key = keyof Texts;

const tables: Record<Lang, Translation<Texts>> = { en, ru, kk };
/**
 * One text in one language. Which values it needs is known to the compiler.
 * @example t('ru', 'count.hold', { count: 2 })
 */
export function t<K extends Key>(locale: Lang, key: K, ...given: ValuesOf<Texts[K]>): string {
  const values: Record<string, string | number> = given[0] ?? {};
  return sentence(locale, tables[locale][key], values);
}

const isKey = (key: string): key is Key => Object.hasOwn(en, key);

/** A text whose key is put together from a code; undefined for codes a shared pack brought along. */
function coded(locale: Lang, key: string, values: Record<string, string | number> = {}): string | undefined {
  if (!isKey(key)) return undefined;
  return sentence(locale, tables[locale][key], values);
}

/** The name of a kind, or of its category where a shared pack brought a kind of its own. */
export const kindName = (locale: Lang, kind: string, category: Category): string =>
  coded(locale, `kind.${kind}`) ?? t(locale, `category.${category}`);

/** Why a principle matters to the person; undefined for a code we have no sentence for. */
export const principleSentence = (locale: Lang, code: string): string | undefined => coded(locale, `principle.${code}`);

/** One step of the reasoning behind a finding, as a sentence. */
export function evidenceSentence(locale: Lang, { code, value }: Evidence): string {
  const whose = code === 'about' ? coded(locale, `whose.${value}`) : undefined;
  return coded(locale, `evidence.${code}`, { value: whose ?? value }) ?? value;
}

/** Words as a quotation, with the quotation marks of the language. */
export const quoted = (locale: Lang, words: string): string => t(locale, 'quote', { words });

export { pickLocale } from './pick';
