/** Looks at a page for the doctor and for the sign “not checked here”: which boxes are known, by which selector, and whether their Send is. Never part of what is on every page. */
import { describeBox } from '.';
import { accountAt, attachedTo } from './around';
import type { AttachedKind, BoxDescription, Platform, SendKey } from './types';

/** How a control was told to be Send: by the place of its selector in the description, from 0, or by where it stands. */
export type SendFound = number | 'structure' | null;

/** One editable of the page, told without a word of what stands in it or of whom it is for. */
export type Examined = {
  /** The box's id in its platform, or null for an editable that no description fits. */
  box: string | null;
  /** Which of the description's selectors found it, from 0: anything but 0 means that the site has changed. */
  selector: number;
  surface: string | null;
  /** Whether the page shows whom one is answering, and under which account. */
  recipient: boolean;
  account: boolean;
  /** How it sends. Where `form` is true, submitting the form around it does. */
  sends: { keys: SendKey[]; button: SendFound; form: boolean };
  attached: AttachedKind[];
  /** The editable's tag, role and engine. */
  shape: string;
  /** True for an empty box: many sites draw Send only when there is text. */
  empty: boolean;
  /** True if no description fits although it looks like a place for writing. */
  undescribed: boolean;
};

const searching = '[role="search"] *,[role="searchbox"],[type="search"],[role="combobox"][aria-autocomplete]';

/** An editable that looks like a place for writing but is not described: the site has changed, or it is something new. */
export function isUndescribed(platform: Platform, element: HTMLElement, path: string): boolean {
  if (describeBox(platform, element, path)) return false;
  if (element.matches(searching)) return false;
  if (!(element.isContentEditable || element instanceof HTMLTextAreaElement)) return false;
  if (element.closest('[aria-hidden="true"]') || element.getAttribute('tabindex') === '-1') return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 120 && height >= 14;
}

/** A search is shorter than this, characters. */
const shortest = 12;
/** Boxes of one line are lower than this, CSS pixels. */
const oneLine = 40;

/** A field for several lines, or one in which more stands than anybody searches for. Only the length is asked. */
export function looksWritten(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement) return false;
  if (box instanceof HTMLTextAreaElement || box.ariaMultiLine === 'true') return true;
  if (box.getBoundingClientRect().height >= oneLine) return true;
  const text = box.textContent ?? '';
  return text.length >= shortest && /\s/.test(text);
}

/**
 * What is not known of sending a box that has text.
 * @returns `send` if nothing we know sends it, `button` if only keys do, null if its control was found
 */
export function sendUnknown(description: BoxDescription, box: HTMLElement): 'send' | 'button' | null {
  const { keys, form, buttons, isSend } = description.send;
  // An exercise: the description says that nothing sends.
  if (keys.length + buttons.length === 0 && !isSend && !form) return null;
  if (sendOf(description, box) !== null) return null;
  if (form && box.closest('form')) return null;
  return keys.length === 0 ? 'send' : 'button';
}

/** @returns every editable of the page and its open shadow roots, as the platform sees it */
export function examinePage(platform: Platform, path: string): Examined[] {
  return editablesIn(document).map((element) => {
    const description = describeBox(platform, element, path);
    const shape = shapeOf(element);
    const empty = ('value' in element ? String(element.value) : (element.textContent ?? '')).trim() === '';
    if (!description)
      return {
        box: null,
        selector: -1,
        surface: null,
        recipient: false,
        account: false,
        sends: { keys: [], button: null, form: false },
        attached: [],
        shape,
        empty,
        undescribed: isUndescribed(platform, element, path) && looksWritten(element),
      };
    const { kind, reach } = description.surface(element);
    return {
      box: description.id,
      selector: description.find.findIndex((selector) => element.matches(selector)),
      surface: `${kind} ${reach}`,
      recipient: (description.recipient?.(element) ?? null) !== null,
      account: accountAt(platform.id, element, description.id) !== null,
      sends: {
        keys: description.send.keys,
        button: sendOf(description, element),
        form: description.send.form === true && element.closest('form') !== null,
      },
      attached: attachedTo(platform.id, element, description.id),
      shape,
      empty,
      undescribed: false,
    };
  });
}

const controls = 'button,[role="button"],input[type="submit"]';

/**
 * Asked of the controls as they are now, also those that are disabled for the moment: the question is whether Send is
 * known, not whether it can be pressed. Looks from the box outwards, since a page has hundreds of controls.
 */
function sendOf({ send }: BoxDescription, box: HTMLElement): SendFound {
  const isOther = (control: Element): boolean => send.never?.some((selector) => control.matches(selector)) ?? false;
  const root = box.getRootNode() as Document | ShadowRoot;
  for (const [index, selector] of send.buttons.entries())
    if ([...root.querySelectorAll(selector)].some((control) => !isOther(control))) return index;
  const { isSend } = send;
  if (!isSend) return null;
  const asked = new Set<Element>();
  for (let around: Element | null = box.parentElement; around; around = around.parentElement)
    for (const control of around.querySelectorAll<HTMLElement>(controls)) {
      if (asked.has(control)) continue;
      asked.add(control);
      if (!isOther(control) && isSend(control, box)) return 'structure';
    }
  return null;
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
