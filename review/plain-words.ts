/** What is said by the gate's plain sentence, where our screens are not there or fail: it too goes by itself. */
import type { EarlyCode } from './early-notice';
import { noticeTime } from './notice-board';

/** Says something by the plainest means there are; null takes it away. */
export type TellPlainly = (code: EarlyCode | null) => void;

export class PlainWords {
  private end: (() => void) | null = null;

  /**
   * The gate may have said of a message that it went unchecked a moment before we came: that stays to be read.
   * @param after calls back after so many ms, and gives a way to stop that
   */
  constructor(
    private readonly tell: TellPlainly,
    private readonly after: (ms: number, then: () => void) => () => void,
    signal: AbortSignal,
  ) {
    this.inTime();
    signal.addEventListener('abort', () => this.end?.());
  }

  /** Takes the place of what was said before; null takes it away now. */
  say(code: EarlyCode | null): void {
    this.tell(code);
    this.end?.();
    if (code) this.inTime();
  }

  private inTime(): void {
    this.end?.();
    this.end = this.after(noticeTime, () => this.tell(null));
  }
}
