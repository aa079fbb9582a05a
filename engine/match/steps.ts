/** One phrase made ready to be walked: the row of numbers linked into steps, the first time some sentence may hold it. */
import { after, opBits, opMask, ops } from './code';
import type { Groups } from './groups';

const none: readonly never[] = [];

/** One shape for all steps, so that walking them is quick. A step knows what follows it: a walk copies nothing. */
export class Step {
  /** Of a choice: its ways by the id they begin with, and those that may begin with anything. */
  by: Map<number, Step[]> | null = null;
  always: readonly Step[] = none;
  constructor(
    readonly op: number,
    /** The id that must or must not stand here, or how many words a gap may span. */
    readonly value: number,
    /** Ids one of which must stand here. */
    readonly ids: Ids | null,
    readonly optional: boolean,
    readonly next: Step | null,
    /** Ids one of which must hold where this step begins; null when it may begin with anything. */
    public first: Ids | null,
  ) {}
}

/** The end of a phrase; any other `op` is one of `ops`. */
export const endOp = 15;
const end = new Step(endOp, 0, null, false, null, null);

/** A few ids. */
export class Ids {
  readonly single: number;
  private readonly all: ReadonlySet<number> | null;
  constructor(readonly list: readonly number[]) {
    this.single = list.length === 1 ? (list[0] as number) : -1;
    this.all = list.length > 4 ? new Set(list) : null;
  }

  has(id: number): boolean {
    if (this.single >= 0) return this.single === id;
    return this.all === null ? this.list.includes(id) : this.all.has(id);
  }
}

/** By id: most steps want one word, and the same words come again. */
const singles: Ids[] = [];

function single(id: number): Ids {
  const known = singles[id];
  if (known) return known;
  const made = new Ids([id]);
  singles[id] = made;
  return made;
}

export type Compiled = {
  /** Ids none of which may hold right before. */
  before: number[];
  start: Step;
  /** For each part that must stand somewhere: its group, one of whose ids must hold in the sentence. */
  needs: readonly number[];
};

/**
 * @param from @param to where the phrase stands in `code`
 * @param sure where its first sure part stands: parts before it are left out, what is no part is kept
 * @param anyId the id that every word has
 */
export function compile(
  code: Int32Array,
  { from, to, sure }: { from: number; to: number; sure: number },
  anyId: number,
  groups: Groups,
): Compiled {
  const before: number[] = [];
  const places: number[] = [];
  for (let at = from; at < to; at = after(code, at)) {
    const op = (code[at] as number) & opMask;
    const isPart = op === ops.atom || op === ops.optional || op === ops.gap || op >= ops.choice;
    if (at < sure && isPart) continue;
    if (op === ops.not && places.length === 0) before.push((code[at] as number) >> opBits);
    else places.push(at);
  }
  let next = end;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const at = places[index] as number;
    next = stepAt(code, at, next, at === sure);
  }
  return { before, start: next, needs: needsOf(next, anyId).map((ids) => groups.of(ids)) };
}

function chain(code: Int32Array, from: number, to: number, next: Step): Step {
  const places: number[] = [];
  for (let at = from; at < to; at = after(code, at)) places.push(at);
  let step = next;
  for (let index = places.length - 1; index >= 0; index -= 1) step = stepAt(code, places[index] as number, step, false);
  return step;
}

function stepAt(code: Int32Array, at: number, next: Step, sure: boolean): Step {
  const word = code[at] as number;
  const op = word & opMask;
  const value = word >> opBits;
  if (op === ops.atom || op === ops.optional) {
    const optional = op === ops.optional && !sure;
    const ids = single(value);
    return new Step(ops.atom, value, ids, optional, next, optional ? either(ids, next.first) : ids);
  }
  if (op === ops.gap) return new Step(op, value, null, false, next, null);
  if (op === ops.choice || op === ops.optionalChoice)
    return choiceAt(code, at, next, op === ops.optionalChoice && !sure);
  return new Step(op, value, null, false, next, next.first);
}

function choiceAt(code: Int32Array, at: number, next: Step, optional: boolean): Step {
  const to = after(code, at);
  if (isWords(code, at, to)) {
    const list: number[] = [];
    for (let way = at + 1; way < to; way += 2) {
      const id = (code[way + 1] as number) >> opBits;
      if (!list.includes(id)) list.push(id);
    }
    const ids = new Ids(list);
    return new Step(ops.atom, -1, ids, optional, next, optional ? either(ids, next.first) : ids);
  }
  const step = new Step(ops.choice, 0, null, optional, next, null);
  const by = new Map<number, Step[]>();
  step.by = by;
  const begins = new Set<number>();
  let anything = optional && next.first === null;
  if (optional) for (const id of next.first?.list ?? []) begins.add(id);
  for (let way = at + 1; way < to; way = after(code, way)) {
    const branch = chain(code, way + 1, after(code, way), next);
    if (branch.first === null) {
      anything = true;
      step.always = [...step.always, branch];
      continue;
    }
    for (const id of branch.first.list) {
      begins.add(id);
      const list = by.get(id);
      if (list) list.push(branch);
      else by.set(id, [branch]);
    }
  }
  step.first = anything ? null : new Ids([...begins]);
  return step;
}

/** True if every way of a choice is one word that may not be left out. */
export function isWords(code: Int32Array, at: number, to: number): boolean {
  for (let way = at + 1; way < to; way = after(code, way))
    if ((code[way] as number) >> opBits !== 1 || ((code[way + 1] as number) & opMask) !== ops.atom) return false;
  return true;
}

/** What must stand in a sentence besides the first part, the shortest list first: it fails soonest. */
function needsOf(start: Step, anyId: number): (readonly number[])[] {
  const needs: (readonly number[])[] = [];
  for (let step: Step | null = start; step !== null && step.op !== endOp; step = step.next) {
    if (step.optional) continue;
    if (step.ids !== null) needs.push(step.ids.list);
    else if (step.by !== null && step.always.length === 0) needs.push([...step.by.keys()]);
  }
  return needs
    .slice(1)
    .filter((ids) => !ids.includes(anyId))
    .sort((a, b) => a.length - b.length);
}

/** The ids that either of two ways may begin with; null when one of them may begin with anything. */
function either(one: Ids, other: Ids | null): Ids | null {
  return other === null ? null : new Ids([...new Set([...one.list, ...other.list])]);
}
