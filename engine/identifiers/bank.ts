/** Cards by Luhn, IBANs by ibantools. The treasury's account is public. */
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { Evidence, Match } from '../types';
import { isLuhn } from './check-digits';
import { contextWord, digitsOf, found, type Shape } from './shape';

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![\p{L}\d])/giu;
const card = /(?<![\d\p{L}])\d(?:[ -]?\d){12,18}(?![\d])/gu;
const cardWord =
  /карт[аеуыо]|карточк|каспи|kaspi|халык|халық|halyk|gold|visa|master|card|счет|счёт|шот|перевод|перевед|скин|аудар|салып|сал(?:ың|ын)/u;

export const bank: Shape = {
  id: 'bank',
  find(reading) {
    const { text } = reading.norm;
    if (!/\d{2}/.test(text)) return [];
    const matches: Match[] = [];
    const taken: [number, number][] = [];
    for (const match of text.matchAll(iban)) {
      const written = electronicFormatIBAN(match[0])?.toUpperCase() ?? '';
      const length = ibanLength(written);
      if (length === 0 || reading.allows(written.slice(0, length))) continue;
      if (/^KZ\d\d070/.test(written)) continue;
      const end = match.index + lengthInText(match[0], length);
      taken.push([match.index, end]);
      matches.push(found(reading, match.index, end, [{ code: 'check-digit', value: written.slice(2, 4) }]));
    }
    for (const match of text.matchAll(card)) {
      const digits = digitsOf(match[0]);
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => match.index < to && from < end) || !isLuhn(digits) || /^0+$/.test(digits))
        continue;
      const word = contextWord(text, match.index, end, cardWord);
      const grouped = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(match[0]);
      const known = digits.length === 16 && /^(?:4|5[1-5]|2[2-7]|220[0-4])/.test(digits);
      if (!(grouped || word !== null || known) || reading.allows(digits)) continue;
      const because: Evidence[] = [{ code: 'check-digit', value: digits.slice(-1) }];
      if (word !== null) because.push({ code: 'context', value: word });
      matches.push(found(reading, match.index, end, because));
    }
    return matches;
  },
};

/** An IBAN may be followed by a word without a mark between: the longest valid beginning counts. */
function ibanLength(written: string): number {
  for (let length = written.length; length >= 15; length -= 1) if (isValidIBAN(written.slice(0, length))) return length;
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
