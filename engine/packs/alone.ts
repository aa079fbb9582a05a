/** Rules tested alone need only the word classes they speak of: a pack of a thousand rules opens in a moment. */
import { signalClasses } from '../context/signals';
import { parsePhrase } from '../match/phrase';
import { type Lang, langs } from '../types';
import type { SourceRule } from './fold';
import type { RuleSources } from './open';
import { classesIn, phraseFields } from './phrases';
import type { ClassFile } from './schema';

/** Finds that know by themselves which words they need; all others may ask for any class or list. */
const modest = new Set(['phrase', 'pattern']);

/** @returns sources with these rules only, and what they need to run as they would among all others */
export function aloneFor(rules: SourceRule[], sources: RuleSources): RuleSources {
  const finds = rules.flatMap(({ file }) => [
    ...(file.find ?? []).flatMap((find) => langs.map((lang) => ({ lang, find }))),
    ...langs.flatMap((lang) => (file[lang].find ?? []).map((find) => ({ lang, find }))),
  ]);
  const { words, classes: all, lists } = sources;
  // What packed phrases ask for cannot be read here, and they open in a moment anyway.
  if (words || !finds.every(({ find }) => modest.has(find.kind)))
    return { rules, classes: all, lists, ...(words && { words }) };
  const needed = new Set<string>();
  const need = (source: string, lang: Lang): void => {
    if (!source.includes('@')) return;
    for (const name of classesIn(parsePhrase(source, lang))) needClass(name);
  };
  const needClass = (name: string): void => {
    const file = Object.hasOwn(sources.classes, name) ? sources.classes[name] : undefined;
    if (!file || needed.has(name)) return;
    needed.add(name);
    for (const lang of langs) for (const source of file[lang]) need(source, lang);
  };
  for (const name of signalClasses) needClass(name);
  for (const { lang, find } of finds)
    for (const field of phraseFields)
      for (const source of (find as Partial<Record<typeof field, string[]>>)[field] ?? []) need(source, lang);
  const classes: Record<string, ClassFile> = {};
  for (const name of needed) classes[name] = sources.classes[name] as ClassFile;
  return { rules, classes, lists: {} };
}
