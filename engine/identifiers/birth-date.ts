/** Birth dates: a date beside a word of birth, or an old date beside a child; years of birth alone. */
import type { Match } from '../types';
import { ownerOf } from './owner';
import { around, contextWord, found, type Piece, type Shape, Taken } from './shape';

const months =
  'янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|қаңтар|кантар|ақпан|акпан|наурыз|сәуір|сауир|мамыр|маусым|шілде|шилде|тамыз|қыркүйе[кг]|кыркуйе[кг]|қазан|казан|қараша|караша|желтоқсан|желтоксан|[kq]antar|a[kq]pan|nauryz|sauir|mamyr|mausym|shilde|tamyz|[kq]yrkuie[kg]|[kq]azan|[kq]arasha|(?:zh|j)elto[kq]san|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d{2}';
const ending =
  '\\s?(?:г(?:\\.|ода?)?(?!\\p{L})\\s?)?(?:г?\\.?\\s?р\\.?(?!\\p{L})|рожд\\p{L}{0,6}|жылы туған|ж\\.?\\s?т\\.?(?!\\p{L}))?';
const date = new RegExp(
  `(?<![\\d./-])(?:${[
    `${day}(?<mark>[./\\- ])${month}\\k<mark>(?:19|20|['’])?\\d{2}`,
    `${year}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])`,
    `${day}(?:st|nd|rd|th|-?(?:го|е|ші|ши))?\\s+(?:of\\s)?(?:${months})\\p{L}{0,8}\\.?,?\\s+(?:${year}|\\d{2}(?=\\s?[гж]|[,.;)?](?!\\d)|\\s?\\p{Extended_Pictographic}|\\s(?:for|or|and|as)\\s|$))`,
    `(?:${months})\\p{L}{0,8}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${year}`,
    `(?:${year}(?:-?го)?\\s?(?:ж\\.?|жыл\\p{L}{0,5}|(?:zh|j)yl\\p{L}{0,4}|г(?:\\.|ода)?)?|\\d{2}\\s?-?(?:[шн]\\p{L}{1,3}\\s)?(?:ж\\.|(?:жыл(?:ғы|гы|дың|дын|ы)|(?:zh|j)yl(?:gy|dyn|dyng|y))))(?!\\p{L}),?\\s{0,2}(?:дың\\s)?${day}[\\s-]{0,2}(?:ші\\s|ши\\s)?(?:${months})\\p{L}{0,5}`,
    `(?:${year}\\s?-?(?:[нтд][ыі][ңн]|жылдың|жылғы|ж\\.)|\\d{2}\\s?-?(?:жыл(?:ғы|гы|дың|дын)|[нтд][ыі][ңн])),?\\s(?:${months})\\p{L}{0,6}(?:\\s(?:туған|туылған|дүниеге келген))?,?\\s(?:\\d{1,2}|(?:он |жиырма |отыз )?\\p{L}{2,6}(?:ншы|нші|інші|ыншы)|жиырмасыншы|оныншы)(?:-?(?:ші|шы|с?[ыіи]))?(?:\\s(?:жұлдызы|күні))?`,
  ].join('|')})(?!\\d)${ending}`,
  'giu',
);
/** A day without a year is a birthday only right beside the word. */
const dayOnly = new RegExp(
  `(?<![\\d./:-])${day}(?:[./]${month}(?![\\d./:])|(?:-?(?:го|ші|ши)|st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\p{L}{0,6})(?!\\p{L})|(?<!\\p{L})(?:${months})\\p{L}{0,4}[нтд][ыі][ңн]\\s${day}(?:\\s?-?с?[ыіи]н?(?:де|да)?)?(?![\\p{L}\\d])`,
  'giu',
);
const birthWord =
  /(?<!\p{L})(?:д\.?\s?р\.?(?!\p{L})|рожд|родил|уродил|г\.?\s?р\.?(?!\p{L})|рд(?!\p{L})|туған|туган|tu[gǵ]an|метрик|туыл|туылған|өмірге кел|дүниеге кел|дуниеге кел|т\.ж|ж\.?\s?т\.?(?!\p{L})|жасқа тол|жаска тол|dob(?!\p{L})|d\.o\.b|(?<!\p{L})b\.(?=\s{0,3}$)|born|birth|b-?day|turns? \d|turning \d|исполняется|исполнится|исполнилось|стукн|🎂|🎈|happy day)/u;
const birthdayWord =
  /днюх|дн[яеёю]\p{L}? рожд|туған күн|туған(?!\s(?:жер|ел|ауыл|күн|бала|ай))|туыл(?:ған|ыпты)|дүниеге кел|туган кун|birthday|b-?day|\bdob\b|родил|(?:лет|год)\p{L}{0,2} (?:справля|исполн|стукн)|исполн[ия]\p{L}{2,4} \d|стукн|юбиле|(?:\d{1,3}|\p{L}{2,8})\s?-?(?:ге|ға|ке|қа)\s?тол(?:ады|ды)|жас(?:қа)?\s?тол(?:ады|ды)|turns? \d|turning \d|🎂|🎈/u;
const kinBefore =
  /(?<!\p{L})(?:(?:little|wee|small) (?:one|lad|girl)|eldest|youngest|twins?|реб[её]н|сын|доч|девочк|мальчик|малыш|внук|внуч|бала|қыз[ыд]|кыз[ыд]|ұлы|ұлын|улын|немере|daughter|son|child|baby|boy|girl|toddler|grand)/u;
const otherDate =
  /(?<!\p{L})(?:с|до|от|по|к|не позднее|приказ|закон|выдан|срок|суд|заседани|при[её]м|встреч|запис|явит|подан|подал|зарегистр|дейін|бастап|бұйрық|заң|until|till|by|before|from|since|on|deadline|hearing|appointment|expires|issued|dated|due)\s?$|приказ|закон|постановлен|deadline|hearing|суд(?!\p{L}{3})/u;
/** A birth date without a word of birth must lie this far back. */
const latestPlainYear = 2023;
const birthYear =
  /(?<![\d–-]|(?:19|20)\d\d[–-])(?:19|20)\d{2}\s?(?:г\.?\s?р\.?(?!\p{L})|года?\s+рожд\p{L}{0,6}|ж\.?\s?т\.?(?!\p{L})|жыл(?:ы|ғы)?\s+ту[ғг](?:ан|ы)\p{L}{0,4})/giu;

/** Right after its label also without a mark between: "d.o.b 040611", and a birthday without its month: "turns 7 on the 19th". */
const run6 =
  /(?<!\p{L})(?:dob|d\.o\.b\.?|date of birth|д\.?\s?р\.?|дата рожд\p{L}{0,4}\.?|туған күні|туган куни)(?:\s(?:is|это))?[\s:—–-]{1,3}(?<run>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d))(?!\d)/giu;
const dayAlone =
  /(?:(?:turn(?:s|ing)?|happy) \d{1,3}(?:th)? on (?:\p{L}{3,6}day )?the |(?:исполн\p{L}{2,5}|стукнет) (?:\d{1,3}|\p{L}{3,14}) )(?<run>\d{1,2}(?:st|nd|rd|th|-?го))(?!\s?\p{L}{3,}\s(?:19|20)\d\d|\p{L})|(?<other>\d{1,2}-?(?:сында|сінде|ында|інде|го))\s(?:\d{1,3}|\p{L}{3,8})(?:\s?-?(?:ға|ге|қа|ке|ға)|\sжасқа|\sжаска)?\s(?:толады|исполн\p{L}{2,5}|стукнет)/giu;

/** "born on Boxing Day five years ago", "born Christmas Day 2011": a feast is a date. */
const onFeast =
  /(?<!\p{L})born (?:on )?(?:\p{L}[\p{L}'’]{1,14} ){1,3}(?:day|eve),? (?:(?:in )?(?:19|20)\d\d|[\p{L}\d-]{1,12} years? (?:ago|back))(?!\d)/giu;

export const birthDate: Shape = {
  id: 'birth-date',
  find(piece) {
    const { text } = piece.norm;
    if (!/\d|(?:ago|back)(?!\p{L})/u.test(text)) return [];
    const matches: Match[] = [];
    const taken = new Taken();
    const take = (start: number, written: string, word: string | null, grades: string[] = []): void => {
      const end = start + written.trimEnd().length;
      if (!taken.take(start, end)) return;
      const context = word === null ? [] : [{ code: 'context' as const, value: word }];
      matches.push(found(piece, start, end, [{ code: 'shape', value: written.trim() }, ...context], grades));
    };
    for (const match of text.matchAll(date)) {
      const end = match.index + match[0].length;
      const word = birthWord.exec(match[0].toLowerCase())?.[0] ?? contextWord(piece, match.index, end, birthWord);
      if (word !== null ? !isDeadline(piece, match.index, end) : isOfChild(piece, match[0], match.index))
        take(match.index, match[0], word);
    }
    for (const { 0: written, index } of text.matchAll(onFeast)) take(index, written, 'born');
    for (const [pattern, grades] of [
      [run6, []],
      [dayAlone, ['day']],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        const written = match.groups?.run ?? match.groups?.other ?? '';
        take(match.index + match[0].lastIndexOf(written), written, match[0].slice(0, 12), [...grades]);
      }
    for (const match of text.matchAll(birthYear))
      if (!/(?:детей|дети|балалар|children|рождённы|рожденны)/u.test(around(piece, match.index, match.index).before))
        take(match.index, match[0], null, ['year']);
    if (
      /рожд|днюх|туған|туган|birthday|bday|b-day|dob|родил|справля|исполн|стукн|юбиле|тол(?:ады|ды)|turn(?:s|ing) \d|🎂|🎈/iu.test(
        text,
      )
    )
      for (const match of text.matchAll(dayOnly)) {
        const { before, after } = around(piece, match.index, match.index + match[0].length);
        const word = birthdayWord.exec(before.slice(-30)) ?? birthdayWord.exec(after.slice(0, 34));
        if (word) take(match.index, match[0], word[0], ['day']);
      }
    return matches;
  },
};

/** «рождённые с 01.01.2019», «до 01.06.2025 подайте свидетельство о рождении». */
function isDeadline(piece: Piece, start: number, end: number): boolean {
  const { before, after } = around(piece, start, end);
  if (/(?:дата рождения|д\.?\s?р\.?|dob|born(?: on)?|родил\p{L}{0,4}|туған күн\p{L}*)[\s:—–-]*$/u.test(before))
    return false;
  return (
    /(?<!\p{L})(?:с|до|от|по|не позднее|until|till|by|before|from|since|after)\s$/u.test(before) ||
    /^\s?(?:дейін|бастап|кейін)/u.test(after)
  );
}

/** An old date beside a child, or right after a name and surname. */
function isOfChild(piece: Piece, written: string, start: number): boolean {
  const year = yearOf(written);
  if (year === null || year > latestPlainYear || year < 1925) return false;
  const { before, after } = around(piece, start, start + written.trimEnd().length);
  const named = /\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+[,(]?\s{1,2}\(?$/u.test(piece.norm.text.slice(0, start));
  if (named && !otherDate.test(before)) return true;
  // «Нұрлан, 12.08.1979, жсн …»: a name, a date and then the number of a person.
  const numbered =
    /^[\s,;]{1,3}(?:(?:жсн|иин|снилс|инн|паспорт|passport|nhs|ssn|ppsn?|id|тел|tel|ул|кв)(?!\p{L})|пропис|прожив|жив[её]т|адрес|гражд|урож|инвалид|диагноз|дцп(?!\p{L})|аути[зс]|эпилеп|синдром|лейко|autis|cerebral|epilep|down['’]?s|(?:мать|отец|мама|папа|сирота|опекун)(?!\p{L})|lives?(?!\p{L})|living|address|diagnos|national(?:ity)?|citizen|(?:his|her) (?:mum|mother|dad|father)|mum(?!\p{L})|тұра(?:ды|тын)|тура(?:ды|тын)|мекенжай|тіркелген|тиркелген|\d{1,2}(?:-?(?:сынып|класс|й класс)|\s(?:класс|сынып))|(?:year|grade|class)\s\d|анасы|әкесі|акеси|шешесі|диагнозы)/iu;
  if (
    /\p{Lu}[\p{L}-]+[,(]?\s{1,2}\(?$/u.test(piece.norm.text.slice(0, start)) &&
    numbered.test(piece.norm.text.slice(start + written.trimEnd().length))
  )
    return true;
  if ((kinBefore.test(before) || wished.test(before)) && !otherDate.test(before)) return true;
  if (otherDate.test(before) || history.test(before) || history.test(after) || /[\d–-]\s?$/.test(before)) return false;
  // Told in words, or of somebody; to one person, a day of long ago in figures is hardly ever anything but somebody's birth.
  if (
    piece.aloud ||
    /third|addressee/.test(ownerOf(piece, start, start)) ||
    introduced.test(piece.norm.text.slice(0, start))
  )
    return true;
  return (
    piece.surface === 'dm' &&
    year < 2009 &&
    /^(?:\d{1,2}[./]\d{1,2}[./]\d{2}|\d{2}\s?-?(?:\p{L}{2,4}\s)?ж)/u.test(written)
  );
}

/** «Айлин ваша …», «Ержан Талгатович, …». */
const introduced =
  /(?:[\p{L},] \p{Lu}\p{Ll}{2,}|(?:^|\p{L}\s)\p{Lu}\p{Ll}{2,}(?:\s(?:у (?:меня|нас|вас)|ваш\p{L}{0,2}|наш\p{L}{0,2}|это))+),?\s$/u;

/** In two figures a year is that of a child, or of the century before. */
function yearOf(written: string): number | null {
  const found =
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(written)?.[0] ??
    /(?<!\d)\d{2}(?=\s?-?(?:\p{L}{2,4}\s)?[гж])/u.exec(written)?.[0] ??
    /(?<=[\p{L}.]\s|[./\- ])\d{2}(?=\D*$)/u.exec(written)?.[0];
  if (found === undefined) return null;
  return Number(found) > 99 ? Number(found) : Number(found) + (Number(found) > 26 ? 1900 : 2000);
}

/** Somebody's feast: a date of a year long gone beside it is no day of the party. */
const wished = /құттықта|куттыкта|мерекес[іи]|мерейтой|поздравля|праздник у|именин|congratulat|celebrat/u;

/** What else so old a date may be of: a law, a paper, a work of history, a beginning. */
const history =
  /приказ|закон|постановлен|кодекс|конвенц|деклара|договор|редакц|выдан|справк|операци|осмотр|инвалидност|выписк|осужд|приговор|развод|уч[её]т|снят|прибы|приех|анализ|привив|прин[яи]|уволен|школ|садик|класс|поступ|визит|заболел|полис|заявлен|снимок|обследов|пенси|основан|открыт|работа|стаж|году|войн|памят|праздн|указ|заң|бұйрық|қаулы|конвенция|құрыл|ашыл|жұмыс|еңбек|берілген|соғыс|act(?!\p{L})|law|regulation|convention|declaration|founded|opened|established|worked|employed|issued|contract|war(?!\p{L})|version|edition|since|умер|скончал|қайтыс|died|свадьб|брак|married|үйлен|неке/iu;
