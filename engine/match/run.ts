/** Runs a sentence through the index: which classes hold where, and which finds have a candidate. */

import type { Token } from '../text/tokens';
import type { Lang } from '../types';
import { ops } from './code';
import { type PhraseIndex, specialIds } from './compile';
import type { Groups } from './groups';
import { endOp, type Ids, type Step } from './steps';

/** A place where the phrases of a find match; token numbers, `to` is outside. `quoted*` is the part to underline. */
export type Candidate = {
  find: number;
  from: number;
  to: number;
  quoteFrom: number;
  quoteTo: number;
  /** Tokens skipped by gaps: where a negation may hide. */
  skipped: readonly number[];
  /** Ids that the last word was matched by: tells a stem from a whole word. */
  last: { has(id: number): boolean } | null;
};

export type Place = { from: number; to: number };

export type Marked = {
  /** Ids that hold at each token. */
  ids: readonly (readonly number[])[];
  /** For each class id, the places it matches, as token numbers. */
  classes: ReadonlyMap<number, readonly Place[]>;
  candidates: readonly Candidate[];
};

/** No phrase may take more steps than this at one place: a bound, so that time stays linear in the text. */
const mostSteps = 4000;

/** Entries that wait to be tried at a level, and where: pairs of numbers. Kept between sentences. */
const waiting: number[][] = [];

export function runIndex(index: PhraseIndex, tokens: readonly Token[], langs: ReadonlySet<Lang>): Marked {
  const kazakh = langs.has('kk');
  const ids = tokens.map((token) => idsOf(index, token, kazakh));
  const classes = new Map<number, Place[]>();
  const candidates: Candidate[] = [];
  const walk = new Walk(ids);
  const { levels } = index;
  for (let level = 0; level <= levels; level += 1) {
    const list = waiting[level];
    if (list) list.length = 0;
    else waiting.push([]);
  }
  const { groups } = index;
  const { entries, levels: levelsOf, second, need, group, from } = index.beginnings();
  const { seenIn, sentence } = index.presence();
  /** Entries that begin here wait for their level, unless a word they need is not there. */
  const wake = (id: number, at: number): void => {
    const to = from[id + 1] as number;
    const following = ids[at + 1];
    for (let place = from[id] as number; place < to; place += 1) {
      const needed = need[place] as number;
      if (needed > 0 && seenIn[needed] !== sentence) continue;
      const follows = second[place] as number;
      if (follows > 0 && !following?.includes(follows)) continue;
      let words = group[place] as number;
      if (words === 0) {
        words = groups.firstOfWords(index.entry(entries[place] as number).needs);
        group[place] = words;
      }
      if (words > 0 && !groups.isThere(words, seenIn, sentence)) continue;
      (waiting[levelsOf[place] as number] as number[]).push(entries[place] as number, at);
    }
  };
  for (const here of ids) for (let at = 0; at < here.length; at += 1) seenIn[here[at] as number] = sentence;
  for (let at = 0; at < ids.length; at += 1) {
    const here = ids[at] as readonly number[];
    for (let one = 0; one < here.length; one += 1) wake(here[one] as number, at);
  }
  for (let level = 0; level <= levels; level += 1) {
    const list = waiting[level] as number[];
    for (let next = 0; next < list.length; next += 2) {
      const entry = list[next] as number;
      const at = list[next + 1] as number;
      const needed = index.need.data[entry] as number;
      if (needed < 0 && seenIn[-needed] !== sentence) continue;
      const follows = index.second.data[entry] as number;
      if (follows < 0 && !walk.holds(at + 1, -follows)) continue;
      const { before, start, needs } = index.entry(entry);
      if (!areThere(groups, needs, seenIn, sentence)) continue;
      if (at > 0 && before.length > 0 && before.some((id) => walk.holds(at - 1, id))) continue;
      if (!walk.match(start, at)) continue;
      const gives = index.gives.data[entry] as number;
      if (gives < 0) {
        candidates.push(walk.candidate(-1 - gives, at));
        continue;
      }
      if (!walk.note(at, gives, walk.end)) continue;
      const places = classes.get(gives);
      if (places) places.push({ from: at, to: walk.end });
      else classes.set(gives, [{ from: at, to: walk.end }]);
      seenIn[gives] = sentence;
      wake(gives, at);
    }
  }
  return { ids, classes, candidates };
}

function areThere(groups: Groups, needs: readonly number[], seenIn: Uint32Array, sentence: number): boolean {
  for (let at = 0; at < needs.length; at += 1) if (!groups.isThere(needs[at] as number, seenIn, sentence)) return false;
  return true;
}

const time = /^\d{1,2}:\d\d$/;
const date = /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/;

function idsOf(index: PhraseIndex, { kind, norm, fold }: Token, kazakh: boolean): readonly number[] {
  const ids: number[] = [specialIds.any];
  if (kind === 'number') {
    ids.push(specialIds.number);
    if (time.test(norm)) ids.push(specialIds.time);
    if (date.test(norm)) ids.push(specialIds.date);
  } else if (kind !== 'word') ids.push(specialIds[kind]);
  for (const id of index.idsOf(norm, kind === 'word')) ids.push(id);
  if (kazakh) for (const id of index.kazakhIdsOf(fold, kind === 'word')) ids.push(id);
  return ids;
}

/** Follows the steps of one phrase at a time; the first way through wins. What it learned is gathered on the way back. */
class Walk {
  /** Of the last match: where it ended. */
  end = 0;
  private left = mostSteps;
  private from = -1;
  private to = -1;
  private skipped: number[] | null = null;
  private last: Ids | null = null;
  /** For each token, classes that begin there and where they end: pairs of numbers. */
  private readonly ends: (number[] | undefined)[];

