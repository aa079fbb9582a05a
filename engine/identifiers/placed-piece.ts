/** A piece at its place, which remembers what was asked of the words around it: where the answers are the same, it reads the same. */
import { normalise } from '../text/normalise';
import type { Answer, Outside, Piece } from './shape';

/** What stands around a piece of `text`, UTF-16 code units `start` to `end`. */
export class Surroundings implements Outside {
  readonly rest: string;
  private readonly before: string;
  private readonly far: boolean;
  private folded: string | undefined;

  constructor(text: string, start: number, end: number) {
    this.before = text.slice(Math.max(0, start - leadLength), start);
    this.far = start > leadLength;
    this.rest = text.slice(end, end + followLength);
  }

  get lead(): string {
    this.folded ??= normalise(this.before).text;
    return this.folded;
  }

  get opens(): boolean {
    return !this.far && this.before.trim() === '';
  }
}

const leadLength = 64;
/** How much of what follows may tell that a number is a service's. */
const followLength = 64;

/** Questions about the words around a piece, each with its answer. */
export class Asked {
  private readonly answers: [ask: (outside: Outside) => Answer, answer: Answer][] = [];

  add(ask: (outside: Outside) => Answer, answer: Answer): void {
    this.answers.push([ask, answer]);
  }

  /** @returns true if everything asked so far has the same answer there: what came of it is the same */
  isTrueOf(outside: Outside): boolean {
    return this.answers.every(([ask, answer]) => ask(outside) === answer);
  }
}

type Own = Pick<Piece, 'norm' | 'runs' | 'surface' | 'toOne' | 'ofRefuge' | 'allows' | 'aloud'>;

/** @param asked gets every question about the words around, from whoever reads the piece */
export const placedPiece = (own: Own, surroundings: Outside, asked: Asked): Piece => ({
  ...own,
  outside(ask) {
    const answer = ask(surroundings);
    asked.add(ask, answer);
    return answer;
  },
});
