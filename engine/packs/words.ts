/** A pack's texts by language. Apart from the schemas, since pages need the words and not the door. */
import type { Lang } from '../types';
import type { Words } from './format';

/** A text of a pack in one language, else in the fall-back, else in whichever there is. */
export function wordsIn(text: Words, locale: Lang, fallback?: Lang): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? (fallback && text[fallback]) ?? text.en ?? text.ru ?? text.kk ?? '';
}
