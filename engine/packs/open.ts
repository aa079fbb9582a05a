/** From parsed rule files to a set of rules the engine can run: phrases compiled, finds numbered. */

import { type SignalIds, signalClasses } from '../context/signals';
import { weakClasses } from '../details/weak-details';
import { compilePattern } from '../detectors/pattern';
import type { FeatureNames } from '../learned/features';
import { LearnedModel, type ModelFile } from '../learned/model';
import type { Lists } from '../lists';
import { PhraseIndex } from '../match/compile';
import { kazakhKey } from '../names/keys';
import { NameIndex } from '../names/name-index';
import { SentenceMemory } from '../text/reading';
import { type Category, type Lang, langs, type Strictness, strictnesses } from '../types';
import type { Pack } from './format';
import type { ClassFile, Find, PhraseFind, RuleFile } from './schema';

/** What the ids of a category's rules begin with. */
export const idPrefix: Record<Category, string> = {
  'personal-data': 'pd',
  'identifying-details': 'id',
  'ambiguous-wording': 'aw',
  'boundary-breach': 'bb',
  respect: 'rs',
  responsibility: 'rp',
};

export type RuleOptions = {
  strictness: Strictness;
  /** Language of messages. */
  locale: Lang;
  /** What is never a finding: own phones, e-mails, names, handles. Compared in normalised form. */
  allow?: readonly string[];
};

/** Rule files by category and name, word classes by name, and lists of names and places: all as data. */
export type RuleSources = {
  /** `byTeam`: a pack has written it, or said how severe it is. */
  rules: { category: Category; name: string; file: RuleFile; byTeam?: true }[];
  classes: Record<string, ClassFile>;
  lists: Lists;
  /** Weights of the learned hint; without them it is silent. */
  learned?: ModelFile;
  /** The words that packed phrases speak of by number; absent where all phrases are as written. */
  words?: readonly string[];
  /** Packs that ship with Reread, by id: others may build on them. */
  packs?: Record<string, Pack>;
};

export type OpenRule = { id: string; category: Category; file: RuleFile; byTeam?: true };

/** A phrase find with its neighbours as class ids. */
export type OpenFind = {
  rule: OpenRule;
  lang: Lang;
  find: PhraseFind;
  with?: number;
  withNear?: number;
  without?: number;
  withoutNear?: number;
  withoutNext?: number;
  withoutDraft?: number;
};

export type OtherFind = {
  rule: OpenRule;
  lang: Lang | null;
  find: Exclude<Find, PhraseFind>;
  /** Classes of which one must stand in the same sentence; absent where nothing is asked. */
  with?: number[];
  /** Classes of which none may stand in the same sentence. */
  without?: number[];
};

/** Rules ready to run. Opaque to everybody outside the engine; keep one and use it for every draft. */
export type RuleSet = {
  readonly options: RuleOptions;
  readonly rules: OpenRule[];
  readonly finds: OpenFind[];
  readonly others: OtherFind[];
  readonly index: PhraseIndex;
  readonly memory: SentenceMemory;
  readonly signalIds: SignalIds;
  readonly lists: Lists;
  readonly learned?: LearnedModel;
  /** The rule that speaks for the learned hint, by category. */
  readonly learnedRules: ReadonlyMap<Category, OpenRule>;
  /** True for what the worker listed as their own or the service's. */
  readonly allows: (candidate: string) => boolean;
  /** Names of people, prepared when first needed. */
  readonly names: () => NameIndex;
  /** When testing a rule against its own examples: no other rule speaks. */
  readonly only?: string;
};

/**
 * Opens rules for one level of strictness and one language of messages.
 * @throws Error naming rule and phrase when a shipped rule is wrong; shared packs are tested before they come here
 */
