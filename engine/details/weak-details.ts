/** The lexicon of weak details as word classes, so that the phrase index finds them with all else. */
import type { Lists } from '../lists';
import { type Lang, langs } from '../types';

/** Details that narrow the circle, by kind of rule. */
export const detailKinds = {
  health: [
    'health.disability',
    'health.hiv',
    'health.mental',
    'health.addiction',
    'health.repro',
    'health.serious',
    'health.sti',
    'health.tb',
  ],
  violence: ['violence'],
  family: ['family.adoption', 'family.care', 'family.status'],
  origin: ['ethnicity', 'religion', 'orientation', 'politics'],
  finances: ['finance', 'housing'],
  event: ['event'],
  'legal-status': ['legal'],
  appearance: ['appearance'],
  workplace: ['work'],
  school: ['school'],
  only: ['only'],
  locality: ['place'],
} as const;
export type DetailKind = keyof typeof detailKinds;

/** Share of people each band fits: orders of magnitude, for ranking only, never shown. */
export const rarity: Record<string, number> = { r1: 0.3, r2: 0.03, r3: 0.003, r4: 0.0003 };

export type WeakClass = { name: string; category: string; rarity: string; phrases: { lang: Lang; source: string }[] };

/** @returns one class a category and rarity, named `weak:category:rarity` */
export function weakClasses(lists: Lists): WeakClass[] {
  const classes = new Map<string, WeakClass>();
  for (const line of lists['weak-details'] ?? []) {
    const [category = '', lang = '', mode = '', band = '', form = ''] = line.split('\t');
    if (!(langs as readonly string[]).includes(lang) || form === '') continue;
    const name = `weak:${category}:${band || 'none'}`;
    const known = classes.get(name) ?? { name, category, rarity: band, phrases: [] };
    classes.set(name, known);
    known.phrases.push({ lang: lang as Lang, source: asPhrase(form, mode) });
  }
  return [...classes.values()];
}

/** Stems of several words: each is the beginning of a word. A pattern is written in the notation of the rules. */
function asPhrase(form: string, mode: string): string {
  if (mode === 'pattern') return form;
  const words = form
    .replace(/[,«»"()]/g, ' ')
    .trim()
    .split(/\s+/);
  if (mode === 'word') return words.join(' ');
  return words.map((word) => (word.includes('-') ? word : `${word}*`)).join(' ');
}
