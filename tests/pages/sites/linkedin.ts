/**
 * LinkedIn as known from April to September 2026 (high, changing fast): the old site with Quill 1 in an open shadow
 * root, the new one with Tiptap, native dialogs and `componentkey`. The site's own Trusted Types policy lets Quill work.
 */
import { boxStyle, isSendingEnter, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'linkedin',
  trustedTypes: true,
  decoys: ['input[type="text"]'],
  boxes: {
    post: {
      account: 'Дана С.',
      drifts: [{ class: 'data-class' }],
      url: 'https://www.linkedin.com/feed/',
      editor: 'Quill 1',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'audience' }, { press: 'emoji' }, { press: 'close' }],
      build: oldPost,
    },
    'post-new': {
      drifts: [{ componentkey: 'data-key' }],
      url: 'https://www.linkedin.com/feed/',
      editor: 'Tiptap',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'close' }],
      build: newPost,
    },
    comment: {
      drifts: [{ componentkey: 'data-key' }, { 'data-testid': 'data-qa' }],
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7/',
      editor: 'Tiptap',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ key: 'Mod+Enter' }, { press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: newComment,
    },
    'comment-old': {
      url: 'https://www.linkedin.com/feed/',
      editor: 'Quill 2',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }],
      build: oldComment,
    },
    message: {
      drifts: [{ 'class=msg-form__send-button artdeco-button': 'btn' }],
      url: 'https://www.linkedin.com/messaging/thread/2-1/',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: message,
    },
  },
});

/** These editors write HTML strings: the site has to allow them by a default policy. */
function allowHtml(): void {
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy(name: string, rules: unknown): void } };
  trustedTypes?.createPolicy('default', { createHTML: (text: string) => text });
}

async function oldPost(stage: Stage): Promise<Built> {
  allowHtml();
  const { mountQuill } = await import('../editors/quill');
  const { el, say } = stage;
  const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height:0' });
  document.body.append(
    el(
      'div',
      {},
      el('input', { type: 'text', role: 'combobox', 'aria-label': say('search'), style: 'width:80px' }),
      el('img', { class: 'global-nav__me-photo', alt: 'Дана С.', style: 'width:24px;height:24px' }),
    ),
    outlet,
  );
  const host = el('div', { class: 'editor-container' });
  const action = el(
    'button',
    { class: 'share-actions__primary-action artdeco-button', disabled: true, onclick: () => stage.send(quill.model()) },
    say('post'),
  );
  const closing = el('button', { 'aria-label': say('close') }, '×');
  const audience = el('button', { 'aria-haspopup': 'dialog' }, say('audience'));
  const dialog = el(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      style: 'position:fixed;left:200px;top:60px;width:500px;background:Canvas;padding:12px',
    },
    closing,
    audience,
    el('div', { style: 'max-height:200px;overflow:auto' }, host),
    el('div', { style: 'display:flex' }, pictureButton(stage, 'emoji', {}, 'button'), action),
  );
  outlet.attachShadow({ mode: 'open' }).append(el('style', {}, 'p{margin:0}'), dialog);
  const quill = await mountQuill(host, 1, {
    text: stage.options.text,
    placeholder: say('caption'),
    onText: (text) => action.toggleAttribute('disabled', text.trim() === ''),
  });
  // A click outside closes the dialog.
  document.addEventListener('mousedown', (event) => {
    if (!event.composedPath().includes(dialog)) dialog.hidden = true;
  });
  stage.control('post', () => action);
  stage.control('close', () => closing);
  stage.control('audience', () => audience);
  return { box: () => quill.box, model: quill.model };
}

