/** Looks at a page for the doctor and for the sign “not checked here”: which boxes are known, by which selector, and whether their Send is. Never part of what is on every page. */
import { describeBox, isSend } from '.';
import type { Platform } from './types';

/** One editable of the page, told without a word of what stands in it. */
export type Examined = {
  /** The box's id in its platform, or null for an editable that no description fits. */
  box: string | null;
  /** Which of the description's selectors found it, from 0: anything but 0 means that the site has changed. */
  selector: number;
  /** How it sends: `keys` and `button` are both known, or only one, or neither. */
  sends: { keys: boolean; button: boolean };
  /** The editable's tag, role and engine, for a report. */
  shape: string;
};

/** An editable that looks like a place for writing but is not described: the site has changed, or it is something new. */
export function isUndescribed(platform: Platform, element: HTMLElement, path: string): boolean {
  if (describeBox(platform, element, path)) return false;
  if (element.matches('[role="search"] *,[role="searchbox"],[type="search"],[role="combobox"][aria-autocomplete]'))
    return false;
  if (!(element.isContentEditable || element instanceof HTMLTextAreaElement)) return false;
  if (element.closest('[aria-hidden="true"]') || element.tabIndex < 0) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 120 && height >= 14;
}

/** True if neither a key nor a control is known that sends this box: what is written there cannot be held. */
export function isSendUnknown(platform: Platform, box: HTMLElement, path: string): boolean {
  const description = describeBox(platform, box, path);
  if (!description) return false;
  return description.send.keys.length === 0 && !hasSend(platform, box, path);
}

/** @returns every editable of the page and its open shadow roots, as the platform sees it */
export function examinePage(platform: Platform, path: string): Examined[] {
  return editablesIn(document).map((element) => {
    const description = describeBox(platform, element, path);
    return {
      box: description?.id ?? null,
      selector: description ? description.find.findIndex((selector) => element.matches(selector)) : -1,
      sends: {
        keys: (description?.send.keys.length ?? 0) > 0,
        button: description !== null && hasSend(platform, element, path),
      },
      shape: shapeOf(element),
    };
  });
}

/** Asked of the controls as they are now: many sites draw Send only when there is text. */
function hasSend(platform: Platform, box: HTMLElement, path: string): boolean {
  const description = describeBox(platform, box, path);
  if (!description) return false;
  const root = box.getRootNode() as Document | ShadowRoot;
  const selector = ['button', '[role="button"]', 'input[type="submit"]', ...description.send.buttons].join();
  return [...root.querySelectorAll<HTMLElement>(selector)].some((control) => isSend(description, box, control));
}

function editablesIn(root: Document | ShadowRoot): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode as HTMLElement;
    if (element.shadowRoot) found.push(...editablesIn(element.shadowRoot));
    const isTop = element.isContentEditable && element.parentElement?.isContentEditable !== true;
    if (isTop || element instanceof HTMLTextAreaElement) found.push(element);
  }
  return found;
}

function shapeOf(element: HTMLElement): string {
  const engines: [string, string][] = [
    ['[data-lexical-editor]', 'lexical'],
    ['[data-slate-editor]', 'slate'],
    ['.ProseMirror', 'prosemirror'],
    ['.ql-editor', 'quill'],
    ['.public-DraftEditor-content', 'draft'],
  ];
  const engine = engines.find(([selector]) => element.matches(selector))?.[1] ?? 'plain';
  return `${element.tagName.toLowerCase()} ${element.getAttribute('role') ?? '-'} ${engine}`;
}
