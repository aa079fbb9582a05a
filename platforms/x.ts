/** X, formerly Twitter: posts, replies, threads, messages old and new. Test ids of posts have been steady for years (August 2026, high); messages medium. */
import { ce, dialogOf, isRowSend, words } from './nearby';
import { type Around, definePlatform } from './types';

const post = [
  `[data-testid^="tweetTextarea_"]${ce}`,
  `[data-testid^="tweetTextarea_"] ${ce}`,
  `.public-DraftEditor-content[role="textbox"]${ce}`,
];
const send = { keys: ['Mod+Enter' as const], buttons: ['[data-testid="tweetButton"]', '[data-testid^="tweetButton"]'] };
const inMessages = /^\/(?:messages|i\/chat)/;

/** The post that is answered: above the box in a dialog, or the page's own. */
const answered = (box: HTMLElement): Element | null => {
  const dialog = dialogOf(box);
  if (dialog) return dialog.querySelector('[data-testid="tweet"]');
  return /\/status\/\d/.test(location.pathname) ? document.querySelector('[data-testid="tweet"]') : null;
};

export default definePlatform({
  id: 'x',
  name: 'X (Twitter)',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com'],
  boxes: [
    {
      id: 'message',
      find: [
        'textarea[data-testid="dm-composer-textarea"]',
        `[data-testid="dmComposerTextInput"]${ce}`,
        `[data-testid="dmComposerTextInput"] ${ce}`,
      ],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: () =>
        words(document, '[data-testid="dm-conversation-header"] a', '[data-testid="DM_Conversation_Header"] a'),
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
        isSend: isRowSend,
      },
    },
    {
      id: 'message-other',
      find: ['textarea', `[role="textbox"]${ce}`],
      path: inMessages,
      when: (box) => !box.matches(post.join(',')),
      surface: () => ({ kind: 'dm', reach: 'one' }),
      send: { keys: ['Enter', 'Mod+Enter'], buttons: ['[data-testid*="send" i]'], form: true, isSend: isRowSend },
    },
    {
      id: 'reply',
      find: post,
      when: (box) => answered(box) !== null,
      surface: () => ({ kind: 'comment', reach: 'public' }),
      recipient: (box) => words(answered(box), '[data-testid="User-Name"] a[href^="/"]', '[data-testid="User-Name"]'),
      send,
    },
    { id: 'post', find: post, surface: () => ({ kind: 'post', reach: 'public' }), send },
  ],
  checked: '2026-08-17',
  confidence: 'high',
});

/** One's own profile is the address of the navigation's profile tab (to 2026, high). */
export const around: Around = {
  account: () => {
    const path = document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
    return (path ? /^\/(\w+)$/.exec(path)?.[1] : undefined) ?? null;
  },
  attached: {
    picture: ['[data-testid="attachments"]'],
    link: ['[data-testid="card.wrapper"]'],
  },
};
