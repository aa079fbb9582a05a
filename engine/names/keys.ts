/** Keys under which spellings of one name meet: Kazakh without its letters, Latin transliterations. */
import { foldKazakh, normaliseWord } from '../text/fold';

/** Айгүл = Айгуль = айгул. For Kazakh names only: Russian names would collide with words. */
export const kazakhKey = (word: string): string => foldKazakh(normaliseWord(word)).replace(/[ьъ]/g, '');

const toLatin: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'Z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
};

const fromLatin: [RegExp, string][] = [
  [/shch|sch|sh|ş/g, 'S'],
  [/ch|ç/g, 'C'],
  [/zh|j|ž/g, 'Z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ts|tz/g, 'c'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/[yı]/g, 'i'],
];

const settle = (key: string): string =>
  key
    .replace(/(.)\1+/g, '$1')
    .replace(/(^|[aeiou])ie/g, '$1e')
    .replace(/i+/g, 'i');

/** Yerlan = Erlan = Ерлан, Zhanar = Janar = Жанар, Assel = Әсел. */
export function latinKey(word: string): string {
  const lower = word.toLowerCase();
  if (/[\u0400-\u04ff]/.test(lower)) {
    let key = '';
    for (const letter of lower) key += toLatin[letter] ?? letter;
    return settle(key);
  }
  let key = lower.normalize('NFD').replace(/[\u0300-\u0326\u0328-\u036f]/g, '');
  for (const [from, to] of fromLatin) key = key.replace(from, to);
  return settle(key);
}
