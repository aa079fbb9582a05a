/** From an event to the box it happened in, through open shadow roots. Small: part of what is on every page. */

/** The topmost editable on an event's path, or null. @param path `event.composedPath()` */
export function editableAt(path: readonly EventTarget[]): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLTextAreaElement) return target;
    if (target instanceof HTMLInputElement) return /^(?:text|)$/.test(target.type) ? target : null;
    if (target.isContentEditable) found = target;
    else if (found) return found;
  }
  return found;
}
