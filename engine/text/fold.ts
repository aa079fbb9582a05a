/** Spelling folded for comparison: case, ё, look-alike letters, stretched letters, Kazakh typed without its letters. */

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/g;
const stretched = /(\p{L})\1{2,}/gu;

const latinLookingCyrillic: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const cyrillicLookingLatin: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
};

const latin = /[a-z]/;
const cyrillic = /[\u0400-\u04ff]/;

/** Letters of the other script that only look right are turned into the script of the letters that do not. */
function oneScript(word: string): string {
  if (!latin.test(word) || !cyrillic.test(word)) return word;
  let sureLatin = 0;
  let sureCyrillic = 0;
  for (const letter of word) {
    if (latin.test(letter) && !(letter in latinLookingCyrillic)) sureLatin += 1;
    if (cyrillic.test(letter) && !(letter in cyrillicLookingLatin)) sureCyrillic += 1;
  }
  if (sureLatin > 0 && sureCyrillic > 0) return word;
  const table = sureLatin > sureCyrillic ? cyrillicLookingLatin : latinLookingCyrillic;
  let folded = '';
  for (const letter of word) folded += table[letter] ?? letter;
  return folded;
}

const plainWord = /^[a-zа-я]+$/;

/** The form of a word that rules compare: lower case, ё as е, one script, no invisible marks, no stretched letters. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return unstretch(lower);
  const cleaned = lower
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`´]/g, "'");
  return unstretch(oneScript(cleaned));
}

function unstretch(word: string): string {
  if (word.length < 4) return word;
  return word.replace(stretched, (_run, letter: string) => (latin.test(letter) ? letter + letter : letter));
}

const kazakhLetters: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ы: 'и',
  э: 'е',
  ё: 'е',
};
const kazakhLetter = /[әғқңөұүһіыэё]/g;

const kazakhLatin: [RegExp, string][] = [
  [/(?<=[aeouäöü])[yi](?![aeouäöü])/g, 'й'], // aytpaymyn, uiden: a glide after a vowel
  [/sh|ş/g, 'ш'],
  [/ch|ç/g, 'ч'],
  [/zh|j/g, 'ж'],
  [/kh|h|x/g, 'х'],
  [/gh|ğ|g/g, 'г'],
  [/ng|ñ|ŋ/g, 'н'],
  [/yu/g, 'ю'],
  [/ya/g, 'я'],
  [/ae|ä|a/g, 'а'],
  [/ö|o/g, 'о'],
  [/ū|ü|u|w/g, 'у'],
  [/ı|i|y/g, 'и'],
  [/q|k|c/g, 'к'],
  [/b/g, 'б'],
  [/d/g, 'д'],
  [/e/g, 'е'],
  [/f/g, 'ф'],
  [/l/g, 'л'],
  [/m/g, 'м'],
  [/n/g, 'н'],
  [/p/g, 'п'],
  [/r/g, 'р'],
  [/s/g, 'с'],
  [/t/g, 'т'],
  [/v/g, 'в'],
  [/z/g, 'з'],
];

/**
 * The form in which Kazakh words are compared, so that қазір = казир = qazir.
 * Only for sentences that may be Kazakh: it makes some Russian words collide.
 */
export function foldKazakh(word: string): string {
  let folded = word;
  if (latin.test(folded)) for (const [from, to] of kazakhLatin) folded = folded.replace(from, to);
  return folded.replace(kazakhLetter, (letter) => kazakhLetters[letter] ?? letter).replace(/нг/g, 'н');
}

export const isLatin = (word: string): boolean => latin.test(word) && !cyrillic.test(word);
export const isCyrillic = (word: string): boolean => cyrillic.test(word);
/** A letter that Kazakh has and Russian has not. */
export const hasKazakhLetter = (word: string): boolean => /[әғқңөұүһі]/.test(word);