export function openRules(sources: RuleSources, options: RuleOptions): RuleSet {
  const steps = openingRules(sources, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Opens rules in steps, each far shorter than a frame, so that a page can be left alone between them. @throws as `openRules` */
export function* openingRules(sources: RuleSources, options: RuleOptions): Generator<undefined, RuleSet> {
  const index = new PhraseIndex();
  yield* index.addingWords(sources.words ?? []);
  const classes = Object.entries(sources.classes).map(([name, file]) => ({
    name,
    phrases: langs.flatMap((lang) => file[lang].map((source) => ({ lang, source }))),
  }));
  yield* index.addingClasses([...classes, ...weakClasses(sources.lists)]);
  const level = strictnesses.indexOf(options.strictness);
  const rules: OpenRule[] = [];
  const finds: OpenFind[] = [];
  const others: OtherFind[] = [];
  const learnedRules = new Map<Category, OpenRule>();
  for (const { category, name, file, byTeam } of sources.rules) {
    if (strictnesses.indexOf(file.strictness) > level) continue;
    const rule: OpenRule = { id: `${idPrefix[category]}-${name}`, category, file, ...(byTeam && { byTeam }) };
    rules.push(rule);
    for (const find of file.find ?? [])
      if (find.kind === 'learned') learnedRules.set(category, rule);
      else if (find.kind !== 'phrase') others.push(openOther(index, rule, null, find));
    for (const lang of langs)
      for (const find of file[lang].find ?? []) {
        if (find.kind === 'phrase') finds.push(openFind(index, rule, lang, find, finds.length));
        else others.push(openOther(index, rule, lang, find));
        yield;
      }
  }
  const signalIds = Object.fromEntries(signalClasses.map((name) => [name, index.classId(name)])) as SignalIds;
  const { lists } = sources;
  let names: NameIndex | undefined;
  return {
    options,
    rules,
    finds,
    others,
    index,
    memory: new SentenceMemory(),
    signalIds,
    lists,
    ...(sources.learned ? { learned: new LearnedModel(sources.learned, featureNames(index, sources, finds)) } : {}),
    learnedRules,
    allows: allowed(options.allow ?? []),
    names: () => {
      names ??= new NameIndex(lists);
      return names;
    },
  };
}

/** The same rules with more that is never a finding: cheap, as nothing is compiled anew. */
export function alsoAllowing(rules: RuleSet, more: readonly string[]): RuleSet {
  const allow = [...(rules.options.allow ?? []), ...more];
  // What was found in a sentence is kept with it, so sentences are read anew.
  return { ...rules, options: { ...rules.options, allow }, allows: allowed(allow), memory: new SentenceMemory() };
}

/** The names by which the learned hint knows the classes of the lexicon and the rules behind the finds. */
export function featureNames(index: PhraseIndex, sources: RuleSources, finds: readonly OpenFind[]): FeatureNames {
  const classes = new Map<number, string>();
  for (const name of [...Object.keys(sources.classes), ...weakClasses(sources.lists).map((one) => one.name)]) {
    const id = index.classId(name);
    if (id !== undefined) classes.set(id, name);
  }
  return { classes, rules: finds.map(({ rule }) => rule.id) };
}

/** Numbers are compared by their digits without the national prefix, everything else by its folded spelling. */
function allowed(list: readonly string[]): (candidate: string) => boolean {
  const number = (text: string): string => text.replace(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');
  const words = (text: string): string => kazakhKey(text).replace(/[^\p{L}\p{N}@.]/gu, '');
  const digits = new Set(list.map(number).filter((text) => text.length >= 5));
  const spellings = new Set(list.map(words).filter((text) => text.length >= 2));
  if (list.length === 0) return () => false;
  return (candidate) => digits.has(number(candidate)) || spellings.has(words(candidate));
}

function openOther(index: PhraseIndex, rule: OpenRule, lang: Lang | null, find: Exclude<Find, PhraseFind>): OtherFind {
  const opened: OtherFind = { rule, lang, find };
  try {
    if (find.kind === 'pattern') compilePattern(find);
    for (const key of ['with', 'without'] as const) {
      const wanted = key in find ? (find as Partial<Record<typeof key, string[]>>)[key] : undefined;
      if (wanted && wanted.length > 0)
        opened[key] = (lang ? [lang] : langs).map((one) => index.addNeighbours(one, wanted));
    }
    return opened;
  } catch (error) {
    throw new Error(`rule ${rule.id}: ${(error as Error).message}`);
  }
}

function openFind(index: PhraseIndex, rule: OpenRule, lang: Lang, find: PhraseFind, number: number): OpenFind {
  try {
    index.addFind({ index: number, lang, sources: find.any });
    const opened: OpenFind = { rule, lang, find };
    for (const key of ['with', 'withNear', 'without', 'withoutNear', 'withoutNext', 'withoutDraft'] as const) {
      const phrases = find[key];
      if (phrases && phrases.length > 0) opened[key] = index.addNeighbours(lang, phrases);
    }
    return opened;
  } catch (error) {
    throw new Error(`rule ${rule.id}, ${lang}: ${(error as Error).message}`);
  }
}
