/** X as known in August 2026: posts and replies high (Draft.js, steady test ids), messages medium. Strict policy with Trusted Types. */
import { pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

const sends = [{ key: 'Mod+Enter' }, { press: 'post' }];
const stays = [{ key: 'Enter' }, { press: 'emoji' }, { press: 'attach' }];

export default definePage({
  platform: 'x',
  trustedTypes: true,
  decoys: ['[data-testid="SearchBox_Search_Input"]'],
  boxes: {
    post: {
      account: 'center_help',
      drifts: [{ 'data-testid=tweetButtonInline': 'tweetButtonNow' }],
      url: 'https://x.com/home',
      editor: 'Draft.js',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends,
      stays,
      build: (stage) => post(stage, 'inline'),
    },
    'post-thread': {
      account: 'center_help',
      url: 'https://x.com/compose/post',
      editor: 'Draft.js',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends,
      stays,
      build: (stage) => post(stage, 'thread'),
    },
    reply: {
      account: 'center_help',
      url: 'https://x.com/aigerim_k/status/1790000000000000000',
      editor: 'Draft.js',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'Айгерим К.',
      sends,
      stays,
      build: (stage) => post(stage, 'reply'),
    },
    'reply-modal': {
      account: 'center_help',
      drifts: [{ 'data-testid=tweetButton': 'tweetButtonNow' }],
      url: 'https://x.com/compose/post',
      editor: 'Draft.js',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'Айгерим К.',
      sends,
      stays,
      build: (stage) => post(stage, 'reply-modal'),
    },
    message: {
      drifts: [{ 'data-testid=dm-composer-send-button': 'dm-send' }],
      url: 'https://x.com/i/chat/110233-2',
      editor: 'React textarea',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: message,
    },
    'message-old': {
      url: 'https://x.com/messages/110233-2',
      editor: 'Draft.js',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }],
      build: oldMessage,
    },
  },
});

const tweet = ({ el }: Stage): HTMLElement =>
  el(
    'article',
    { 'data-testid': 'tweet', role: 'article' },
    el('div', { 'data-testid': 'User-Name' }, el('a', { href: '/aigerim_k', role: 'link' }, 'Айгерим К.')),
    el('div', { 'data-testid': 'tweetText' }, 'А если нет документов?'),
  );

async function post(stage: Stage, shape: 'inline' | 'thread' | 'reply' | 'reply-modal'): Promise<Built> {
  const { mountDraft } = await import('../editors/draft');
  const { el, say } = stage;
  const modal = shape === 'thread' || shape === 'reply-modal';
  const button = el(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': modal ? 'tweetButton' : 'tweetButtonInline',
      disabled: true,
      'aria-disabled': 'true',
      onclick: () => send(),
    },
    say('post'),
  );
  const hosts = (shape === 'thread' ? [0, 1] : [0]).map(() =>
    el('div', { style: 'font:20px/24px Arial;min-height:48px' }),
  );
  const scope = el(
    'div',
    modal
      ? {
          role: 'dialog',
          'aria-modal': 'true',
          style: 'position:fixed;left:50%;top:5%;width:520px;transform:translateX(-50%);background:Canvas',
        }
      : { style: 'width:520px' },
    ...(shape === 'reply-modal' ? [tweet(stage)] : []),
    ...hosts.map((host) => el('div', { style: 'max-height:150px;overflow:auto' }, host)),
    el(
      'div',
      { 'data-testid': 'toolBar', style: 'display:flex' },
      pictureButton(stage, 'attach', { 'data-testid': 'fileInput' }, 'button'),
      pictureButton(stage, 'emoji', { 'aria-haspopup': 'menu' }, 'button'),
      button,
    ),
  );
  document.body.append(
    el(
      'nav',
      {},
      el('a', { 'data-testid': 'AppTabBar_Profile_Link', href: '/center_help', role: 'link' }, say('more')),
    ),
    el('input', {
      'data-testid': 'SearchBox_Search_Input',
      role: 'combobox',
      type: 'text',
      'aria-label': say('search'),
    }),
    ...(shape === 'reply' ? [tweet(stage)] : []),
    scope,
  );
  const drafts = hosts.map((host, at) =>
    mountDraft(host, {
      text: at === 0 ? stage.options.text : '',
      props: {
        webDriverTestID: `tweetTextarea_${at}`,
        role: 'textbox',
        ariaLabel: say('caption'),
        placeholder: say('caption'),
      },
      onText: (text) => {
        if (at > 0) return;
        button.toggleAttribute('disabled', text.trim() === '');
        button.setAttribute('aria-disabled', String(text.trim() === ''));
      },
      sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
      send: () => send(),
    }),
  );
  const first = drafts[0] as (typeof drafts)[number];
  const send = sender(stage, first);
  if (modal) stage.trapFocus(scope);
  stage.control('post', () => button);
  return { box: first.box, model: first.model };
}

async function message(stage: Stage): Promise<Built> {
  const { mountReactTextarea } = await import('../editors/react-textarea');
  const { el, say } = stage;
  const host = el('div', { style: 'flex:1' });
  const button = el(
    'button',
    { type: 'button', 'data-testid': 'dm-composer-send-button', 'aria-label': say('send'), onclick: () => send() },
    '➤',
  );
  document.head.append(el('style', {}, 'textarea{width:100%;border:0;outline:0;resize:none;font:15px/20px Arial}'));
  document.body.append(
    el(
      'div',
      { style: 'width:460px' },
      el('div', { 'data-testid': 'dm-conversation-header' }, el('a', { href: '/aigerim_k' }, 'Айгерим К.')),
      el('div', { style: 'height:240px' }, 'Здравствуйте!'),
      el('div', { style: 'display:flex' }, pictureButton(stage, 'emoji', {}, 'button'), host, button),
    ),
  );
  const react = mountReactTextarea(host, {
    text: stage.options.text,
    autosize: true,
    attributes: { 'data-testid': 'dm-composer-textarea', placeholder: say('message'), rows: '1' },
    onEnter: ({ shiftKey }) => {
      if (shiftKey) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, { model: react.model, clear: () => react.set('') });
  stage.control('send', () => button);
  return { box: () => react.field() as HTMLTextAreaElement, model: react.model };
}

async function oldMessage(stage: Stage): Promise<Built> {
  const { mountDraft } = await import('../editors/draft');
  const { el, say } = stage;
  const host = el('div', { style: 'flex:1;font:15px/20px Arial' });
  const button = el(
    'button',
    { type: 'button', 'data-testid': 'dmComposerSendButton', 'aria-label': say('send'), onclick: () => send() },
    '➤',
  );
  document.body.append(
    el('div', { 'data-testid': 'DM_Conversation_Header' }, el('a', { href: '/aigerim_k' }, 'Айгерим К.')),
    el('div', { style: 'display:flex;width:460px' }, host, button),
  );
  const draft = mountDraft(host, {
    text: stage.options.text,
    props: { webDriverTestID: 'dmComposerTextInput', role: 'textbox', ariaLabel: say('message') },
    sends: ({ key, shiftKey }) => key === 'Enter' && !shiftKey,
    send: () => send(),
  });
  const send = sender(stage, draft);
  stage.control('send', () => button);
  return { box: draft.box, model: draft.model };
}
