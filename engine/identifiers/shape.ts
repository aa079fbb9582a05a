/** What every identifier detector is given and gives, and the look at the words around a number. */
import type { Normalised } from '../text/normalise';
import type { Evidence, Match, SurfaceKind } from '../types';
import type { Run } from './digit-runs';
import { ownerOf } from './owner';

/** A sentence, or lines joined because a number runs on, as the detectors read it. */
export type Piece = {
  readonly norm: Normalised;
  /** Digits of the normalised text. */
  readonly runs: readonly Run[];
  readonly surface: SurfaceKind;
  /** True if only the addressee reads it. */
  readonly toOne: boolean;
  /** True if the draft speaks of a house where people hide, wherever it does. */
  ofRefuge: boolean;
  /** True if figures stand in it for numbers written in words. */
  readonly aloud: boolean;
  /** True if the worker listed it as their own or the service's. */
  allows(candidate: string): boolean;
  /** @param ask what is asked of the words around; its answer may hang on nothing else but the piece itself */
  outside<T extends Answer>(ask: (outside: Outside) => T): T;
};

/** What stands around a piece in the draft. */
export type Outside = {
  /** The end of what stands before: a label may stand there. */
  readonly lead: string;
  /** True if nothing stands before. */
  readonly opens: boolean;
  /** The beginning of what follows. */
  readonly rest: string;
};

/** What can be told apart from another answer. */
export type Answer = string | boolean | null;

/** Spans of the matches are UTF-16 code units of the piece as written, not of its normalised text. */
export type Shape = { id: string; find(piece: Piece): Match[] };

/** How far context words may stand, UTF-16 code units: the label often follows in Russian and Kazakh. */
const reachBefore = 64;
const reachAfter = 40;
/** A number that begins a sentence is labelled by the one before. */
const opening = 14;

/** The words before and after a place, in lower case; the sentence before only when the place opens its own. */
export function around(piece: Piece, start: number, end: number): { before: string; after: string } {
  const { text } = piece.norm;
  const own = text.slice(Math.max(0, start - reachBefore), start);
  const before =
    start <= opening ? piece.outside(({ lead }) => `${lead} ${own}`.slice(-reachBefore)) : own.slice(-reachBefore);
  return { before: before.toLowerCase(), after: text.slice(end, end + reachAfter).toLowerCase() };
}

/** @returns true if the words, of lower-case text, stand in the piece or in what stands before it */
export const isSpoken = (piece: Piece, words: RegExp): boolean =>
  words.test(piece.norm.text.toLowerCase()) || piece.outside(({ lead }) => words.test(lead.toLowerCase()));

/** @returns the context word that says what this is, before rather than after, or null */
export function contextWord(piece: Piece, start: number, end: number, words: RegExp): string | null {
  const { before, after } = around(piece, start, end);
  return words.exec(before)?.[0] ?? words.exec(after)?.[0] ?? null;
}

/** A match at its place in the piece, graded by owner: `own`, `third` in a message to one person, `worker` everywhere. */
export function found(piece: Piece, start: number, end: number, because: Evidence[], grades: string[] = []): Match {
  const owner = ownerOf(piece, start, end);
  const whose = owner === 'worker' ? ['worker'] : piece.toOne ? [owner === 'addressee' ? 'own' : 'third'] : [];
  return {
    span: piece.norm.span(start, end),
    because: owner === 'unknown' ? because : [...because, { code: 'about', value: owner }],
    grades: [...grades, ...whose],
  };
}

/** What else so long a number is the number of. */
export const otherLabel =
  /трек|штрих|barcode|tracking|накладн|посылк|квитанц|оплат|заказ|order|чек(?!\p{L})|receipt|invoice|сч[её]т|заявк|обращени|артикул|договор|лицев|промокод|тенге|тг(?!\p{L})|₸/u;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Collects stretches of one detector that do not overlap; the first taken stays. */
export class Taken {
  private readonly spans: [number, number][] = [];
  /** @returns false if the stretch meets one taken before */
  take(start: number, end: number): boolean {
    if (this.meets(start, end)) return false;
    this.spans.push([start, end]);
    return true;
  }
  meets(start: number, end: number): boolean {
    return this.spans.some(([from, to]) => start < to && from < end);
  }
}
