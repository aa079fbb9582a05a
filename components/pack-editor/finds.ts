/** Reading and changing single parts of a rule, leaving all else of it as it is. */

import { everywhere } from '../../engine/packs/fold';
import type { PackRule } from '../../engine/packs/format';
import type { Find, PhraseFind } from '../../engine/packs/schema';
import { type Lang, langs, type Severity, type SurfaceKind } from '../../engine/types';

export type Section = NonNullable<PackRule['en']>;
export type Catch = NonNullable<Section['catches']>[number];
export type Allow = NonNullable<Section['allows']>[number];
export type SeverityOrNone = Severity | 'none';

export const changeSection = (file: PackRule, lang: Lang, change: Partial<Section>): PackRule => ({
  ...file,
  [lang]: { ...file[lang], ...change },
});

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** What React knows an entry by: entries have no name, so each gets a number, which `placed` hands on when it is changed. */
export function keyOf(entry: object): number {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(entry, lastKey);
  return lastKey;
}

/** Places one entry of a list anew; `null` takes it out. */
export function placed<T>(list: readonly T[], at: number, entry: T | null): T[] {
  const before = list[at];
  if (typeof before === 'object' && before !== null && typeof entry === 'object' && entry !== null)
    keys.set(entry, keyOf(before));
  return entry === null
    ? list.filter((_, index) => index !== at)
    : list.map((one, index) => (index === at ? entry : one));
}

/** An entry moved by one place; the list as it is where it cannot. */
export function movedBy<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const made = [...list];
  const [one, other] = [made[at], made[at + by]];
  if (one === undefined || other === undefined) return made;
  made[at] = other;
  made[at + by] = one;
  return made;
}

export const isPhrase = (find: Find): find is PhraseFind => find.kind === 'phrase';

export const severitiesOf = ({ severity }: PackRule): Record<SurfaceKind, SeverityOrNone> =>
  typeof severity === 'string' ? everywhere(severity) : severity;

/** Texts of an example that must stay silent, which may be a bare sentence. */
export const allowText = (example: string | { draft: string }): string =>
  typeof example === 'string' ? example : example.draft;
export const allowWith = (allow: Allow, draft: string): Allow =>
  typeof allow === 'string' ? draft : { ...allow, draft };

export const linesOf = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n');
export const toLines = (text: string): string[] => text.split('\n');

/** True if the rule has words, an example or a find in this language. */
export const speaks = (file: PackRule, lang: Lang): boolean => {
  const section = file[lang];
  if (!section) return false;
  const { say = '', offer = '', find = [], catches = [], allows = [] } = section;
  return say + offer !== '' || find.length + catches.length + allows.length > 0;
};

export const langsOf = (file: PackRule): Lang[] => langs.filter((lang) => speaks(file, lang));
