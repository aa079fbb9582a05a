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
  const best = weighed
    .filter((one) => !weighed.some((other) => settledOver(other, one)))
    .sort(
      (a, b) =>
        rank(b.severity) - rank(a.severity) ||
        Number(b.rule.id === privateRule) - Number(a.rule.id === privateRule) ||
        order.indexOf(a.rule.category) - order.indexOf(b.rule.category) ||
        b.match.span.end - b.match.span.start - (a.match.span.end - a.match.span.start) ||
        a.match.span.start - b.match.span.start,
    );
  const kept: Weighed[] = [];
  for (const one of best) {
    const rival = kept.find((other) => overlaps(other.match.span, one.match.span) && silences(other, one));
    if (!rival) kept.push(one);
  }
  return kept.sort((a, b) => a.match.span.start - b.match.span.start || b.match.span.end - a.match.span.end);
}

function silences(kept: Weighed, one: Weighed): boolean {
  return kept.rule.category === one.rule.category || isSettled(kept, one);
}

const isSettled = (winner: Weighed, one: Weighed): boolean =>
  settled.some(([first, second]) => winner.rule.id === first && one.rule.id === second);

/** The winner of a settled pair must not lose to its second by the length of the stretch. */
const settledOver = (winner: Weighed, one: Weighed): boolean =>
  isSettled(winner, one) && rank(winner.severity) >= rank(one.severity) && overlaps(winner.match.span, one.match.span);
