/** What React knows the entries of a list by, where they are read anew each time and have no names. */
import { useRef } from 'react';

type Known = { keys: number[]; next: number; gone: { at: number; key: number } | null };

/** Takes over how many entries there are now: an entry that comes back stands where one was taken out, others at the end. */
function catchUp(known: Known, count: number): void {
  const { gone } = known;
  if (gone && count === known.keys.length + 1) {
    known.keys.splice(gone.at, 0, gone.key);
    known.gone = null;
  }
  while (known.keys.length < count) {
    known.keys.push(known.next);
    known.next += 1;
  }
  known.keys.length = count;
}

/**
 * Keys for so many entries, in their order.
 * @returns `taken` is to be told which entry goes, and `added` that another comes, before the list changes
 */
export function useEntryKeys(count: number): { keys: readonly number[]; taken(at: number): void; added(): void } {
  const known = useRef<Known>({ keys: [], next: 0, gone: null });
  catchUp(known.current, count);
  return {
    keys: known.current.keys,
    taken(at) {
      const [key] = known.current.keys.splice(at, 1);
      known.current.gone = key === undefined ? null : { at, key };
    },
    added() {
      known.current.gone = null;
    },
  };
}
