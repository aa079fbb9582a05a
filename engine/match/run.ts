/** Runs a sentence through the index: which classes hold where, and which finds have a candidate. */

import type { Token } from '../text/tokens';
import type { Lang } from '../types';
import { type Branches, type Compiled, type PhraseIndex, type Step, specialIds } from './compile';

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
  const walk = new Walk(tokens.length, ids, endsAt);
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
      const way = walk.match(phrase.start, at);
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

/** Follows the steps of one phrase at a time; the first way through wins. What it learned is gathered on the way back. */
class Walk {
  private left = mostSteps;
  private way: Way = { end: 0, from: null, to: null, skipped: [], last: null };

  constructor(
    private readonly length: number,
    private readonly ids: readonly number[][],
    private readonly endsAt: readonly Map<number, number[]>[],
  ) {}

  match(start: Step, at: number): Way | null {
    this.left = mostSteps;
    this.way = { end: at, from: null, to: null, skipped: [], last: null };
    return this.walk(start, at) ? this.way : null;
  }

  private walk(step: Step, at: number): boolean {
    this.left -= 1;
    if (this.left < 0) return false;
    switch (step.is) {
      case 'end':
        this.way.end = at;
        return true;
      case 'first':
        return at === 0 && this.walk(step.next, at);
      case 'last':
        return at === this.length && this.walk(step.next, at);
      case 'from':
        if (!this.walk(step.next, at)) return false;
        this.way.from ??= at;
        return true;
      case 'to':
        if (!this.walk(step.next, at)) return false;
        this.way.to ??= at;
        return true;
      case 'not':
        return !(at < this.length && holds(this.ids, this.endsAt, at, step.id)) && this.walk(step.next, at);
      case 'gap':
        for (let skip = 0; skip <= step.most && at + skip <= this.length; skip += 1) {
          if (!this.mayBegin(step.next.first, at + skip) || !this.walk(step.next, at + skip)) continue;
          for (let skipped = at; skipped < at + skip; skipped += 1) this.way.skipped.push(skipped);
          return true;
        }
        return false;
      case 'id':
        for (const end of this.ends(step.ids, at)) {
          if (!this.mayBegin(step.next.first, end) || !this.walk(step.next, end)) continue;
          this.way.last ??= step.ids;
          return true;
        }
        return step.optional && this.walk(step.next, at);
      default:
        return this.choose(step.of, at) || (step.optional && this.walk(step.next, at));
    }
  }

  private choose(of: Branches, at: number): boolean {
    if (at < this.length) {
      for (const id of this.ids[at] ?? [])
        for (const branch of of.by.get(id) ?? none) if (this.walk(branch, at)) return true;
      const classes = this.endsAt[at];
      if (classes && classes.size > 0)
        for (const id of classes.keys())
          for (const branch of of.by.get(id) ?? none) if (this.walk(branch, at)) return true;
    }
    for (const branch of of.always) if (this.walk(branch, at)) return true;
    return false;
  }

  /** False when nothing at this place can begin what follows. */
  private mayBegin(first: ReadonlySet<number> | null, at: number): boolean {
    if (first === null) return true;
    const here = this.ids[at];
    if (!here) return false;
    for (const id of here) if (first.has(id)) return true;
    const classes = this.endsAt[at];
    if (classes && classes.size > 0) for (const id of classes.keys()) if (first.has(id)) return true;
    return false;
  }

  /** Where a word or class out of these may end, the longest first. */
  private ends(wanted: ReadonlySet<number>, at: number): number[] {
    const here = this.ids[at];
    if (!here) return none;
    const ends: number[] = [];
    for (const id of here)
      if (wanted.has(id)) {
        ends.push(at + 1);
        break;
      }
    const classes = this.endsAt[at];
    if (classes && classes.size > 0)
      for (const [id, list] of classes)
        if (wanted.has(id)) for (const end of list) if (!ends.includes(end)) ends.push(end);
    return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
  }
}

const none: never[] = [];
