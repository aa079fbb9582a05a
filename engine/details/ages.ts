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

const spelled =
  '(?:(?:двадцат|тридцат|сорок|пят(?:и|ь)десят|шест(?:и|ь)десят|сем(?:и|ь)десят|восем(?:и|ь)десят|восьмидесят|девяност)(?:ь|и|о|а)?(?:\\s(?:один|одного|два|двух|три|тр[её]х|четыре|четыр[её]х|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|восьми|девят[ьи]))?|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат[ьи]|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|восьми|девят[ьи]|десят[ьи]|сорока?|полтора|четыре|три|два|год)';
/** «исполнилось 91», «стукнуло пятнадцать», «ей всего 19», «лет двадцати», «семь лет»: Russian ages in words or turned round. */
const russianAge = new RegExp(
  `(?<!\\p{L})(?:(?:исполнилось|исполнится|исполняется|стукнуло|стукнет|пош[её]л)\\s(?:уже\\s)?(?:\\d{1,2}(?!\\s?(?:лет|год))|${spelled})(?:\\sлет|\\sгода?)?|(?:ему|ей)\\s(?:всего|только|уже|почти|под|за)\\s(?:\\d{1,2}(?!\\s?(?:лет|год))|${spelled})|лет\\s(?:\\d{1,2}|${spelled})|${spelled}\\s(?:лет|годик\\p{L}{0,3}|года)|ровесни(?:к|ца)\\p{L}{0,2}\\s[^,.!?]{1,20},\\s\\d{2})(?![\\p{L}\\d])`,
  'giu',
);

/** Share of people of exactly that age; people write exact ages of those they mean. */
const oneYear = 0.016;

export function findAges(placed: Placed): BareDetail[] {
  const details: BareDetail[] = [];
  const { text } = placed.sentence;
  for (const match of text.matchAll(russianAge)) {
    const end = match.index + match[0].length;
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
