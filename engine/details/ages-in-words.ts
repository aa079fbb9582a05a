/** Ages in words or turned round, by language: "just turned sixteen", «исполнилось 91», «отыздан асқан». */
import type { Lang } from '../types';

const tens = 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety';
const spelled = `(?:(?:${tens})(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine|odd|something|ish))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const nearAge = `(?:[1-9]\\d|${spelled})`;
const noUnit =
  '(?![\\p{L}\\p{N}]|[.,:/]\\d|\\s?%|\\s(?:p\\.?m|a\\.?m|to|or|and over|and under|minutes?|min|hours?|days?|weeks?|months?|miles?|km|quid|pounds?|euros?|dollars?|k|percent|per|people|places?|of|times|more|less|kids|children|years?(?!\\sold))(?![\\p{L}]))';
/**
 * English ages without a word for years: "aged 83", "just turned 16", "she's 22", "barely thirteen", "a nurse of 52",
 * "an ex-footballer, 44, with", "91 next birthday", "in her forties".
 */
const englishAges = [
  new RegExp(
    `(?<![\\p{L}])(?:aged?|turned|turns|turning|nearly|barely|hardly|scarcely|not yet|at the age of)\\s${nearAge}${noUnit}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:(?:s?he|that one|this one|who|kid|lad|girl|boy|mum|one)(?:['’]?s|\\sis|\\swas|['’]?ll be|\\swill be))\\s(?:only|just|about|around|now|like|maybe|already)?\\s?${nearAge}(?=\\s*(?:[,.;!?)]|$|and\\s|but\\s|in\\s\\p{L}|now|next|last|lol|like\\s|with\\s))`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:woman|man|lady|lad|girl|boy|mum|mother|dad|father|nurse|widow|widower|gentleman|grandmother|grandad|granny|teacher|driver|worker|client|kid|fella|fellow|bloke|soldier|farmer|refugee)\\sof\\s${nearAge}${noUnit}`,
    'giu',
  ),
  new RegExp(`(?<=\\p{L}[,(]\\s?)${nearAge}(?=\\s?[,)](?:\\s|$))`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${nearAge}\\s(?:next birthday|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?=\\s(?:and|but)|[,.!])|(?:last|next|this) (?:week|month)(?=\\s?[),]))`,
    'giu',
  ),
  /(?<![\p{L}])in (?:her|his) (?:early |mid[- ]?|late )?(?:teens|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|[2-9]0s)(?![\p{L}])/giu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${tens})[\\s-]odd(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${spelled}[\\s-](?:years?|yrs?|months?)[\\s-]olds?(?![\\p{L}])`, 'giu'),
];
/** A quick look: "listen" and "attend" hold no ten. */
const englishAge = new RegExp(
  `\\d|(?<!\\p{L})(?:only|just|about|around|now|like|maybe|already)?${spelled}|teens|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies`,
  'iu',
);
const spelledRussian =
  '(?:(?:двадцат|тридцат|сорок|пят(?:и|ь)десят|шест(?:и|ь)десят|сем(?:и|ь)десят|восем(?:и|ь)десят|восьмидесят|девяност)(?:ь|и|о|а)?(?:\\s(?:один|одного|два|двух|три|тр[её]х|четыре|четыр[её]х|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|восьми|девят[ьи]))?|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат[ьи]|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|восьми|девят[ьи]|десят[ьи]|сорока?|полтора|четыре|три|два|год)';
/** «исполнилось 91», «стукнуло пятнадцать», «ей всего 19», «лет двадцати», «семь лет»: Russian ages in words or turned round. */
const russianAge = new RegExp(
  `(?<!\\p{L})(?:(?:исполнилось|исполнится|исполняется|стукнуло|стукнет|пош[её]л)\\s(?:уже\\s)?(?:\\d{1,2}(?!\\s?(?:лет|год))|${spelledRussian})(?:\\sлет|\\sгода?)?|(?:ему|ей)\\s(?:всего|только|уже|почти|под|за)\\s(?:\\d{1,2}(?!\\s?(?:лет|год))|${spelledRussian})|лет\\s(?:\\d{1,2}|${spelledRussian})|${spelledRussian}\\s(?:лет|годик\\p{L}{0,3}|года)|ровесни(?:к|ца)\\p{L}{0,2}\\s[^,.!?]{1,20},\\s\\d{2})(?![\\p{L}\\d])`,
  'giu',
);

/** Kazakh ages without the word for years, or in words: «47-де», «81-ге толды», «отыздың екеуіне келген», "1958 жылғы". */
const kazakhTens = '(?:он|жиырма|жырма|отыз|қырық|кырык|елу|алпыс|жетпіс|жетпис|сексен|тоқсан|токсан)';
const kazakhOnes = '(?:бір|бир|екі|еки|үш|уш|төрт|торт|бес|алты|жеті|жети|сегіз|сегиз|тоғыз|тогыз)';
const kazakhAges = new RegExp(
  `(?<![\\p{L}\\p{N}.,:])(?:${[
    '\\d{2}[\\s-]?(?:де|да|те|та)(?=[,.\\s]*(?:$|[,]))',
    '\\d{1,3}[\\s-]?(?:ге|ға|га|ке|қа|ка|ден|дан|тен|тан)\\s(?:толды|толыпты|толған|толган|келді|келген|шықты|шыққан|шыккан|асыпты)',
    '\\d{1,3}\\s(?:болған|болган|толған|толган)\\s(?:ұл|ул|қыз|кыз|бала|жігіт|жигит)\\p{L}{0,4}',
    `${kazakhTens}(?:\\s${kazakhOnes})?\\s(?:жас(?:та|тағы|тагы|ар|қа|ка|ында|ындағы)?|бой)(?!\\p{L})`,
    `${kazakhTens}(?:\\s${kazakhOnes})?(?:тағы|тагы|дағы|дагы|тегі|теги|дегі|да|та|де|те|тан|дан|тен|ден|ты|ды|қа|ка|ға|ке|ге)(?:\\s(?:асқан|аскан|асты|толды|келді|келген|таяған|жеткен))?(?=\\s?(?:[,.]|$|еді|екен|ғой)|\\s(?:асқан|асты|толды|келген))`,
    `${kazakhTens}(?:дың|тың|дын|тын)\\s${kazakhOnes}\\p{L}{0,5}`,
    `(?:\\d{1,2}|${kazakhOnes})\\s(?:айлық|айлык|жастағы|жасар|жаста)(?!\\p{L})`,
    '(?:19|20)\\d\\d\\s(?:жылғы|жылгы)(?=\\s(?:ақсақал|апа|ата|кісі|киси|қария|азамат|әже|қыз|жігіт|келіншек|ана))',
    '(?:19|20)\\d\\d\\s(?:жылы)\\s(?:туған|туылған|тугaн)',
  ].join('|')})`,
  'giu',
);

/** What tells an age in each language, beside figures with a word for years. */
export const agesInWords: Record<Lang, { hint: RegExp; patterns: readonly RegExp[] }> = {
  en: { hint: englishAge, patterns: englishAges },
  ru: { hint: /исполн|стукн|пош[её]л|(?<!\p{L})(?:ему|ей|лет|года?|годик)|ровесни/iu, patterns: [russianAge] },
  kk: { hint: /./u, patterns: [kazakhAges] },
};
