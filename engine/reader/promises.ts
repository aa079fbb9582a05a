/** What a draft promises: who does what by when, and which of these is missing. */
import { Signals } from '../context/signals';
import type { Candidate, Place } from '../match/run';
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Token } from '../text/tokens';
import type { Span } from '../types';

export type Promised = {
  /** The words of the promise with what belongs to them, in the draft. */
  span: Span;
  who: 'me' | 'us';
  /** False where the words only say that something will be done: «I will find out». */
  what: boolean;
  /** The words that say when; `certain` if they can be planned by. Null where nothing says when. */
  when: { span: Span; certain: boolean } | null;
};

const us = /^(?:we|our|us|we'll)$|(?:мыз|міз|миз)$/u;
/** Future of «we» in Russian. The same endings are «I» in spoken Kazakh: «берем», «жазам». */
const russianUs = /(?:[еёи]м|[её]мся|имся)$/u;
/** Words that say nothing of what is promised. */
const empty = new Set(
  (
    'i we you me us our your to and or at by on in it that this the a an will shall please then also soon later just ' +
    'let know back get once out everything all for ' +
    'я мы вы вам вас нам мне обязательно и или в на до к по потом сейчас тогда это всё все у с ещё еще как только ' +
    'мен біз сізге сіз саған маған және немесе кейін міндетті түрде да де осы сол тағы бәрін барлығын'
  ).split(' '),
);

/** @returns promises of the writer in order of the text; what is negated, asked, reported or only possible is none */
export function promisesIn(reading: Reading, rules: RuleSet): Promised[] {
  const signals = new Signals(reading, rules.signalIds, rules.index.stemLength);
  return reading.sentences.flatMap((placed, at) => {
    const places = outer(placesOf('promise-verb', placed, rules)).filter((place) => isMeant(placed, place, signals));
    const clauses = byClause(placed, places);
    return clauses.map((some, nth) => {
      const next = nth === clauses.length - 1 ? reading.sentences[at + 1] : undefined;
      const alone = clauses.length === 1;
      const own = some.map(({ from, to }) => placed.sentence.tokens.slice(from, to));
      return {
        span: alone ? wholeOf(placed) : clauseOf(placed, some[0] as Place),
        who: own.some((tokens) => isUs(tokens, placed)) ? 'us' : 'me',
        what: saysWhat(placed, some, rules),
        when: whenIn(placed, rules) ?? (next ? whenIn(next, rules, true) : null),
      };
    });
  });
}

function byClause({ sentence }: Placed, places: readonly Place[]): Place[][] {
  const clauses = new Map<number, Place[]>();
  for (const place of places) {
    const clause = sentence.tokens[place.from]?.clause ?? 0;
    clauses.set(clause, [...(clauses.get(clause) ?? []), place]);
  }
  return [...clauses.values()];
}

const wholeOf = ({ start, sentence }: Placed): Span => ({ start, end: start + sentence.text.trimEnd().length });

function isMeant(placed: Placed, place: Place, signals: Signals): boolean {
  // A negation may also stand within the words: «I will not call».
  const skipped = Array.from({ length: place.to - place.from }, (_, nth) => place.from + nth);
  const candidate: Candidate = { find: -1, ...place, quoteFrom: place.from, quoteTo: place.to, skipped, last: null };
  const otherwise = ['negated', 'question', 'reported', 'conditional', 'quoted'] as const;
  return !otherwise.some((signal) => signals.holds(signal, placed, candidate, spanOf(placed, place)));
}

function placesOf(name: string, { sentence }: Placed, rules: RuleSet): readonly Place[] {
  const id = rules.index.classId(name);
  return id === undefined ? [] : (sentence.marked.classes.get(id) ?? []);
}

/** Of places that lie in each other only the widest. */
function outer(places: readonly Place[]): Place[] {
  const ordered = [...places].sort((a, b) => a.from - b.from || b.to - a.to);
  return ordered.filter((place, at) => !ordered.slice(0, at).some((one) => one.to > place.from));
}

function spanOf({ start, sentence }: Placed, { from, to }: Place): Span {
  const first = sentence.tokens[from]?.start ?? 0;
  return { start: start + first, end: start + (sentence.tokens[to - 1]?.end ?? first) };
}

/** From the promise's clause to the next one: «I'll call the school, and by Friday I'll write». */
function clauseOf(placed: Placed, place: Place): Span {
  const { tokens } = placed.sentence;
  const clause = tokens[place.from]?.clause;
  let { from, to } = place;
  while (from > 0 && tokens[from - 1]?.clause === clause) from -= 1;
  while (to < tokens.length && tokens[to]?.clause === clause) to += 1;
  return spanOf(placed, { from, to });
}

/** @param opening only where the sentence begins with it */
function whenIn(placed: Placed, rules: RuleSet, opening = false): Promised['when'] {
  for (const [name, certain] of [
    ['time-anchor', true],
    ['vague-when', false],
  ] as const) {
    const [place, ...more] = outer(placesOf(name, placed, rules));
    if (!place || (opening && place.from > 1)) continue;
    // «on Friday, by 16:00» is one answer.
    const to = more.reduce((end, one) => (one.from - end <= 1 ? one.to : end), place.to);
    return { span: spanOf(placed, { from: place.from, to }), certain };
  }
  return null;
}

function isUs(tokens: readonly Token[], { sentence }: Placed): boolean {
  const russian = !sentence.langs.has('kk');
  return tokens.some(({ norm, fold }) => us.test(norm) || us.test(fold) || (russian && russianUs.test(norm)));
}

/** At least one word in the clause beside the promise, its time, and words that say nothing. */
function saysWhat(placed: Placed, places: readonly Place[], rules: RuleSet): boolean {
  const { tokens } = placed.sentence;
  const clause = tokens[places[0]?.from ?? 0]?.clause;
  const spent = ['time-anchor', 'vague-when', 'greeting'].flatMap((name) => placesOf(name, placed, rules));
  const isSpent = (at: number): boolean => [...places, ...spent].some(({ from, to }) => at >= from && at < to);
  return tokens.some(
    ({ kind, norm, clause: own }, at) => kind === 'word' && own === clause && !isSpent(at) && !empty.has(norm),
  );
}
