/** VK: messenger, wall posts, comments new and old. Test ids first; class names only by their steady part before the hash (July to August 2026; comments medium to low). */
import type { Reach } from '../engine';
import { ce, isLastAfter, rowOf, words } from './nearby';
import { type Around, definePlatform } from './types';

/** Group chats have numbers from two thousand million on, or an old address with a c. */
function reach(): Reach {
  const id = /(?:convo\/|[?&]sel=)(c?)(-?\d+)/.exec(`${location.pathname}${location.search}`);
  return id && (id[1] === 'c' || Number(id[2]) >= 2e9) ? 'group' : 'one';
}

export default definePlatform({
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru', 'www.vk.com', 'www.vk.ru', 'web.vk.me'],
  boxes: [
    {
      id: 'message',
      find: [
        `[class*="ConvoComposer__input"]${ce}`,
        `[class*="ConvoComposer"] ${ce}`,
        `#reforged-root [role="textbox"]${ce}`,
      ],
      surface: () => ({ kind: 'dm', reach: reach() }),
      recipient: () =>
        words(
          document,
          '[class*="ConvoHeader"] [class*="title" i]',
          '[class*="ConvoHeader"] :is(h1,h2,h3,[role="heading"])',
        ),
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: ['[class*="ConvoComposer__sendButton--submit"]'],
        never: ['[class*="--mic"]'],
        isSend: (control, box) => isLastAfter(control, box, rowOf(box)),
      },
    },
    {
      id: 'post',
      find: [`[data-testid="posting_base_screen_input_message"]${ce}`, `[data-testid="posting_modal_box"] ${ce}`],
      surface: () => ({ kind: 'post', reach: 'public' }),
      // Settings come after Next, without the text: so Next waits already.
      send: {
        keys: ['Mod+Enter'],
        buttons: ['[data-testid="posting_base_screen_next"]', '[data-testid="posting_submit_button"]'],
      },
    },
    {
      id: 'comment',
      find: [`[class*="vkitCommentInput"] ${ce}`, `[data-testid="content-editable-input"]${ce}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) => words(box.closest('[data-testid="comment"]'), '[data-testid="comment-owner"]'),
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: [],
        never: ['[data-testid*="attach"]', '[data-testid*="emoji"]', '[data-testid*="sticker"]'],
        // Not confirmed anywhere: the last control after the box that is neither attach nor emoji.
        isSend: (control, box) =>
          isLastAfter(control, box, rowOf(box, box.closest('[class*="vkitCommentInput__root"]'))),
      },
    },
    {
      id: 'comment-old',
      find: [`.reply_form ${ce}`, `.reply_field${ce}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      send: { keys: ['Enter', 'Mod+Enter'], buttons: ['.reply_send_button', '.reply_form button[type="submit"]'] },
    },
  ],
  checked: '2026-08-21',
  confidence: 'medium',
});

/** The face at the top says by its alt whose it is (to 2025, medium). Who writes on a community's wall, nothing steady tells. */
export const around: Around = {
  account: () => document.querySelector('img[class*="TopNavBtn__profileImg"]')?.getAttribute('alt')?.trim() || null,
};
