/** Numbers dropped without the word that names them, told by how they are grouped and by their letters. */
import { hasBirthDate, isNhs } from './check-digits';
import { layout, windows } from './digit-runs';
import { around, type Piece } from './shape';

/** Goods, journeys and papers for all are numbered so too; of lower-case text. */
const explained =
  /(?:order|invoice|track|parcel|ticket|booking|model|serial|meeting|form|act|charity)\P{L}{0,3}[^.!?]{0,24}$/u;

/** Ireland's number with both its letters; an immigrant's in the United States, in threes. */
const lettered = /(?<![\p{L}\d./-])(?:\d{7}[A-W][A-IW]|A[\s-]?\d{3}[\s-]\d{3}[\s-]\d{3})(?![\p{L}\d/-])/gu;
/** One letter or two and the digits, as on passports and cards. */
const onPaper = /(?<![\p{L}\d./#-])\p{Lu}{1,2}\s?\d{3}\s?\d{4,5}(?![\p{L}\d/-])/gu;
const paperNear = /(?<!\p{L})(?:scan|expire|renew|passport|permit|licen[cs]e|visa|embassy)/iu;

type Take = (start: number, end: number, because: []) => void;

/** National numbers by their form: those, South Africa's with its date of birth, and NHS numbers, which are no telephone of North America. */
export function bareIds(piece: Piece, take: Take): void {
  const found = [...piece.norm.text.matchAll(lettered)].map((match) => [match.index, match.index + match[0].length]);
  for (const run of piece.runs)
    for (const window of [...windows(run, 13), ...windows(run, 10)]) {
      const { start, end, digits, letters } = window;
      const right =
        digits.length > 10
          ? hasBirthDate(digits) && /^[01][89]/.test(digits.slice(10))
          : layout(window) === '3-3-4' &&
            run.length === 3 &&
            /^[4679]/.test(digits) &&
            (isNhs(digits) || /^...[01]/.test(digits));
      if (right && letters === 0) found.push([start, end]);
    }
  for (const [start = 0, end = 0] of found) if (!explained.test(around(piece, start, end).before)) take(start, end, []);
}

/** @returns numbers of papers that are spoken of as one has them in hand */
export const barePapers = ({ norm: { text }, outside }: Piece): RegExpMatchArray[] =>
  paperNear.test(text) || outside(({ lead }) => paperNear.test(lead)) ? [...text.matchAll(onPaper)] : [];

/** A branch in three pairs and an account of eight: "20-71-64 33190452". */
export const branchAndAccount = /(?<![\p{L}\d.-])\d{2}-\d{2}-\d{2}[\s,/]{1,3}\d{4}\s?\d{4}(?![\d-])/gu;
