/** Instagram: direct messages, comments, captions and story replies. Roles and structure only: labels are translated, classes hashed. */
import { definePlatform } from './types';

const lexical = '[contenteditable="true"][data-lexical-editor="true"]';
const inStory = /^\/stories\//;

export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  boxes: [
    {
      id: 'story-reply',
      find: ['textarea'],
      path: inStory,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      send: { keys: ['Enter'], buttons: ['[role="button"][type="submit"]', 'button[type="submit"]'], form: true },
    },
    {
      id: 'caption',
      find: [`[role="dialog"] ${lexical}`],
      when: (box) => box.closest('form') === null && !isChat(box),
      surface: () => ({ kind: 'post', reach: 'public' }),
      // The last of the dialog's header buttons shares; earlier steps have no caption box.
      send: { keys: [], buttons: [], isSend: (control, box) => isDialogAction(control, box) },
    },
    {
      id: 'comment',
      find: ['form textarea', `form ${lexical}`, 'article textarea'],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) => /^@([\w.]+)/.exec('value' in box ? String(box.value) : (box.textContent ?? ''))?.[1] ?? null,
      send: { keys: ['Enter'], buttons: ['button[type="submit"]'], form: true, isSend: isTextAction },
    },
    {
      id: 'dm',
      find: [`[role="textbox"]${lexical}`, lexical],
      when: (box) => box.closest('form') === null,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) => threadName(box),
      send: { keys: ['Enter'], buttons: [], isSend: isTextAction },
    },
  ],
  checked: '2026-11-24',
  confidence: 'high',
});

/** A docked chat lies in a dialog of its own without a sharing button in the header. */
function isChat(box: HTMLElement): boolean {
  return (
    box.getAttribute('role') === 'textbox' &&
    box.closest('[role="dialog"]')?.querySelector('[role="heading"], h1, h2') === null
  );
}

/**
 * In a row of controls beside the box, Send is the one that stands there only with text: it carries words,
 * while emoji, voice and attach carry a picture or open a menu.
 */
function isTextAction(control: HTMLElement, box: HTMLElement): boolean {
  if (control.getAttribute('aria-haspopup') !== null || control.querySelector('input[type="file"]')) return false;
  const row = box.closest('form') ?? rowOf(box);
  if (!row?.contains(control) || control.contains(box)) return false;
  return control.textContent?.trim() !== '' || control.getAttribute('data-send') !== null;
}

/** The nearest ancestor that holds a control beside the box. */
function rowOf(box: HTMLElement): HTMLElement | null {
  for (let parent = box.parentElement, steps = 0; parent && steps < 8; parent = parent.parentElement, steps += 1)
    if ([...parent.querySelectorAll('[role="button"], button')].some((control) => !box.contains(control)))
      return parent;
  return null;
}

function isDialogAction(control: HTMLElement, box: HTMLElement): boolean {
  const dialog = box.closest('[role="dialog"]');
  if (!dialog?.contains(control) || control.closest('[aria-haspopup]')) return false;
  const header = dialog.querySelector('[role="heading"], h1, h2')?.parentElement;
  const actions = [...(header?.querySelectorAll('[role="button"], button') ?? [])];
  return actions.length > 0 && actions.at(-1) === control;
}

function threadName(box: HTMLElement): string | null {
  const main = box.closest('[role="main"], section, main');
  const link = main?.querySelector(
    'header a[href^="/"] [role="heading"], header a[href^="/"] h1, header a[href^="/"] h2, header a[href^="/"]',
  );
  return link?.textContent?.trim() || null;
}
