/** Phrases and patterns of a pack read one by one, so that a wrong one can be named with its place. */
import { compilePattern } from '../detectors/pattern';
import { type Node, parsePhrase } from '../match/phrase';
import { type Lang, langs } from '../types';
import type { Pack } from './format';
import type { ClassFile, Find } from './schema';

export type WrongPhrase = {
  path: PropertyKey[];
  detail: string;
  what: 'pack-phrase' | 'pack-pattern' | 'pack-class-circle';
};

/** Fields of a find that hold phrases. */
export const phraseFields = [
  'any',
  'with',
  'withNear',
  'without',
  'withoutNear',
  'withoutNext',
  'withoutDraft',
] as const;

/** @param classes all word classes that are known, the pack's own among them */
export function wrongPhrases(pack: Pack, classes: Record<string, ClassFile>): WrongPhrase[] {
  const wrong: WrongPhrase[] = [];
  const phrase = (source: string, lang: Lang, path: PropertyKey[]): void => {
    try {
      const unknown = classesIn(parsePhrase(source, lang)).find((name) => !Object.hasOwn(classes, name));
      if (unknown !== undefined) wrong.push({ path, detail: `@${unknown}?`, what: 'pack-phrase' });
    } catch (error) {
      wrong.push({ path, detail: (error as Error).message.slice(0, 160), what: 'pack-phrase' });
    }
  };
  const find = (one: Find, lang: Lang | null, path: PropertyKey[]): void => {
    if (one.kind === 'pattern')
      try {
        compilePattern(one);
      } catch (error) {
        wrong.push({ path: [...path, 'match'], detail: (error as Error).message.slice(0, 160), what: 'pack-pattern' });
      }
    for (const field of phraseFields) {
      const sources = (one as Partial<Record<typeof field, string[]>>)[field] ?? [];
      for (const [at, source] of sources.entries())
        for (const spoken of lang ? [lang] : langs) phrase(source, spoken, [...path, field, at]);
    }
  };
  for (const [name, words] of Object.entries(pack.classes ?? {}))
    for (const lang of langs)
      for (const [at, source] of (words[lang] ?? []).entries()) phrase(source, lang, ['classes', name, lang, at]);
  for (const name of Object.keys(pack.classes ?? {}))
    if (speaksOfItself(name, classes)) wrong.push({ path: ['classes', name], detail: name, what: 'pack-class-circle' });
  for (const [at, words] of (pack.details ?? []).entries())
    for (const lang of langs)
      for (const [place, source] of (words[lang] ?? []).entries()) phrase(source, lang, ['details', at, lang, place]);
  for (const [path, rule] of Object.entries(pack.rules ?? {})) {
    for (const [at, one] of (rule.find ?? []).entries()) find(one, null, ['rules', path, 'find', at]);
    for (const lang of langs)
      for (const [at, one] of (rule[lang]?.find ?? []).entries()) find(one, lang, ['rules', path, lang, 'find', at]);
  }
  return wrong.slice(0, 50);
}

/** Names of the word classes a phrase speaks of. */
export function classesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.is === 'choice') return node.of.flatMap(classesIn);
    return (node.is === 'atom' || node.is === 'not') && node.atom.is === 'class' ? [node.atom.name] : [];
  });
}

function speaksOfItself(name: string, classes: Record<string, ClassFile>): boolean {
  const visited = new Set<string>();
  const reaches = (one: string): boolean =>
    langs.some((lang) =>
      (Object.hasOwn(classes, one) ? (classes[one]?.[lang] ?? []) : [])
        .filter((source) => source.includes('@'))
        .flatMap((source) => soundClasses(source, lang))
        .some((next) => {
          if (next === name) return true;
          if (visited.has(next)) return false;
          visited.add(next);
          return reaches(next);
        }),
    );
  return reaches(name);
}

/** A phrase that cannot be read is told elsewhere. */
function soundClasses(source: string, lang: Lang): string[] {
  try {
    return classesIn(parsePhrase(source, lang));
  } catch {
    return [];
  }
}
