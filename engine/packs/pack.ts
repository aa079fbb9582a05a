/** A shared rule pack at the door: size, JSON, shape, names, phrases, and every rule against its own examples. */
import { detailKinds } from '../details/weak-details';
import { testRule } from '../examples';
import { identifierShapes } from '../identifiers';
import { problem } from '../problems';
import { SentenceMemory } from '../text/reading';
import { type Lang, langs, type Problem, type Strictness } from '../types';
import { aloneFor } from './alone';
import { type ActivePack, applyPacks, basesOf, type Directive } from './apply';
import { explainIssue, languageName, type PackProblem, packProblem } from './explain';
import { fallbackOf, foldRule, ruleId } from './fold';
import { mostCharacters, mostPatterns, mostRules, type Pack, type PackRule, packSchema } from './format';
import { nearest } from './known-fields';
import { type Located, readJson } from './located-json';
import { openRules, type RuleSet, type RuleSources } from './open';
import { wrongPhrases } from './phrases';
import { smallWords } from './problem-words';

export type OpenedPack =
  | {
      ok: true;
      pack: Pack;
      /** The shipped rules with the pack over them. */
      sources: RuleSources;
      /** What the pack never wants marked, and the least level it asks for: to be joined with the worker's own. */
      allow: string[];
      strictness: Strictness;
      /** What lets more through than before; counts only if the worker trusts the pack. */
      powerful: Directive[];
    }
  | { ok: false; problems: PackProblem[] };

const mostProblems = 50;

/**
 * Opens a pack over the shipped sources. Never throws, and changes nothing.
 * @param text the file as read
 * @param locale in which problems are told
 * @returns the sources with the pack's rules added (same names replace), or every problem with its place and remedy
 */
export function openPack(text: string, shipped: RuleSources, locale: Lang): OpenedPack {
  if (text.length > mostCharacters) return refused([problem('pack-too-large', 'pack', '5 MB', locale)]);
  const read = readJson(text);
  if (read.ok) return openLocated(read.located, shipped, locale);
  return refused([jsonProblem(read.fault, locale)]);
}

/** What JSON found wrong, in the reader's language. */
export function jsonProblem(
  { code, detail, at }: Extract<ReturnType<typeof readJson>, { ok: false }>['fault'],
  locale: Lang,
): PackProblem {
  const where = { place: at };
  switch (code) {
    case 'not-json':
      if (detail === '') return packProblem('pack-json-end', where, {}, locale);
      return packProblem('pack-json', where, { found: detail }, locale);
    case 'json-key-twice':
      return packProblem('pack-twice', where, { name: detail }, locale);
    case 'json-key':
      return packProblem('pack-json-key', where, { name: detail }, locale);
    case 'json-number':
      return packProblem('pack-json-number', where, { found: detail }, locale);
    default:
      return packProblem(code === 'json-deep' ? 'pack-json-deep' : 'pack-json-long', where, { limit: detail }, locale);
  }
}

/** Opens a pack already read, from one file or from a folder of rule files. */
export function openLocated(located: Located, shipped: RuleSources, locale: Lang): OpenedPack {
  try {
    const parsed = packSchema.safeParse(located.value);
    if (!parsed.success)
      return refused(
        parsed.error.issues.slice(0, mostProblems).map((issue) => explainIssue(issue, located.at, locale)),
      );
    return examine(parsed.data, located, shipped, locale);
  } catch (error) {
    // A mistake of ours must not look like the pack's consent.
    return refused([problem('bad-pack', 'pack', (error as Error).message.slice(0, 200), locale)]);
  }
}

const refused = (problems: (Problem | PackProblem)[]): OpenedPack => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
});

function examine(pack: Pack, { at }: Located, shipped: RuleSources, locale: Lang): OpenedPack {
  const named = wrongNames(pack, at, shipped, locale);
  const paths = Object.entries(pack.rules ?? {});
  if (named.length > 0) return refused(named);
  const built = paths.flatMap(([path, rule]) => wrongRule(path, rule, pack, at, locale));
  if (built.length > 0) return refused(built);
  const classes = applyPacks(shipped, [{ pack, trusted: true }]).sources.classes;
  const worded = wrongPhrases(pack, classes).map(({ path, detail, what }) =>
    packProblem(what, { ...ruleOf(path), place: at(path) }, { detail, name: detail }, locale),
  );
  if (worded.length > 0) return refused(worded);
  const failing = failedExamples(pack, at, shipped, locale);
  if (failing.length > 0) return refused(failing);
  const active: ActivePack = { pack, trusted: true };
  const { sources, allow, strictness, powerful } = applyPacks(shipped, [active]);
  return { ok: true, pack, sources, allow, strictness, powerful };
}

const ruleOf = (path: readonly PropertyKey[]) => (path[0] === 'rules' ? { rule: String(path[1]) } : {});

/** What a detail can be of: another name would never count towards anything. */
const detailNames: ReadonlySet<string> = new Set(Object.values(detailKinds).flat());

