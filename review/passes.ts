/** A pass: exactly these words may leave once, by the person's own next press. */

export class Pass {
  private words: string | null = null;
  private usedIn: number | null = null;

  /** The person gave a reason for these words. */
  give(words: string): void {
    this.words = words;
    this.usedIn = null;
  }

  /**
   * @param act the number of the press; events of one press count as one
   * @param final true for the event that sends (click, key, submit): it uses the pass up
   */
  lets(words: string, act: number, final: boolean): boolean {
    if (this.words === null || this.words !== words) return false;
    if (this.usedIn !== null && this.usedIn !== act) return false;
    if (final) this.usedIn = act;
    return true;
  }

  takeFrom(other: Pass): void {
    this.words = other.words;
    this.usedIn = other.usedIn;
  }

  /** Call with the words that stand in the box now. @returns true if a pass not used yet has just become void */
  see(words: string): boolean {
    if (this.words === null || this.words === words) return false;
    const lost = this.usedIn === null;
    this.words = null;
    this.usedIn = null;
    return lost;
  }
}
