/** Packs laid over the shipped rules, one after the other. What weakens protection counts only in packs the worker trusts. */
import { type Severity, type Strictness, strictnesses, surfaceKinds } from '../types';
import { detailLines, everywhere, foldClass, foldRule, type SourceRule } from './fold';
import type { Override, Pack } from './format';
import { openRules, type RuleOptions, type RuleSet, type RuleSources } from './open';
import type { RuleFile } from './schema';

/** A pack in force. `trusted` is the worker's mark, or an organisation's. */
export type ActivePack = { pack: Pack; trusted: boolean };

/** Something that lets more through than before: the worker sees it in words before it counts. */
export type Directive = {
  kind: 'off' | 'weaker' | 'replaced' | 'class' | 'allow';
  /** A rule by its path, a word class by its name, an entry of the allow-list. */
  what: string;
  /** Why, where the pack says so. */
  why?: string;
};

export type Applied = {
  sources: RuleSources;
  allow: string[];
  strictness: Strictness;
  /** Directives that count, and those that do not as their pack is not trusted. */
  powerful: Directive[];
  ignored: Directive[];
};

/** @param packs in the order in which they were installed; later ones win */
export function applyPacks(shipped: RuleSources, packs: readonly ActivePack[]): Applied {
  const applied: Applied = { sources: shipped, allow: [], strictness: 'essential', powerful: [], ignored: [] };
  const done = new Set<string>();
  for (const { pack: given, trusted: marked } of packs) {
    // A bundled pack is always the one that ships now, however long ago it was switched on.
    const known = shipped.packs ?? {};
    const ships = Object.hasOwn(known, given.id);
    const pack = (ships && known[given.id]) || given;
    const trusted = marked || ships;
    for (const base of basesOf(pack, known)) {
      if (done.has(base.id)) continue;
      done.add(base.id);
      applyOne(applied, base, true);
    }
    done.add(pack.id);
    applyOne(applied, pack, trusted);
  }
  return applied;
}

/** The bundled packs that a pack builds on, the deepest first. Unknown names and circles are left out; the door refuses them. */
export function basesOf(pack: Pack, known: Record<string, Pack>): Pack[] {
  const bases: Pack[] = [];
  const visited = new Set([pack.id]);
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      const base = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!base || visited.has(name)) continue;
      visited.add(name);
      visit(base.extends ?? []);
      bases.push(base);
    }
  };
  visit(pack.extends ?? []);
  return bases;
}

function applyOne(applied: Applied, pack: Pack, trusted: boolean): void {
  const rules = new Map(applied.sources.rules.map((rule) => [pathOf(rule), rule]));
  const classes = { ...applied.sources.classes };
  /** Says a powerful directive aloud. @returns true if it counts */
  const counts = (directive: Directive): boolean => {
    (trusted ? applied.powerful : applied.ignored).push(directive);
    return trusted;
  };
  for (const [name, words] of Object.entries(pack.classes ?? {}))
    if (!Object.hasOwn(classes, name) || counts({ kind: 'class', what: name })) classes[name] = foldClass(words);
  for (const [path, rule] of Object.entries(pack.rules ?? {})) {
    const made = foldRule(path, rule, pack);
    const before = rules.get(path);
    if (made && (!before || !holds(before.file) || counts({ kind: 'replaced', what: path })))
      rules.set(path, { ...made, byTeam: true });
  }
  for (const [path, rule] of rules) {
    const category = pack.severity?.[rule.category];
    const own = pack.severity?.[path];
    if (category === undefined && own === undefined) continue;
    // Said of a whole category it does not wake a rule on surfaces where that rule has nothing to say.
    const graded = category === undefined ? rule.file : overridden(rule.file, category, false);
    const after = own === undefined ? graded : overridden(graded, own, true);
    if (!isWeaker(rule.file, after) || counts({ kind: 'weaker', what: path }))
      rules.set(path, { ...rule, file: after, byTeam: true });
  }
  for (const [path, why] of Object.entries(pack.off ?? {})) {
    const rule = rules.get(path);
    if (rule && (!holds(rule.file) || counts({ kind: 'off', what: path, why }))) rules.delete(path);
  }
  const allow = (pack.allow ?? []).filter((entry) => {
    const { value, why } = typeof entry === 'string' ? { value: entry, why: undefined } : entry;
    return !isWide(value) || counts({ kind: 'allow', what: value, ...(why ? { why } : {}) });
  });
  const details = detailLines(pack);
  const { lists } = applied.sources;
  applied.sources = {
    ...applied.sources,
    rules: [...rules.values()],
    classes,
    lists: details.length > 0 ? { ...lists, 'weak-details': [...(lists['weak-details'] ?? []), ...details] } : lists,
  };
  applied.allow.push(...allow.map((entry) => (typeof entry === 'string' ? entry : entry.value)));
  applied.strictness = strictest(applied.strictness, pack.strictness ?? 'essential');
}

