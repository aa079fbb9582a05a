/** What is counted: what must never happen, and how often each fault was there. */

export const wrongs = [
  'drafts lost',
  'texts altered without a click',
  'serious drafts sent unseen while healthy',
  'sends blocked by our own failure',
  'unhandled errors',
  'listeners and nodes left behind',
] as const;
export type Wrong = (typeof wrongs)[number];

const mostTold = 40;

export class Tally {
  sends = 0;
  held = 0;
  went = 0;
  /** Sent unchecked because we had been broken, with a notice or without one. */
  unchecked = 0;
  /** Pages that had to be opened anew because the driving itself failed. */
  interrupted = 0;
  /** What a page held more at its end than when it was warm. */
  readonly pages: { place: string; turns: number; nodes: number; listeners: number }[] = [];
  readonly faults: Record<string, number> = {};
  readonly wrong = Object.fromEntries(wrongs.map((name) => [name, 0])) as Record<Wrong, number>;
  readonly told: string[] = [];

  count(wrong: Wrong, detail: string): void {
    this.wrong[wrong] += 1;
    if (this.told.length >= mostTold) return;
    this.told.push(`${wrong}: ${detail}`);
    console.log(`  ! ${wrong}: ${detail}`);
  }

  get bad(): number {
    return Object.values(this.wrong).reduce((sum, one) => sum + one, 0);
  }
}
