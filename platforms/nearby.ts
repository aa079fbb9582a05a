/** Small questions of structure that several sites share: what follows a box, what is the last control of a row. Part of every page: keep it small. */

/** Editables of a site, whatever value the attribute has. */
export const ce = ':is([contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"])';
export const lexical = '[contenteditable="true"][data-lexical-editor="true"]';

const controls = 'button,[role="button"],input[type="submit"]';

/** What opens something or picks a file is never Send. */
const opens = (control: Element): boolean =>
  control.hasAttribute('aria-haspopup') ||
  control.hasAttribute('aria-expanded') ||
  control.querySelector('input[type="file"]') !== null;

const isDrawn = (control: Element): boolean => control.getClientRects().length > 0;

/** True if `control` is the last one of `scope` that stands after the box and opens nothing. */
export function isLastAfter(control: Element, box: Element, scope: Element | null): boolean {
  return scope !== null && lastAction(scope, box) === control;
}

/** @param after only controls after this element count */
export function lastAction(scope: Element, after?: Element): Element | null {
  const found = [...scope.querySelectorAll(controls)].filter(
    (one) =>
      !opens(one) &&
      isDrawn(one) &&
      (!after || (after.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  return found.at(-1) ?? null;
}

/** The nearest ancestor in which a control follows the box, at most `most` steps up and not beyond `border`. */
export function rowOf(box: Element, border: Element | null = null, most = 8): Element | null {
  let parent = box.parentElement;
  for (let steps = 0; parent && steps < most; steps += 1) {
    if (lastAction(parent, box)) return parent;
    if (parent === border) return null;
    parent = parent.parentElement;
  }
  return null;
}

/** In the box's own row, the last control that follows it: where chats put Send. */
export const isRowSend = (control: HTMLElement, box: HTMLElement): boolean => isLastAfter(control, box, rowOf(box));

/** The words of the first selector that finds any, or null. */
export function words(root: ParentNode | null | undefined, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const text = root?.querySelector(selector)?.textContent?.trim();
    if (text) return text;
  }
  return null;
}

/** The dialog that a box stands in, native or not. */
export const dialogOf = (box: Element): Element | null => box.closest('[role="dialog"],dialog');