const pathOf = ({ category, name }: SourceRule): string => `${category}/${name}`;

export const strictest = (one: Strictness, other: Strictness): Strictness =>
  strictnesses.indexOf(one) >= strictnesses.indexOf(other) ? one : other;

/** Every severity a rule can give on a surface. */
const severitiesOf = (file: RuleFile, surface: 'post' | 'comment' | 'dm'): (Severity | 'none')[] => [
  file.severity[surface],
  ...Object.values(file.grades ?? {}).flatMap((grade) => grade[surface] ?? []),
];

/** True if the rule can make Send wait. */
export const holds = (file: RuleFile): boolean =>
  surfaceKinds.some((surface) => severitiesOf(file, surface).includes('hold'));

const isWeaker = (before: RuleFile, after: RuleFile): boolean =>
  surfaceKinds.some((surface) => {
    const now = severitiesOf(after, surface);
    return severitiesOf(before, surface).some((severity, at) => severity === 'hold' && now[at] !== 'hold');
  });

/** An override speaks for graded matches too, except those that the rule lets pass in silence. */
function overridden(file: RuleFile, override: Override, wakes: boolean): RuleFile {
  const wanted = typeof override === 'string' ? everywhere(override) : override;
  const changed = <S extends Partial<RuleFile['severity']>>(before: S, wakesHere: boolean): S => {
    const after = { ...before };
    for (const surface of surfaceKinds) {
      const severity = wanted[surface];
      const asleep = before[surface] === undefined || before[surface] === 'none';
      if (severity !== undefined && (wakesHere || !asleep)) after[surface] = severity;
    }
    return after;
  };
  const grades = Object.entries(file.grades ?? {}).map(([name, grade]) => [name, changed(grade, false)] as const);
  return {
    ...file,
    severity: changed(file.severity, wakes),
    ...(file.grades ? { grades: Object.fromEntries(grades) } : {}),
  };
}

/** A bare first name would let many people's names through; a number, an address, a profile or a full name is one. */
export const isWide = (entry: string): boolean =>
  !/[@./]|\d{3}/.test(entry) && (entry.trim().split(/\s+/).length < 2 || entry.trim().length < 6);

/** Opens rules with packs. A pack that can no longer be opened (its words were of an older Reread) is left out, never the rest. */
export function openWithPacks(
  shipped: RuleSources,
  options: RuleOptions,
  packs: readonly ActivePack[],
): { rules: RuleSet; leftOut: string[] } {
  const open = (some: readonly ActivePack[]): RuleSet => {
    const { sources, allow, strictness } = applyPacks(shipped, some);
    return openRules(sources, {
      ...options,
      strictness: strictest(options.strictness, strictness),
      allow: [...(options.allow ?? []), ...allow],
    });
  };
  try {
    return { rules: open(packs), leftOut: [] };
  } catch {
    const sound: ActivePack[] = [];
    const leftOut: string[] = [];
    let rules = open(sound);
    for (const one of packs) {
      try {
        rules = open([...sound, one]);
        sound.push(one);
      } catch {
        leftOut.push(one.pack.id);
      }
    }
    return { rules, leftOut };
  }
}
