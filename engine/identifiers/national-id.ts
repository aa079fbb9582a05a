/** National numbers of persons: Kazakhstan's IIN first, then those of neighbours and of English-speaking countries. */
import type { Evidence, Match } from '../types';
import { hasBirthDate, isIin, isInn } from './check-digits';
import { type DigitWindow, windows } from './digit-runs';
import { foreignIds } from './foreign-id';
import { around, contextWord, found, otherLabel, type Piece, type Shape, Taken } from './shape';

const label =
  /(?<!\p{L})(?:иин|жсн|жск|iin|zhsn)(?![a-zа-я]{5})|индивидуальн\p{L}* идентификац|сәйкестендіру|сайкестендиру|id number|personal (?:id |identification )?number|national id/u;
const businessLabel = /(?<!\p{L})(?:бин|бсн|bin)(?!\p{L}{3})/u;
/** A label with nothing but a short word or mark between it and the digits. */
const labelledRun = /(?:иин|жсн|iin|zhsn)(?:[\p{L}-]{0,9}[\s:№#=—–"«(-]{0,4}){1,3}$/u;

export const nationalId: Shape = {
  id: 'national-id',
  find(piece) {
    const matches: Match[] = [];
    const taken = new Taken();
    const take = (start: number, end: number, because: Evidence[], grades: string[] = []): void => {
      if (piece.allows(piece.norm.text.slice(start, end)) || !taken.take(start, end)) return;
      matches.push(found(piece, start, end, because, grades));
    };
    for (const run of piece.runs) {
      for (const window of windows(run, 12)) iin(piece, window, take);
      for (const length of [11, 13, 14, 10]) for (const window of windows(run, length)) brokenIin(piece, window, take);
    }
    foreignIds(piece, take);
    return matches;
  },
};

export type Take = (start: number, end: number, because: Evidence[], grades?: string[]) => void;

function iin(piece: Piece, { start, end, digits, letters, groups }: DigitWindow, take: Take): void {
  const word = contextWord(piece, start, end, label);
  if (word === null && isBusiness(piece, digits, start, end)) return;
  const because: Evidence[] = [{ code: 'shape', value: '12' }];
  if (word !== null) because.push({ code: 'context', value: word });
  const dated = hasBirthDate(digits) && /^[0-6]$/.test(digits[6] ?? '');
  if (dated) because.push({ code: 'date', value: `${digits.slice(4, 6)}.${digits.slice(2, 4)}` });
  const recent = /^[3-6]$/.test(digits[6] ?? '');
  const tidy = groups.length === 1 || groups.length === 12 || groups.every((group) => group.digits.length >= 2);
  if (isIin(digits) && dated && (word !== null || (recent && tidy)))
    take(start, end, [...because, { code: 'check-digit', value: digits.slice(-1) }]);
  else if (letters > 0) return;
  else if (word !== null) take(start, end, [...because, { code: 'check-failed', value: digits.slice(-1) }], ['broken']);
  else if (isInn(digits) && contextWord(piece, start, end, /(?<!\p{L})инн(?!\p{L})/u))
    take(start, end, [...because, { code: 'check-digit', value: digits.slice(-2) }]);
  else if (
    dated &&
    recent &&
    asIin.test(groups.map((group) => group.digits.length).join('-')) &&
    (piece.aloud || /^[\d -]+$/.test(piece.norm.text.slice(start, end))) &&
    contextWord(piece, start, end, otherLabel) === null
  )
    take(start, end, [...because, { code: 'check-failed', value: digits.slice(-1) }], ['broken']);
}

/** The date first, then the rest, or in equal groups: as the number is read out. */
const asIin = /^(?:(?:6|2-2-2|3-3)-(?:6|3-3|2-4|4-2|1-5|5-1|2-2-2|1-[23]-[23]|1-1-4)|4-4-4|12)$/;

/** A slip of the finger right after the label is no innocence. */
function brokenIin(piece: Piece, { start, end, digits, letters }: DigitWindow, take: Take): void {
  if (letters > 0 || !labelledRun.test(around(piece, start, end).before)) return;
  take(
    start,
    end,
    [
      { code: 'context', value: contextWord(piece, start, end, label) ?? '' },
      { code: 'check-failed', value: String(digits.length) },
    ],
    ['broken'],
  );
}

/** An organisation's number: fifth digit 4 or 5, or so labelled. */
function isBusiness(piece: Piece, digits: string, start: number, end: number): boolean {
  return /[456]/.test(digits[4] ?? '') || contextWord(piece, start, end, businessLabel) !== null;
}
