/** A phrase as a row of numbers: what the tree of `phrase.ts` says, laid flat, so that thousands wait in one array. */
import type { Numbers } from './literals';
import type { Atom, Node } from './phrase';

/** What a number says; the rest of it, shifted by `opBits`, is the id, the count or the length. */
export const ops = {
  atom: 0,
  optional: 1,
  not: 2,
  gap: 3,
  from: 4,
  to: 5,
  first: 6,
  last: 7,
  /** A choice and, after it, its ways; how many numbers they are in all. */
  choice: 8,
  optionalChoice: 9,
  /** One way of a choice: how many numbers. */
  way: 10,
} as const;
export const opBits = 4;
export const opMask = (1 << opBits) - 1;

const marks = { from: ops.from, to: ops.to, first: ops.first, last: ops.last } as const;

/** Appends a phrase to `code`. @param idOf the id of a literal or class */
export function writeCode(nodes: readonly Node[], code: Numbers, idOf: (atom: Atom) => number): void {
  for (const node of nodes) {
    if (node.is === 'atom') code.push((idOf(node.atom) << opBits) | (node.optional ? ops.optional : ops.atom));
    else if (node.is === 'not') code.push((idOf(node.atom) << opBits) | ops.not);
    else if (node.is === 'gap') code.push((node.most << opBits) | ops.gap);
    else if (node.is === 'choice') {
      const start = code.length;
      code.push(0);
      for (const way of node.of) {
        const header = code.length;
        code.push(0);
        writeCode(way, code, idOf);
        closeWay(code, header);
      }
      closeChoice(code, start, node.optional);
    } else code.push(marks[node.is]);
  }
}

export function closeWay(code: Numbers, header: number): void {
  code.data[header] = ((code.length - header - 1) << opBits) | ops.way;
}

export function closeChoice(code: Numbers, start: number, optional: boolean): void {
  code.data[start] = ((code.length - start - 1) << opBits) | (optional ? ops.optionalChoice : ops.choice);
}

/** @returns where the node after the one at `at` begins */
export function after(code: Int32Array, at: number): number {
  const op = (code[at] as number) & opMask;
  return op >= ops.choice ? at + 1 + ((code[at] as number) >> opBits) : at + 1;
}
