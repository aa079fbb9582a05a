/** Facebook: post dialog, comments and replies, Messenger pages and pop-ups. Roles and structure only. */
import { definePlatform } from './types';

const lexical = '[contenteditable="true"][data-lexical-editor="true"]';

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com'],
  boxes: [
    {
      id: 'comment',
      find: [`[role="article"] ${lexical}`, `[role="dialog"] form ${lexical}`, `form ${lexical}`],
      when: (box) => box.closest('form') !== null || box.closest('[role="article"]') !== null,
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) =>
        box.closest('[role="article"]')?.querySelector('a[role="link"], a[href]')?.textContent?.trim() || null,
      send: {
        keys: ['Enter'],
        buttons: ['#focused-state-composer-submit', '#focused-state-composer-submit [role="button"]'],
        form: true,
        isSend: (control, box) => isEnabledAction(control, box.closest('form')),
      },
    },
    {
      id: 'post',
      find: [`[role="dialog"][aria-modal="true"] ${lexical}`, `[role="dialog"] ${lexical}`],
      when: (box) => box.closest('form') === null && !isMessenger(box),
      surface: () => ({ kind: 'post', reach: 'public' }),
      send: { keys: [], buttons: [], isSend: (control, box) => isLastAction(control, box.closest('[role="dialog"]')) },
    },
    {
      id: 'dm',
      find: [`[role="textbox"]${lexical}`],
      when: (box) => box.closest('form') === null && box.closest('[role="article"]') === null,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) =>
        popup(box)?.querySelector('h1, h2, [role="heading"], a[aria-label], a[href]')?.textContent?.trim() || null,
      send: { keys: ['Enter'], buttons: [], isSend: (control, box) => isSendBeside(control, box) },
    },
  ],
  checked: '2026-11-24',
  confidence: 'high',
});

const popup = (box: HTMLElement): Element | null => box.closest('[role="main"], [tabindex="-1"], [role="dialog"]');

const isMessenger = (box: HTMLElement): boolean =>
  box.closest('[role="main"]') !== null && box.closest('[role="dialog"]') === null;

/** Beside a comment box the one control that becomes enabled with text is Send. */
function isEnabledAction(control: HTMLElement, form: Element | null): boolean {
  if (!form?.contains(control) || control.getAttribute('aria-haspopup') !== null) return false;
  return control.id === 'focused-state-composer-submit' || control.getAttribute('aria-disabled') === 'false';
}

/** In the post dialog Post (or Next) is the last control, at the bottom; the others open menus. */
function isLastAction(control: HTMLElement, dialog: Element | null): boolean {
  if (!dialog?.contains(control)) return false;
  const actions = [...dialog.querySelectorAll('[role="button"], button')].filter(
    (one) => one.getAttribute('aria-haspopup') === null && one.querySelector('[role="button"], button') === null,
  );
  return actions.at(-1) === control;
}

/** In Messenger Send comes after the box and stands there only with text; it opens nothing. */
function isSendBeside(control: HTMLElement, box: HTMLElement): boolean {
  const around = popup(box);
  if (!around?.contains(control) || control.getAttribute('aria-haspopup') !== null) return false;
  const after = (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const row = [...around.querySelectorAll('[role="button"], button')].filter(
    (one) =>
      (box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      one.getAttribute('aria-haspopup') === null,
  );
  return after && row.at(-1) === control;
}
