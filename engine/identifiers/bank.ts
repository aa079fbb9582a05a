/** Cards by Luhn and grouping, IBANs by ibantools. The treasury's account is public. */
import { countrySpecs, electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { Evidence, Match } from '../types';
import { branchAndAccount } from './bare-number';
import { isLuhn } from './check-digits';
import { type DigitWindow, layout, type Run, windows } from './digit-runs';
import { around, contextWord, found, type Piece, type Shape, Taken } from './shape';

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\d])/giu;
/** Kazakhstan's account: 20 characters, though the check digits fail. */
const kazakhIban = /^KZ\d{2}[0-9A-Z]{16}$/;
const cardWord =
  /карт[аеуыо]|карточк|каспи|kaspi|халык|халық|halyk|gold|visa|виза|master|мир(?!\p{L})|card|сч[её]т|шот|перевод|перевед|перечисл|скин|аудар|салып|сал(?:ың|ын)|account|debit|credit|sort code|р\/с|реквизит/u;
const accountWord = /(?<!\p{L})(?:account|acc(?:t)?|sort code|сч[её]т\p{L}{0,2}|р\/с|шот\p{L}{0,6})(?!\p{L})/u;

export const bank: Shape = {
  id: 'bank',
  find(piece) {
    const matches: Match[] = [];
    const taken = new Taken();
    const take = (start: number, end: number, because: Evidence[]): void => {
      if (taken.take(start, end)) matches.push(found(piece, start, end, because));
    };
    for (const match of piece.norm.text.matchAll(upi))
      if (!piece.allows(match[0]))
        take(match.index, match.index + match[0].length, [{ code: 'shape', value: match[0] }]);
    if (piece.runs.length === 0 || ofOrganisation.test(piece.norm.text)) return matches;
    ibans(piece, take);
    for (const { 0: written, index } of piece.norm.text.matchAll(branchAndAccount))
      if (!piece.allows(written)) take(index, index + written.length, [{ code: 'shape', value: written }]);
    for (const run of piece.runs) {
      labelledAccount(piece, run, take);
      for (const length of [16, 19, 18, 15, 14, 13])
        for (const window of windows(run, length)) card(piece, window, take);
      for (const length of [8, 20]) for (const window of windows(run, length)) account(piece, window, take);
    }
    return matches;
  },
};

/** An address to pay to, in India: it has no dot behind the sign. */
const upi =
  /(?<![\w.@])[a-z\d][\w.-]{2,40}@(?:ok(?:axis|sbi|hdfcbank|icici)|ybl|ibl|axl|apl|paytm|upi|sbi|hdfcbank|icici)(?![\w.]\w|\w)/giu;
/** In fours, as it is printed: a slip of the finger makes it no other number. */
const grouped = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -][A-Z0-9]{4}){3,7}(?:[ -][A-Z0-9]{1,3})?(?![\p{L}\d])/gu;
const isNearlyLength = (written: string): boolean => {
  const length = countrySpecs[written.slice(0, 2)]?.chars ?? null;
  return length !== null && Math.abs(length - written.length) <= 1;
};

/** Beside the number of an organisation, or the code of one that receives, an account is the organisation's, which asks for gifts. */
const ofOrganisation =
  /(?<!\p{L})(?:бин|бсн|bin|bsn)\s?[:№–-]?\s?\d{4}[456]\d{7}(?!\d)|(?<!\p{L})(?:кбе|kbe)\s?[:–-]?\s?1[1-8](?!\d)/iu;

type Take = (start: number, end: number, because: Evidence[]) => void;

function ibans({ norm: { text }, allows }: Piece, take: Take): void {
  for (const match of text.matchAll(iban)) {
    const written = (electronicFormatIBAN(match[0]) ?? '').toUpperCase();
    const valid = ibanLength(written);
    const length = valid || (kazakhIban.test(written.slice(0, 20)) ? 20 : 0);
    if (length === 0 || allows(written.slice(0, length)) || /^KZ\d\d070/.test(written)) continue;
    const check = valid > 0 ? 'check-digit' : 'check-failed';
    take(match.index, match.index + lengthInText(match[0], length), [{ code: check, value: written.slice(2, 4) }]);
  }
  for (const match of text.matchAll(grouped)) {
    const written = match[0].replace(/[ -]/g, '');
    if (isNearlyLength(written) && !allows(written))
      take(match.index, match.index + match[0].length, [{ code: 'check-failed', value: written.slice(2, 4) }]);
  }
}

