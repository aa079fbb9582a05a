/** National numbers of persons: Kazakhstan's IIN first, then those of neighbours and of English-speaking countries. */
import type { Evidence, Match } from '../types';
import { hasBirthDate, isIin, isInn, isNhs, isNino, isPinfl, isSnils, isSsn, isTfn } from './check-digits';
import { contextWord, digitsOf, found, type IdentifierReading, type Shape } from './shape';

const twelve = /(?<![\d\p{L}.,]|\d[- ])\d(?:[ .-]?\d){11}(?![\d]|[ .-]\d)/gu;
const disguised = /(?<![\p{L}\d])[\dOoОоlIЗз](?:[ .-]?[\dOoОоlIЗз]){11}(?![\p{L}\d])/gu;
const labelled =
  /(?:иин|жсн|iin|zhsn)[\p{L}-]{0,8}[\s:№#=—–-]{0,4}(?:клиента|мамы|ребенка|ребёнка|нөмірі|is|number)?[\s:]{0,2}(\d(?:[ .-]?\d){8,13})(?!\d)/giu;
const label = /иин|жсн|\biin|индивидуальн\p{L}* идентификац|сәйкестендіру|сайкестендиру|id number|personal number/u;
const businessLabel = /бин(?!\p{L}{3})|бсн|\bbin\b/u;
const snils = /(?<!\d)\d{3}[- ]?\d{3}[- ]?\d{3}[- ]?\d{2}(?!\d)/g;
const fourteen = /(?<!\d)\d{14}(?!\d)/g;
const nino = /(?<![\p{L}\d])[A-Za-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-Da-d](?![\p{L}\d])/gu;
const ssn = /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/g;
const nineOrTen = /(?<!\d)\d{3}[- ]?\d{3}[- ]?\d{3,4}(?!\d)/g;

const lookalikes: Record<string, string> = { O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', З: '3', з: '3' };

export const nationalId: Shape = {
  id: 'national-id',
  find(reading) {
    const { text } = reading.norm;
    if (!/\d/.test(text)) return [];
    const matches: Match[] = [];
    const taken: [number, number][] = [];
    const take = (start: number, end: number, because: Evidence[], grades: string[] = []): void => {
      if (taken.some(([from, to]) => start < to && from < end)) return;
      if (reading.allows(digitsOf(text.slice(start, end)))) return;
      taken.push([start, end]);
      matches.push(found(reading, start, end, because, grades));
    };
    iins(reading, take);
    others(text, take);
    return matches;
  },
};

type Take = (start: number, end: number, because: Evidence[], grades?: string[]) => void;

function iins({ norm: { text } }: IdentifierReading, take: Take): void {
  for (const match of text.matchAll(disguised)) {
    const digits = [...match[0]]
      .map((char) => lookalikes[char] ?? char)
      .join('')
      .replace(/\D/g, '');
    if (digits.length !== 12 || digits === digitsOf(match[0])) continue;
    if (isIin(digits) && hasBirthDate(digits) && digitsOf(match[0]).length >= 8)
      take(match.index, match.index + match[0].length, [{ code: 'check-digit', value: digits.slice(-1) }]);
  }
  for (const match of text.matchAll(twelve)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = digitsOf(match[0]);
    const word = contextWord(text, start, end, label);
    if (isBusiness(digits, text, start, end)) continue;
    const because: Evidence[] = [{ code: 'shape', value: '12' }];
    if (word !== null) because.push({ code: 'context', value: word });
    const dated = hasBirthDate(digits);
    if (dated) because.push({ code: 'date', value: `${digits.slice(4, 6)}.${digits.slice(2, 4)}` });
    if (isIin(digits) && dated && (/^[3-6]$/.test(digits[6] ?? '') || word !== null))
      take(start, end, [...because, { code: 'check-digit', value: digits.slice(-1) }]);
    else if (word !== null)
      take(start, end, [...because, { code: 'check-failed', value: digits.slice(-1) }], ['broken']);
    else if (isInn(digits) && contextWord(text, start, end, /инн/u))
      take(start, end, [...because, { code: 'check-digit', value: digits.slice(-2) }]);
  }
  for (const match of text.matchAll(labelled)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    take(
      start,
      start + number.length,
      [
        { code: 'context', value: match[0].slice(0, 3) },
        { code: 'check-failed', value: String(digitsOf(number).length) },
      ],
      ['broken'],
    );
  }
}

/** An organisation's number: fifth digit 4 or 5, or so labelled. */
function isBusiness(digits: string, text: string, start: number, end: number): boolean {
  if (contextWord(text, start, end, label) !== null) return false;
  return /[456]/.test(digits[4] ?? '') || contextWord(text, start, end, businessLabel) !== null;
}

function others(text: string, take: Take): void {
  const byContext = (
    pattern: RegExp,
    words: RegExp,
    agrees: (digits: string, written: string) => boolean,
    needed: boolean,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const word = contextWord(text, match.index, end, words);
      if ((needed && word === null) || !agrees(digitsOf(match[0]), match[0])) continue;
      const because: Evidence[] = [{ code: 'shape', value: match[0] }];
      if (word !== null) because.push({ code: 'context', value: word });
      take(match.index, end, because);
    }
  };
  byContext(snils, /снилс/u, isSnils, true);
  byContext(fourteen, /пинфл|jshshir|пин|инн/u, (digits) => isPinfl(digits) || /^[12]\d{13}$/.test(digits), true);
  byContext(nino, /insurance|nino|\bni\b|national/u, (_digits, written) => isNino(written), false);
  byContext(ssn, /ssn|social/u, isSsn, false);
  byContext(nineOrTen, /ssn|social sec/u, (digits) => digits.length === 9 && isSsn(digits), true);
  byContext(nineOrTen, /nhs|patient/u, isNhs, true);
  byContext(nineOrTen, /tfn|tax file/u, isTfn, true);
}
