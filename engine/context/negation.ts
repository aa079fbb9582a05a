/** Whether a negation governs matched words, in three languages. */
import type { StemLengths } from '../match/compile';
import type { Candidate } from '../match/run';
import type { Sentence } from '../text/reading';

const before = new Set([
  'не',
  'ни',
  'нет',
  'никогда',
  'никто',
  'нельзя',
  'никому',
  'никак',
  'без',
  'нету',
  'not',
  'never',
  'no',
  'nobody',
  'none',
  'without',
  'neither',
  'nor',
]);
/** How far before the words a negation may stand. */
const reach = 3;
/** How far behind them words that deny a whole request: «добавить вас в друзья с личной страницы не смогу». */
const reachBehind = 5;
/** An English verb denied by its auxiliary denies all that belongs to it: "do not name the boy or the school here". */
const auxiliary = new Set(['do', 'does', 'did', 'can', 'could', 'must', 'should', 'would', 'will', 'may']);
const verbReach = 10;
/** Where something new begins: another subject, another thought. */
const newThought = new Set([
  'i',
  'we',
  'he',
  'she',
  'they',
  'it',
  'but',
  'because',
  'so',
  'that',
  'if',
  'and',
  'then',
  'just',
  'please',
  'instead',
  'rather',
  'let',
  'until',
  'till',
  'when',
  'since',
  'while',
]);
/** "I do not add people I work with on my own page": behind these a speaker begins no thought, but tells which. */
const relativeHead = new Set(
  'people person client clients families anyone anybody someone somebody everyone everybody those men women kids who whom'.split(
    ' ',
  ),
);
const speakers = new Set(['i', 'we', 'you']);
/** "I cannot write that he …", "nobody is saying you …": what is not said is denied with what it says. */
const toSay = new Set(
  'say says saying said write writing put state claim claiming certify confirm promise guarantee think thinks suggest suggesting imply implying mean'.split(
    ' ',
  ),
);
/** How far behind its "that", or its subject, the words may stand: "that you are a bad …". */
const reachOfSaid = 5;
/** How far before its "that" such a verb may stand: "write to the judge that", "put in the report that". */
const reachOfSaying = 5;
const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'your', 'this']);
/** "None of this makes you …", "it has nothing to do with …"; "nothing but …" and "nothing can …" say the contrary. */
const nothing: Readonly<Record<string, string>> = { none: 'of', nothing: 'to' };
const nobody = new Set(['nobody', 'never', 'not', 'none', 'nothing']);
/** "… any more this is my own number": with "is" behind them they begin anew. */
const pointing = new Set(['this', 'here', 'there', 'what', 'mine']);
/** Before these "you" is whom something is done to, and begins nothing: "cannot add you on my own page". */
const afterObject = new Set(
  'to on in at with by from for about via through into as my our your the a an this that these any or and'.split(' '),
);
/** Kazakh words that negate what stands before them, «емес» with the endings of all persons: емеспін, емессіз. */
const after = new Set(
  'емес емеспин емессин емессиз емеспиз емессиндер емессиздер жок жокпин жоксин жоксиз жокпиз болмайди болмас'.split(
    ' ',
  ),
);
const verbEnd =
  'ймин|ймиз|йсин|йсиз|йди|йм|й|с|спин|ссиз|дим|диниз|диз|ди|дик|ган|ген|ганмин|генмин|низ|низдар|низдер|низши|у|уге|уди|ндар|ндер|син|йик|йин|стан|стен|са|се';
/** A Kazakh verb, folded, with the suffix of negation: алмаймын, бермейді, айтпаңыз, болмас, айтпа. */
const negativeVerb = new RegExp(`[аеиуйлрзнскгтшжп][мбп][ае](?:${verbEnd})?$`);
/** The same with an ending of a verb: «айтпа» alone looks like a noun (анықтама, бөлме, жиырма). */
const surelyNegativeVerb = new RegExp(`[аеиуйлрзнскгтшжп][мбп][ае](?:${verbEnd})$`);
/** A Kazakh noun with the ending that means "without": құжатсыз, атыңызсыз; not a verb's "you": барасыз, барғансыз. */
const without = /(?<![ае]й|[гк][ае]н)сиз$/;
const negativeSuffix = /^[аеиуй]{0,2}[лр]?[мбп][ае](?:й|с|ди|ган|ген|н|син|у|$)/;
/** Verbs whose negation governs a whole phrase before them: «айта алмаймын», «бере алмаймыз». */
const helper = /^(?:алма(?!т|н|лар|си)|болма|турма|келме|берме|етпе|килма|айтпа)/;

/** Russian requests that comfort: the «не» before them does not reach what follows («не бойтесь я вам помогу»). */
const request = /(?:йте|ите|ьте|йтесь|итесь|йся|ись)$/;

/**
 * Places of word classes that bear on negation: words that only look negative, negations that stand behind, and
 * things one may do without.
 */
export type NegationWords = { harmless: readonly Place[]; after: readonly Place[]; things: readonly Place[] };
type Place = { from: number; to: number };

/**
 * True if a negation stands up to three words before in the same clause, between the parts of the phrase,
 * or, in Kazakh, on the verb, right after, or as the ending «-сыз» of a thing.
 */
