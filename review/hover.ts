/** The mouse over marks: resting on one opens its card, leaving both closes it, a click keeps it open. */
import type { Finding } from '../engine';
import type { Desk } from './desk';
import type { Screens } from './screens';

/** The pointer must rest this long on a mark, and be away this long, ms. */
const restTime = 220;
const awayTime = 350;

export class Hover {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingFor: Finding | 'ours' | null = null;
  private pinned = false;

  constructor(
    private readonly desk: Desk,
    private readonly screens: Screens,
    signal: AbortSignal,
  ) {
    window.addEventListener('pointermove', (event) => this.moved(event), { capture: true, passive: true, signal });
    window.addEventListener('click', (event) => this.clicked(event), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  private moved(event: PointerEvent): void {
    const { session } = this.desk;
    if (!event.isTrusted || !session || event.pointerType === 'touch' || this.desk.panelOpen) return;
    const finding = this.screens.over(event) ? null : this.screens.at(event.clientX, event.clientY);
    const wanted = this.screens.over(event) ? 'ours' : finding;
    if (wanted === this.waitingFor) return;
    this.waitingFor = wanted;
    clearTimeout(this.timer);
    if (finding && finding !== this.desk.current)
      this.timer = setTimeout(() => {
        this.pinned = false;
        this.desk.openCard(finding);
      }, restTime);
    else if (wanted === null && this.desk.cardOpen && !this.pinned && !this.desk.cardHasKeyboard)
      this.timer = setTimeout(() => this.desk.closeCard(), awayTime);
  }

  private clicked(event: MouseEvent): void {
    const { session } = this.desk;
    if (!event.isTrusted || !session || this.screens.over(event)) return;
    const finding = event.composedPath().includes(session.place.box)
      ? this.screens.at(event.clientX, event.clientY)
      : null;
    clearTimeout(this.timer);
    this.pinned = finding !== null;
    if (finding) this.desk.openCard(finding);
    else this.desk.closeCard();
  }
}