async function newPost(stage: Stage): Promise<Built> {
  allowHtml();
  const { mountTiptap } = await import('../editors/tiptap');
  const { el, say } = stage;
  const host = el('div', { componentkey: 'ShareBox_textEditor', style: 'max-height:200px;overflow:auto' });
  const action = el('button', { class: stage.hashed(), onclick: () => stage.send(tiptap.model()) }, say('post'));
  const closing = el('button', { 'aria-label': say('close') }, '×');
  const dialog = el(
    'dialog',
    { style: 'width:500px' },
    closing,
    host,
    el('div', {}, pictureButton(stage, 'emoji', {}, 'button'), action),
  );
  document.head.append(el('style', {}, 'p{margin:0}'));
  document.body.append(el('div', {}, 'Лента'), dialog);
  (dialog as HTMLDialogElement).showModal();
  const tiptap = mountTiptap(host, {
    text: stage.options.text,
    attributes: { role: 'textbox', 'aria-label': say('caption'), style: `${boxStyle};min-height:60px` },
  });
  stage.control('post', () => action);
  stage.control('close', () => closing);
  return { box: () => tiptap.box, model: tiptap.model };
}

async function newComment(stage: Stage): Promise<Built> {
  allowHtml();
  const { mountTiptap } = await import('../editors/tiptap');
  const { el, say } = stage;
  const host = el('div', {
    'data-testid': 'ui-core-tiptap-text-editor-wrapper',
    style: 'max-height:140px;overflow:auto',
  });
  document.head.append(el('style', {}, 'p{margin:0}'));
  const action = el(
    'button',
    { componentkey: `commentButtonSection-${stage.hashed()}`, onclick: () => send() },
    say('comment'),
  );
  document.body.append(
    el(
      'div',
      { componentkey: `commentBox-${stage.hashed()}`, style: 'width:480px' },
      host,
      el('div', {}, pictureButton(stage, 'emoji', {}, 'button'), pictureButton(stage, 'attach', {}, 'button'), action),
    ),
  );
  const tiptap = mountTiptap(host, {
    text: stage.options.text,
    attributes: { role: 'textbox', 'aria-label': say('comment'), style: boxStyle },
    onKey: (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, tiptap);
  stage.control('post', () => action);
  return { box: () => tiptap.box, model: tiptap.model };
}

async function oldComment(stage: Stage): Promise<Built> {
  allowHtml();
  const { mountQuill } = await import('../editors/quill');
  const { el, say } = stage;
  const host = el('div');
  document.head.append(el('style', {}, 'p{margin:0}'));
  const action = el(
    'button',
    { type: 'submit', class: `comments-comment-box__submit-button--cr artdeco-button` },
    say('post'),
  );
  const form = el(
    'form',
    {
      class: 'comments-comment-box__form',
      style: 'width:480px',
      onsubmit: (event: Event) => {
        event.preventDefault();
        send();
      },
    },
    el('div', { style: 'max-height:120px;overflow:auto' }, host),
    pictureButton(stage, 'emoji', {}, 'button'),
    action,
  );
  document.body.append(el('div', { class: 'comments-comment-box' }, form));
  const quill = await mountQuill(host, 2, { text: stage.options.text, placeholder: say('comment') });
  const send = sender(stage, quill);
  stage.control('post', () => action);
  return { box: () => quill.box, model: quill.model };
}

async function message(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', {
    class: 'msg-form__contenteditable t-14',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': say('message'),
    style: `${boxStyle};min-height:60px`,
  });
  const action = el(
    'button',
    { type: 'submit', class: 'msg-form__send-button artdeco-button', disabled: true },
    say('send'),
  );
  const plain = mountPlain(box, {
    text: stage.options.text,
    lines: 'blocks',
    onText: (text) => action.toggleAttribute('disabled', text.trim() === ''),
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  action.toggleAttribute('disabled', stage.options.text === '');
  document.body.append(
    el(
      'main',
      { style: 'width:480px' },
      el('h2', { class: 'msg-entity-lockup__entity-title' }, 'Айгерим К.'),
      el('div', { style: 'height:200px' }, 'Здравствуйте!'),
      el(
        'form',
        {
          class: 'msg-form',
          onsubmit: (event: Event) => {
            event.preventDefault();
            send();
          },
        },
        el('div', { class: 'msg-form__msg-content-container', style: 'max-height:120px;overflow:auto' }, box),
        pictureButton(stage, 'attach', {}, 'button'),
        pictureButton(stage, 'emoji', {}, 'button'),
        action,
      ),
    ),
  );
  stage.control('send', () => action);
  return { box: () => box, model: plain.model };
}
