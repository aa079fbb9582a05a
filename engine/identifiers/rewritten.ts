/** A text written anew piece by piece, with the way back to where each piece stood. */
import type { Normalised } from '../text/normalise';

export class Rewritten {
  private text = '';
  /** Where each unit of what is written begins and ends in the text as it was. */
  private readonly places: [number, number][] = [];

  constructor(private readonly from: Normalised) {}

  /** Writes what stood between two offsets; a piece as long as that goes back unit by unit, any other as a whole. */
  put(part: string, start: number, end: number): void {
    const same = part.length === end - start;
    for (let at = 0; at < part.length; at += 1) this.places.push(same ? [start + at, start + at + 1] : [start, end]);
    this.text += part;
  }

  read(): Normalised {
    const { text, places, from } = this;
    const last = from.text.length;
    return {
      text,
      span: (start, end) =>
        from.span(places[start]?.[0] ?? last, (end > start ? places[end - 1]?.[1] : places[start]?.[0]) ?? last),
    };
  }
}
