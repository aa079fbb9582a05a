/** WhatsApp Web: message and media caption. The footer and the Lexical root are steady, test ids and the send control are not (June to September 2026, high). */
import type { Reach } from '../engine';
import { ce, dialogOf, isLastAfter, lexical, words } from './nearby';
import { type Around, definePlatform } from './types';

const button = ':is(button,[role="button"])';
const buttons = [
  `${button}:has(:is([data-icon],[data-testid])[data-icon*="send" i], [data-testid*="send" i])`,
  `${button}:is([data-icon*="send" i],[data-testid*="send" i])`,
];
const never = [
  `${button}:has([data-icon*="mic" i], [data-icon*="ptt" i], [data-testid*="mic" i], [data-testid*="ptt" i])`,
];

/** Message rows carry the kind of chat in their address. */
const reach = (): Reach => (document.querySelector('[data-id*="@g.us"]') ? 'group' : 'one');
const recipient = (): string | null =>
  words(document, '[data-testid="conversation-info-header-chat-title"]', '#main header span[dir="auto"]');
const preview = (box: HTMLElement): Element | null =>
  dialogOf(box) ?? box.closest('[data-testid*="media"],[data-animate-media-viewer]');

export default definePlatform({
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  boxes: [
    {
      id: 'message',
      find: [
        `[data-testid="conversation-compose-box-input"]${ce}`,
        `#main footer ${lexical}`,
        `#main footer ${ce}`,
        `footer ${ce}`,
      ],
      surface: () => ({ kind: 'dm', reach: reach() }),
      recipient,
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons,
        never,
        isSend: (control, box) => isLastAfter(control, box, box.closest('footer')),
      },
    },
    {
      id: 'caption',
      find: [`[role="dialog"] ${lexical}`, `[data-testid*="media"] ${ce}`, `[role="dialog"] ${ce}`, `#app ${lexical}`],
      when: (box) => box.closest('footer, #side, [role="search"]') === null && !box.matches('[data-tab="3"]'),
      surface: () => ({ kind: 'dm', reach: reach() }),
      recipient,
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons,
        never,
        isSend: (control, box) => isLastAfter(control, box, preview(box)),
      },
    },
  ],
  checked: '2026-09-01',
  confidence: 'high',
});

/** Whose telephone it is is not shown. The picture of a link's preview stands in the footer, its data in its own address. */
export const around: Around = { captions: ['caption'] };
