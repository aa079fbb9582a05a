/** A piece at its place, which remembers whether anybody asked what stands around it: if not, it reads the same anywhere. */
import { normalise } from '../text/normalise';
import type { Piece } from './shape';

/** As written: before and after the piece, and whether more of the draft stands before than is given here. */
type Surroundings = { lead: string; far: boolean; rest: string };

export class PlacedPiece implements Piece {
  looked = false;
  readonly norm: Piece['norm'];
  readonly runs: Piece['runs'];
  readonly surface: Piece['surface'];
  readonly toOne: boolean;
  readonly ofRefuge: boolean;
  readonly allows: Piece['allows'];
  readonly aloud: boolean;
  private folded: string | undefined;

  constructor(
    own: Pick<Piece, 'norm' | 'runs' | 'surface' | 'toOne' | 'ofRefuge' | 'allows' | 'aloud'>,
    private readonly surroundings: Surroundings,
  ) {
    this.norm = own.norm;
    this.runs = own.runs;
    this.surface = own.surface;
    this.toOne = own.toOne;
    this.ofRefuge = own.ofRefuge;
    this.allows = own.allows;
    this.aloud = own.aloud;
  }

  get lead(): string {
    this.looked = true;
    this.folded ??= normalise(this.surroundings.lead).text;
    return this.folded;
  }

  get opens(): boolean {
    this.looked = true;
    return !this.surroundings.far && this.surroundings.lead.trim() === '';
  }

  get rest(): string {
    this.looked = true;
    return this.surroundings.rest;
  }
}
