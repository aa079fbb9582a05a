/** The fields of the forms: each has a name for problems, an id to jump to, and a label in the person's language. */
import type { Lang } from '../../engine/types';
import { type OwnKey, say } from '../../i18n/own-pages';
import { languageNames } from '../pages/languages';

export type FieldName =
  | 'title'
  | 'about'
  | 'id'
  | 'version'
  | 'owner'
  | 'licence'
  | 'reviewBy'
  | 'change'
  | 'rules'
  | 'name'
  | 'severity'
  | 'say'
  | 'offer'
  | 'instead'
  | 'any'
  | 'with'
  | 'without'
  | 'shape'
  | 'catches'
  | 'allows'
  | 'exercise-title'
  | 'exercise-message'
  | 'exercise-model'
  | 'exercise-why'
  | 'off'
  | 'off-why'
  | 'allow-value'
  | 'allow-why'
  | 'class-about'
  | 'class-words'
  | 'extends'
  | 'reply-title'
  | 'reply-text'
  | 'override'
  | 'detail-of'
  | 'detail-rarity'
  | 'detail-words';

/** Fields that stand in a list of like ones: their number is said with them. */
const numberedNames = new Set<FieldName>([
  'catches',
  'allows',
  'exercise-title',
  'exercise-message',
  'exercise-model',
  'exercise-why',
  'off',
  'off-why',
  'allow-value',
  'allow-why',
  'reply-title',
  'reply-text',
  'override',
  'detail-of',
  'detail-rarity',
  'detail-words',
]);

/** A place in the forms: a field of the pack, or of one rule, perhaps in one language and at one entry. */
export type Field = { name: FieldName; rule?: string; lang?: Lang; at?: number };

/** The id of the element that holds the field. */
export const fieldId = ({ name, rule, lang, at }: Field): string =>
  ['make', rule, lang, name, at].filter((part) => part !== undefined).join('-');

/** What the field is called, with its language where it stands in several. */
export function fieldLabel(locale: Lang, { name, lang, at }: Field): string {
  const label = say(locale, `make.${name}` as OwnKey & 'make.title');
  const numbered = at !== undefined && numberedNames.has(name) ? `${label} ${at + 1}` : label;
  return lang ? `${numbered} (${languageNames[lang]})` : numbered;
}
