/** Odnoklassniki: messages, comments, posts. Names in `data-tsid`, `data-l` and `js-` classes have been steady since 2018; messages and comments medium to low. */
import type { Reach } from '../engine';
import { ce, isLastAfter, rowOf, words } from './nearby';
import { definePlatform } from './types';

const input = '[data-tsid="write_msg_input-input"]';
const group = (): Reach =>
  document.querySelector('[data-tsid-id="GROUP_CHAT"][aria-selected="true"]') ? 'group' : 'one';

export default definePlatform({
  id: 'ok',
  name: 'Odnoklassniki',
  hosts: ['ok.ru', 'www.ok.ru'],
  boxes: [
    {
      id: 'message',
      // In some builds the editable is one element further in.
      find: [`${input}${ce}`, `${input} ${ce}`, `[data-tsid="write_msg_input"] ${ce}`, `msg-input ${ce}`],
      surface: () => ({ kind: 'dm', reach: group() }),
      recipient: () => words(document, '[data-tsid="chat_title"]'),
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: ['[data-tsid="button_send"]', '[data-l="t,sendButton"]'],
        never: ['[data-tsid*="voice"]', '[data-tsid*="record"]'],
        isSend: (control, box) => isLastAfter(control, box, rowOf(box)),
      },
    },
    {
      id: 'post',
      find: [`.js-posting-itx${ce}`, `.js-posting-itx ${ce}`, `[data-l*="posting"] ${ce}`],
      surface: () => ({ kind: 'post', reach: 'public' }),
      send: { keys: ['Mod+Enter'], buttons: ['.js-publish-btn', '[data-l="t,button.submit"]'] },
    },
    {
      id: 'comment',
      find: [`.js-comments_add${ce}`, `.js-comments_add ${ce}`, `form[data-l*="comment"] ${ce}`],
      surface: () => ({ kind: 'comment', reach: 'public' }),
      // Which of the two keys posts is not known: both may.
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: [
          '.comments_add-controls button[data-l="t,submit"]',
          '.comments_add-controls_save',
          'button.form-actions_yes',
        ],
        form: true,
      },
    },
  ],
  checked: '2026-08-01',
  confidence: 'medium',
});
