/** National numbers other than Kazakhstan's: Russia, Uzbekistan, Kyrgyzstan, United Kingdom, United States, Australia, Poland, Ireland, India, Nigeria, Kenya. */
import { bareIds } from './bare-number';
import { isNhs, isNino, isPesel, isSnils, isSsn, isTfn } from './check-digits';
import { type DigitWindow, layout, windows } from './digit-runs';
import type { Take } from './national-id';
import { ownerOf } from './owner';
import { contextWord, otherLabel, type Piece } from './shape';

type Kind = {
  length: number;
  words: RegExp;
  agrees: (digits: string, groups: string) => boolean;
  /** Groups that say enough without a label. */
  plain?: RegExp;
};

const kinds: Kind[] = [
  { length: 11, words: /снилс|snils/u, agrees: () => true, plain: /^3-3-3-2$/ },
  { length: 14, words: /пинфл|jshshir|pinfl|(?<!\p{L})пин(?!\p{L})|(?<!\p{L})инн(?!\p{L})/u, agrees: () => true },
  { length: 10, words: /(?<!\p{L})(?:nhs|патиент|patient)/u, agrees: isNhs },
  { length: 9, words: /(?<!\p{L})(?:ssn|social sec)/u, agrees: isSsn, plain: /^3-2-4$/ },
  // Written like one and called so: whether it can be issued does not matter.
  { length: 9, words: /(?<!\p{L})(?:ssn|social sec)/u, agrees: (_, groups) => groups === '3-2-4' },
  { length: 9, words: /(?<!\p{L})(?:tfn|tax file)/u, agrees: isTfn },
  { length: 10, words: /medicare/u, agrees: (digits) => /^[2-6]/.test(digits) },
  { length: 9, words: /(?<!\p{L})(?:crn|centrelink)/u, agrees: () => true },
  { length: 11, words: /pesel/u, agrees: isPesel },
  { length: 12, words: /aadhaar|aadhar/u, agrees: () => true },
  { length: 11, words: /(?<!\p{L})(?:nin|bvn)(?!\p{L})/u, agrees: () => true },
  { length: 8, words: /(?<!\p{L})(?:huduma|national id|id n(?:o|umber))(?!\p{L})/u, agrees: () => true },
];

const nino = /(?<![\p{L}\d])[A-Za-z]{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[A-Da-d](?![\p{L}\d])/gu;
/** Ireland's number: seven digits, a letter that checks, perhaps one more. */
const pps = /(?<![\p{L}\d])\d{7}\s?[A-W][A-IW]?(?![\p{L}\d])/giu;
/** The number of a file of an immigrant in the United States. */
const alien = /(?<![\p{L}\d])A[\s-]?\d{2,3}[\s-]?\d{3}[\s-]?\d{3}(?![\p{L}\d])/gu;
const alienWord = /(?<!\p{L})(?:a-? ?number|a#|alien|uscis|green card|biometrics|asylum)/u;
const ppsWord = /(?<!\p{L})pps|personal public service/u;
const ninoWord = /insurance|nino|(?<!\p{L})ni(?!\p{L})/u;

/** "the last four of her social are 7718": what opens an account in the United States over the telephone. */
const lastFour =
  /(?<!\p{L})(?:ssn?|social(?: security)?)#?,?(?:\s(?:number|is|are|ends|ending|starts|in|with|i|we|have)){0,4}[\s:]{1,2}(?:\d{4}|\d{3}[ -]?\d\d)(?![\d:.-]|\s\d|\s(?:people|times))/giu;

/** Written as on the green card, or somebody's, though a figure is wrong. */
const isLikeSnils = (piece: Piece, { start, end }: DigitWindow): boolean =>
  contextWord(piece, start, end, otherLabel) === null &&
  (/^\d{3}-\d{3}-\d{3}[ -]\d\d$/.test(piece.norm.text.slice(start, end)) ||
    /third|addressee/.test(ownerOf(piece, start, end)));

export function foreignIds(piece: Piece, take: Take): void {
  const { text } = piece.norm;
  for (const run of piece.runs)
    for (const { length, words, agrees, plain } of kinds)
      for (const window of windows(run, length)) {
        const word = contextWord(piece, window.start, window.end, words);
        const groups = layout(window);
        if (window.letters > 0 || !agrees(window.digits, groups)) continue;
        const written = text.slice(window.start, window.end);
        const alone = plain?.test(groups) && (length !== 11 || isSnils(window.digits) || isLikeSnils(piece, window));
        if (word === null && !alone) continue;
        take(window.start, window.end, [
          { code: 'shape', value: written },
          ...(word === null ? [] : [{ code: 'context' as const, value: word }]),
        ]);
      }
  if (!/\d{2}/.test(text)) return;
  bareIds(piece, take);
  for (const match of text.matchAll(lastFour)) {
    const end = match.index + match[0].length;
    if (!/^(?:19|20)/.test(match[0].slice(-4)) || /last (?:four|4)/iu.test(text))
      take(match.index + match[0].search(/\d[\d -]*$/), end, [{ code: 'context', value: match[0].slice(0, 12) }]);
  }
  for (const match of text.matchAll(pps)) {
    const end = match.index + match[0].length;
    const word = contextWord(piece, match.index, end, ppsWord);
    if (word !== null)
      take(match.index, end, [
        { code: 'shape', value: match[0] },
        { code: 'context', value: word },
      ]);
  }
  for (const match of text.matchAll(alien)) {
    const end = match.index + match[0].length;
    const word =
      contextWord(piece, match.index, end, alienWord) ??
      piece.outside(({ lead, rest }) => alienWord.exec(`${lead} ${rest}`.toLowerCase())?.[0] ?? null);
    if (word !== null)
      take(match.index, end, [
        { code: 'shape', value: match[0] },
        { code: 'context', value: word },
      ]);
  }
  for (const match of text.matchAll(nino)) {
    const end = match.index + match[0].length;
    const word = contextWord(piece, match.index, end, ninoWord);
    const specimen = /^QQ/i.test(match[0]) && word === null;
    if (specimen || !(isNino(match[0]) || word !== null)) continue;
    take(match.index, end, [{ code: 'shape', value: match[0] }]);
  }
}
