/** The rest of a press that was stopped: its key-up, repeats, pointer-up and click must not reach anybody either. */

const pointerRest = new Set(['pointerup', 'pointercancel', 'mousedown', 'mouseup', 'touchend', 'click', 'auxclick']);

export class RestOfPress {
  private waiting: { by: 'pointer' } | { by: 'key'; code: string } | null = null;

  /** Call with the event that was stopped. */
  begin(event: Event): void {
    if (event instanceof KeyboardEvent) this.waiting = { by: 'key', code: event.code };
    else if (event.type === 'pointerdown' || event.type === 'mousedown') this.waiting = { by: 'pointer' };
  }

  /** True if the event belongs to the press that was stopped. */
  takes(event: Event): boolean {
    if (!this.waiting) return false;
    if (this.waiting.by === 'pointer') {
      if (event.type === 'pointerdown' || event.type === 'keydown') this.waiting = null;
      if (!this.waiting || !pointerRest.has(event.type)) return false;
      if (event.type === 'click') this.waiting = null;
      return true;
    }
    if (event instanceof KeyboardEvent) {
      const same = event.code === this.waiting.code;
      if (event.type === 'keydown' && !(same && event.repeat)) this.waiting = null;
      if (event.type === 'keyup' && same) this.waiting = null;
      return same && (event.type !== 'keydown' || event.repeat);
    }
    if (event.type === 'pointerdown') this.waiting = null;
    // The click that Space on a button makes.
    return this.waiting !== null && event.type === 'click';
  }
}
