/** Runs a sentence through the index: which classes hold where, and which finds have a candidate. */

import type { Token } from '../text/tokens';
import type { Lang } from '../types';
import { type Compiled, type PhraseIndex, type Step, specialIds } from './compile';

/** A place where the phrases of a find match; token numbers, `to` is outside. `quoted*` is the part to underline. */
export type Candidate = {
  find: number;
  from: number;
  to: number;
  quoteFrom: number;
  quoteTo: number;
  /** Tokens skipped by gaps: where a negation may hide. */
  skipped: number[];
  /** Ids that the last word was matched by: tells a stem from a whole word. */
  last: ReadonlySet<number> | null;
};

export type Marked = {
  /** Ids that hold at each token. */
  ids: number[][];
  /** For each class id, the places it matches, as token numbers. */
  classes: Map<number, { from: number; to: number }[]>;
  candidates: Candidate[];
};

/** No phrase may take more steps than this at one place: a bound, so that time stays linear in the text. */
const mostSteps = 4000;

export function runIndex(index: PhraseIndex, tokens: readonly Token[], langs: ReadonlySet<Lang>): Marked {
  const ids = tokens.map((token) => idsOf(index, token, langs));
  const marked: Marked = { ids, classes: new Map(), candidates: [] };
  const endsAt: Map<number, number[]>[] = tokens.map(() => new Map());
  const waiting: { phrase: Compiled; at: number }[][] = Array.from({ length: index.levels + 1 }, () => []);
  const wake = (id: number, at: number): void => {
    const phrases = index.starting.get(id);
    if (phrases) for (const phrase of phrases) waiting[phrase.level]?.push({ phrase, at });
  };
  const present = index.presence();
  for (const here of ids) for (const id of here) present.add(id);
  for (let at = 0; at < tokens.length; at += 1) for (const id of ids[at] ?? []) wake(id, at);
  for (let level = 0; level < waiting.length; level += 1) {
    const list = waiting[level] as { phrase: Compiled; at: number }[];
    for (let next = 0; next < list.length; next += 1) {
      const { phrase, at } = list[next] as { phrase: Compiled; at: number };
      if (!phrase.needs.every(present.hasOneOf)) continue;
      if (at > 0 && phrase.before.some((id) => holds(ids, endsAt, at - 1, id))) continue;
      const way = new Walk(tokens.length, ids, endsAt).match(phrase.steps, at);
      if (!way) continue;
      if (phrase.gives.is === 'find') {
        marked.candidates.push({
          find: phrase.gives.index,
          from: at,
          to: way.end,
          quoteFrom: way.from ?? at,
          quoteTo: way.to ?? way.end,
          skipped: way.skipped,
          last: way.last,
        });
        continue;
      }
      const id = phrase.gives.id;
      const ends = endsAt[at] as Map<number, number[]>;
      const known = ends.get(id);
      if (known?.includes(way.end)) continue;
      if (known) known.push(way.end);
      else ends.set(id, [way.end]);
      const places = marked.classes.get(id);
      if (places) places.push({ from: at, to: way.end });
      else marked.classes.set(id, [{ from: at, to: way.end }]);
      present.add(id);
      wake(id, at);
    }
  }
  return marked;
}

function holds(ids: readonly number[][], endsAt: readonly Map<number, number[]>[], at: number, id: number): boolean {
  return (ids[at]?.includes(id) ?? false) || (endsAt[at]?.has(id) ?? false);
}

function idsOf(index: PhraseIndex, token: Token, langs: ReadonlySet<Lang>): number[] {
  const ids: number[] = [specialIds.any];
  if (token.kind === 'number') {
    ids.push(specialIds.number);
    if (/^\d{1,2}:\d\d$/.test(token.norm)) ids.push(specialIds.time);
    if (/^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/.test(token.norm)) ids.push(specialIds.date);
  } else if (token.kind !== 'word') ids.push(specialIds[token.kind]);
  index.plainTree.find(token.norm, ids);
  if (token.kind === 'word') index.plainEndings.find(token.norm, ids);
  if (langs.has('kk')) {
    index.kazakhTree.find(token.fold, ids);
    if (token.kind === 'word') index.kazakhEndings.find(token.fold, ids);
  }
  return ids;
}

type Way = {
  end: number;
  from: number | null;
  to: number | null;
  skipped: number[];
  last: ReadonlySet<number> | null;
};

class Walk {
  private left = mostSteps;
  constructor(
    private readonly length: number,
    private readonly ids: readonly number[][],
    private readonly endsAt: readonly Map<number, number[]>[],
  ) {}

  match(steps: Step[], at: number): Way | null {
    return this.walk(steps, 0, at, { end: at, from: null, to: null, skipped: [], last: null });
  }

  private walk(steps: Step[], next: number, at: number, way: Way): Way | null {
    this.left -= 1;
    if (this.left < 0) return null;
    const step = steps[next];
    if (!step) return { ...way, end: at };
    switch (step.is) {
      case 'first':
        return at === 0 ? this.walk(steps, next + 1, at, way) : null;
      case 'last':
        return at === this.length ? this.walk(steps, next + 1, at, way) : null;
      case 'from':
        return this.walk(steps, next + 1, at, { ...way, from: at });
      case 'to':
        return this.walk(steps, next + 1, at, { ...way, to: at });
      case 'not':
        return at < this.length && holds(this.ids, this.endsAt, at, step.id)
          ? null
          : this.walk(steps, next + 1, at, way);
      case 'gap': {
        for (let skip = 0; skip <= step.most && at + skip <= this.length; skip += 1) {
          const skipped = skip === 0 ? way.skipped : [...way.skipped, ...range(at, at + skip)];
          const found = this.walk(steps, next + 1, at + skip, { ...way, skipped });
          if (found) return found;
        }
        return null;
      }
      case 'id': {
        for (const end of this.ends(step.ids, at)) {
          const found = this.walk(steps, next + 1, end, { ...way, last: step.ids });
          if (found) return found;
        }
        return step.optional ? this.walk(steps, next + 1, at, way) : null;
      }
      default: {
        for (const branch of step.of) {
          const found = this.walk([...branch, ...steps.slice(next + 1)], 0, at, way);
          if (found) return found;
        }
        return step.optional ? this.walk(steps, next + 1, at, way) : null;
      }
    }
  }

  private ends(wanted: ReadonlySet<number>, at: number): number[] {
    if (at >= this.length) return [];
    const ends: number[] = [];
    const here = this.ids[at];
    if (here?.some((id) => wanted.has(id))) ends.push(at + 1);
    const classes = this.endsAt[at];
    if (classes && classes.size > 0)
      for (const [id, list] of classes)
        if (wanted.has(id)) for (const end of list) if (!ends.includes(end)) ends.push(end);
    return ends.sort((a, b) => b - a);
  }
}

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at += 1) numbers.push(at);
  return numbers;
}
