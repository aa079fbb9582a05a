/**
 * Numbers told in parts, as one reads them out: «семь семь ноль два, потом 418 и ещё двадцать два шестьдесят», "starts 4400 43 and
 * ends oh-six", «басы 4400, соңы 9156». What kind of number it is, the nearest label tells.
 */
import type { Match } from '../types';
import { hasBirthDate } from './check-digits';
import { around, found, type Piece, Taken } from './shape';
import { digitsSpelled, isNumeral, repeatsOf } from './spelled-digits';

/** Words that stand between two parts of one number, and tell that it is one. */
const joining = words(
  'потом затем дальше далее тире дефис дробь слэш слеш заканчивается кончается оканчивается начинается конце начале последние первые плюс буквы буква цифры цифр регион серия номер номера',
  'then dash hyphen slash starts start begins ends end finishes middle plus finally letters digits',
  'сосын кейін кейин ары жағы жагы соңы соны соңғысы соңғы сонгы төртеуі артынан басы ортасы ортасындағы басталады басталатын бітеді аяқталады тағы тагы сызықша әрпі сериясы облысы сандары нөмірі номири нөмири',
);
/** Words that may stand between parts without telling anything. */
const between = words(
  'а и в на с ещё еще там после нули ноль по нет вроде это снова опять точка',
  'and the a an in it was is bit with goes of to one again that part it’s then from',
  'содан соң сон одан қарай карай ар деп екен мен және жане ден дан тен тан де да екінші саны қос кос',
);
const wordOrDigits = /\p{L}+|\d+/gu;
/** So many joining words and others may stand between two parts. */
const mostBetween = 5;
/** Between two parts of one number stand no full stop, question, bracket that closes, or sum. */
const gap = /^[\s,;:.+#№/"«»“”'’()–—-]{0,6}$/u;

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Letters as they are read out over a telephone. */
const alphabet = words(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu zebra',
);

/** `apart`: with words before it that tell nothing. */
type Part = { start: number; end: number; digits: number; letters: number; spelled: boolean; apart?: boolean };
type Run = { parts: Part[]; joins: number };

/** Digits, numerals, «три пятёрки», "double oh", and capitals that belong to a series or a plate. */
function partAt(text: string, word: string, start: number): Part | null {
  const end = start + word.length;
  if (/^\d+$/.test(word))
    return word.length > 12 ? null : { start, end, digits: word.length, letters: 0, spelled: false };
  const lower = word.toLowerCase();
  if (isNumeral(lower)) return { start, end, digits: 1, letters: 0, spelled: true };
  if (alphabet.has(lower)) return { start, end, digits: 0, letters: 1, spelled: false };
  if (/^\p{Lu}{1,4}$/u.test(word) && /^[\s\d,.-]/u.test(text.slice(end)))
    return { start, end, digits: 0, letters: word.length, spelled: false };
  return null;
}

/** @returns stretches of parts with joining words between, or numerals and digits mixed; offsets in `text` */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run = { parts: [], joins: 0 };
  let open = { words: 0, joins: 0, end: 0 };
  const close = (): void => {
    // «… 89 with GTB»: capitals after other words are a name behind the number.
    while (run.parts.at(-1)?.apart && run.parts.at(-1)?.digits === 0) run.parts.pop();
    if (run.parts.length > 1) runs.push(run);
    run = { parts: [], joins: 0 };
  };
  for (const match of text.matchAll(wordOrDigits)) {
    const [word] = match;
    const lower = word.toLowerCase();
    const last = run.parts.at(-1);
    if (last && !gap.test(text.slice(open.end, match.index))) close();
    const part = repeatsOf(lower) === null ? partAt(text, word, match.index) : null;
    if (part) {
      if (run.parts.length > 0) run.joins += open.joins;
      run.parts.push(open.words > open.joins && run.parts.length > 0 ? { ...part, apart: true } : part);
      open = { words: 0, joins: 0, end: part.end };
    } else if (repeatsOf(lower) !== null) {
      run.parts.push({
        start: match.index,
        end: match.index + word.length,
        digits: (repeatsOf(lower) ?? 1) - 1,
        letters: 0,
        spelled: true,
      });
      open = { words: 0, joins: 0, end: match.index + word.length };
    } else if (run.parts.length > 0 && open.words < mostBetween && (joining.has(lower) || between.has(lower)))
      open = {
        words: open.words + 1,
        joins: open.joins + (joining.has(lower) ? 1 : 0),
        end: match.index + word.length,
      };
    else close();
  }
  close();
  return runs;
}

