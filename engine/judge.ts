/** The gate's rule, pure: what is still open in a review decides whether Send waits. */
import type { Decision, Finding, Review, Verdict } from './types';

/** True if a person already decided to leave this finding as it is. */
export function isKept(finding: Finding, decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => decision.finding === finding.key);
}

/**
 * Decides whether a draft may leave.
 * @param decisions what the person kept, for this draft and for always; a held finding counts as kept only with a reason
 * @returns `wait` with the held findings nobody has decided on, in order of the text; otherwise `go`
 */
export function judge(review: Review, decisions: readonly Decision[] = []): Verdict {
  const reasoned = decisions.filter((decision) => decision.reason !== undefined);
  const open = review.findings.filter((finding) => finding.severity === 'hold' && !isKept(finding, reasoned));
  return open.length === 0 ? { send: 'go' } : { send: 'wait', open };
}