/** Names that lead nowhere, in circles, or to something else. */
function wrongNames(pack: Pack, at: Located['at'], shipped: RuleSources, locale: Lang): PackProblem[] {
  const known = shipped.packs ?? {};
  const problems: PackProblem[] = [];
  const say = (code: Parameters<typeof packProblem>[0], path: PropertyKey[], values: Record<string, string | number>) =>
    problems.push(packProblem(code, { place: at(path) }, values, locale));
  const rules = Object.keys(pack.rules ?? {});
  if (rules.length > mostRules) say('pack-too-many', ['rules'], { limit: mostRules, what: smallWords.rules[locale] });
  if (patternsIn(pack) > mostPatterns)
    say('pack-too-many', ['rules'], { limit: mostPatterns, what: smallWords.patterns[locale] });
  if (Object.hasOwn(known, pack.id)) say('pack-id-taken', ['id'], { name: pack.id });
  for (const name of pack.extends ?? []) {
    if (name === pack.id) say('pack-extends-circle', ['extends'], { name });
    else if (!Object.hasOwn(known, name))
      say('pack-extends-unknown', ['extends'], { name, known: Object.keys(known).join(', ') });
  }
  for (const [place, { of }] of (pack.details ?? []).entries())
    if (!detailNames.has(of))
      say('pack-detail-unknown', ['details', place, 'of'], { name: of, known: [...detailNames].join(', ') });
  const circle = circleIn(pack, known);
  if (circle) say('pack-extends-circle', ['extends'], { name: circle.join(' → ') });
  const all = new Set([
    ...shipped.rules.map(({ category, name }) => `${category}/${name}`),
    ...basesOf(pack, known).flatMap((base) => Object.keys(base.rules ?? {})),
    ...rules,
  ]);
  for (const field of ['off', 'severity'] as const)
    for (const path of Object.keys(pack[field] ?? {}))
      if (path.includes('/') && !all.has(path))
        say('pack-unknown-rule', [field, path], {
          name: path,
          known: nearest(path, [...all])
            .slice(0, 3)
            .join(', '),
        });
  return problems;
}

function circleIn(pack: Pack, known: Record<string, Pack>): string[] | null {
  const walk = (name: string, names: readonly string[], trail: string[]): string[] | null => {
    if (trail.includes(name)) return [...trail, name];
    for (const next of names) {
      if (next === pack.id && trail.length === 0) continue;
      const base = Object.hasOwn(known, next) ? known[next] : undefined;
      const found =
        next === pack.id ? [...trail, name, next] : base ? walk(next, base.extends ?? [], [...trail, name]) : null;
      if (found) return found;
    }
    return null;
  };
  return walk(pack.id, pack.extends ?? [], []);
}

const findsOf = (rule: PackRule) => [...(rule.find ?? []), ...langs.flatMap((lang) => rule[lang]?.find ?? [])];

const patternsIn = (pack: Pack): number =>
  Object.values(pack.rules ?? {}).reduce(
    (sum, rule) => sum + findsOf(rule).filter(({ kind }) => kind === 'pattern').length,
    0,
  );

/** What a rule needs besides its shape: something to look for, words to say, examples. */
function wrongRule(path: string, rule: PackRule, pack: Pack, at: Located['at'], locale: Lang): PackProblem[] {
  const problems: PackProblem[] = [];
  const say = (code: Parameters<typeof packProblem>[0], values: Record<string, string> = {}) =>
    problems.push(packProblem(code, { rule: path, place: at(['rules', path]) }, values, locale));
  const finds = findsOf(rule);
  if (finds.length === 0) say('pack-looks-for-nothing');
  if (!fallbackOf(rule, pack.fallback)) {
    const wanted = pack.fallback ? [pack.fallback] : langs;
    say('pack-no-words', { language: wanted.map((lang) => languageName(lang, locale)).join(' / ') });
  }
  for (const [field, which] of [
    ['catches', smallWords.caught],
    ['allows', smallWords.silent],
  ] as const)
    if (langs.every((lang) => (rule[lang]?.[field] ?? []).length === 0))
      say('pack-no-examples', { field, which: which[locale] });
  for (const find of finds)
    if (find.kind === 'identifier' && !identifierShapes.has(find.shape))
      say('pack-shape', { name: find.shape, known: [...identifierShapes.keys()].join(', ') });
  return problems;
}

/** Each rule alone over the word classes: what other rules say of its examples is no matter here, and costs nothing. */
function failedExamples(pack: Pack, at: Located['at'], shipped: RuleSources, locale: Lang): PackProblem[] {
  const paths = new Map<string, string>();
  const own = Object.entries(pack.rules ?? {}).flatMap(([path, rule]) => {
    paths.set(ruleId(path), path);
    return foldRule(path, rule, pack) ?? [];
  });
  if (own.length === 0) return [];
  const { sources } = applyPacks(shipped, [{ pack, trusted: true }]);
  const opened = openRules(aloneFor(own, sources), { strictness: 'training', locale });
  // Examples are read once: what is not remembered need not be cleared away.
  const rules: RuleSet = { ...opened, memory: new SentenceMemory(16) };
  const problems: PackProblem[] = [];
  for (const rule of rules.rules) {
    for (const { what, lang, draft, index } of testRule(rule, rules)) {
      const path = paths.get(rule.id) ?? rule.id;
      const place = at(['rules', path, lang, what === 'not-silent' ? 'allows' : 'catches', index]);
      problems.push(packProblem(`pack-${what}`, { rule: path, place }, { draft: draft.slice(0, 200) }, locale));
    }
    if (problems.length >= mostProblems) break;
  }
  return problems;
}