function card(piece: Piece, window: DigitWindow, take: Take): void {
  const { start, end, digits, letters } = window;
  if (letters > 1 || /^(\d)\1+$/.test(digits) || piece.allows(digits)) return;
  const groups = layout(window);
  const fours = groups === '4-4-4-4';
  const word = contextWord(piece, start, end, cardWord);
  const right = isLuhn(digits);
  const brand = /^(?:4|5[1-8]|2[2-7]|220[0-4]|3[47]|6[05])/.test(digits);
  const wholly = digits.length === 16 ? fours || groups === '16' : /^(?:4-6-5|4-4-4-4-\d|1[345789])$/.test(groups);
  if (
    !(right
      ? fours || word !== null || (brand && wholly)
      : digits.length === 16 && wholly && (word !== null || (fours && brand)))
  )
    return;
  const because: Evidence[] = [{ code: right ? 'check-digit' : 'check-failed', value: digits.slice(-1) }];
  if (word !== null) because.push({ code: 'context', value: word });
  take(start, end, because);
}

/** Accounts that are no IBAN: Russia's of twenty digits, Britain's of eight. */
function account(piece: Piece, { start, end, digits, letters, groups }: DigitWindow, take: Take): void {
  // The rest of a telephone's number: "02 5550 0164".
  if (/(?<![\d ])\s0\d\s$/.test(piece.norm.text.slice(0, start))) return;
  if (letters > 0 || piece.allows(digits) || (digits.length === 8 && groups.length > 2)) return;
  const word = contextWord(
    piece,
    start,
    end,
    digits.length === 20 ? cardWord : /(?<!\p{L})(?:account|acct|sort code)/u,
  );
  if (word === null || !accountWord.test(word)) return;
  take(start, end, [
    { code: 'shape', value: digits },
    { code: 'context', value: word },
  ]);
}

/** Right after «счёт», "acct", or the name of a bank: whatever the grouping, say a branch and a number. */
const bankName =
  'fnb|capitec|absa|nedbank|uba|zenith|kcb|hdfc|icici|sbi|barclays|lloyds|hsbc|natwest|monzo|revolut|starling|aib|equity|santander|halifax|wells fargo|commbank|westpac|сбер\\p{L}{0,5}|тинькофф|втб|альфа';
const afterLabel = new RegExp(
  `(?<!\\p{L})(?:(?:account|acct?|acc)(?! (?:manager|holder|team))\\.?(?: (?:no|number|is)|(?: [\\p{L}’']{1,12}){1,4}(?=[,:–-]))?|a\\/c(?: no)?\\.?|(?:\\p{L}{3,14} )?\\p{L}{0,6}bank|${bankName})[\\s:.#,–-]{1,3}(?:is\\s)?$`,
  'u',
);
/** "put my FNB on the form, 62800114573": words between, and what begins like no telephone. */
const afterBank = new RegExp(`(?<!\\p{L})(?:${bankName})(?:\\s[\\p{L}’']{1,12}){1,7}\\s?[:,–-]\\s?$`, 'u');

function labelledAccount(piece: Piece, run: Run, take: Take): void {
  const [first, last] = [run[0], run.at(-1)];
  const digits = run.map((group) => group.digits).join('');
  if (!first || !last || digits.length < 8 || digits.length > 20 || piece.allows(digits)) return;
  const { before } = around(piece, first.start, last.end);
  if (!afterLabel.test(before) && !(/^[1-69]\d{8,11}$/.test(digits) && afterBank.test(before))) return;
  take(first.start, last.end, [{ code: 'context', value: 'account' }]);
}

/** An IBAN may be followed by a word without a mark between: the longest valid beginning counts. */
function ibanLength(written: string): number {
  for (let length = Math.min(written.length, 34); length >= 15; length -= 1)
    if (isValidIBAN(written.slice(0, length))) return length;
  return 0;
}

function lengthInText(written: string, wanted: number): number {
  let seen = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (/[A-Za-z0-9]/.test(written[at] ?? '')) seen += 1;
    if (seen === wanted) return at + 1;
  }
  return written.length;
}
