/** What a phrase's code tells before it is run: its level, the ids it can begin with, and the words it cannot do without. */
import { after, opBits, opMask, ops } from './code';
import { isWords } from './steps';

/** A stretch of code, and what comes when it is over. */
type Rest = { at: number; to: number; rest: Rest | null };

/** Reads code as it grows; `levelOf` gives the level of an id, 0 for a literal, and `any` is the id of every word. */
export class CodeReader {
  constructor(
    private readonly code: { readonly data: Int32Array; readonly length: number },
    private readonly levelOf: (id: number) => number,
    private readonly any: number,
  ) {}

  /** The highest level among the classes of an entry; parts before the sure one, and what must not stand before it, count not. */
  levelBetween(from: number, to: number, sure: number): number {
    const { data } = this.code;
    let level = 0;
    let begun = false;
    for (let at = from; at < to; ) {
      const op = (data[at] as number) & opMask;
      const next = at < sure || op < ops.choice ? after(data, at) : at + 1;
      const skipped = at < sure && (op <= ops.optional || op === ops.gap || op >= ops.choice);
      if (!skipped && (op !== ops.not || begun)) {
        begun = true;
        if (op <= ops.not) level = Math.max(level, this.levelOf((data[at] as number) >> opBits));
      }
      at = next;
    }
    return level;
  }

  /** The first id from `at` on, and before `to`, that stands by itself and may not be left out, as `second` and `need` say it. */
  sureId(at: number, to: number): number {
    const { data } = this.code;
    for (let place = at; place < Math.min(to, this.code.length); place = after(data, place)) {
      const word = data[place] as number;
      const id = word >> opBits;
      if ((word & opMask) === ops.atom && id !== this.any) return this.levelOf(id) > 0 ? -id : id;
    }
    return 0;
  }

  /** True if a part is always one word long. */
  isOneWord(at: number): boolean {
    const { data } = this.code;
    const op = (data[at] as number) & opMask;
    if (op < ops.choice) return this.levelOf((data[at] as number) >> opBits) === 0;
    const to = after(data, at);
    if (!isWords(data, at, to)) return false;
    for (let way = at + 2; way < to; way += 2) if (this.levelOf((data[way] as number) >> opBits) > 0) return false;
    return true;
  }

  /** The ids that an entry begins with; none where its first part may begin with anything. */
  firstOf(sure: number, to: number): Iterable<number> {
    const word = this.code.data[sure] as number;
    if ((word & opMask) < ops.choice) return [word >> opBits];
    const ids = new Set<number>();
    const rest: Rest = { at: after(this.code.data, sure), to, rest: null };
    return this.collectChoice(sure, rest, ids) ? ids : [];
  }

  /** @returns false where it may begin with anything */
  private collectChoice(at: number, rest: Rest, into: Set<number>): boolean {
    const to = after(this.code.data, at);
    for (let way = at + 1; way < to; way = after(this.code.data, way))
      if (!this.collect({ at: way + 1, to: after(this.code.data, way), rest }, into)) return false;
    return true;
  }

  private collect(begins: Rest, into: Set<number>): boolean {
    const { data } = this.code;
    for (let rest: Rest | null = begins; rest !== null; rest = rest.rest)
      for (let { at } = rest; at < rest.to; at = after(data, at)) {
        const word = data[at] as number;
        const op = word & opMask;
        if (op === ops.gap) return false;
        if (op === ops.atom || op === ops.optional) {
          into.add(word >> opBits);
          if (op === ops.atom) return true;
        } else if (op >= ops.choice) {
          if (!this.collectChoice(at, { at: after(data, at), to: rest.to, rest: rest.rest }, into)) return false;
          if (op === ops.choice) return true;
        }
      }
    return false;
  }
}
