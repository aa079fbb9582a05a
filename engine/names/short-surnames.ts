/** Surnames of Koreans, Chinese and Dungans: one syllable, mostly a word as well, so that only the name beside them tells. */

/** @param word as written */
const short =
  /^(?:ли|ан|хе|те|ни|ю|им|ом|ге|ко|хо|ма|ян|шин|тен|цой|чой|пак|ким|хан|хван|сон|кан|нам|чен|цай|юн|мун|лим|тян|ро|ем|ен|ин|кон|ван|чжан|лю|ху|ши|хон|мин|чжу|сим|син|чон|югай|хегай|огай|ногай|шегай|когай)$/iu;
export const isShortSurname = (word: string): boolean => short.test(word);

/** Of which nobody makes a word in lower case. */
export const isOnlySurname = (word: string): boolean =>
  /^(?:цой|чой|пак|ким|хван|цай|тян|чжан|чжу|\p{L}{1,3}гай)$/iu.test(word);

/** «Ён», «Цзиньтао»: one syllable or two, as their given names are. */
export const isOfSyllables = (word: string): boolean =>
  /^(?:[бвгджзйклмнпрстфхцчшщ]{0,3}[аеёиоуыэюя]{1,2}(?:н[гь]?|[мклпй])?){1,2}$/iu.test(word) && word.length < 9;
