/** TikTok: comments, captions, messages. `data-e2e` names are the steadiest keys (March to September 2026; comments high, the rest medium). */
import { ce, words } from './nearby';
import { type Around, definePlatform } from './types';

export default definePlatform({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com', 'tiktok.com'],
  boxes: [
    {
      id: 'comment',
      find: [`[data-e2e="comment-input"] ${ce}`, `[data-e2e*="comment"] ${ce}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      send: { keys: ['Enter', 'Mod+Enter'], buttons: ['[data-e2e="comment-post"]'] },
    },
    {
      id: 'caption',
      find: [`${ce}[role="combobox"]`, `.public-DraftEditor-content${ce}`],
      path: /\/upload/,
      surface: () => ({ kind: 'post', reach: 'public' }),
      send: { keys: [], buttons: ['[data-e2e="post_video_button"]', '[data-e2e*="post_video"]'] },
    },
    {
      id: 'message',
      find: [
        `[data-e2e="dm-new-input-editor"] ${ce}`,
        `[data-e2e="message-input-area"] ${ce}`,
        `[data-e2e*="message"] ${ce}`,
      ],
      path: /\/messages/,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: () => words(document, '[data-e2e="chat-uniqueid"]', '[data-e2e="chat-nickname"]'),
      send: { keys: ['Enter', 'Mod+Enter'], buttons: ['[data-e2e="dm-new-send-btn"]', '[data-e2e="message-send"]'] },
    },
  ],
  checked: '2026-09-01',
  confidence: 'medium',
});

/** A caption belongs to a video. */
export const around: Around = { captions: ['caption'] };
