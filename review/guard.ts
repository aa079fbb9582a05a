/** The listeners at the window, first of all on the page: focus finds boxes, presses are asked about. Small: part of every page. */
import { editableAt } from '../editors/find-box';
import type { Platform } from '../platforms/types';
import { type Place, type Press, placeAt, sentBy } from './press';
import { OurKeys, RestOfPress } from './rest';

/** Who is asked while an event happens. */
export type Watchman = {
  /** Compose box `place` has got focus. */
  focused(place: Place): void;
  /** An editable has got focus that no description fits. */
  strange?(): void;
  /** Asked inside the event; `stop` keeps the press from the page. */
  pressed(press: Press): 'go' | 'stop';
  /** True if the event happens in our own windows. */
  ours(event: Event): boolean;
  /** An event in our own windows or about their focus; true if it has been dealt with. */
  own(event: Event): boolean;
  /** We made a mistake while a message was leaving: it goes, and the person is told. */
  failed(): void;
};

const pressTypes = new Set(['keydown', 'pointerdown', 'mousedown', 'click', 'submit']);
const heard = [
  ...pressTypes,
  'keypress',
  'keyup',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchend',
  'mouseup',
  'auxclick',
  'focusin',
  'focusout',
  'focus',
  'blur',
];

/** Stands at the window until the signal ends. */
export function standGuard(platform: Platform, watchman: Watchman, signal: AbortSignal): void {
  const rest = new RestOfPress();
  const keys = new OurKeys();
  let act = 0;
  let keyDown = false;

  const count = (event: Event): void => {
    if (event.type === 'keydown') {
      if (!(event as KeyboardEvent).repeat) act += 1;
      keyDown = true;
    } else if (event.type === 'keyup') keyDown = false;
    else if (event.type === 'pointerdown') act += 1;
    // A click out of nowhere: a screen reader or another device pressed the control.
    else if (event.type === 'click' && (event as MouseEvent).detail === 0 && !keyDown) act += 1;
  };

  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    try {
      count(event);
      if (rest.takes(event)) {
        stop(event);
        return;
      }
      if (rest.repeats(event) && watchman.ours(event)) {
        rest.begin(event);
        stop(event);
        return;
      }
      const ours = watchman.ours(event);
      // A key pressed in our windows is ours until it is let go, also when the focus has gone back to the draft.
      if (keys.claims(event) && !ours) {
        stop(event);
        return;
      }
      if (watchman.own(event)) {
        keys.took(event);
        return;
      }
      if (event.type === 'focusin') {
        const path = event.composedPath();
        const place = placeAt(platform, path);
        if (place) watchman.focused(place);
        else if (editableAt(path)) watchman.strange?.();
      }
      if (!pressTypes.has(event.type)) return;
      const places = sentBy(platform, event);
      if (places.length === 0) return;
      const final = event.type !== 'pointerdown' && event.type !== 'mousedown';
      if (watchman.pressed({ places, act, final }) === 'go') return;
      rest.begin(event);
      stop(event);
    } catch {
      if (pressTypes.has(event.type)) watchman.failed();
    }
  };
  for (const type of heard) window.addEventListener(type, hear, { capture: true, signal });
  // Put into a page that was open before us: the person may be in a box already.
  const place = placeAt(platform, pathOfFocus());
  if (place) watchman.focused(place);
}

/** What an event at the focused element would have as its path, through open shadow roots. */
function pathOfFocus(): EventTarget[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const path: EventTarget[] = [];
  for (let node: Node | null = focused; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    path.push(node);
  return path;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
