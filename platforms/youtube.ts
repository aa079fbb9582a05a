/** YouTube comments and replies. Ids repeat on the page, so everything is asked of the closest comment box (2026, high; Ctrl+Enter not confirmed). Live chat is out of scope. */
import { ce, isRowSend, words } from './nearby';
import { definePlatform } from './types';

export default definePlatform({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'youtube.com', 'studio.youtube.com'],
  boxes: [
    {
      id: 'comment',
      find: [`ytd-commentbox #contenteditable-root${ce}`, `ytd-commentbox ${ce}`, `#contenteditable-root${ce}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) =>
        box.closest('ytd-comment-reply-dialog-renderer')
          ? words(box.closest('ytd-comment-thread-renderer'), '#author-text')
          : null,
      send: {
        keys: ['Mod+Enter'],
        buttons: ['#submit-button button', '#submit-button'],
        isSend: (control, box) => control.closest('#submit-button') === null && isRowSend(control, box),
      },
    },
  ],
  checked: '2026-08-01',
  confidence: 'high',
});
