/**
 * Events in our own windows. The page must hear none of them: focus traps would pull focus back, shortcuts would act,
 * "click outside" would close a dialog. So they end at the window, and a copy runs inside our closed root.
 */

const copied = new Set([
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'focusin',
  'focusout',
  'focus',
  'blur',
]);

export class Inside {
  constructor(
    private readonly host: HTMLElement,
    private readonly root: ShadowRoot,
  ) {}

  /** @returns true if the event was about our windows and has been dealt with */
  takes(event: Event): boolean {
    const about = event.target === this.host || (event as FocusEvent).relatedTarget === this.host;
    if (!about) return false;
    if (event instanceof FocusEvent) return this.takesFocus(event);
    event.stopImmediatePropagation();
    // What a person does with the mouse in our windows must not take focus from the draft.
    if (event.type === 'mousedown') event.preventDefault();
    if (!copied.has(event.type)) return true;
    const target = this.targetOf(event);
    if (event.type === 'click' && isChoice(target)) {
      // Arrow keys and Space have chosen before the click is heard, and stopping it would take the choice back. What listens in our
      // root has only to hear of it: this copy is no mouse event and chooses nothing itself.
      target.dispatchEvent(new Event('click', { bubbles: true }));
      return true;
    }
    const ran = target?.dispatchEvent(copyOf(event)) ?? true;
    // The copy of a click has already done what a click does.
    if (!ran || event.type === 'click') event.preventDefault();
    return true;
  }

  private takesFocus(event: FocusEvent): boolean {
    // Focus that goes from us to a third place is the page's own affair.
    const toUs = event.target === this.host || event.type === 'focusout' || event.type === 'blur';
    const backToBox = event.target !== this.host && (event.type === 'focusin' || event.type === 'focus');
    if (!toUs && !backToBox) return false;
    event.stopImmediatePropagation();
    if (event.target === this.host) this.root.activeElement?.dispatchEvent(copyOf(event));
    return true;
  }

  private targetOf(event: Event): Element | null {
    const byPointer = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
    if (byPointer) return this.root.elementFromPoint(event.clientX, event.clientY);
    return this.root.activeElement;
  }
}

const isChoice = (target: Element | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');

/** What a copy takes from its original, of whatever kind the event is. */
const fields = [
  ...['bubbles', 'cancelable', 'detail', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey'],
  ...['key', 'code', 'location', 'repeat', 'isComposing', 'keyCode'],
  ...['screenX', 'screenY', 'clientX', 'clientY', 'button', 'buttons'],
  ...['pointerId', 'pointerType', 'isPrimary', 'width', 'height', 'pressure'],
];

/** The same event for our root alone: it does not leave the root, whatever the original would do. */
function copyOf(event: Event): Event {
  const init: Record<string, unknown> = { composed: false };
  for (const field of fields) if (field in event) init[field] = event[field as keyof Event];
  const Kind = event.constructor as new (type: string, init: object) => Event;
  return new Kind(event.type, init);
}
