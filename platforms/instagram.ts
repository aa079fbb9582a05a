/** Instagram: direct messages, comments, captions and story replies. Roles and structure only: labels are translated, classes hashed. */
import { dialogOf, isRowSend, lastAction, lexical, rowOf, words } from './nearby';
import { type Around, definePlatform } from './types';

const inStory = /^\/stories\//;

export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  boxes: [
    {
      id: 'story-reply',
      find: ['textarea', '[role="textbox"][contenteditable="true"]'],
      path: inStory,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: () => /^\/stories\/([\w.]+)/.exec(location.pathname)?.[1] ?? null,
      send: { keys: ['Enter'], buttons: ['button[type="submit"]'], form: true, isSend: isWordedSend },
    },
    {
      id: 'caption',
      find: [`[role="dialog"] ${lexical}`, 'dialog [role="textbox"][contenteditable="true"]'],
      when: (box) => box.closest('form') === null && headerOf(box) !== null,
      surface: () => ({ kind: 'post', reach: 'public' }),
      // The last of the dialog's header controls shares; earlier steps have no caption box.
      send: { keys: [], buttons: [], isSend: (control, box) => lastAction(headerOf(box) ?? control) === control },
    },
    {
      id: 'comment',
      find: ['form textarea', `form ${lexical}`, 'form input[type="text"]', 'article textarea', 'textarea'],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) => /^@([\w.]+)/.exec('value' in box ? String(box.value) : (box.textContent ?? ''))?.[1] ?? null,
      send: { keys: ['Enter'], buttons: ['form button[type="submit"]'], form: true, isSend: isWordedSend },
    },
    {
      id: 'dm',
      find: [`[role="textbox"]${lexical}`, lexical, '[role="textbox"][contenteditable="true"]'],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) =>
        words(
          box.closest('section, [role="main"], main, [role="dialog"]'),
          'header a[href^="/"] [role="heading"], header a[href^="/"] h1, header a[href^="/"] h2',
          'header a[href^="/"]',
          'a[href^="/"] h2',
        ),
      send: { keys: ['Enter'], buttons: [], isSend: isWordedSend },
    },
  ],
  checked: '2026-11-24',
  confidence: 'high',
});

/** One's own profile is the link in the navigation that holds only a face (low). A caption belongs to a picture or video. */
export const around: Around = {
  account: () =>
    [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="/"]:has(img)')]
      .map((link) => /^\/([\w.]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1])
      .find((name) => name !== undefined) ?? null,
  captions: ['caption'],
};

/** The row with the dialog's heading and its Share; a docked chat has no heading. */
const headerOf = (box: HTMLElement): Element | null =>
  dialogOf(box)?.querySelector('[role="heading"],h1,h2')?.parentElement ?? null;

/** Send stands beside the box only with text and carries words, while emoji, voice and attach are pictures. */
function isWordedSend(control: HTMLElement, box: HTMLElement): boolean {
  if (control.hasAttribute('aria-haspopup') || control.contains(box)) return false;
  const row = box.closest('form') ?? rowOf(box);
  return row?.contains(control) === true && (control.textContent?.trim() !== '' || isRowSend(control, box));
}
