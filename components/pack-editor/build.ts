/** From a pack in the making to the pack's file, and back. */
import type { Pack, PackRule } from '../../engine/packs/format';
import type { Find } from '../../engine/packs/schema';
import { type Category, type Lang, langs } from '../../engine/types';
import { cleanRest } from './clean-parts';
import { type DraftPack, type DraftRule, firstLang, newKey, ruleTitle, type Texts } from './draft';
import { allowText, type Section, speaks } from './finds';

const letters: Record<string, string> = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
  },
  ...{ қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u' },
  ...{
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sch',
    ъ: '',
    ы: 'y',
    і: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
};

/** A name of small Latin letters from any title; `otherwise` where nothing of it is left. */
export function slug(title: string, otherwise: string): string {
  const latin = [...title.toLowerCase().normalize('NFKD')].map((letter) => letters[letter] ?? letter).join('');
  const name = latin
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return name.length >= 2 ? name : otherwise;
}

const free = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1) if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
};

/** The next version: the middle number goes up. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/** The path of each rule by its key. A name not yet given out follows the title; two of the same name are told apart. */
export function pathsOf(draft: DraftPack): Map<string, string> {
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  const give = ({ key, category }: DraftRule, name: string): void => {
    const path = free(`${category}/${name}`, taken);
    taken.add(path);
    paths.set(key, path);
  };
  for (const rule of draft.rules) if (rule.named) give(rule, rule.name);
  for (const rule of draft.rules) if (!rule.named) give(rule, slug(ruleTitle(rule, draft.langs), 'our-rule'));
  return paths;
}

/** The pack's id: as given, or from its title. @param taken ids of bundled and installed packs */
export function idOf(draft: DraftPack, taken: readonly string[]): string {
  if (draft.named || draft.id !== '') return draft.id;
  return free(slug(draft.title[firstLang(draft)] ?? '', 'our-pack'), new Set(taken));
}

const full = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);
const fullLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

function textsOf(texts: Texts, spoken: readonly Lang[]): Pack['about'] {
  const written = spoken.flatMap((lang) => (full(texts[lang]) ? [[lang, full(texts[lang])] as const] : []));
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/** A find without empty lines; null where nothing is left to look for. */
function cleanFind(find: Find): Find | null {
  const made: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(find)) {
    const lines = Array.isArray(value) ? fullLines(value as string[]) : value;
    if (!Array.isArray(lines) || lines.length > 0) made[field] = lines;
  }
  if (find.kind === 'phrase' && made.any === undefined) return null;
  if (find.kind === 'pattern') {
    // Spaces at the ends of a sample mean nothing.
    made.match = find.match.replace(/^(?:\\s\+|\s)+|(?:\\s\+|\s)+$/g, '');
    if (made.match === '') return null;
  }
  return made as Find;
}

const cleanFinds = (finds: readonly Find[] | undefined): Find[] =>
  (finds ?? []).flatMap((find) => cleanFind(find) ?? []);

