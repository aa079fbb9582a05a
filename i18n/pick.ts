/** Which of our languages a person gets. */
import { type Lang, langs } from '../engine/types';

/** The first of a person's languages that we speak; `en` when we speak none. */
export function pickLocale(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    const found = langs.find((lang) => lang === language);
    if (found) return found;
  }
  return 'en';
}
