/** All identifier shapes by the name that rules call them, run over a draft sentence by sentence; sentences seen before cost nothing. */
import { type Normalised, normalise } from '../text/normalise';
import { onceASentence } from '../text/once';
import type { Placed, Reading, Sentence } from '../text/reading';
import type { Match, Span } from '../types';
import { address } from './address';
import { bank } from './bank';
import { birthDate } from './birth-date';
import { credential } from './credential';
import { dictatedIn } from './dictated';
import { digitRuns } from './digit-runs';
import { email } from './email';
import { englishFigures } from './english-figures';
import { figuresRead } from './figures-read';
import { handles } from './handle';
import { location } from './location';
import { nationalId } from './national-id';
import { caseNumber, documentNumber } from './papers';
import { phone } from './phone';
import { Asked, placedPiece, Surroundings } from './placed-piece';
import { vehiclePlate } from './plate';
import { readAloud } from './read-aloud';
import type { Piece, Shape } from './shape';

const all: Shape[] = [
  address,
  bank,
  birthDate,
  caseNumber,
  credential,
  documentNumber,
  email,
  handles,
  location,
  nationalId,
  phone,
  vehiclePlate,
];

/** What is looked for once more where numbers in words are read as figures. */
const counted: Shape[] = [phone, nationalId, birthDate, address, vehiclePlate, credential, documentNumber, bank];

export const identifierShapes: ReadonlyMap<string, Shape> = new Map(all.map((shape) => [shape.id, shape]));

/** What is told in words as well as in figures, the surest first. */
const aloud = [
  { manner: 'place', shapes: [phone, nationalId, vehiclePlate, address] },
  { manner: 'date', shapes: [birthDate] },
] as const;

/** A house where people hide from violence: its address is no office's, however far the word stands from it. */
const hidingPlace =
  /кризисн\p{L}{0,3} (?:квартир|центр|комнат|отделени)|убежищ|приют\p{L}{0,2} для (?:женщин|мам|матер|пострадавш)|women['’]?s (?:shelter|refuge|aid|house)|(?<!\p{L})refuge(?!e)|safe house|(?:domestic|family) (?:violence|abuse) shelter|жасырын баспана|дағдарыс орталы|дагдарыс орталы|панахана|(?:дағдарыс|кризис) центр/iu;

const speaksOfRefuge = onceASentence((text) => hidingPlace.test(text));

/** A number may run on over a line break; longer joins are no number. */
const longestJoin = 160;

type Found = ReadonlyMap<string, Match[]>;
/** What was found in a piece, and what had to be asked of the words around it. */
type Known = { asked: Asked; found: Found };
/** By the sentence a piece begins with, then by its words and the surface. */
const known = new WeakMap<Sentence, Map<string, Known[]>>();
/** So many versions of one piece are kept. */
const mostKept = 8;

/** @returns matches of every shape in a draft, in order of the text; spans are UTF-16 code units of the draft */
export function identifiersIn(reading: Reading, allows: (candidate: string) => boolean): Map<string, Match[]> {
  const matches = new Map<string, Match[]>();
  const ofRefuge = reading.sentences.some(({ sentence }) => speaksOfRefuge(sentence));
  for (const { from, text, start } of pieces(reading)) {
    for (const [id, found] of findIn(reading, allows, from, text, start, ofRefuge)) {
      const moved = found.map((match) => ({
        ...match,
        span: { start: match.span.start + start, end: match.span.end + start },
      }));
      matches.set(id, [...(matches.get(id) ?? []), ...moved]);
    }
  }
  return matches;
}

function findIn(
  reading: Reading,
  allows: (candidate: string) => boolean,
  from: Placed,
  text: string,
  start: number,
  ofRefuge: boolean,
): Found {
  const toOne = reading.surface.kind === 'dm' && reading.surface.reach === 'one';
  const kept = keptFor(from.sentence, `${reading.surface.kind}${toOne}${ofRefuge}${text}`);
  const surroundings = new Surroundings(reading.text, start, start + text.length);
  const before = kept.find(({ asked }) => asked.isTrueOf(surroundings));
  if (before) return before.found;
  const asked = new Asked();
  const norm = normalise(text);
  const own = {
    norm,
    runs: digitRuns(norm.text),
    surface: reading.surface.kind,
    toOne,
    ofRefuge,
    allows,
    aloud: false,
  };
  const piece = placedPiece(own, surroundings, asked);
  const found = new Map<string, Match[]>();
  for (const shape of all) {
    const matches = shape.find(piece);
    if (matches.length > 0) found.set(shape.id, matches);
  }
  const add = (id: string, match: Match): void => {
    if (![...found.values()].flat().some((other) => meet(other.span, match.span)))
      found.set(id, [...(found.get(id) ?? []), match]);
  };
  const told = (read: Normalised, aloud: boolean): Piece =>
    placedPiece({ ...own, norm: read, runs: digitRuns(read.text), aloud }, surroundings, asked);
  for (const { manner, shapes } of aloud) {
    const read = readAloud(norm, manner);
    if (read === null) continue;
    const spoken = told(read, true);
    for (const shape of shapes) for (const match of shape.find(spoken)) add(shape.id, match);
  }
  for (const { id, match } of dictatedIn(piece)) add(id, match);
  for (const figures of [figuresRead(norm), englishFigures(norm)]) {
    if (!figures) continue;
    const read = told(figures.norm, false);
    const inWords = ({ span }: Match): boolean => figures.told.some((one) => meet(one, span));
    for (const shape of read.runs.length > 0 ? counted : [])
      for (const match of shape.find(read)) if (inWords(match)) add(shape.id, match);
    for (const { id, match } of dictatedIn(read)) if (inWords(match)) add(id, match);
  }
  if (kept.length >= mostKept) kept.shift();
  kept.push({ asked, found });
  return found;
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function keptFor(sentence: Sentence, key: string): Known[] {
  let byKey = known.get(sentence);
  if (!byKey) {
    byKey = new Map();
    known.set(sentence, byKey);
  }
  let kept = byKey.get(key);
  if (!kept) {
    if (byKey.size > mostKept) byKey.clear();
    kept = [];
    byKey.set(key, kept);
  }
  return kept;
}

/** Sentences, joined where a number runs on over a line break or a stop. */
function pieces(reading: Reading): { from: Placed; text: string; start: number }[] {
  const joined: { from: Placed; text: string; start: number }[] = [];
  const { sentences } = reading;
  for (let at = 0; at < sentences.length; at += 1) {
    const from = sentences[at] as Placed;
    let { end } = from;
    for (;;) {
      const next = sentences[at + 1];
      if (!next || next.end - from.start > longestJoin || !runsOn(reading.text, end, next.start)) break;
      end = next.end;
      at += 1;
    }
    joined.push({ from, text: reading.text.slice(from.start, end), start: from.start });
  }
  return joined;
}

const runsOn = (text: string, end: number, next: number): boolean =>
  /[\d()+\-\ufe0f\u20e3] ?\.?$/.test(text.slice(Math.max(0, end - 3), end)) &&
  /^[\d(+\-)]/.test(text.slice(next, next + 1));
