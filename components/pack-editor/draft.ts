/** A pack while it is being made: what the forms show, and beside it all that they do not show, kept as it came. */
import * as z from 'zod';
import type { PackRule } from '../../engine/packs/format';
import { type Category, categories, type Lang, langs } from '../../engine/types';

/** One text in some of our languages; empty while nothing is written. */
export type Texts = Partial<Record<Lang, string>>;

/** A rule in the making: the pack's own shape, in which texts may still be empty. */
export type DraftRule = {
  /** Names the rule for screens, whatever else of it changes. */
  key: string;
  category: Category;
  /** The second half of its path. Until `named`, it follows the title. */
  name: string;
  named: boolean;
  file: PackRule;
};

export type DraftPack = {
  id: string;
  /** True once the id has been given out and must stay. */
  named: boolean;
  version: string;
  /** The installed version that this one changes. */
  from?: string | undefined;
  langs: Lang[];
  title: Texts;
  about: Texts;
  owner: string;
  licence: string;
  reviewBy: string;
  /** What this version changes, in a sentence. */
  change: string;
  rules: DraftRule[];
  /** Fields of the pack that have no form here. */
  rest: Record<string, unknown>;
};

const texts = z.partialRecord(z.enum(langs), z.string().max(20_000));
const severity = z.enum(['hint', 'warn', 'hold', 'none']);
const section = z.looseObject({
  title: z.string().optional(),
  say: z.string().optional(),
  offer: z.string().optional(),
  instead: z.array(z.string()).optional(),
  find: z.array(z.looseObject({ kind: z.string() })).optional(),
  catches: z.array(z.looseObject({ draft: z.string() })).optional(),
  allows: z.array(z.union([z.string(), z.looseObject({ draft: z.string() })])).optional(),
});
const rule = z.strictObject({
  key: z.string().max(40),
  category: z.enum(categories),
  name: z.string().max(80),
  named: z.boolean(),
  file: z.looseObject({
    severity: z.union([severity, z.strictObject({ post: severity, comment: severity, dm: severity })]),
    find: z.array(z.looseObject({ kind: z.string() })).optional(),
    en: section.optional(),
    ru: section.optional(),
    kk: section.optional(),
  }),
});
const draftSchema = z.strictObject({
  id: z.string().max(80),
  named: z.boolean(),
  version: z.string().max(40),
  from: z.string().max(40).optional(),
  langs: z.array(z.enum(langs)).min(1).max(3),
  title: texts,
  about: texts,
  owner: z.string().max(2000),
  licence: z.string().max(2000),
  reviewBy: z.string().max(40),
  change: z.string().max(20_000),
  rules: z.array(rule).max(20_000),
  rest: z.record(z.string(), z.unknown()),
});

/** @returns null for anything that is no pack in the making, such as a row of a later Reread */
export function openDraft(raw: unknown): DraftPack | null {
  const opened = draftSchema.safeParse(raw);
  return opened.success ? (opened.data as DraftPack) : null;
}

/** @param lang the language it speaks first; more can be added */
export const emptyDraft = (lang: Lang): DraftPack => ({
  id: '',
  named: false,
  version: '1.0.0',
  langs: [lang],
  title: {},
  about: {},
  owner: '',
  licence: 'CC-BY-4.0',
  reviewBy: '',
  change: '',
  rules: [],
  rest: {},
});

export const newKey = (): string => crypto.randomUUID().slice(0, 13);

/** A rule with one place for words and one for each kind of example, ready to be filled in. */
export function emptyRule(spoken: readonly Lang[]): DraftRule {
  const sections = spoken.map((lang) => [
    lang,
    { say: '', offer: '', find: [{ kind: 'phrase', any: [''] }], catches: [{ draft: '' }], allows: [''] },
  ]);
  return {
    key: newKey(),
    category: 'personal-data',
    name: '',
    named: false,
    file: { severity: { post: 'hold', comment: 'hold', dm: 'hold' }, ...Object.fromEntries(sections) },
  };
}

/** The language that stands in where another is missing: the first that the pack speaks. */
export const firstLang = ({ langs: [first] }: DraftPack): Lang => first ?? 'en';

/** What a rule is called in lists; empty where nothing has been written yet. */
export function ruleTitle({ file, name, named }: DraftRule, spoken: readonly Lang[]): string {
  const title = spoken.map((lang) => file[lang]?.title?.trim()).find((text) => text);
  const words = spoken
    .flatMap((lang) => file[lang]?.find ?? [])
    .flatMap((find) => (find.kind === 'phrase' ? find.any : []))
    .find((text) => text.trim() !== '');
  return title ?? words?.trim() ?? (named ? name : '');
}

/** True if nothing has been written into it that would be missed. */
export const isBlank = ({ title, rules, from }: DraftPack): boolean =>
  from === undefined && rules.length === 0 && Object.values(title).every((text) => !text?.trim());
