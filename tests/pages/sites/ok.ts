/** Odnoklassniki: posts as seen from 2018 to August 2026 (high); messages by test suites of 2022-25, comments of 2016-24 (medium to low). */
import { boxStyle, isSendingEnter, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'ok',
  boxes: {
    message: {
      drifts: [{ 'data-tsid=button_send': 'send' }, { 'data-tsid=write_msg_input-input': 'input' }],
      url: 'https://ok.ru/messages/110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'voice' }],
      build: (stage) => message(stage, false),
    },
    'message-inner': {
      url: 'https://ok.ru/profile/1',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }],
      build: (stage) => message(stage, true),
    },
    comment: {
      drifts: [{ 'data-l': 'data-log' }],
      url: 'https://ok.ru/group/1/topic/2',
      editor: 'plain',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ key: 'Enter' }, { key: 'Mod+Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: comment,
    },
    post: {
      url: 'https://ok.ru/post',
      editor: 'plain',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }],
      build: post,
    },
  },
});

async function message(stage: Stage, inner: boolean): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const editable = { contenteditable: 'true', style: boxStyle };
  const box = inner ? el('div', editable) : el('div', { 'data-tsid': 'write_msg_input-input', ...editable });
  const holder = inner ? el('div', { 'data-tsid': 'write_msg_input-input' }, box) : box;
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = el('msg-button', {
    'data-tsid': 'button_send',
    'data-l': 't,sendButton',
    role: 'button',
    'aria-label': say('send'),
    onclick: send,
    style: 'display:inline-block;width:32px;height:32px',
  });
  document.body.append(
    el(
      'div',
      { id: 'hook_Block_MessagesLayer', style: 'width:480px' },
      el('msg-chat-title', { 'data-tsid': 'chat_title' }, 'Айгерим К.'),
      el('div', { style: 'height:240px' }, 'Здравствуйте!'),
      el(
        'msg-input',
        { 'data-tsid': 'write_msg_input', style: 'display:flex' },
        el('div', { style: 'flex:1;max-height:100px;overflow:auto' }, holder),
        pictureButton(stage, 'emoji', {}, 'button'),
        pictureButton(stage, 'voice', { 'data-tsid': 'button_voice' }, 'button'),
        control,
      ),
    ),
  );
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}

async function comment(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', {
    class: 'itx js-comments_add js-ok-e comments_add-ceditable',
    contenteditable: 'true',
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
  const control = el(
    'button',
    { type: 'submit', class: 'button-pro form-actions_yes', 'data-l': 't,submit' },
    say('send'),
  );
  const form = el(
    'form',
    {
      style: 'width:440px',
      onsubmit: (event: Event) => {
        event.preventDefault();
        send();
      },
    },
    box,
    el('div', { class: 'comments_add-controls' }, pictureButton(stage, 'emoji', {}, 'button'), control),
  );
  document.body.append(el('div', { class: 'mlr_disc' }, el('div', {}, 'Тема'), form));
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}

async function post(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', {
    class: 'posting_itx js-posting-itx',
    contenteditable: 'true',
    style: `${boxStyle};min-height:80px`,
  });
  const plain = mountPlain(box, { text: stage.options.text });
  const control = el(
    'div',
    {
      class: 'posting_submit button-pro js-publish-btn',
      role: 'button',
      'data-l': 't,button.submit',
      onclick: sender(stage, plain),
    },
    say('share'),
  );
  document.body.append(
    el(
      'div',
      { class: 'posting', style: 'width:480px' },
      el('div', { style: 'max-height:160px;overflow:auto' }, box),
      el('div', { style: 'display:flex' }, pictureButton(stage, 'emoji', {}, 'button'), control),
    ),
  );
  stage.control('post', () => control);
  return { box: () => box, model: plain.model };
}
