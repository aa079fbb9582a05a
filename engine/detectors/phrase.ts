/** Candidates of the phrase index, judged in their context: who speaks, to whom, is it negated, does something stand near. */
import type { Signals } from '../context/signals';
import type { Candidate } from '../match/run';
import type { OpenFind, RuleSet } from '../packs/open';
import type { Signal } from '../packs/schema';
import type { Placed, Reading } from '../text/reading';
import type { Evidence, Match } from '../types';

/** What silences every phrase unless the rule says `despite`. */
const usual: Signal[] = ['quoted', 'negated', 'disclaimed', 'training'];
/** Taking words back silences what judges a person, not a promise made in the same breath. */
const judging: Signal[] = [...usual, 'apology'];

/** @returns the matches of all phrase finds, with the find they answer, in order of the text */
export function findPhrases(
  reading: Reading,
  rules: RuleSet,
  signals: Signals,
): { find: OpenFind; match: Match; lang: OpenFind['lang'] }[] {
  const found: { find: OpenFind; match: Match; lang: OpenFind['lang'] }[] = [];
  const whole = new Map<number, boolean>();
  reading.sentences.forEach((placed, at) => {
    const counts = new Map<number, number>();
    const { candidates } = placed.sentence.marked;
    for (const candidate of candidates) counts.set(candidate.find, (counts.get(candidate.find) ?? 0) + 1);
    for (const candidate of candidates) {
      const find = rules.finds[candidate.find] as OpenFind;
      if (!placed.sentence.langs.has(find.lang)) continue;
      if (find.find.atLeast !== undefined && (counts.get(candidate.find) ?? 0) < find.find.atLeast) continue;
      const span = spanOf(placed, candidate);
      if (!span) continue;
      if (!neighboursAgree(find, reading, at, whole)) continue;
      if (silencersOf(find).some((signal) => signals.holds(signal, placed, candidate, span))) continue;
      if ((find.find.needs ?? []).some((signal) => !signals.holds(signal, placed, candidate, span))) continue;
      const because: Evidence[] = [{ code: 'phrase', value: reading.text.slice(span.start, span.end) }];
      if ([find.without, find.withoutNear, find.withoutNext, find.withoutDraft].some((id) => id !== undefined))
        because.push({ code: 'missing', value: find.rule.id });
      found.push({
        find,
        lang: find.lang,
        match: { span, because, ...(find.find.grade && gradedAs(find.find.grade)) },
      });
    }
  });
  return found;
}

const silencers = new WeakMap<OpenFind, Signal[]>();

/** Signals that silence a find: the usual ones and its own. */
function silencersOf(find: OpenFind): Signal[] {
  let known = silencers.get(find);
  if (!known) {
    const { despite = [], unless = [] } = find.find;
    const { category } = find.rule;
    const silent = category === 'respect' || category === 'responsibility' ? judging : usual;
    known = [...silent.filter((signal) => !despite.includes(signal)), ...unless];
    silencers.set(find, known);
  }
  return known;
}

function spanOf(placed: Placed, candidate: Candidate): { start: number; end: number } | null {
  const { tokens } = placed.sentence;
  const from = tokens[candidate.quoteFrom];
  const to = tokens[candidate.quoteTo - 1];
  if (!from || !to || to.end <= from.start) return null;
  return { start: placed.start + from.start, end: placed.start + to.end };
}

function neighboursAgree(find: OpenFind, reading: Reading, at: number, whole: Map<number, boolean>): boolean {
  const here = (id: number, by = 0): boolean => reading.sentences[at + by]?.sentence.marked.classes.has(id) ?? false;
  const near = (id: number): boolean => here(id) || here(id, -1) || here(id, 1);
  const anywhere = (id: number): boolean => {
    let known = whole.get(id);
    if (known === undefined) {
      known = reading.sentences.some((placed) => placed.sentence.marked.classes.has(id));
      whole.set(id, known);
    }
    return known;
  };
  if (find.with !== undefined && !here(find.with)) return false;
  if (find.withNear !== undefined && !near(find.withNear)) return false;
  if (find.without !== undefined && here(find.without)) return false;
  if (find.withoutNear !== undefined && near(find.withoutNear)) return false;
  if (find.withoutNext !== undefined && (here(find.withoutNext) || here(find.withoutNext, 1))) return false;
  return !(find.withoutDraft !== undefined && anywhere(find.withoutDraft));
}

/** What is graded `certain` says all by itself: how its sentence reads makes it no less so. */
const gradedAs = (grade: string): Pick<Match, 'grades' | 'sure'> => ({
  grades: [grade],
  ...(grade === 'certain' && { sure: true }),
});
