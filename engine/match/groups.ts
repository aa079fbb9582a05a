/** Groups of ids one of which must stand in a sentence: phrases share them, and each is looked for once a sentence. */
import { Numbers } from './literals';

export class Groups {
  /** By group: where its ids begin in `ids`, the place after the last group too. Group 0 is none. */
  private readonly from = new Numbers(1 << 10);
  private readonly ids = new Numbers(1 << 13);
  /** By group: 1 if it holds a class, which may yet be found while the sentence is read. */
  private readonly open = new Numbers(1 << 10);
  private readonly byHash = new Map<number, number[]>();
  /** By group: the sentence in which it was last found, or, negated, the one in which it was looked for in vain. */
  private seen = new Int32Array(1 << 10);

  constructor(private readonly isClass: (id: number) => boolean) {
    this.from.push(0);
    this.from.push(0);
    this.open.push(0);
  }

  /** @returns the number of the group of these ids */
  of(ids: readonly number[]): number {
    let hash = ids.length;
    for (const id of ids) hash = Math.imul(hash ^ id, 0x01000193);
    const alike = this.byHash.get(hash) ?? [];
    for (const group of alike) if (this.isSame(group, ids)) return group;
    const group = this.open.length;
    for (const id of ids) this.ids.push(id);
    this.from.push(this.ids.length);
    this.open.push(ids.some(this.isClass) ? 1 : 0);
    this.byHash.set(hash, [...alike, group]);
    return group;
  }

  /** The first of these groups that holds words only, so that it is known from the start of a sentence; -1 for none. */
  firstOfWords(groups: readonly number[]): number {
    for (const group of groups) if (this.open.at(group) === 0) return group;
    return -1;
  }

  /** @param seenIn by id: the number of the sentence it was last seen in */
  isThere(group: number, seenIn: Uint32Array, sentence: number): boolean {
    if (group >= this.seen.length) this.grow();
    const known = this.seen[group] as number;
    if (known === sentence) return true;
    if (known === -sentence) return false;
    const to = this.from.at(group + 1);
    const { data } = this.ids;
    for (let at = this.from.at(group); at < to; at += 1)
      if (seenIn[data[at] as number] === sentence) {
        this.seen[group] = sentence;
        return true;
      }
    if (this.open.at(group) === 0) this.seen[group] = -sentence;
    return false;
  }

  /** Forgets in which sentences the groups were seen: the count of sentences begins anew. */
  forget(): void {
    this.seen.fill(0);
  }

  private grow(): void {
    const grown = new Int32Array(Math.max(this.open.length, this.seen.length * 2));
    grown.set(this.seen);
    this.seen = grown;
  }

  private isSame(group: number, ids: readonly number[]): boolean {
    const from = this.from.at(group);
    if (this.from.at(group + 1) - from !== ids.length) return false;
    return ids.every((id, at) => this.ids.at(from + at) === id);
  }
}
