/** The engine's one verb: a draft and rules in, findings out. Pure and synchronous. */
import { Signals } from './context/signals';
import { withContact } from './detectors/contact-given';
import { findLearned } from './detectors/learned';
import { findOthers, langAt } from './detectors/others';
import { findPhrases } from './detectors/phrase';
import { makeFinding, severityOf } from './findings';
import { isDoubtful } from './learned/doubt';
import { lengthOf } from './learned/length';
import { privateRule, type Weighed, withoutOverlaps } from './overlaps';
import type { OpenRule, RuleSet } from './packs/open';
import type { PrivateList } from './private/list';
import { type Reading, readDraft } from './text/reading';
import type { Category, Draft, Lang, Match, Review, Span } from './types';

/**
 * Rereads one draft. Never throws for any text; offsets are UTF-16 code units of `draft.text`.
 * @param privateList whom the worker wants never to be named
 * The same draft and rules always give the same review, however much was typed before.
 */
export function reviewDraft(draft: Draft, rules: RuleSet, privateList?: PrivateList): Review {
  const reading = readDraft(draft.text, draft.surface, rules.index, rules.memory);
  const signals = new Signals(reading, rules.signalIds, rules.index.stemLength);
  const weighed: Weighed[] = [];
  const weigh = (rule: OpenRule, match: Match, lang: Lang): void => {
    if (rules.only !== undefined && rules.only !== rule.id) return;
    // Said of the words that were marked, whatever part of them a recogniser asks about.
    const allowable = rule.category === 'personal-data' && rule.id !== privateRule;
    if (allowable && rules.allows(draft.text.slice(match.span.start, match.span.end))) return;
    const severity = severityOf(rule, match, draft.surface, rules.options.strictness);
    if (severity === 'none' || match.span.end <= match.span.start) return;
    const doubtful =
      severity !== 'hint' &&
      rules.only === undefined &&
      // What the worker has listed is no matter of how a sentence reads.
      rule.id !== privateRule &&
      rule.id !== 'bb-other-account' &&
      match.sure !== true &&
      isDoubtful(rule, severity, match.span, reading, rules);
    weighed.push({ rule, match, severity: doubtful ? 'hint' : severity, lang });
  };
  let clientKnown = false;
  for (const { find, match, lang } of findPhrases(reading, rules, signals)) {
    const { kind } = find.rule.file;
    clientKnown ||= kind === 'client-relationship';
    weigh(find.rule, kind === 'personal-contact' ? withContact(match, draft.text) : match, lang);
  }
  clientKnown ||= readsLikeReply(reading, rules, signals);
  for (const { rule, match, lang } of findOthers(reading, rules, signals, clientKnown)) weigh(rule, match, lang);
  const stranger = draft.otherAccount !== undefined && rules.rules.find(({ id }) => id === accountRule);
  if (stranger) weigh(stranger, firstWord(draft.text, draft.otherAccount ?? ''), rules.options.locale);
  const named = privateList && rules.rules.find(({ id }) => id === privateRule);
  if (named) for (const match of privateList.find(draft.text)) weigh(named, match, langAt(reading, match.span.start));
  const within = (categories: readonly Category[], { start, end }: Span): Weighed[] =>
    weighed.filter(
      ({ rule, match: { span } }) => categories.includes(rule.category) && span.start < end && start < span.end,
    );
  const learned = findLearned(reading, rules, signals, {
    holds: weighed.some(({ severity }) => severity === 'hold'),
    spoken: (category, stretch) => within([category], stretch).length > 0,
    interrupting: (categories, stretch) =>
      within(categories, stretch)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ match }) => match.span),
    tellsOfSelf: (stretch) =>
      within(['boundary-breach'], stretch).some(({ rule }) => rule.file.kind === 'self-disclosure'),
    raise: (categories, stretch, least, because) => {
      for (const one of within(categories, stretch)) {
        const { rule, match, severity } = one;
        if (severity === 'hold' || (severity === 'hint' && least !== 'hint')) continue;
        // How severe a team wants it, it is; and what is no matter of words stays as it is.
        if (rule.byTeam || !rules.learned?.knows(rule.id)) continue;
        one.severity = 'hold';
        one.match = { ...match, because: [...match.because, ...because] };
      }
    },
  });
  for (const { rule, match, lang } of learned) weigh(rule, match, lang);
  const findings = withoutOverlaps(weighed).map((one) => makeFinding(one, draft, rules.options));
  const urgent = draft.surface.kind === 'dm' && speaksOfDanger(reading, rules);
  return { draft, findings, problems: [], ...(urgent && { urgent }) };
}

/** A comment that reads like ones which told of the person they answer, by the learned question about details. */
const readsLikeReply = (
  { sentences, surface, words }: Reading,
  { learned, learnedRules }: RuleSet,
  signals: Signals,
): boolean =>
  surface.kind === 'comment' &&
  learned !== undefined &&
  learnedRules.has('identifying-details') &&
  sentences.some(
    (placed) =>
      !signals.isDiscussed(placed) &&
      learned
        .holds(placed.sentence, 'comment', lengthOf(words))
        .some(({ category }) => category === 'identifying-details'),
  );

/** Danger now in one sentence, and nowhere a sign that it is only spoken of: in law, in training, long ago. */
function speaksOfDanger({ sentences }: Reading, rules: RuleSet): boolean {
  const [now, general] = ['danger-now', 'danger-general'].map((name) => rules.index.classId(name));
  const has = (id: number | undefined): boolean =>
    id !== undefined && sentences.some(({ sentence }) => sentence.marked.classes.has(id));
  return has(now) && !has(general);
}

/** The rule that speaks when one writes under another account than those for work. */
const accountRule = 'bb-other-account';

/** It is no matter of words, so it is shown at the first of them. */
function firstWord(text: string, account: string): Match {
  const found = /[\p{L}\p{N}]+/u.exec(text) ?? /\S+/.exec(text);
  const start = found?.index ?? 0;
  return { span: { start, end: start + (found?.[0].length ?? 0) }, because: [{ code: 'account', value: account }] };
}
