/** The one notice that stands beside the box, and goes by itself. */
import type { NoticeCode } from '../components/view';

/** Notices go by themselves after this time, ms. */
export const noticeTime = 9000;

export class NoticeBoard {
  notice: { code: NoticeCode } | null = null;
  private end: (() => void) | null = null;

  /**
   * @param after calls back after so many ms, and gives a way to stop that
   * @param gone is called when a notice has had its time
   */
  constructor(
    private readonly after: (ms: number, then: () => void) => () => void,
    private readonly gone: () => void,
  ) {}

  /** Takes the place of what stood there; null takes it down. */
  put(code: NoticeCode | null): void {
    this.end?.();
    this.end = null;
    this.notice = code && { code };
    if (!code) return;
    this.end = this.after(noticeTime, () => {
      this.put(null);
      this.gone();
    });
  }
}
