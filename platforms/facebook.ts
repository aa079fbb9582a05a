/** Facebook: post dialog, comments and replies, Messenger pages and pop-ups. Roles and structure only. messenger.com forwards here. */
import { dialogOf, isLastAfter, lexical, words } from './nearby';
import { type Around, definePlatform } from './types';

const textbox = '[role="textbox"][contenteditable="true"]';

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'www.messenger.com', 'messenger.com'],
  boxes: [
    {
      id: 'comment',
      find: [`[role="article"] ${lexical}`, `form ${lexical}`, `[role="article"] ${textbox}`, `form ${textbox}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) =>
        words(box.closest('[role="article"]'), 'h2 a, h3 a', 'a[role="link"]:not([aria-hidden])', 'a[href]'),
      send: {
        keys: ['Enter'],
        buttons: ['#focused-state-composer-submit', '#focused-state-composer-submit [role="button"]'],
        form: true,
        isSend: isEnabledAction,
      },
    },
    {
      id: 'post',
      find: [`[role="dialog"] ${lexical}`, `dialog ${lexical}`, `[role="dialog"] ${textbox}`],
      surface: () => ({ kind: 'post', reach: 'public' }),
      // Post (or Next) is the last control, at the bottom; the others open menus or stand before it.
      send: { keys: [], buttons: [], isSend: (control, box) => isLastAfter(control, box, dialogOf(box)) },
    },
    {
      id: 'dm',
      find: [`[role="textbox"]${lexical}`, textbox],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) => words(conversation(box), 'h1, h2, [role="heading"]', 'a[aria-label]', 'a[href]'),
      send: {
        keys: ['Enter'],
        buttons: [],
        isSend: (control, box) => isLastAfter(control, box, conversation(box)),
      },
    },
  ],
  checked: '2026-11-24',
  confidence: 'high',
});

/** The author's name heads the dialog of a post (medium); nothing tells who comments. */
export const around: Around = {
  account: (box, id) => (id === 'post' ? words(dialogOf(box), 'a[role="link"]') : null),
};

/** Several conversations can be open at once: each in a container of its own. */
const conversation = (box: HTMLElement): Element | null => box.closest('[role="main"],[tabindex="-1"],[role="dialog"]');

/** Beside a comment box the control that becomes enabled with text is Send; else the last one. */
function isEnabledAction(control: HTMLElement, box: HTMLElement): boolean {
  const form = box.closest('form');
  if (!form?.contains(control) || control.hasAttribute('aria-haspopup')) return false;
  return control.getAttribute('aria-disabled') === 'false' || isLastAfter(control, box, form);
}
