/** TikTok as known in 2026: comment high (Draft.js, the post control is a div), caption and message medium. */
import { boxStyle, pictureButton, sender, toggled } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'tiktok',
  decoys: ['input[type="search"]'],
  boxes: {
    comment: {
      drifts: [{ 'data-e2e=comment-input': 'comment-editor' }],
      url: 'https://www.tiktok.com/@center.help/video/71',
      editor: 'Draft.js',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ key: 'Enter' }, { press: 'post' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'like' }],
      build: comment,
    },
    caption: {
      drifts: [{ 'data-e2e=post_video_button': 'post_video_now' }],
      url: 'https://www.tiktok.com/tiktokstudio/upload',
      editor: 'Draft.js',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'more' }],
      build: caption,
    },
    message: {
      drifts: [{ 'data-e2e=dm-new-input-editor': 'message-editor' }],
      url: 'https://www.tiktok.com/messages',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'aigerim.k',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: message,
    },
    'message-old': {
      url: 'https://www.tiktok.com/business-suite/messages',
      editor: 'Draft.js',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'aigerim.k',
      sends: [{ key: 'Enter' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: oldMessage,
    },
  },
});

async function comment(stage: Stage): Promise<Built> {
  const { mountDraft } = await import('../editors/draft');
  const { el, say } = stage;
  const host = el('div', { style: 'flex:1;font:15px/20px Arial' });
  const action = el(
    'div',
    { 'data-e2e': 'comment-post', 'aria-disabled': 'true', tabindex: '0', onclick: () => send(), style: 'padding:4px' },
    say('post'),
  );
  document.body.append(
    el('input', { type: 'search', placeholder: say('search') }),
    el(
      'div',
      { style: 'width:440px' },
      pictureButton(stage, 'like', { 'data-e2e': 'like-icon' }, 'button'),
      el('div', { style: 'height:240px;overflow:auto' }, 'Здравствуйте!'),
      el(
        'div',
        { style: 'display:flex' },
        el('div', { 'data-e2e': 'comment-input', style: 'flex:1;display:flex' }, host, pictureButton(stage, 'emoji')),
        action,
      ),
    ),
  );
  const draft = mountDraft(host, {
    text: stage.options.text,
    props: { placeholder: say('comment'), ariaLabel: say('comment') },
    onText: (text) => action.setAttribute('aria-disabled', String(text.trim() === '')),
    sends: ({ key, shiftKey }) => key === 'Enter' && !shiftKey,
    send: () => send(),
  });
  const send = sender(stage, draft);
  stage.control('post', () => action);
  return { box: draft.box, model: draft.model };
}

async function caption(stage: Stage): Promise<Built> {
  const { mountDraft } = await import('../editors/draft');
  const { el, say } = stage;
  const host = el('div', { style: 'font:15px/20px Arial;min-height:80px' });
  const action = el(
    'button',
    { 'data-e2e': 'post_video_button', onclick: () => stage.send(draft.model()) },
    say('post'),
  );
  const discard = el('button', { 'data-e2e': 'discard_post_button' }, say('more'));
  document.body.append(
    el(
      'div',
      { style: 'width:480px' },
      el('div', { class: stage.hashed(), style: 'max-height:140px;overflow:auto' }, host),
    ),
    el('div', {}, discard, action),
  );
  const draft = mountDraft(host, { text: stage.options.text, props: { role: 'combobox', ariaLabel: say('caption') } });
  stage.control('post', () => action);
  stage.control('more', () => discard);
  return { box: draft.box, model: draft.model };
}

const name = ({ el }: Stage): HTMLElement => el('p', { 'data-e2e': 'chat-uniqueid' }, 'aigerim.k');

async function message(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': say('message'), style: boxStyle });
  const end = el('div');
  const plain = mountPlain(box, {
    text: stage.options.text,
    onText: (text) => control.update(text),
    onEnter: (event) => {
      if (event.shiftKey) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = toggled(
    end,
    () => el('div', { 'data-e2e': 'dm-new-send-btn', onclick: send, style: 'width:32px;height:32px' }, '➤'),
    () => el('i'),
  );
  control.update(plain.model());
  document.body.append(
    el(
      'div',
      { style: 'width:440px' },
      name(stage),
      el('div', { style: 'height:240px' }, 'Здравствуйте!'),
      el(
        'div',
        { style: 'display:flex' },
        el('div', { 'data-e2e': 'dm-new-input-editor', style: 'flex:1;max-height:100px;overflow:auto' }, box),
        pictureButton(stage, 'emoji', { 'data-e2e': 'dm-emoji' }),
        end,
      ),
    ),
  );
  stage.control('send', control.current);
  return { box: () => box, model: plain.model };
}

async function oldMessage(stage: Stage): Promise<Built> {
  const { mountDraft } = await import('../editors/draft');
  const { el, say } = stage;
  const host = el('div', { style: 'flex:1;font:15px/20px Arial' });
  document.body.append(
    name(stage),
    el(
      'div',
      { 'data-e2e': 'message-input-area', style: 'display:flex;width:440px' },
      host,
      pictureButton(stage, 'emoji'),
    ),
  );
  const draft = mountDraft(host, {
    text: stage.options.text,
    props: { ariaLabel: say('message') },
    sends: ({ key, shiftKey }) => key === 'Enter' && !shiftKey,
    send: () => send(),
  });
  const send = sender(stage, draft);
  return { box: draft.box, model: draft.model };
}
