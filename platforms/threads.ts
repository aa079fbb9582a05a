/** Threads: posts, replies, messages. Roles and structure only; several columns may be open at once (2026, medium). */
import { dialogOf, isLastAfter, lexical, rowOf, words } from './nearby';
import { definePlatform } from './types';

const find = [`[role="textbox"]${lexical}`, lexical, '[role="textbox"][contenteditable="true"]'];
/** In a dialog Post is its last control; inline, the last of the box's own row. */
const isSend = (control: HTMLElement, box: HTMLElement): boolean =>
  isLastAfter(control, box, dialogOf(box) ?? rowOf(box));

export default definePlatform({
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  boxes: [
    {
      id: 'message',
      find,
      path: /^\/messages\//,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) =>
        words(box.closest('[role="main"],main,section'), 'header a[href^="/@"]', 'a[href^="/@"]', 'h1,h2'),
      send: { keys: ['Enter', 'Mod+Enter'], buttons: [], isSend },
    },
    {
      id: 'reply',
      find,
      when: (box) => answered(box) !== null,
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: answered,
      send: { keys: ['Mod+Enter'], buttons: [], isSend },
    },
    {
      id: 'post',
      find,
      surface: () => ({ kind: 'post', reach: 'public' }),
      send: { keys: ['Mod+Enter'], buttons: [], isSend },
    },
  ],
  checked: '2026-09-01',
  confidence: 'medium',
});

/** The author of the post above the box in a dialog, or of the page's own post. */
function answered(box: HTMLElement): string | null {
  const dialog = dialogOf(box);
  if (dialog) return words(dialog, '[data-pressable-container] a[href^="/@"]', 'article a[href^="/@"]');
  return /^\/@([\w.]+)\/post\//.exec(location.pathname)?.[1] ?? null;
}
