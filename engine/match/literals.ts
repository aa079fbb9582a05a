/** Which literals of the rules a word is: whole words, stems and endings in one table of numbers, however many rules there are. */

/** How a literal stands in a word, and whether words are compared folded, as Kazakh is. */
export const literalKinds = ['word', 'stem', 'ending', 'kk-word', 'kk-stem', 'kk-ending'] as const;
export type LiteralKind = (typeof literalKinds)[number];

/** An array of numbers that grows. */
export class Numbers {
  data: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.data = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.data[index] as number;
  }
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const seedOf = (kind: number): number => 0x2f9e4b17 + Math.imul(kind, 0x3c6ef35f);
const settled = (hash: number): number => hash ^ (hash >>> 15);

/** Literals by their letters. A stem is found by the hash of each beginning of a word, an ending by that of each end. */
export class Literals {
  /** UTF-16 code units of all literals, one after the other; endings from their last letter to their first. */
  private letters = new Uint16Array(1 << 17);
  private used = 0;
  private readonly from = new Numbers(1 << 13);
  private readonly kinds = new Numbers(1 << 13);
  /** The caller's number for each literal. */
  private readonly ids = new Numbers(1 << 13);
  private slots = new Int32Array(1 << 14);
  private readonly longest = new Uint8Array(literalKinds.length);

  /** @returns the number given to the literal, which is `id` where it was not known */
  add(kind: LiteralKind, text: string, id: number): number {
    const as = literalKinds.indexOf(kind);
    const { length } = text;
    const backwards = as === 2 || as === 5;
    let hash = seedOf(as);
    const start = this.used;
    if (start + length > this.letters.length) {
      const grown = new Uint16Array(Math.max(this.letters.length * 2, start + length));
      grown.set(this.letters);
      this.letters = grown;
    }
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(backwards ? length - 1 - at : at);
      this.letters[start + at] = code;
      hash = step(hash, code);
    }
    let slot = settled(hash) & (this.slots.length - 1);
    for (let found = this.slots[slot] as number; found !== 0; found = this.slots[slot] as number) {
      if (this.kinds.at(found - 1) === as && this.isSame(found - 1, start, length)) return this.ids.at(found - 1);
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.used = start + length;
    this.from.push(start);
    this.kinds.push(as);
    this.ids.push(id);
    this.slots[slot] = this.ids.length;
    if (length > (this.longest[as] as number)) this.longest[as] = Math.min(length, 255);
    if (this.ids.length * 2 > this.slots.length) this.rehash();
    return id;
  }

  /** Adds to `into` the ids of all literals that a word is, begins with or ends with: stems before the whole, short before long. */
  find(word: string, kazakh: boolean, endings: boolean, into: number[]): void {
    const base = kazakh ? 3 : 0;
    const { length } = word;
    let whole = seedOf(base);
    let stem = seedOf(base + 1);
    const longestStem = this.longest[base + 1] as number;
    for (let at = 0; at < length; at += 1) {
      const code = word.charCodeAt(at);
      whole = step(whole, code);
      if (at >= longestStem) continue;
      stem = step(stem, code);
      this.look(word, base + 1, stem, at + 1, false, into);
    }
    this.look(word, base, whole, length, false, into);
    const longestEnding = endings ? Math.min(length, this.longest[base + 2] as number) : 0;
    let ending = seedOf(base + 2);
    for (let at = 0; at < longestEnding; at += 1) {
      ending = step(ending, word.charCodeAt(length - 1 - at));
      this.look(word, base + 2, ending, at + 1, true, into);
    }
  }

  private look(word: string, kind: number, hash: number, length: number, backwards: boolean, into: number[]): void {
    const mask = this.slots.length - 1;
    let slot = settled(hash) & mask;
    for (let found = this.slots[slot] as number; found !== 0; found = this.slots[slot] as number) {
      if (this.kinds.at(found - 1) === kind && this.stands(found - 1, word, length, backwards)) {
        into.push(this.ids.at(found - 1));
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private end(literal: number): number {
    return literal + 1 < this.from.length ? this.from.at(literal + 1) : this.used;
  }

  private stands(literal: number, word: string, length: number, backwards: boolean): boolean {
    const start = this.from.at(literal);
    if (this.end(literal) - start !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (this.letters[start + at] !== word.charCodeAt(backwards ? word.length - 1 - at : at)) return false;
    return true;
  }

  private isSame(literal: number, start: number, length: number): boolean {
    const from = this.from.at(literal);
    if (this.end(literal) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.letters[from + at] !== this.letters[start + at]) return false;
    return true;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let literal = 0; literal < this.ids.length; literal += 1) {
      let hash = seedOf(this.kinds.at(literal));
      for (let at = this.from.at(literal); at < this.end(literal); at += 1)
        hash = step(hash, this.letters[at] as number);
      let slot = settled(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = literal + 1;
    }
    this.slots = slots;
  }
}
