/** Everything that is wrong with a pack in the making, told by field and with a way to mend it. */
import { packProblem } from '../../engine/packs/explain';
import { compareVersions, type Pack } from '../../engine/packs/format';
import { readJson } from '../../engine/packs/located-json';
import type { RuleSources } from '../../engine/packs/open';
import { openPack } from '../../engine/packs/pack';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { cleanRule, idOf, packOf, pathsOf } from './build';
import { wrongParts } from './check-parts';
import { cleanRest, isBlankAllowed, isBlankDetail, isBlankExercise, isBlankReply } from './clean-parts';
import { type DraftPack, type DraftRule, firstLang } from './draft';
import { type Field, type FieldName, fieldLabel } from './fields';
import { allowText } from './finds';
import { read } from './marks';
import { partsOf } from './parts';

export type Wrong = { field: Field; message: string; remedy: string };

export type Checked = { ok: true; text: string; pack: Pack } | { ok: false; wrong: Wrong[] };

export type CheckWith = {
  shipped: RuleSources;
  locale: Lang;
  /** Ids of bundled and installed packs. */
  taken: readonly string[];
  /** Today, year-month-day. */
  date: string;
};

/** Runs the forms' own checks, then the same door that every pack comes in by, its examples among them. */
export function checkPack(draft: DraftPack, { shipped, locale, taken, date }: CheckWith): Checked {
  const wrong = [...unfilled(draft, locale, taken), ...wrongParts(draft, shipped, locale)];
  if (wrong.length > 0) return { ok: false, wrong };
  const pack = packOf(draft, taken, date);
  const text = JSON.stringify(pack, null, 2);
  const opened = openPack(text, shipped, locale);
  if (opened.ok) return { ok: true, text, pack: opened.pack };
  const find = fieldFinder(draft, pack, text);
  return {
    ok: false,
    wrong: opened.problems.map(({ message, remedy, place, rule }) => ({ field: find(place, rule), message, remedy })),
  };
}

/** What is missing before the door is asked. */
export function unfilled(draft: DraftPack, locale: Lang, taken: readonly string[]): Wrong[] {
  const wrong: Wrong[] = [];
  const first = firstLang(draft);
  const missing = (field: Field, remedy: string = say(locale, 'make.wrong.empty.mend')): void => {
    wrong.push({ field, message: say(locale, 'make.wrong.empty', { field: fieldLabel(locale, field) }), remedy });
  };
  const said = (field: Field, { message, remedy }: { message: string; remedy: string }): void => {
    wrong.push({ field, message, remedy });
  };
  if (!draft.title[first]?.trim()) missing({ name: 'title', lang: first });
  const id = idOf(draft, taken);
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(id)) said({ name: 'id' }, packProblem('pack-name', {}, { name: id }, locale));
  else if (!draft.named && taken.includes(id))
    said(
      { name: 'id' },
      { message: say(locale, 'make.wrong.taken', { id }), remedy: say(locale, 'make.wrong.taken.mend') },
    );
  if (draft.from !== undefined && isVersion(draft.version) && compareVersions(draft.version, draft.from) <= 0)
    said(
      { name: 'version' },
      {
        message: say(locale, 'make.wrong.older', { version: draft.version, from: draft.from }),
        remedy: say(locale, 'make.wrong.older.mend'),
      },
    );
  if (draft.rules.length === 0 && Object.keys(cleanRest(draft)).length === 0)
    missing({ name: 'rules' }, say(locale, 'make.wrong.rules.mend'));
  for (const rule of draft.rules) unfilledRule(rule, draft, locale, missing, said);
  return wrong;
}

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

function unfilledRule(
  rule: DraftRule,
  draft: DraftPack,
  locale: Lang,
  missing: (field: Field, remedy?: string) => void,
  said: (field: Field, words: { message: string; remedy: string }) => void,
): void {
  const first = firstLang(draft);
  const spoken = draft.langs;
  const file = cleanRule(rule.file, spoken);
  const at = { rule: rule.key };
  const speaking = spoken.filter((lang) => file[lang]?.say && file[lang]?.offer);
  if (speaking.length === 0)
    for (const name of ['say', 'offer'] as const) if (!file[first]?.[name]) missing({ ...at, lang: first, name });
  if ((file.find ?? []).length === 0 && spoken.every((lang) => (file[lang]?.find ?? []).length === 0))
    missing({ ...at, lang: first, name: 'any' }, say(locale, 'make.wrong.any.mend'));
  for (const name of ['catches', 'allows'] as const)
    if (spoken.every((lang) => (file[lang]?.[name] ?? []).length === 0))
      missing({ ...at, lang: first, name, at: 0 }, say(locale, `make.wrong.${name}.mend`));
  for (const lang of spoken)
    for (const [index, { draft: stored }] of (rule.file[lang]?.catches ?? []).entries())
      if (stored.trim() !== '' && read(stored).spans.length === 0)
        said(
          { ...at, lang, name: 'catches', at: index },
          { message: say(locale, 'make.wrong.mark'), remedy: say(locale, 'make.wrong.mark.mend') },
        );
}

