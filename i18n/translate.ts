/** Saying a text of a table in one language: plural form by `count`, placeholders filled in. */
import type { Lang } from '../engine/types';
import type { Message, Translation, ValuesOf } from './message';

type Values = Record<string, string | number>;

const plurals = new Map<Lang, Intl.PluralRules>();

function pluralForm(locale: Lang, count: number): Intl.LDMLPluralRule {
  let rules = plurals.get(locale);
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale);
    plurals.set(locale, rules);
  }
  return rules.select(count);
}

/** One message with its values. */
export function sentence(locale: Lang, message: Message, values: Values = {}): string {
  return formOf(locale, message, values).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function formOf(locale: Lang, message: Message, { count }: Values): string {
  if (typeof message === 'string') return message;
  const form = pluralForm(locale, Number(count));
  return (form === 'zero' || form === 'two' ? undefined : message[form]) ?? message.other;
}

/** @returns a function that says a text by its key; which values it needs is known to the compiler */
export function speaker<Table extends Record<string, Message>>(tables: Record<Lang, Translation<Table>>) {
  return <K extends keyof Table>(locale: Lang, key: K, ...given: ValuesOf<Table[K]>): string => {
    const values: Values = given[0] ?? {};
    return sentence(locale, tables[locale][key] as Message, values);
  };
}
