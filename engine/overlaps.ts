/** One stretch, one message: which of several matches on the same words is told. */
import { overlaps } from './fixes';
import type { OpenRule } from './packs/open';
import { type Category, type Lang, type Match, type Severity, severities } from './types';

export type Weighed = { rule: OpenRule; match: Match; severity: Severity; lang: Lang };

/** The rule that speaks for the worker's private list; it is told before anything else about the same words. */
export const privateRule = 'pd-private-list';

/** At equal severity the earlier one is told first. */
const order: Category[] = [
  'personal-data',
  'responsibility',
  'boundary-breach',
  'respect',
  'identifying-details',
  'ambiguous-wording',
];

/** Pairs settled by hand: the first silences the second where they overlap. */
const settled: [string, string][] = [
  ['aw-vague-time', 'aw-promise-no-date'],
  ['aw-hedged-promise', 'aw-promise-no-date'],
  ['rs-blame-victim', 'rs-blame-client'],
  ['rp-asks-secret-code', 'rp-asks-data-no-risk'],
  ['rp-asks-data-public', 'rp-asks-data-no-risk'],
  ['rp-asks-secret-code', 'rp-asks-data-public'],
  ['aw-emoji-on-distress', 'aw-emoji-ambiguous'],
  ['bb-romantic', 'bb-endearment'],
  ['rs-ultimatum', 'aw-veiled-threat'],
];

const rank = (severity: Severity): number => severities.indexOf(severity);

/** @returns what remains, in order of the text: within a category one match a stretch, across categories all */
export function withoutOverlaps(weighed: Weighed[]): Weighed[] {
  const all = new Stretches(weighed);
  const best = weighed
    .filter((one) => !all.some(one, (other) => settledOver(other, one)))
    .sort(
      (a, b) =>
        rank(b.severity) - rank(a.severity) ||
        Number(b.rule.id === privateRule) - Number(a.rule.id === privateRule) ||
        order.indexOf(a.rule.category) - order.indexOf(b.rule.category) ||
        b.match.span.end - b.match.span.start - (a.match.span.end - a.match.span.start) ||
        a.match.span.start - b.match.span.start,
    );
  const kept = new Stretches();
  for (const one of best) if (!kept.some(one, (other) => silences(other, one))) kept.add(one);
  return kept.all.sort((a, b) => a.match.span.start - b.match.span.start || b.match.span.end - a.match.span.end);
}

/** Matches by the cells of text they lie in, so that each is compared with its neighbours only: a long draft has thousands. */
class Stretches {
  readonly all: Weighed[] = [];
  private readonly cells = new Map<number, Weighed[]>();

  constructor(weighed: readonly Weighed[] = []) {
    for (const one of weighed) this.add(one);
  }

  add(one: Weighed): void {
    this.all.push(one);
    for (const cell of cellsOf(one)) {
      const here = this.cells.get(cell);
      if (here) here.push(one);
      else this.cells.set(cell, [one]);
    }
  }

  /** True if what is asked holds for one of those that overlap with `one`. */
  some(one: Weighed, asked: (other: Weighed) => boolean): boolean {
    for (const cell of cellsOf(one))
      if (this.cells.get(cell)?.some((other) => overlaps(other.match.span, one.match.span) && asked(other)))
        return true;
    return false;
  }
}

/** UTF-16 code units of a cell, as a power of two. */
const cellBits = 8;

function* cellsOf({ match: { span } }: Weighed): Generator<number> {
  for (let cell = span.start >> cellBits; cell <= span.end >> cellBits; cell += 1) yield cell;
}

function silences(kept: Weighed, one: Weighed): boolean {
  return kept.rule.category === one.rule.category || isSettled(kept, one);
}

const isSettled = (winner: Weighed, one: Weighed): boolean =>
  settled.some(([first, second]) => winner.rule.id === first && one.rule.id === second);

/** The winner of a settled pair must not lose to its second by the length of the stretch. */
const settledOver = (winner: Weighed, one: Weighed): boolean =>
  isSettled(winner, one) && rank(winner.severity) >= rank(one.severity);