/** @returns undefined for a language in which nothing is written */
function cleanSection(section: Section): Section | undefined {
  const find = cleanFinds(section.find);
  const catches = (section.catches ?? []).filter(({ draft }) => draft.trim() !== '');
  const allows = (section.allows ?? []).filter((allow) => allowText(allow).trim() !== '');
  const { title: _t, say: _s, offer: _o, instead: _i, find: _f, catches: _c, allows: _a, ...rest } = section;
  // An empty text offers to take the words out; a blank one is a line not yet written.
  const instead = (section.instead ?? [])
    .filter((words) => words === '' || words.trim() !== '')
    .map((words) => words.trim());
  const [title, say, offer] = [full(section.title), full(section.say), full(section.offer)];
  const made = {
    ...rest,
    ...(title ? { title } : {}),
    ...(say ? { say } : {}),
    ...(offer ? { offer } : {}),
    ...(instead.length > 0 ? { instead } : {}),
    ...(find.length > 0 ? { find } : {}),
    ...(catches.length > 0 ? { catches } : {}),
    ...(allows.length > 0 ? { allows } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

/** A rule without what was left empty. Languages that the pack does not speak stay out. */
export function cleanRule(file: PackRule, spoken: readonly Lang[]): PackRule {
  const { en: _e, ru: _r, kk: _k, find: wide, ...rest } = file;
  const find = cleanFinds(wide);
  const made: PackRule = { ...rest, ...(find.length > 0 ? { find } : {}) };
  for (const lang of langs) {
    const section = spoken.includes(lang) && file[lang] ? cleanSection(file[lang]) : undefined;
    if (section) made[lang] = section;
  }
  return made;
}

/** The pack's file as an object. It may still be wrong: the door says how. @param date today, year-month-day */
export function packOf(draft: DraftPack, taken: readonly string[], date: string): Pack {
  const paths = pathsOf(draft);
  const { title, about, owner, licence, reviewBy, change, version } = draft;
  const rest = cleanRest(draft);
  const spoken = draft.langs;
  const rules = draft.rules.map((rule) => [paths.get(rule.key) ?? '', cleanRule(rule.file, spoken)] as const);
  const before = (rest.changes as Pack['changes']) ?? [];
  const changes = full(change)
    ? [
        { version, date, what: { [firstLang(draft)]: full(change) } },
        ...before.filter((one) => one.version !== version),
      ]
    : before;
  const { changes: _, ...others } = rest;
  const words = textsOf(about, spoken);
  const first = firstLang(draft);
  // Stated only where it holds for every rule; otherwise each speaks whichever language it has.
  const fallback = rules.every(([, rule]) => rule[first]?.say && rule[first]?.offer);
  return {
    format: 'reread-pack',
    formatVersion: 1,
    id: idOf(draft, taken),
    version,
    title: textsOf(title, spoken) ?? '',
    ...(words ? { about: words } : {}),
    ...(full(owner) ? { owner: full(owner) } : {}),
    ...(full(licence) ? { licence: full(licence) } : {}),
    ...(full(reviewBy) ? { reviewBy: full(reviewBy) } : {}),
    ...(fallback ? { fallback: first } : {}),
    ...others,
    ...(changes.length > 0 ? { changes } : {}),
    rules: Object.fromEntries(rules),
  } as Pack;
}

/**
 * A sound pack to be changed.
 * @param as `version`: a new version of the same pack; `copy`: a pack of one's own that began as this one
 */
export function draftFrom(pack: Pack, as: 'version' | 'copy'): DraftPack {
  const {
    format: _f,
    formatVersion: _v,
    id,
    version,
    title,
    about,
    owner,
    licence,
    reviewBy,
    fallback,
    rules,
    ...more
  } = pack;
  const { $schema: _s, signature: _g, ...rest } = more;
  const said = langs.filter(
    (lang) =>
      (typeof title !== 'string' && title[lang]) || Object.values(rules ?? {}).some((rule) => speaks(rule, lang)),
  );
  const first = fallback ?? said[0] ?? 'en';
  const inTexts = (words: Pack['about']): Texts => (typeof words === 'string' ? { [first]: words } : { ...words });
  const own = as === 'version';
  return {
    id: own ? id : '',
    named: own,
    version: own ? nextVersion(version) : '1.0.0',
    ...(own ? { from: version } : {}),
    langs: [first, ...said.filter((lang) => lang !== first)],
    title: inTexts(title),
    about: inTexts(about),
    owner: owner ?? '',
    licence: licence ?? '',
    reviewBy: reviewBy ?? '',
    change: '',
    rules: Object.entries(rules ?? {}).map(([path, file]) => {
      const [category = 'personal-data', name = ''] = path.split('/') as [Category, string];
      return { key: newKey(), category, name, named: true, file };
    }),
    rest: own ? rest : withoutHistory(rest),
  };
}

function withoutHistory(rest: Record<string, unknown>): Record<string, unknown> {
  const { changes: _c, withdrawn: _w, ...kept } = rest;
  return kept;
}

/** How many examples of each kind a copy of a built-in rule takes along. */
const mostExamples = 12;

/**
 * A built-in rule as a rule of the pack.
 * @param replaces true: it takes the built-in rule's place, otherwise it stands beside it
 */
export function copyOfRule(
  { category, name, file }: { category: Category; name: string; file: PackRule },
  spoken: readonly Lang[],
  replaces: boolean,
): DraftRule {
  const { $schema: _, ...rest } = file;
  const copy: PackRule = { ...rest };
  for (const lang of langs) {
    const section = copy[lang];
    if (!section) continue;
    if (!spoken.includes(lang)) delete copy[lang];
    else {
      const { catches = [], allows = [] } = section;
      copy[lang] = { ...section, catches: catches.slice(0, mostExamples), allows: allows.slice(0, mostExamples) };
    }
  }
  return { key: newKey(), category, name: replaces ? name : `our-${name}`, named: true, file: copy };
}