  constructor(private readonly ids: readonly (readonly number[])[]) {
    this.ends = new Array(ids.length);
  }

  /** Notes that a class stands from `at` to `end`. @returns false if that was known */
  note(at: number, id: number, end: number): boolean {
    const ends = this.ends[at];
    if (!ends) {
      this.ends[at] = [id, end];
      return true;
    }
    for (let one = 0; one < ends.length; one += 2) if (ends[one] === id && ends[one + 1] === end) return false;
    ends.push(id, end);
    return true;
  }

  holds(at: number, id: number): boolean {
    const here = this.ids[at];
    if (!here) return false;
    if (here.includes(id)) return true;
    const ends = this.ends[at];
    if (ends) for (let one = 0; one < ends.length; one += 2) if (ends[one] === id) return true;
    return false;
  }

  match(start: Step, at: number): boolean {
    this.left = mostSteps;
    this.from = -1;
    this.to = -1;
    this.skipped = null;
    this.last = null;
    return this.walk(start, at);
  }

  candidate(find: number, at: number): Candidate {
    return {
      find,
      from: at,
      to: this.end,
      quoteFrom: this.from >= 0 ? this.from : at,
      quoteTo: this.to >= 0 ? this.to : this.end,
      skipped: this.skipped ?? none,
      last: this.last,
    };
  }

  private walk(step: Step, at: number): boolean {
    this.left -= 1;
    if (this.left < 0) return false;
    const next = step.next as Step;
    switch (step.op) {
      case ops.atom:
        if (this.word(step, at)) return true;
        return step.optional && this.walk(next, at);
      case endOp:
        this.end = at;
        return true;
      case ops.choice:
        return this.choose(step, at) || (step.optional && this.walk(next, at));
      case ops.gap:
        for (let skip = 0; skip <= step.value && at + skip <= this.ids.length; skip += 1) {
          if (!this.mayBegin(next.first, at + skip) || !this.walk(next, at + skip)) continue;
          if (skip > 0) this.skipped ??= [];
          for (let skipped = at; skipped < at + skip; skipped += 1) this.skipped?.push(skipped);
          return true;
        }
        return false;
      case ops.not:
        return !this.holds(at, step.value) && this.walk(next, at);
      case ops.first:
        return at === 0 && this.walk(next, at);
      case ops.last:
        return at === this.ids.length && this.walk(next, at);
      case ops.from:
        if (!this.walk(next, at)) return false;
        if (this.from < 0) this.from = at;
        return true;
      default:
        if (!this.walk(next, at)) return false;
        if (this.to < 0) this.to = at;
        return true;
    }
  }

  /** One of the step's words or classes, the longest first, and what follows. */
  private word(step: Step, at: number): boolean {
    const here = this.ids[at];
    if (!here) return false;
    const wanted = step.ids as Ids;
    let one = false;
    for (let place = 0; place < here.length && !one; place += 1) one = wanted.has(here[place] as number);
    const classes = this.ends[at];
    if (classes) {
      let ends: number[] | null = null;
      for (let place = 0; place < classes.length; place += 2) {
        const end = classes[place + 1] as number;
        if (!wanted.has(classes[place] as number) || (one && end === at + 1)) continue;
        if (!ends) ends = one ? [at + 1, end] : [end];
        else if (!ends.includes(end)) ends.push(end);
      }
      if (ends) {
        if (ends.length > 1) ends.sort(longestFirst);
        for (const end of ends) if (this.follow(step, end)) return true;
        return false;
      }
    }
    return one && this.follow(step, at + 1);
  }

  private follow(step: Step, end: number): boolean {
    const next = step.next as Step;
    if (!this.mayBegin(next.first, end) || !this.walk(next, end)) return false;
    this.last ??= step.ids;
    return true;
  }

  private choose(step: Step, at: number): boolean {
    const here = this.ids[at];
    const by = step.by as Map<number, Step[]>;
    if (here) {
      for (let place = 0; place < here.length; place += 1)
        if (this.tryAll(by.get(here[place] as number), at)) return true;
      const classes = this.ends[at];
      if (classes)
        for (let place = 0; place < classes.length; place += 2) {
          const id = classes[place] as number;
          if (isFirst(classes, place, id) && this.tryAll(by.get(id), at)) return true;
        }
    }
    return this.tryAll(step.always, at);
  }

  private tryAll(branches: readonly Step[] | undefined, at: number): boolean {
    if (branches)
      for (let one = 0; one < branches.length; one += 1) if (this.walk(branches[one] as Step, at)) return true;
    return false;
  }

  /** False when nothing at this place can begin what follows. */
  private mayBegin(first: Ids | null, at: number): boolean {
    if (first === null) return true;
    const here = this.ids[at];
    if (!here) return false;
    for (let place = 0; place < here.length; place += 1) if (first.has(here[place] as number)) return true;
    const classes = this.ends[at];
    if (classes)
      for (let place = 0; place < classes.length; place += 2) if (first.has(classes[place] as number)) return true;
    return false;
  }
}

const longestFirst = (a: number, b: number): number => b - a;

/** A class with several ends at one place is tried once. */
function isFirst(classes: readonly number[], place: number, id: number): boolean {
  for (let before = 0; before < place; before += 2) if (classes[before] === id) return false;
  return true;
}

const none: never[] = [];