type Kind = { id: string; least: number; label: RegExp };
/** The least number of digits, and what the number is called. A kind further up is asked first where two labels stand alike near. */
const kinds: readonly Kind[] = [
  {
    id: 'credential',
    least: 3,
    label:
      /(?<!\p{L})(?:пин(?!\p{L}{3})|pin(?:[ -]?code)?(?!\p{L})|код(?:ы|ом|а|ыңыз)?(?!\p{L})|смс|sms|otp|парол\p{L}*|passcode|four digits|texted (?:you|her|him)|т[өо]рт сан)/giu,
  },
  {
    id: 'national-id',
    least: 7,
    label:
      /(?<!\p{L})(?:иин\p{L}{0,3}|жсн\p{L}{0,3}|снилс\p{L}{0,3}|инн(?!\p{L})|ssn|social security|sin(?= )|nino|national insurance|pps|aadhaar|nin(?= )|bvn|id number|home affairs|intreo|identity number)/giu,
  },
  {
    id: 'vehicle-plate',
    least: 3,
    label:
      /(?<!\p{L})(?:машин\p{L}*|авто(?!бус)\p{L}{0,6}|госномер\p{L}*|регион\p{L}{0,2}|көлі\p{L}*|колик\p{L}*|car|van|bakkie|hilux|civic|corolla|polo|vehicle|plate|нив[аеу]|приор\p{L}|камри|кобальт|жигул\p{L}|ниссан|тойот\p{L}|киа|ваз|лад[аеу])(?!\p{L})/giu,
  },
  {
    id: 'document-number',
    least: 6,
    label:
      /(?<!\p{L})(?:паспорт\p{L}{0,6}|загран\p{L}*|патент\p{L}{0,2}|внж|удостоверени\p{L}*|удост|прав[аы](?!\p{L})|свидетельств\p{L}*|виза|passport|licen[cs]e|permit|id card|куәліг?\p{L}*|куалик\p{L}*|құжат\p{L}*|төлқұжат\p{L}*|толкужат\p{L}*)/giu,
  },
  {
    id: 'case-number',
    least: 5,
    label:
      /(?<!\p{L})(?:дел[оау](?!\p{L})|іс(?:і|іңіздің|інің)?(?!\p{L})|fir(?!\p{L})|case|суд\p{L}{0,2}(?!\p{L})|заявк\p{L})/giu,
  },
  {
    id: 'bank',
    least: 7,
    label:
      /(?<!\p{L})(?:карт[аеуыо]\p{L}{0,6}|сч[её]т\p{L}{0,3}|iban|kz(?=\d|-)|реквизит\p{L}*|сбер\p{L}*|каспи|kaspi|халык|halyk|шот\p{L}{0,6}|card|account|bank|gtb|ecobank|перевод\p{L}*|деньги|ақша\p{L}*|зейнетақы|card)(?!\p{L}{4})/giu,
  },
  {
    id: 'phone',
    least: 8,
    label:
      /(?<!\p{L})(?:тел(?:\.|ефон\p{L}*|-)?|номер\p{L}{0,6}|н[өо]мір\p{L}{0,6}|моб(?:\.|ильн\p{L}*)?|звон\p{L}*|позвон\p{L}*|перезвон\p{L}*|набер\p{L}*|хабарлас\p{L}*|хабарлаңыз\p{L}*|ватсап\p{L}*|whatsapp|phone|mobile|number|call|ring|пишите|каспи привязан)(?!\p{L}{5})/giu,
  },
];
const codeBefore =
  /(?<!\p{L})(?:пин|код|пароль|pin|code|passcode|key ?safe|lock ?box|keypad)\p{L}{0,4}(?:['’]s)?(?:\s(?!скидк|промо|услуг|регион|город|area|dress|promo)\p{L}{1,12}(?!\p{L})){0,3}[\s,:—–-]{1,3}$/iu;
/** Lines for an emergency, one after the other: «102, потом 150». */
const shortLines = /^(?:10[1-4]|11[0-2]|1[15]0|150|999|911|988|000|1[0-9]{3}|181|116)$/;
/** What is counted, measured or dated is no number of anybody's. */
const counted =
  /^\s?(?:тенге|теңге|тг(?!\p{L})|₸|руб|\$|€|%|лет|год(?!\p{L}{3})|жас(?!\p{L}{3})|жыл(?!\p{L}{2})|күн(?!\p{L})|раб|час|мин|чел|адам|км|кг|кабинет|каб(?!\p{L})|бөлме|этаж|қабат|people|days|hours|minutes|pages|am(?!\p{L})|pm(?!\p{L})|раз(?!\p{L})|рет(?!\p{L}))/iu;
const notThis =
  /(?:автобус|маршрут|кабинет|каб\.?|окно|окна|этаж|аудитори|глав[аы]|страниц|стр\.|пункт|стать|приказ|bus|route|room|page|chapter|section|бөлме|терезе|автобустар)\p{L}{0,3}\s$/iu;
/** How far before and after a label may stand, UTF-16 code units. */
const reach = 90;

function kindOf(piece: Piece, start: number, end: number, digits: number, letters: number): string | null {
  const { text } = piece.norm;
  const own = ` ${text.slice(Math.max(0, start - reach), start)}`;
  const after = text.slice(end, end + 48);
  const labelled = (before: string): { id: string; far: number }[] =>
    kinds.flatMap(({ id, least, label }) => {
      if (digits + (id === 'vehicle-plate' || id === 'document-number' || id === 'bank' ? letters : 0) < least)
        return [];
      if (id === 'vehicle-plate' && (letters === 0 || digits > 7)) return [];
      let at = -1;
      for (const match of before.matchAll(label)) at = match.index;
      if (at >= 0) return [{ id, far: before.length - at }];
      const following = after.search(label);
      return following >= 0 ? [{ id, far: 40 + following }] : [];
    });
  const nearest = (before: string): string | null => labelled(before).sort((a, b) => a.far - b.far)[0]?.id ?? null;
  return start <= reach ? piece.outside(({ lead }) => nearest(lead + own)) : nearest(own);
}

/** Only what can hold such a number is looked through. */
const mayHold = new RegExp(
  `(?<!\\p{L})(?:${[...joining].join('|')}|double|triple|ноль|нөл|нол|oh|zero|қос|три|пятёрки)(?!\\p{L})|\\d \\d \\d|\\d(?:two|three|four|five|six|seven|eight|nine)|(?:two|three|four|five|six|seven|eight|nine)\\d|(?<!\\p{L})(?:пин|pin|код|code|passcode|key ?safe|lock ?box|keypad)`,
  'iu',
);

/** @returns what is told in parts, by the shape it belongs to */
export function dictatedIn(piece: Piece): { id: string; match: Match }[] {
  const { text } = piece.norm;
  if (!mayHold.test(text)) return [];
  const taken = new Taken();
  return runsIn(text).flatMap(({ parts, joins }) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return [];
    const [start, end] = [first.start, last.end];
    const spelled = parts.filter((part) => part.spelled).length;
    const plain = parts.some((part) => part.digits > 1 && !part.spelled);
    const written = text.slice(start, end);
    const letters = parts.reduce((sum, part) => sum + part.letters, 0);
    const digits = digitsSpelled(written).length;
    const single = parts.every((part) => part.digits === 1 && !part.spelled) && parts.length >= 3;
    // «6 ноль 3 девять»: figures one by one, some as words and some not.
    const mixed = spelled >= 2 && digits >= 4 && parts.every((part) => part.digits <= 1) && parts.length > spelled;
    const phonetic =
      letters >= 2 && digits >= 3 && parts.some((part) => alphabet.has(text.slice(part.start, part.end).toLowerCase()));
    // «код домофона сорок четыре семнадцать»: right after its word a short one is enough.
    const code =
      spelled >= 2 && digits >= 4 && digits <= 6 && codeBefore.test(text.slice(Math.max(0, start - 40), start));
    if (joins === 0 && !code && !(spelled >= 2 && plain) && spelled < 4 && !single && !mixed && !phonetic) return [];
    if (counted.test(text.slice(end)) || notThis.test(text.slice(0, start)) || /\d[:]\d/.test(written)) return [];
    if (written.match(/\d+/g)?.every((group) => shortLines.test(group)) && spelled === 0) return [];
    const told = code ? 'credential' : kindOf(piece, start, end, digits, letters);
    // «алғашқы алтауы 910423, соңы 401 882»: twelve figures that begin with a birth.
    const id =
      told ??
      // «плюс семь семьсот один, три тройки…»: begun as a telephone is, and as long.
      (digits === 11 && /^[78][479]/.test(digitsSpelled(written)) ? 'phone' : null) ??
      (digits === 12 && /^[0-6]/.test(digitsSpelled(written)[6] ?? '') && hasBirthDate(digitsSpelled(written))
        ? 'national-id'
        : null);
    if (id === null || piece.allows(written) || !taken.take(start, end)) return [];
    const context = around(piece, start, end).before.trim().split(/\s/).at(-1) ?? '';
    return [
      {
        id,
        match: found(piece, start, end, [
          { code: 'shape', value: written.slice(0, 40) },
          ...(context ? [{ code: 'context' as const, value: context }] : []),
        ]),
      },
    ];
  });
}
