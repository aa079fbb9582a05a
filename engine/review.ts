/** The engine's one verb: a draft and rules in, findings out. Pure and synchronous. */
import { Signals } from './context/signals';
import { findLearned } from './detectors/learned';
import { findOthers } from './detectors/others';
import { findPhrases } from './detectors/phrase';
import { makeFinding, severityOf } from './findings';
import { type Weighed, withoutOverlaps } from './overlaps';
import type { OpenRule, RuleSet } from './packs/open';
import { readDraft } from './text/reading';
import type { Category, Draft, Lang, Match, Review, Span } from './types';

/**
 * Rereads one draft. Never throws for any text; offsets are UTF-16 code units of `draft.text`.
 * The same draft and rules always give the same review, however much was typed before.
 */
export function reviewDraft(draft: Draft, rules: RuleSet): Review {
  const reading = readDraft(draft.text, draft.surface, rules.index, rules.memory);
  const signals = new Signals(reading, rules.signalIds, rules.index.stemLength);
  const weighed: Weighed[] = [];
  const weigh = (rule: OpenRule, match: Match, lang: Lang): void => {
    if (rules.only !== undefined && rules.only !== rule.id) return;
    const severity = severityOf(rule, match, draft.surface, rules.options.strictness);
    if (severity !== 'none' && match.span.end > match.span.start) weighed.push({ rule, match, severity, lang });
  };
  let clientKnown = false;
  for (const { find, match, lang } of findPhrases(reading, rules, signals)) {
    clientKnown ||= find.rule.file.kind === 'client-relationship';
    weigh(find.rule, match, lang);
  }
  for (const { rule, match, lang } of findOthers(reading, rules, signals, clientKnown)) weigh(rule, match, lang);
  const spoken = (category: Category, { start, end }: Span): boolean =>
    weighed.some(({ rule, match: { span } }) => rule.category === category && span.start < end && start < span.end);
  for (const { rule, match, lang } of findLearned(reading, rules, signals, spoken)) weigh(rule, match, lang);
  const findings = withoutOverlaps(weighed).map((one) => makeFinding(one, draft, rules.options));
  return { draft, findings, problems: [] };
}
