/** VK as known in July and August 2026: messenger and wall post high; comments medium to low (their send control and key are not confirmed). */
import { boxStyle, isSendingEnter, picture, pictureButton, sender, toggled } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'vk',
  decoys: ['input[type="search"]'],
  boxes: {
    message: {
      account: 'Дана С.',
      drifts: [{ 'class=ComposerInput__input ConvoComposer__input': 'Input' }, { 'id=reforged-root': 'root' }],
      url: 'https://vk.com/im/convo/110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: messenger,
    },
    'message-chat': {
      account: 'Дана С.',
      url: 'https://vk.ru/im/convo/2000000012',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'group' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }],
      build: messenger,
    },
    'message-me': {
      account: 'Дана С.',
      url: 'https://web.vk.me/convo/110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }],
      build: messenger,
    },
    post: {
      drifts: [{ 'data-testid=posting_base_screen_input_message': 'posting_input' }],
      url: 'https://vk.com/center_help',
      editor: 'plain',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'next' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'attach' }, { press: 'close' }],
      build: post,
    },
    comment: {
      drifts: [{ 'data-testid=comment_emoji_button': 'emoji' }],
      url: 'https://vk.com/wall-1_2',
      editor: 'plain',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { key: 'Mod+Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: comment,
    },
    'comment-old': {
      drifts: [{ 'class=reply_form': 'form' }],
      url: 'https://vk.com/photo-1_2',
      editor: 'plain',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ key: 'Enter' }, { key: 'Mod+Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'attach' }],
      build: oldComment,
    },
  },
});

async function messenger(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('span', {
    class: 'ComposerInput__input ConvoComposer__input',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': say('message'),
    'data-placeholder': say('message'),
    tabindex: '0',
    style: `${boxStyle};display:block`,
  });
  const end = el('div');
  document.body.append(
    el(
      'header',
      {},
      el('input', { type: 'search', placeholder: say('search') }),
      el('img', { class: 'TopNavBtn__profileImg', alt: 'Дана С.', style: 'width:28px;height:28px' }),
    ),
    el(
      'div',
      { id: 'reforged-root' },
      el(
        'div',
        { class: 'ConvoMain', style: 'width:480px' },
        el('div', { class: 'ConvoHeader' }, el('div', { class: 'ConvoHeader__title', role: 'heading' }, 'Айгерим К.')),
        el('div', { style: 'height:260px' }, 'Здравствуйте!'),
        el(
          'div',
          { class: 'ConvoComposer__inputPanel', style: 'display:flex;align-items:flex-end' },
          pictureButton(stage, 'attach', { 'aria-haspopup': 'menu' }, 'button'),
          el('div', { role: 'presentation', style: 'flex:1;max-height:110px;overflow:auto' }, box),
          pictureButton(stage, 'emoji', {}, 'button'),
          end,
        ),
      ),
    ),
  );
  const plain = mountPlain(box, { text: stage.options.text, onText: (text) => control.update(text) });
  const send = sender(stage, plain);
  // The site takes Enter early, before the element itself hears of it.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !box.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    true,
  );
  const button = (kind: string, act: () => void): HTMLElement => {
    const made = el('button', {
      class: `ConvoComposer__button ConvoComposer__sendButton ConvoComposer__sendButton--${kind}`,
      'aria-label': say(kind === 'mic' ? 'voice' : 'send'),
      onclick: act,
    });
    made.append(picture());
    return made;
  };
  const control = toggled(
    end,
    () => button('submit', send),
    () => button('mic', () => {}),
  );
  control.update(plain.model());
  stage.control('send', control.current);
  return { box: () => box, model: plain.model };
}

async function post(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('span', {
    'data-testid': 'posting_base_screen_input_message',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': say('caption'),
    style: `${boxStyle};display:block;min-height:80px`,
  });
  const plain = mountPlain(box, { text: stage.options.text });
  const next = el(
    'button',
    {
      'data-testid': 'posting_base_screen_next',
      onclick: () => {
        screen.hidden = true;
        dialog.append(settings);
      },
    },
    say('next'),
  );
  const submit = el(
    'button',
    { 'data-testid': 'posting_submit_button', onclick: () => stage.send(plain.model()) },
    say('post'),
  );
  const settings = el('div', {}, el('label', {}, el('input', { type: 'checkbox' }), say('more')), submit);
  const closing = el('button', { 'aria-label': say('close') }, '×');
  const screen = el(
    'div',
    {},
    el('div', { style: 'max-height:150px;overflow:auto' }, box),
    el(
      'div',
      { style: 'display:flex' },
      pictureButton(stage, 'emoji', {}, 'button'),
      pictureButton(stage, 'attach', {}, 'button'),
      next,
    ),
  );
  const dialog = el(
    'div',
    {
      'data-testid': 'posting_modal_box',
      role: 'dialog',
      'aria-modal': 'true',
      style:
        'position:fixed;left:50%;top:60px;width:480px;transform:translateX(-50%);background:Canvas;padding:12px;z-index:900',
    },
    closing,
    screen,
  );
  document.body.append(el('div', {}, 'Стена'), el('div', { style: 'position:fixed;inset:0;background:#0006' }), dialog);
  stage.trapFocus(dialog);
  stage.control('next', () => next);
  stage.control('close', () => closing);
  return { box: () => box, model: plain.model };
}

async function comment(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', {
    'data-testid': 'content-editable-input',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': say('comment'),
    style: boxStyle,
  });
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = el('button', {
    class: `vkitButton__root--${stage.hashed()}`,
    'aria-label': say('send'),
    onclick: send,
  });
  control.append(picture());
  document.body.append(
    el(
      'div',
      { 'data-testid': 'comment', style: 'width:480px' },
      el('a', { 'data-testid': 'comment-owner', href: '/id1' }, 'Айгерим К.'),
      el('div', {}, 'А если нет документов?'),
      el(
        'div',
        { class: `vkitCommentInput__root--${stage.hashed()}`, style: 'display:flex' },
        el('div', { style: 'flex:1;max-height:100px;overflow:auto' }, box),
        pictureButton(stage, 'attach', { 'data-testid': 'comment_attach_button' }, 'button'),
        pictureButton(stage, 'emoji', { 'data-testid': 'comment_emoji_button' }, 'button'),
        control,
      ),
    ),
  );
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}

async function oldComment(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', {
    class: 'reply_field submit_post_field',
    contenteditable: 'true',
    role: 'textbox',
    style: boxStyle,
  });
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = el('button', { class: 'addpost_button reply_send_button', onclick: send }, say('send'));
  document.body.append(
    el(
      'div',
      { class: 'reply_box', style: 'width:480px' },
      el('input', { type: 'hidden', id: 'reply_to-1_2', value: '1' }),
      el('div', { class: 'reply_form' }, box, pictureButton(stage, 'attach', {}, 'button'), control),
    ),
  );
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}