export function isNegated(
  sentence: Sentence,
  candidate: Candidate,
  stemLength: StemLengths,
  words: NegationWords = { harmless: [], after: [], things: [] },
): boolean {
  const { tokens } = sentence;
  const harmless = (at: number): boolean => words.harmless.some((place) => place.from <= at && at < place.to);
  const first = tokens[candidate.from];
  if (!first) return false;
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || token.clause !== first.clause) break;
    if (!before.has(token.norm) || harmless(at)) continue;
    if (token.norm === 'не' && candidate.from - at > 1 && request.test(tokens[at + 1]?.norm ?? '')) continue;
    return true;
  }
  if (isDeniedFromAfar(sentence, candidate, harmless)) return true;
  if (candidate.skipped.some((at) => before.has(tokens[at]?.norm ?? '') && !harmless(at))) return true;
  const last = tokens[candidate.to - 1];
  if (!last) return false;
  const follows = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.clause === last.clause && at >= candidate.to && at < candidate.to + reachBehind;
  };
  if (words.after.some((place) => follows(place.from))) return true;
  if (!sentence.langs.has('kk')) return false;
  if (lastIsNegated(sentence, candidate, stemLength)) return true;
  if (isDoneWithout(sentence, candidate, words.things)) return true;
  for (const at of candidate.skipped) if (surelyNegativeVerb.test(tokens[at]?.fold ?? '') && !harmless(at)) return true;
  if (sharesDenial(sentence, candidate.to)) return true;
  for (let at = candidate.to; at < Math.min(tokens.length, candidate.to + reach); at += 1) {
    const token = tokens[at];
    if (!token || token.clause !== last.clause) break;
    if (harmless(at)) continue;
    if (after.has(token.fold) || helper.test(token.fold)) return true;
    if (at === candidate.to && surelyNegativeVerb.test(token.fold)) return true;
  }
  return false;
}

/** A denied auxiliary, "never" or "nothing" further ahead in the same clause with nothing new begun since, or what is not said. */
function isDeniedFromAfar({ tokens }: Sentence, { from }: Candidate, harmless: (at: number) => boolean): boolean {
  const clause = tokens[from]?.clause;
  const verb = saidBy(tokens, from);
  // «… since my operation»: what begins a thought of its own is not the verb's.
  if (verb === null && newThought.has(tokens[from]?.norm ?? '')) return false;
  const start = verb ?? from;
  for (let at = start - 1; at >= Math.max(0, start - verbReach); at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (tokens[at]?.clause !== clause) return false;
    if (newThought.has(word) && !(speakers.has(word) && relativeHead.has(tokens[at - 1]?.norm ?? ''))) return false;
    if (pointing.has(word) && tokens[at + 1]?.norm === 'is') return false;
    if (word === 'you' && !afterObject.has(tokens[at + 1]?.norm ?? '')) return false;
    const denies =
      word === 'never' ||
      (word === 'not' && auxiliary.has(tokens[at - 1]?.norm ?? '')) ||
      (nothing[word] !== undefined && tokens[at + 1]?.norm === nothing[word]) ||
      (verb !== null && (nobody.has(word) || (word === 'one' && tokens[at - 1]?.norm === 'no')));
    if (denies) return !harmless(at);
  }
  return false;
}

/** The verb of saying or thinking whose complement the words at a place are in: "write to her that your ex is …", "think you are …". */
function saidBy(tokens: Sentence['tokens'], from: number): number | null {
  const clause = tokens[from]?.clause;
  for (let at = from; at >= Math.max(1, from - reachOfSaid) && tokens[at]?.clause === clause; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (subjects.has(word) && toSay.has(tokens[at - 1]?.norm ?? '')) return at - 1;
    if (word !== 'that') {
      if (newThought.has(word) && !subjects.has(word)) return null;
      continue;
    }
    for (let verb = at - 1; verb >= Math.max(0, at - reachOfSaying); verb -= 1)
      if (tokens[verb]?.clause === clause && toSay.has(tokens[verb]?.norm ?? '')) return verb;
    return null;
  }
  return null;
}

/** The last word matched a stem, and what follows the stem negates it. A negation inside the stem is meant. */
function lastIsNegated(sentence: Sentence, candidate: Candidate, stemLength: StemLengths): boolean {
  const word = sentence.tokens[candidate.to - 1]?.fold ?? '';
  const ids = sentence.marked.ids[candidate.to - 1] ?? [];
  const stems = ids.filter((id) => candidate.last?.has(id)).map((id) => stemLength.get(id));
  if (stems.length === 0 || stems.includes(undefined)) return false;
  return stems.every((length) => negativeSuffix.test(word.slice(length)) && negativeVerb.test(word));
}

const joins = /^(?:да|де|та|те)$/;

/** «кодты маған да, басқаға да айтпаңыз»: what «да … да» joins shares the verb behind the last, past the commas. */
function sharesDenial({ tokens }: Sentence, from: number): boolean {
  const joinedAt = (start: number): number => {
    for (let at = start; at < start + reach; at += 1) if (joins.test(tokens[at]?.norm ?? '')) return at;
    return -1;
  };
  const first = joinedAt(from);
  if (first < 0) return false;
  let last = first;
  for (let next = joinedAt(first + 2); next > 0; next = joinedAt(next + 2)) last = next;
  if (last === first) return false;
  return tokens
    .slice(last + 1, last + 1 + reach)
    .some(({ fold }) => after.has(fold) || helper.test(fold) || surelyNegativeVerb.test(fold));
}

/** A thing among the matched words, not between them, is named only to say that it is not needed: «құжатсыз келіңіз». */
function isDoneWithout({ tokens }: Sentence, candidate: Candidate, things: readonly Place[]): boolean {
  return things.some(
    ({ from }) =>
      from >= candidate.from &&
      from < candidate.to &&
      !candidate.skipped.includes(from) &&
      without.test(tokens[from]?.fold ?? ''),
  );
}
