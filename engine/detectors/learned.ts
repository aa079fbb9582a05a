/**
 * The learned hint: a sentence that reads like ones people regretted, where no rule of that category has spoken. Its grade is `sure`
 * where it reads like what should have been asked about first.
 */

import { isInside } from '../context/quotes';
import type { Signals } from '../context/signals';
import { lengthOf } from '../learned/length';
import type { Judgement } from '../learned/model';
import { conductCategories, type LearnedCategory, learnedCategories } from '../learned/questions';
import type { OpenRule, RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Category, Evidence, Severity, Span, SurfaceKind } from '../types';
import { langAt, type OtherMatch } from './others';

/** How many words are underlined: one word by itself says nothing of what is meant. */
const shortest = 4;
const longest = 8;
/** Log-odds not asked for where the draft waits already: one more place to look at keeps nobody who was not kept. */
const waitsAlready = 3;
/** How many words are named as evidence. */
const named = 3;

/** What rules say of a stretch of the draft. */
export type Said = {
  /** True if the draft waits already. */
  holds: boolean;
  /** True if a rule of this category points into the stretch. */
  spoken(category: Category, stretch: Span): boolean;
  /** Where rules of these categories warn or hold in the stretch. */
  interrupting(categories: readonly Category[], stretch: Span): readonly Span[];
  /** True if the worker tells of themselves there: that is no detail of a client. */
  tellsOfSelf(stretch: Span): boolean;
  /** What rules of these categories say in the stretch holds from now on, if they were at least as severe as this; never against a team's word. */
  raise(categories: readonly Category[], stretch: Span, least: Severity, because: readonly Evidence[]): void;
};

export function findLearned(reading: Reading, rules: RuleSet, signals: Signals, said: Said): OtherMatch[] {
  const model = rules.learned;
  if (model === undefined) return [];
  const found: OtherMatch[] = [];
  // What is said to be done with somebody's leave differs from what is not in that word alone: no weight can see it. Nor that
  // all are spoken of, and not one.
  const holds = (name: string, { sentence }: Placed): boolean => {
    const id = rules.index.classId(name);
    return id !== undefined && sentence.marked.classes.has(id);
  };
  // "Never tell anybody the code": a warning names what it warns of.
  const warns = (category: LearnedCategory, placed: Placed): boolean =>
    category === 'responsibility' && holds('code-warning', placed) && holds('secret-code', placed);
  // "The psychiatrist wrote that …": then it is no verdict of the worker's.
  const isADoctors = (category: LearnedCategory, placed: Placed): boolean =>
    category === 'responsibility' && holds('medic-says', placed);
  const isOfNobody = (category: LearnedCategory, placed: Placed): boolean =>
    category === 'identifying-details' &&
    (said.tellsOfSelf(placed) ||
      notRecorded.test(placed.sentence.text) ||
      (holds('said-of-all', placed) && !holds('certain-one', placed) && !holds('you', placed)));
  const add = (placed: Placed, rule: OpenRule, tokens: Judgement['tokens'], sure: boolean): void => {
    const because = reasons(placed, tokens);
    const span = heaviest(placed, tokens).span;
    const match = { span, because, ...(sure && { grades: ['sure'] }) };
    found.push({ rule, match, lang: langAt(reading, span.start) });
  };
  const length = lengthOf(reading.words);
  const ease = said.holds ? waitsAlready : 0;
  for (const placed of reading.sentences) {
    if (placed.sentence.tokens.length < 2 || signals.isDiscussed(placed)) continue;
    const asked = new Set<OpenRule>();
    for (const held of model.holds(placed.sentence, reading.surface.kind, length, ease)) {
      const rule = rules.learnedRules.get(held.category);
      if (
        !rule ||
        holds('with-consent', placed) ||
        warns(held.category, placed) ||
        isADoctors(held.category, placed) ||
        (held.category !== 'identifying-details' && isDeclined(placed.sentence.text)) ||
        (held.category === 'boundary-breach' && keepsBoundary.test(placed.sentence.text)) ||
        isOfNobody(held.category, placed) ||
        isMostlyQuoted(placed, held.tokens, signals)
      )
        continue;
      const about = held.category === 'identifying-details' ? [held.category] : conductCategories;
      if (!rule.byTeam) {
        const because = reasons(placed, held.tokens);
        said.raise(about, placed, 'warn', because);
        // A rule that says the same says it better.
        said.raise([held.category], heaviest(placed, held.tokens).span, 'hint', because);
      }
      const there = said.interrupting(besides(held.category, reading.surface.kind), placed);
      const tokens = there.length === 0 ? held.tokens : elsewhere(placed, held.tokens, there);
      if (tokens === null) continue;
      asked.add(rule);
      add(placed, rule, tokens, true);
    }
    for (const category of learnedCategories) {
      const rule = rules.learnedRules.get(category);
      if (!rule || asked.has(rule) || said.spoken(category, placed) || warns(category, placed)) continue;
      // «личный аккаунтпен жазбаймын»: who keeps a boundary uses its words.
      const { text } = placed.sentence;
      if (category === 'boundary-breach' && (refusesInKazakh.test(text) || keepsBoundary.test(text))) continue;
      const judgement = model.judge(category, placed.sentence, reading.surface.kind);
      if (judgement !== null) add(placed, rule, judgement.tokens, false);
    }
  }
  return found;
}

/** "I won't be able to write that …", «не смогу написать, что …»: what is declined at the outset is not done. */
const declines =
  /^(?:[^,!.]{0,24}[,!.]\s)?(?:I|we)(?:['’]m|['’]re|\sam|\sare)?\s?(?:(?:won['’]t|will not|not) (?:be )?(?:able|allowed) to|can(?:['’]t|not| not) (?:write|say|state|promise|put|sign))(?!\p{L})|^(?:[^,!.]{0,24}[,!.]\s)?(?:я\s)?(?:не (?:с?могу|вправе|имею права) (?:написать|сказать|обещать|подписать|утверждать))(?!\p{L})/iu;

