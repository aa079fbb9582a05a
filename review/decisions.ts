/** What the person decided about findings of one draft, together with what is kept for always. */
import { type Decision, type Finding, isKept, type Reason } from '../engine';
import type { Kept } from '../messages/types';

export class Decisions {
  private own: Decision[] = [];

  /** @param always what is kept for always, asked anew each time: it may change in another tab */
  constructor(private readonly always: () => readonly Kept[]) {}

  keep(finding: Finding, lasts: Decision['lasts'], reason: Reason | undefined): void {
    this.own = this.own.filter((one) => one.finding !== finding.key);
    this.own.push({ finding: finding.key, rule: finding.rule, choice: 'kept', lasts, ...(reason && { reason }) });
  }

  all(): Decision[] {
    return [...this.own, ...this.always().map((kept) => ({ ...kept, choice: 'kept', lasts: 'always' }) as const)];
  }

  /** Findings nobody has decided on; a held one counts as decided only with a reason. */
  undecided(findings: readonly Finding[]): Finding[] {
    const all = this.all();
    const reasoned = all.filter(({ reason }) => reason !== undefined);
    return findings.filter((finding) => !isKept(finding, finding.severity === 'hold' ? reasoned : all));
  }

  /** What was kept once ends when its words are gone. */
  forgetGone(findings: readonly Finding[]): void {
    const here = new Set(findings.map(({ key }) => key));
    this.own = this.own.filter(({ lasts, finding }) => lasts !== 'once' || here.has(finding));
  }

  takeFrom(other: Decisions): void {
    this.own = [...other.own];
  }

  /** The draft has left or was deleted. */
  forgetDraft(): void {
    this.own = [];
  }
}
