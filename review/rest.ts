/** The rest of a press that was stopped, its key-up, repeats, pointer-up and click, must reach nobody; a hasty second press must not land in our panel. */

const pointerRest = new Set([
  'touchstart',
  'pointerup',
  'pointercancel',
  'touchend',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
]);

/** A press of the same kind so soon after is the same haste, not an answer to the panel that has just opened; ms. */
const haste = 700;

/** The second click of a double click lands this near, CSS pixels. */
const near = 12;

type Stopped = { by: 'pointer' | 'key'; code: string; at: number; x: number; y: number; over: boolean };

export class RestOfPress {
  private stopped: Stopped | null = null;

  /** Call with the event that was stopped. */
  begin(event: Event): void {
    const at = event.timeStamp;
    if (event instanceof KeyboardEvent) this.stopped = { by: 'key', code: event.code, at, x: 0, y: 0, over: false };
    else if (event instanceof MouseEvent && event.type !== 'click')
      this.stopped = { by: 'pointer', code: '', at, x: event.clientX, y: event.clientY, over: false };
  }

  /** True if the event belongs to the press that was stopped. */
  takes(event: Event): boolean {
    const { stopped } = this;
    if (!stopped) return false;
    if (event.type === 'keydown' || event.type === 'pointerdown') {
      // Held down, a key goes on repeating; anything else is a new press.
      if (event instanceof KeyboardEvent && event.repeat && !stopped.over && event.code === stopped.code) return true;
      stopped.over = true;
      return false;
    }
    if (stopped.over) return false;
    return stopped.by === 'key' ? takesAfterKey(stopped, event) : takesAfterPointer(stopped, event);
  }

  /** True if the same was done again in haste: the second half of a double click, Enter struck twice. */
  repeats(event: Event): boolean {
    const { stopped } = this;
    if (!stopped || event.timeStamp - stopped.at > haste) return false;
    if (event instanceof KeyboardEvent) return stopped.by === 'key' && event.code === stopped.code;
    if (stopped.by === 'key' || event.type !== 'pointerdown' || !(event instanceof MouseEvent)) return false;
    return Math.abs(event.clientX - stopped.x) < near && Math.abs(event.clientY - stopped.y) < near;
  }
}

function takesAfterPointer(stopped: Stopped, event: Event): boolean {
  if (!pointerRest.has(event.type)) return false;
  if (event.type === 'click') stopped.over = true;
  return true;
}

function takesAfterKey(stopped: Stopped, event: Event): boolean {
  // The click that Space or Enter makes on a button.
  if (!(event instanceof KeyboardEvent)) return event.type === 'click';
  if (event.code !== stopped.code) return false;
  if (event.type === 'keyup') stopped.over = true;
  return true;
}

/** Keys that went down in our windows and have not come up yet. */
export class OurKeys {
  private readonly down = new Set<string>();

  /** Call with every event that we have dealt with ourselves. */
  took(event: Event): void {
    if (event instanceof KeyboardEvent && event.type === 'keydown') this.down.add(event.code);
  }

  /** True if a key event belongs to a press that began in our windows. */
  claims(event: Event): boolean {
    if (!(event instanceof KeyboardEvent) || !this.down.has(event.code)) return false;
    const begins = event.type === 'keydown' && !event.repeat;
    if (begins || event.type === 'keyup') this.down.delete(event.code);
    return !begins;
  }
}
