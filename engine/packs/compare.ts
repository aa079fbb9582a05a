/** What a new version of a pack changes, rule by rule: for people to read before they accept it. */
import { langs, type Strictness, surfaceKinds } from '../types';
import { everywhere } from './fold';
import { compareVersions, type Pack, type PackRule } from './format';

/** Parts of a rule that may change. */
export type Part = 'severity' | 'words' | 'find' | 'catches' | 'allows' | 'strictness' | 'other';

export type ChangedRule = {
  rule: string;
  parts: Part[];
  /** Surfaces whose severity changed. */
  severities: { surface: 'post' | 'comment' | 'dm'; before: string; after: string }[];
  /** Examples that came and went, as written. */
  examples: { added: string[]; removed: string[] };
};

export type Comparison = {
  versions: { before: string | null; after: string };
  /** True if the version number goes down. */
  backwards: boolean;
  added: string[];
  removed: string[];
  changed: ChangedRule[];
  /** Entries of the other parts of the pack: how many came, went or changed. */
  others: {
    part: 'off' | 'severity' | 'allow' | 'classes' | 'details' | 'replies' | 'exercises';
    added: string[];
    removed: string[];
  }[];
  strictness: { before: Strictness | null; after: Strictness | null } | null;
};

/** @param before the installed version; null when the pack is new */
export function comparePacks(before: Pack | null, after: Pack): Comparison {
  const old = before?.rules ?? {};
  const now = after.rules ?? {};
  const changed = Object.keys(now).flatMap((rule) => {
    const [was, is] = [Object.hasOwn(old, rule) ? old[rule] : undefined, now[rule]];
    return was && is && !same(was, is) ? [changes(rule, was, is)] : [];
  });
  const [level, newLevel] = [before?.strictness ?? null, after.strictness ?? null];
  return {
    versions: { before: before?.version ?? null, after: after.version },
    backwards: before !== null && compareVersions(after.version, before.version) < 0,
    added: Object.keys(now).filter((rule) => !Object.hasOwn(old, rule)),
    removed: Object.keys(old).filter((rule) => !Object.hasOwn(now, rule)),
    changed,
    others: (['off', 'severity', 'allow', 'classes', 'details', 'replies', 'exercises'] as const).flatMap((part) => {
      const [was, is] = [entriesOf(before?.[part]), entriesOf(after[part])];
      const added = is.filter((entry) => !was.includes(entry)).map(shown);
      const removed = was.filter((entry) => !is.includes(entry)).map(shown);
      return added.length + removed.length > 0 ? [{ part, added, removed }] : [];
    }),
    strictness: level === newLevel ? null : { before: level, after: newLevel },
  };
}

/** True if nothing that acts or speaks differs. */
export const isUnchanged = ({ added, removed, changed, others, strictness }: Comparison): boolean =>
  added.length + removed.length + changed.length + others.length === 0 && strictness === null;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function changes(rule: string, was: PackRule, is: PackRule): ChangedRule {
  const parts: Part[] = [];
  const note = (part: Part, one: unknown, other: unknown): void => {
    if (!same(one, other)) parts.push(part);
  };
  const sections = (from: PackRule, pick: (section: NonNullable<PackRule['en']>) => unknown) =>
    langs.map((lang) => (from[lang] ? pick(from[lang]) : null));
  const examples = (from: PackRule): string[] =>
    langs.flatMap((lang) => [
      ...(from[lang]?.catches ?? []).map(({ draft }) => draft),
      ...(from[lang]?.allows ?? []).map((one) => (typeof one === 'string' ? one : one.draft)),
    ]);
  const severity = (from: PackRule) => (typeof from.severity === 'string' ? everywhere(from.severity) : from.severity);
  note('severity', [severity(was), was.grades], [severity(is), is.grades]);
  note(
    'words',
    sections(was, ({ title, say, offer, instead }) => [title, say, offer, instead]),
    sections(is, ({ title, say, offer, instead }) => [title, say, offer, instead]),
  );
  note('find', [was.find, sections(was, ({ find }) => find)], [is.find, sections(is, ({ find }) => find)]);
  for (const field of ['catches', 'allows'] as const)
    note(
      field,
      sections(was, (section) => section[field]),
      sections(is, (section) => section[field]),
    );
  note('strictness', was.strictness, is.strictness);
  note('other', [was.kind, was.principles, was.sources], [is.kind, is.principles, is.sources]);
  const [before, after] = [examples(was), examples(is)];
  return {
    rule,
    parts,
    severities: surfaceKinds.flatMap((surface) => {
      const [one, other] = [severity(was)[surface], severity(is)[surface]];
      return one === other ? [] : [{ surface, before: one, after: other }];
    }),
    examples: {
      added: after.filter((one) => !before.includes(one)),
      removed: before.filter((one) => !after.includes(one)),
    },
  };
}

/** A list or a record as texts that can be compared. */
function entriesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
  return Object.entries(part ?? {}).map(([name, value]) => `${name}\u0000${JSON.stringify(value)}`);
}

/** An entry as people see it: its name, value or title. */
function shown(entry: string): string {
  if (entry.includes('\u0000')) return entry.slice(0, entry.indexOf('\u0000'));
  if (!entry.startsWith('{')) return entry;
  const { value, title, of } = JSON.parse(entry) as {
    value?: string;
    title?: string | Record<string, string>;
    of?: string;
  };
  const named = value ?? title ?? of ?? '';
  return typeof named === 'string' ? named : (Object.values(named)[0] ?? '');
}
