/** Phone numbers: own candidates on normalised text, judged by libphonenumber. Hotlines, offices and short codes are silent. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Evidence, Match } from '../types';
import { around, contextWord, digitsOf, found, type IdentifierReading, ownerOf, type Shape } from './shape';
import { spelledDigits } from './spelled-digits';

const separator = '[\\s.\\-_/*()·•,]';
const kazakhstan = new RegExp(
  `(?<![\\d+])(?:\\+?7|8)${separator}{0,3}[67940]\\d{2}${separator}{0,3}\\d(?:${separator}{0,2}\\d){6}(?!\\d)`,
  'gu',
);
/** Look-alike letters between digits: О for 0, l for 1, З for 3. */
const disguised = /(?<![\p{L}\d+])(?:\+?7|8)(?:[\s.\-()]{0,2}[\dOoОоlIЗзbб]){10}(?![\p{L}\d])/gu;
const international = /(?<![\d\p{L}])\+\d{1,3}(?:[\s.\-()]{0,2}\d){6,12}(?!\d)/gu;
const national =
  /(?<![\d+№#.,/-])(?:0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|07\d{3}[\s]?\d{6}|07\d{2}[\s]?\d{3}[\s]?\d{4}|[67]\d{2}[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}|\d{2,3}-\d{2}-\d{2})(?!\d)/gu;
const label =
  /тел(?:\.|еф\p{L}*)?(?![\p{L}])|тлф|номер(?!\s*(?:заяв|дел|обращ|заказ|приказ|карт|счет|счёт|договор))|номир|нөмір|номері|звон|набер|набира|сот\.|сотов|мобильн|ватсап|вацап|вотсап|whats ?app|wa\.me|viber|вайбер|телеграм|telegram|каспи|kaspi|хабарлас|қоңырау|конырау|звонда|phone|call|ring|text|mobile|cell|mob\b|tel\b|number|reach/u;
const notPhone =
  /№|заявк|заявлен|дело|обращени|заказ|приказ|счет|счёт|индекс|тенге|₸|тг(?!\p{L})|рубл|\bиин|жсн|код(?!\p{L})|invoice|order|case|ref|іс |өтініш/u;
const lookalikes: Record<string, string> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  l: '1',
  I: '1',
  З: '3',
  з: '3',
  b: '6',
  б: '6',
};

export const phone: Shape = {
  id: 'phone',
  find(reading) {
    const { text } = reading.norm;
    const matches: Match[] = [];
    const taken: [number, number][] = [];
    const take = (start: number, end: number, written: string, because: Evidence[]): void => {
      if (taken.some(([from, to]) => start < to && from < end)) return;
      if (isExempt(reading, written, start, end)) return;
      taken.push([start, end]);
      matches.push(found(reading, start, end, because));
    };
    if (/\d/.test(text)) {
      for (const match of text.matchAll(kazakhstan)) {
        const digits = digitsOf(match[0]);
        if (!isRealGap(match[0])) continue;
        const number = parsePhoneNumberFromString(`+7${digits.slice(1)}`);
        const word = contextWord(text, match.index, match.index + match[0].length, label);
        if (number?.isPossible() && (number.isValid() || word !== null || /^[78]7/.test(digits)))
          take(match.index, match.index + match[0].length, digits, evidence(match[0], word));
      }
      for (const match of text.matchAll(disguised)) {
        const digits = [...match[0]]
          .map((char) => lookalikes[char] ?? char)
          .join('')
          .replace(/\D/g, '');
        const letters = match[0].replace(/[\d\s.\-()+]/g, '').length;
        if (digits.length === 11 && letters > 0 && letters <= 4 && /^[78][67]/.test(digits))
          take(match.index, match.index + match[0].length, digits, evidence(match[0], null));
      }
      for (const match of text.matchAll(international)) {
        const number = parsePhoneNumberFromString(match[0]);
        if (number?.isValid())
          take(match.index, match.index + match[0].length, digitsOf(match[0]), evidence(match[0], null));
      }
      for (const match of text.matchAll(national)) {
        const end = match.index + match[0].length;
        const { before } = around(text, match.index, end);
        const word = contextWord(text, match.index, end, label);
        if (word === null || notPhone.test(before.slice(-14))) continue;
        take(match.index, end, digitsOf(match[0]), evidence(match[0], word));
      }
    }
    for (const { start, end, digits } of spelledDigits(text)) {
      if (digits.length === 11 && /^[78][67]/.test(digits))
        take(start, end, digits, evidence(text.slice(start, end), null));
      else if (digits.length === 10 && /^7[0-8]/.test(digits) && contextWord(text, start, end, label))
        take(start, end, digits, evidence(text.slice(start, end), null));
    }
    return matches;
  },
};

const evidence = (written: string, word: string | null): Evidence[] => [
  { code: 'shape', value: written.trim() },
  ...(word === null ? [] : [{ code: 'context' as const, value: word }]),
];

/** «8, 701 5 …»: a comma between digits is a list, unless spaces group them as a phone. */
const isRealGap = (written: string): boolean => !/,\s*\d{1,2},/.test(written);

function isExempt(reading: IdentifierReading, digits: string, start: number, end: number): boolean {
  if (/^[78]?800/.test(digits) && digits.length === 11) return true;
  if (/^(?:0800|1800|800)/.test(digits)) return true;
  if (reading.allows(digits)) return true;
  return ownerOf(reading.norm.text, start, end) === 'office';
}
