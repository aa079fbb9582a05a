/** From one event to the boxes it may send: which press, which control, whose Send. Small: part of every page. */
import { editableAt } from '../editors/find-box';
import { controlAt, describeBox, isSend, isSendKey } from '../platforms';
import type { BoxDescription, Platform } from '../platforms/types';
import { menuOpen } from './menus';

/** A compose box and what the platform says of it. */
export type Place = { box: HTMLElement; description: BoxDescription };

/** A person's act that may send. One act can be several events: pointerdown, mousedown, click, submit. */
export type Press = {
  /** Every box that this act would send, the one acted in first. */
  places: Place[];
  /** The same number for all events of one act. */
  act: number;
  /** False for pointerdown and mousedown, which only announce a click. */
  final: boolean;
};

export function placeAt(platform: Platform, path: readonly EventTarget[]): Place | null {
  const box = editableAt(path);
  const description = box && describeBox(platform, box, location.pathname);
  return box && description ? { box, description } : null;
}

/** All compose boxes that stand on the page now; asked only when somebody presses a control. */
export function placesIn(platform: Platform, path: readonly EventTarget[]): Place[] {
  const selector = platform.boxes.flatMap(({ find }) => find).join(',');
  const roots = path.filter((target) => target instanceof Document || target instanceof ShadowRoot);
  return (roots.length > 0 ? roots : [document])
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
    .flatMap((box) => {
      const description = describeBox(platform, box, location.pathname);
      return description ? [{ box, description }] : [];
    });
}

/** @returns the boxes that this trusted event would send; empty if it is no send */
export function sentBy(platform: Platform, event: Event): Place[] {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) return sentByKey(platform, event, path);
  if (event.type === 'submit') {
    const form = path[0];
    return placesIn(platform, path).filter(
      ({ box, description }) => description.send.form === true && form instanceof HTMLFormElement && form.contains(box),
    );
  }
  if (event instanceof MouseEvent && event.button > 0) return [];
  return sentByControl(platform, path);
}

function sentByControl(platform: Platform, path: readonly EventTarget[]): Place[] {
  const control = controlAt(path);
  if (!control) return [];
  return placesIn(platform, path).filter(({ box, description }) => isSend(description, box, control));
}

function sentByKey(platform: Platform, event: KeyboardEvent, path: readonly EventTarget[]): Place[] {
  // 229: the key belongs to an input method, even where the browser has already left composition.
  if (event.type !== 'keydown' || event.isComposing || event.keyCode === 229 || event.altKey || event.shiftKey)
    return [];
  if (event.key !== 'Enter' && event.key !== ' ') return [];
  const place = placeAt(platform, path);
  if (!place) return editableAt(path) ? [] : sentByControl(platform, path);
  if (!isSendKey(place.description.send.keys, event) || menuOpen(place.box)) return [];
  return [place, ...threadOf(platform, place, path)];
}

/** Other boxes that the same Send would take along, as in a thread of posts. */
function threadOf(platform: Platform, { box, description }: Place, path: readonly EventTarget[]): Place[] {
  const { buttons } = description.send;
  if (buttons.length === 0) return [];
  const others = placesIn(platform, path).filter((one) => one.box !== box && one.description === description);
  if (others.length === 0) return [];
  const root = box.getRootNode() as Document | ShadowRoot;
  const controls = [...root.querySelectorAll<HTMLElement>(buttons.join(','))].filter((control) =>
    isSend(description, box, control),
  );
  return others.filter((other) => controls.some((control) => isSend(description, other.box, control)));
}
