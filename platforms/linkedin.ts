/** LinkedIn: posts, comments, messages, in two generations of the site at once: readable classes, and `componentkey` with hashed ones (April to September 2026, high, changing fast). */
import { ce, dialogOf, isLastAfter, isRowSend, words } from './nearby';
import { type Around, definePlatform } from './types';

const outlet = '#interop-outlet,[data-testid="interop-shadowdom"]';
const hostOf = (box: Element): Element | null => {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

export default definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  boxes: [
    {
      id: 'message',
      find: [
        `form .msg-form__contenteditable${ce}`,
        `.msg-form__contenteditable${ce}`,
        `form[class*="msg-form"] ${ce}`,
      ],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) =>
        words(
          box.closest('[role="dialog"],[class*="msg-overlay-conversation"],main,[role="main"]') ?? document,
          '[class*="overlay-bubble-header__title"]',
          '[class*="entity-lockup__entity-title"]',
          'h2',
        ),
      send: {
        keys: ['Enter', 'Mod+Enter'],
        buttons: ['button.msg-form__send-button', 'form[class*="msg-form"] button[type="submit"]'],
        form: true,
      },
    },
    {
      id: 'comment',
      find: [
        `[componentkey^="commentBox-"] ${ce}`,
        `[data-testid="ui-core-tiptap-text-editor-wrapper"] ${ce}`,
        `[class*="comments-comment-box"] ${ce}`,
      ],
      when: (box) =>
        box.closest('[componentkey="ShareBox_textEditor"]') === null && hostOf(box)?.matches(outlet) !== true,
      surface: () => ({ kind: 'comment', reach: 'public' }),
      send: {
        keys: ['Mod+Enter'],
        buttons: [
          'button[componentkey*="commentButtonSection"]',
          'button[class*="comments-comment-box__submit-button"]',
        ],
        form: true,
        isSend: isRowSend,
      },
    },
    {
      id: 'post',
      find: [`[componentkey="ShareBox_textEditor"] ${ce}`, `.ql-editor${ce}`, `dialog ${ce}`, `[role="dialog"] ${ce}`],
      surface: () => ({ kind: 'post', reach: 'public' }),
      send: {
        keys: ['Mod+Enter'],
        buttons: ['.share-actions__primary-action'],
        isSend: (control, box) => isLastAfter(control, box, dialogOf(box)),
      },
    },
    {
      // The note that goes with an invitation.
      id: 'invitation',
      find: ['textarea[name="message"]', '[role="dialog"] textarea', 'dialog textarea'],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      send: { keys: [], buttons: [], isSend: (control, box) => isLastAfter(control, box, dialogOf(box)) },
    },
  ],
  checked: '2026-09-10',
  confidence: 'medium',
});

/** The face at the top says by its alt whose it is; previews of what is attached (2024 to 2026, medium). */
export const around: Around = {
  account: () => document.querySelector('img[class*="global-nav__me-photo"]')?.getAttribute('alt')?.trim() || null,
  attached: {
    picture: ['[class*="share-creation-state__media-preview"]'],
    file: ['[class*="msg-form__attachment-previews"] > *', '[class*="msg-form__media-attachment-container"]'],
  },
};
