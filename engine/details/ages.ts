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

/** Share of people of exactly that age; people write exact ages of those they mean. */
const oneYear = 0.016;

export function findAges(placed: Placed): BareDetail[] {
  const details: BareDetail[] = [];
  const { text, langs } = placed.sentence;
  if (langs.has('kk'))
    for (const match of text.matchAll(kazakhAges)) {
      const span = { start: placed.start + match.index, end: placed.start + match.index + match[0].length };
      details.push({ kind: 'age', category: 'age', span, placed, share: oneYear });
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
