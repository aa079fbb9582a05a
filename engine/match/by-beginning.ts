/** Which entries of the index begin with an id: pairs as they are added, and sorted by id when first asked for. */
import { Numbers } from './literals';

/**
 * Entries by the id they begin with: those of `id` stand from `from[id]` to `from[id + 1]`. Beside each its level, its
 * `second` and `need`, and the first group of words it needs: most entries are ruled out by them without a look at
 * anything else. The groups are filled in as entries are met: 0 is not yet known, -1 none.
 */
export type Beginnings = {
  entries: Int32Array;
  levels: Uint8Array;
  second: Int32Array;
  need: Int32Array;
  group: Int32Array;
  from: Int32Array;
};

/** By entry: its level, and what must stand after its first word or anywhere. */
type OfEntries = { level: Numbers; second: Numbers; need: Numbers };

const none = new Int32Array(0);

export class ByBeginning {
  private readonly ids = new Numbers(1 << 13);
  private readonly entries = new Numbers(1 << 13);
  private pairs = -1;
  private sorted: Beginnings = {
    entries: none,
    levels: new Uint8Array(0),
    second: none,
    need: none,
    group: none,
    from: none,
  };

  constructor(private readonly of: OfEntries) {}

  add(id: number, entry: number): void {
    this.ids.push(id);
    this.entries.push(entry);
  }

  /** @param ids how many ids there are */
  sortedFor(ids: number): Beginnings {
    if (this.pairs !== this.ids.length || this.sorted.from.length !== ids + 1) this.sort(ids);
    return this.sorted;
  }

  private sort(ids: number): void {
    const from = new Int32Array(ids + 1);
    const pairs = this.ids.length;
    for (let at = 0; at < pairs; at += 1) (from[this.ids.at(at) + 1] as number) += 1;
    for (let id = 0; id < ids; id += 1) (from[id + 1] as number) += from[id] as number;
    const next = from.slice();
    const entries = new Int32Array(pairs);
    const levels = new Uint8Array(pairs);
    const second = new Int32Array(pairs);
    const need = new Int32Array(pairs);
    for (let at = 0; at < pairs; at += 1) {
      const id = this.ids.at(at);
      const entry = this.entries.at(at);
      const place = next[id] as number;
      next[id] = place + 1;
      entries[place] = entry;
      levels[place] = this.of.level.at(entry);
      second[place] = this.of.second.at(entry);
      need[place] = this.of.need.at(entry);
    }
    this.sorted = { entries, levels, second, need, group: new Int32Array(pairs), from };
    this.pairs = pairs;
  }
}