type Place = { line: number; column: number } | undefined;

/** The door names line and column of a file that nobody sees here: they are led back to the field. */
function fieldFinder(draft: DraftPack, pack: Pack, text: string): (place: Place, rule: string | undefined) => Field {
  const keys = new Map([...pathsOf(draft)].map(([key, path]) => [path, key]));
  const byPlace = new Map<string, PropertyKey[]>();
  const opened = readJson(text);
  const note = (value: unknown, path: PropertyKey[]): void => {
    if (!opened.ok || path.length > 7) return;
    const { line, column } = opened.located.at(path);
    byPlace.set(`${line}:${column}`, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value))
      note(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  note(pack, []);
  return (place, rule) => {
    const path = (place && byPlace.get(`${place.line}:${place.column}`)) ?? (rule ? ['rules', rule] : []);
    return fieldAt(path, keys, draft);
  };
}

const packFields = new Set<PropertyKey>(['title', 'about', 'id', 'version', 'owner', 'licence', 'reviewBy']);
const isLang = (part: PropertyKey | undefined): part is Lang => part === 'en' || part === 'ru' || part === 'kk';

function fieldAt(path: readonly PropertyKey[], keys: ReadonlyMap<string, string>, draft: DraftPack): Field {
  const [top, second, third, fourth, fifth, sixth] = path;
  if (top === 'changes') return { name: 'change' };
  if (isPart(top)) return partFieldAt(top, [second, third, fourth], draft);
  if (top !== 'rules' || second === undefined) {
    const name = packFields.has(top ?? '') ? (top as FieldName) : 'rules';
    return isLang(second) ? { name, lang: second } : name === 'title' ? { name, lang: firstLang(draft) } : { name };
  }
  const rule = keys.get(String(second));
  if (rule === undefined) return { name: 'rules' };
  if (!isLang(third)) return { rule, name: third === 'find' ? 'shape' : third === 'severity' ? 'severity' : 'name' };
  const lang = third;
  const file = draft.rules.find(({ key }) => key === rule)?.file[lang];
  if (fourth === 'find') {
    const name = String(sixth ?? 'any').startsWith('without')
      ? 'without'
      : String(sixth ?? '').startsWith('with')
        ? 'with'
        : 'any';
    return { rule, lang, name };
  }
  if (fourth === 'catches' || fourth === 'allows') {
    const written = (file?.[fourth] ?? []).map((one) => allowText(one).trim() !== '');
    const at = written.flatMap((is, index) => (is ? [index] : []))[Number(fifth)];
    return { rule, lang, name: fourth, at: at ?? 0 };
  }
  if (fourth === 'say' || fourth === 'offer' || fourth === 'instead') return { rule, lang, name: fourth };
  return { rule, lang, name: 'name' };
}

const formParts = ['exercises', 'replies', 'allow', 'off', 'severity', 'details', 'classes', 'extends'] as const;
type FormPart = (typeof formParts)[number];
const isPart = (name: PropertyKey | undefined): name is FormPart => formParts.some((one) => one === name);

/** Back from the file's lists, in which nothing is blank, to the place in the forms. */
function partFieldAt(
  part: FormPart,
  [entry, field, lang]: readonly (PropertyKey | undefined)[],
  draft: DraftPack,
): Field {
  const parts = partsOf(draft);
  const nth = (blank: readonly boolean[]): number =>
    blank.flatMap((is, index) => (is ? [] : [index]))[Number(entry)] ?? 0;
  const spoken = isLang(lang) ? lang : firstLang(draft);
  const named = (list: readonly { rule: string }[]): number =>
    Math.max(
      0,
      list.findIndex(({ rule }) => rule === entry),
    );
  if (part === 'extends') return { name: 'extends' };
  if (part === 'off') return { name: 'off', at: named(parts.off) };
  if (part === 'severity') return { name: 'override', at: named(parts.severity) };
  if (part === 'allow')
    return { name: field === 'why' ? 'allow-why' : 'allow-value', at: nth(parts.allow.map(isBlankAllowed)) };
  if (part === 'exercises') {
    const name = (['message', 'model', 'why'] as const).find((one) => one === field) ?? 'title';
    return { name: `exercise-${name}`, at: nth(parts.exercises.map(isBlankExercise)), lang: spoken };
  }
  if (part === 'replies')
    return {
      name: field === 'text' ? 'reply-text' : 'reply-title',
      at: nth(parts.replies.map(isBlankReply)),
      lang: spoken,
    };
  if (part === 'details') {
    const at = nth(parts.details.map(isBlankDetail));
    return isLang(field) ? { name: 'detail-words', at, lang: field } : { name: 'detail-of', at };
  }
  const at = Math.max(
    0,
    parts.classes.findIndex(({ name }) => name === entry),
  );
  return field === 'about'
    ? { name: 'class-about', at }
    : { name: 'class-words', at, lang: isLang(field) ? field : spoken };
}
