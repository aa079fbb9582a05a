/** Which finding's card is open. Words can be repeated, so a finding is known by its key and its number among those alike. */
import type { Finding } from '../engine';

export class CardPlace {
  /** True if it was opened by keyboard: the mouse does not close it. */
  byKeyboard = false;
  private at: { key: string; nth: number } | null = null;

  get isOpen(): boolean {
    return this.at !== null;
  }

  /** @param findings those that are open now, in order of the text @returns null if there is none any more */
  finding(findings: readonly Finding[]): Finding | null {
    const { at } = this;
    return (at && findings.filter(({ key }) => key === at.key)[at.nth]) ?? null;
  }

  open(finding: Finding, findings: readonly Finding[], byKeyboard: boolean): void {
    const alike = findings.filter(({ key }) => key === finding.key);
    const nth = alike.findIndex(({ span }) => span.start === finding.span.start);
    this.at = { key: finding.key, nth: Math.max(0, nth) };
    this.byKeyboard = byKeyboard;
  }

  close(): void {
    this.at = null;
  }

  /** The finding so many places on, round and round; from the beginning where no card is open. */
  onward(findings: readonly Finding[], by: 1 | -1): Finding | undefined {
    const current = this.finding(findings);
    const index = current ? findings.indexOf(current) : -1;
    return findings[(index + by + findings.length) % findings.length];
  }
}