/** "I don't add people I work with on my own Facebook", «личный номер я не даю»: unless an exception follows. */
const keepsBoundary =
  /(?<!\p{L})(?:(?:I|we) (?:don['’]?t|do not|can['’]?t|can ?not|won['’]?t|will not|never|(?:am|are) not allowed to) (?:\p{L}+ )?(?:give|add|share|take|accept|meet|chat|use|lend|borrow|drink|follow|friend)|не (?:\p{L}+ )?(?:даю|да[её]м|добавля\p{L}{1,3}|беру|бер[её]м|принима\p{L}{1,3}|приму|встреча\p{L}{3,5}|переписыва\p{L}{3,5}|перехо\p{L}{2,4}|общаюсь|занимаю|одалживаю|(?:могу|можем) (?:принять|взять|дать|добавить|встретиться)))(?!\p{L})(?!.*(?<!\p{L})(?:but|но|only|только|except|кроме|а тебе|а вам|without|unless|если)(?!\p{L}))/iu;

/** «сотталған деген белгі қойылмайды»: what is nowhere written is told of nobody. */
const notRecorded = /деген \p{L}+ \p{L}+[мбп][ае]й(?:ды|ді|ди)(?!\p{L})/iu;

/** Kazakh declines at the end of a clause: «… мен қысым көрсетпеймін», «… жазбаймын, кешіріңіз». With "if you" before it that may be a threat. */
const refusesInKazakh = /[мбп][ае]й(?:м[ыиі]н|м[ыиі]з)(?:\sкеш[іи]р\p{L}*)?\P{L}*(?:$|,)/iu;
/** It advises against, «… көшпей-ақ қояйық», «… дегендерге сенбеңіз», or leaves to the reader: «… сіздің шешіміңіз». */
const leavesInKazakh = /й-?\s?а[қк] [қк]ой(?:ай|[ыи][ңн])|дег[ае]н(?:дер)?ге сенбе|с[іи]зд[іи][ңн] шеш[іи]м/iu;
const ifYou = /[сc][ае][ңн](?:[ыі]з)?(?!\p{L})/iu;

const isDeclined = (text: string): boolean =>
  declines.test(text) || ((refusesInKazakh.test(text) || leavesInKazakh.test(text)) && !ifYou.test(text));

/** Where one of these interrupts already, the worker is asked about those words as it is. */
function besides(category: LearnedCategory, kind: SurfaceKind): readonly Category[] {
  if (category !== 'identifying-details') return conductCategories;
  // Below a post the name in a greeting is held because of what is told beside it: both are to be asked about.
  return kind === 'comment' ? [category] : [category, 'personal-data'];
}

/** Half of what weighs stands in quotation marks: words that are spoken of, not said. */
function isMostlyQuoted({ start, sentence }: Placed, tokens: Judgement['tokens'], signals: Signals): boolean {
  const quotes = signals.quotedSpans();
  if (quotes.length === 0) return false;
  let [all, quoted] = [0, 0];
  for (const { at, weight } of tokens) {
    const token = sentence.tokens[at];
    if (!token || weight <= 0) continue;
    all += weight;
    if (isInside({ start: start + token.start, end: start + token.end }, quotes)) quoted += weight;
  }
  return quoted >= all / 2;
}

const wordAt = ({ sentence }: Placed, at: number): string => {
  const token = sentence.tokens[at];
  return token ? sentence.text.slice(token.start, token.end) : '';
};

/** The words that weigh most, as evidence. */
const reasons = (placed: Placed, tokens: Judgement['tokens']): Evidence[] =>
  tokens
    .filter(({ weight }) => weight > 0)
    .slice(0, named)
    .map(({ at }) => ({ code: 'learned', value: wordAt(placed, at) }));

/** So much of what weighs most must lie elsewhere too, if rules interrupt already. */
const enoughElsewhere = 0.3;

/** What weighs outside of where rules interrupt already; null if that is little. */
function elsewhere(placed: Placed, tokens: Judgement['tokens'], spans: readonly Span[]): Judgement['tokens'] | null {
  const { start, sentence } = placed;
  const weights = new Map(tokens.map(({ at, weight }) => [at, weight]));
  const outside = sentence.tokens.map((token, at) => {
    const inside = spans.some((span) => start + token.start < span.end && span.start < start + token.end);
    return { at, weight: inside ? never : (weights.get(at) ?? 0) };
  });
  const sorted = outside.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return heaviest(placed, sorted).sum >= enoughElsewhere * heaviest(placed, tokens).sum ? sorted : null;
}

/** No run of words takes one in that weighs so little. */
const never = -1e6;

/** The run of words that weighs most. */
function heaviest(
  { start, sentence }: Placed,
  weighed: readonly { at: number; weight: number }[],
): { span: Span; sum: number } {
  const weights = new Float64Array(sentence.tokens.length);
  for (const { at, weight } of weighed) weights[at] = weight;
  let best = { from: 0, to: 1, sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < weights.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(weights.length, from + longest); to += 1) {
      sum += weights[to] as number;
      const long = to + 1 - from >= Math.min(shortest, weights.length);
      if (long && sum > best.sum) best = { from, to: to + 1, sum };
    }
  }
  const first = sentence.tokens[best.from];
  const last = sentence.tokens[best.to - 1];
  const span = { start: start + (first?.start ?? 0), end: start + (last?.end ?? sentence.text.length) };
  return { span, sum: best.sum };
}
