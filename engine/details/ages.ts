/** Ages of persons in three languages; ages that are rules («с 18 лет», "under 3") are none. */
import type { Placed } from '../text/reading';
import type { BareDetail } from './details-in';

const age =
  /(?<![\d.,:])(?<years>\d{1,3})(?:[\s-]{0,2}(?:х|ти|и))?[\s-]{0,2}(?:лет(?:н\p{L}{1,4})?|год(?:а|ик\p{L}{0,2})?|мес(?:яц\p{L}{0,3}|\.)?|ж\.(?=[,)\s])|жас(?:та\p{L}{0,3}|ар|қа|ында\p{L}{0,3})?|years?[\s-]old|yo|y\/o|yrs?[\s-]old|months?[\s-]old)(?![\p{L}\p{N}])/giu;
const ruleBefore =
  /(?:до|с|от|старше|младше|более|менее|свыше|старше|не менее|за|стаж\p{L}*|через|последни\p{L}+|в течение|under|over|above|below|from|up to|for|within|last|past|aged?|between|дейін)\s?(?:\d+\s?(?:до|-|–|to|and)\s?)?$/iu;
const ruleAfter =
  /^\s?(?:и старше|и младше|и более|назад|стаж|работ|подряд|дейін|бойы|бұрын|кейін|мен|and (?:over|older|above)|ago|of experience|толған|асқан|тол)/iu;

/** «your 71», «ваши 71», «71 жасыңызда»: the reader's own age, where no word for years is needed. */
const ownAge = /(?:\b(?:your|ur)\s|(?<!\p{L})(?:ваши|ваших|твои|твоих)\s)\d{2}(?![\d\p{L}:.,%])|\d{2}\sжасыңызда/giu;

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
const englishAge = new RegExp(`\\d|${tens}|teen|ten|eleven|twelve|twenties|teens|(?:t|x|v|n|r)t?ies`, 'iu');

/** Share of people of exactly that age; people write exact ages of those they mean. */
const oneYear = 0.016;

function findEnglishAges(placed: Placed): BareDetail[] {
  const { text, langs } = placed.sentence;
  if (!langs.has('en') || !englishAge.test(text)) return [];
  return englishAges.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'age' as const,
      category: 'age',
      span: { start: placed.start + match.index, end: placed.start + match.index + match[0].length },
      placed,
      share: oneYear,
    })),
  );
}

export function findAges(placed: Placed): BareDetail[] {
  const details: BareDetail[] = [];
  const { text } = placed.sentence;
  details.push(...findEnglishAges(placed));
  if (!/\d/.test(text)) return details;
  for (const match of text.matchAll(age)) {
    const years = Number(match.groups?.years);
    const end = match.index + match[0].length;
    if (years > 110 || years === 0) continue;
    if (
      ruleBefore.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
      ruleAfter.test(text.slice(end, end + 16))
    )
      continue;
    details.push({
      kind: 'age',
      category: 'age',
      span: { start: placed.start + match.index, end: placed.start + end },
      placed,
      share: oneYear,
    });
  }
  for (const match of text.matchAll(ownAge)) {
    const span = { start: placed.start + match.index, end: placed.start + match.index + match[0].length };
    details.push({ kind: 'age', category: 'age', span, placed, share: oneYear });
  }
  return details;
}
