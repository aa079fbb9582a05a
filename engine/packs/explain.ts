/** From what zod found wrong to a problem a person can mend: rule, line, column, what, and how. */
import type * as z from 'zod';
import { categories, type Lang, type Problem } from '../types';
import { packSchema } from './format';
import { fieldsAt, valuesAt } from './known-fields';
import type { Place } from './located-json';
import { languageNames, type PackProblemCode, packProblems, smallWords, typeNames } from './problem-words';

/** A problem with its place in the pack. */
export type PackProblem = Problem & { rule?: string; place?: Place };

/** Where in the pack: a rule by its path, and the place in the file. */
export type Where = { rule?: string; place?: Place };

type Values = Record<string, string | number>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export function packProblem(code: PackProblemCode, where: Where, values: Values, locale: Lang): PackProblem {
  const [message, remedy] = packProblems[code][locale];
  const { rule, place } = where;
  const line = place && fill(smallWords.line[locale], { line: place.line, column: place.column });
  return {
    code,
    where: [rule, place?.file, line].filter(Boolean).join(', ') || 'pack',
    message: fill(message, values),
    remedy: fill(remedy, values),
    ...where,
  };
}

export const languageName = (lang: Lang, locale: Lang): string => languageNames[lang][locale];

type Issue = z.core.$ZodIssue;

/** The rule a path leads through. */
export const ruleIn = (path: readonly PropertyKey[]): string | undefined =>
  path[0] === 'rules' && typeof path[1] === 'string' ? path[1] : undefined;

/** @param at gives the place of a path in the file */
export function explainIssue(issue: Issue, at: (path: readonly PropertyKey[]) => Place, locale: Lang): PackProblem {
  const { path, inner } = deepest(issue);
  const rule = ruleIn(path);
  const where: Where = { ...(rule ? { rule } : {}), place: at(path) };
  const name = String(path.at(-1) ?? 'pack').slice(0, 80);
  const say = (code: PackProblemCode, values: Values = {}): PackProblem =>
    packProblem(code, where, { name, ...values }, locale);
  const worded = wordedCode(inner.message);
  switch (inner.code) {
    case 'unrecognized_keys': {
      const [key = ''] = inner.keys;
      const values = { name: key.slice(0, 80), known: fieldsAt(packSchema, path, key).join(', ') };
      return packProblem('pack-unknown-field', { ...where, place: at([...path, key]) }, values, locale);
    }
    case 'invalid_type':
      if (inner.input === undefined && /undefined/.test(inner.message)) return say('pack-missing');
      return say('pack-type', { wanted: typeNames[inner.expected]?.[locale] ?? inner.expected });
    case 'invalid_value':
      return say('pack-choice', { known: inner.values.map(String).join(', ') });
    case 'too_small':
      return say('pack-short', { limit: Number(inner.minimum) });
    case 'too_big':
      return say('pack-long', { limit: Number(inner.maximum) });
    case 'invalid_key': {
      const [first] = inner.issues;
      return say(wordedCode(first?.message ?? '') ?? 'pack-name', { known: categories.join(', ') });
    }
    case 'invalid_union':
      return say('pack-choice', { known: valuesAt(packSchema, path).join(', ') });
    default:
      return worded
        ? say(worded, { known: categories.join(', ') })
        : say('pack-other', { detail: inner.message.slice(0, 120) });
  }
}

/** Refinements and formats of the pack's schema say a word of ours as their message. */
function wordedCode(message: string): PackProblemCode | null {
  const words: Record<string, PackProblemCode> = {
    name: 'pack-name',
    'rule-name': 'pack-rule-name',
    'rule-or-category': 'pack-rule-name',
    version: 'pack-version',
    date: 'pack-date',
    key: 'pack-key',
    'plain-words': 'pack-plain-words',
    'mark the place with [[ ]]': 'pack-mark',
  };
  return words[message] ?? null;
}

/** Of the ways a value could have been meant, the one that went furthest tells what is wrong. */
function deepest(issue: Issue, before: readonly PropertyKey[] = []): { path: PropertyKey[]; inner: Issue } {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path, inner: issue };
  const ways = issue.errors.flatMap(([first]) => (first ? [deepest(first, path)] : []));
  const best = ways.reduce<(typeof ways)[number] | null>(
    (known, way) => (!known || way.path.length > known.path.length ? way : known),
    null,
  );
  return best ?? { path, inner: issue };
}
