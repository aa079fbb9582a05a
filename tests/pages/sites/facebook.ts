/**
 * Facebook as known in November 2026. Comment and reply: editor of high, button of medium certainty. Post dialog and
 * Messenger: high. Strict policy with Trusted Types as the site has.
 */
import { type Built, definePage, type Stage } from '../types';

const editorStyle = 'outline:none;white-space:pre-wrap;word-break:break-word;font:15px/20px Arial;min-height:20px';

export default definePage({
  platform: 'facebook',
  trustedTypes: true,
  boxes: {
    comment: {
      drifts: [{ 'id=focused-state-composer-submit': 'submit-7' }],
      url: 'https://www.facebook.com/center.help/posts/pfbid02',
      editor: 'Lexical',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }, { press: 'like' }],
      build: comment,
    },
    post: {
      account: 'Дана С.',
      drifts: [{ 'aria-modal': 'data-modal' }, { 'aria-label': 'data-label' }],
      url: 'https://www.facebook.com/',
      editor: 'Lexical',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'audience' }, { press: 'emoji' }, { press: 'close' }],
      build: post,
    },
    'post-page': {
      account: 'Дана С.',
      url: 'https://www.facebook.com/center.help',
      editor: 'Lexical',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'close' }],
      build: post,
    },
    dm: {
      drifts: [{ 'aria-label': 'data-label' }],
      url: 'https://www.facebook.com/messages/t/110233',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: (stage) => messenger(stage, 'page'),
    },
    'dm-popup': {
      drifts: [{ 'aria-label': 'data-label' }],
      url: 'https://www.facebook.com/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: (stage) => messenger(stage, 'popup'),
    },
  },
});

function root(stage: Stage, label: string): HTMLElement {
  return stage.el('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': label,
    spellcheck: 'false',
    tabindex: '0',
    'aria-placeholder': label,
    class: `${stage.hashed()} notranslate`,
    style: editorStyle,
  });
}

function icon(stage: Stage, name: 'emoji' | 'attach' | 'like'): HTMLElement {
  const button = stage.el(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': stage.say(name), style: 'padding:4px;width:20px;height:20px' },
    stage.el('i', { class: stage.hashed(), style: 'display:inline-block;width:16px;height:16px;background:#888' }),
  );
  stage.control(name, () => button);
  return button;
}

async function comment(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = root(stage, `${say('comment')}`);
  const sendNow = () => {
    if (lexical.model().trim() === '') return;
    stage.send(lexical.model());
    lexical.clear();
  };
  const submit = el(
    'div',
    {
      role: 'button',
      id: 'focused-state-composer-submit',
      'aria-label': say('send'),
      'aria-disabled': 'true',
      tabindex: '-1',
      onclick: () => submit.getAttribute('aria-disabled') === 'false' && sendNow(),
      style: 'width:20px;height:20px',
    },
    el('i', { style: 'display:inline-block;width:16px;height:16px;background:#06f' }),
  );
  const form = el(
    'form',
    { role: 'presentation', style: 'width:400px;background:#8883;border-radius:18px;padding:8px' },
    el('div', { role: 'presentation' }, el('div', { style: 'position:relative' }, box)),
    el('div', { style: 'display:flex;gap:8px' }, icon(stage, 'emoji'), icon(stage, 'attach'), submit),
  );
  document.body.append(
    el(
      'div',
      { role: 'main' },
      el(
        'div',
        { role: 'article', style: 'width:480px' },
        el('h2', {}, el('a', { href: '/center.help', role: 'link' }, 'Центр помощи')),
        el('div', {}, 'Запись на консультацию открыта.'),
        icon(stage, 'like'),
        el(
          'div',
          { role: 'article', 'aria-label': `${say('comment')} Айгерим К.`, style: 'margin-left:40px' },
          el('a', { href: '/aigerim.k', role: 'link' }, 'Айгерим К.'),
          el('div', {}, 'А если нет документов?'),
          form,
        ),
      ),
    ),
  );
  const lexical = mountLexical(box, {
    rich: true,
    text: stage.options.text,
    onEnter: (event) => {
      if (event?.shiftKey) return false;
      sendNow();
      return true;
    },
  });
  lexical.onChange(() => submit.setAttribute('aria-disabled', String(lexical.model().trim() === '')));
  stage.control('send', () => submit);
  return { box: () => box, model: lexical.model };
}

async function post(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = root(stage, say('caption'));
  const paged = location.pathname !== '/';
  const finish = el(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': say(paged ? 'next' : 'post'),
      'aria-disabled': 'true',
      style: 'background:#06f;color:#fff;text-align:center;padding:8px',
      onclick: () => finish.getAttribute('aria-disabled') !== 'true' && stage.send(lexical.model()),
    },
    say(paged ? 'next' : 'post'),
  );
  const closing = el('div', { role: 'button', tabindex: '0', 'aria-label': say('close') }, el('i', {}, ''));
  const audience = el(
    'div',
    { role: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-label': say('audience') },
    say('audience'),
  );
  const dialog = el(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'heading-7',
      style:
        'position:fixed;left:50%;top:50px;transform:translateX(-50%);width:500px;background:Canvas;padding:16px;z-index:5',
    },
    el('h2', { id: 'heading-7' }, say('post')),
    closing,
    el('div', {}, el('a', { href: '/me', role: 'link' }, 'Дана С.'), audience),
    el('div', { style: 'max-height:200px;overflow:auto' }, el('div', { style: 'position:relative' }, box)),
    el('div', { style: 'display:flex' }, icon(stage, 'emoji'), icon(stage, 'attach')),
    finish,
  );
  const stale = el(
    'div',
    { role: 'dialog', style: 'position:fixed;left:0;bottom:0;width:200px' },
    el('h2', {}, say('search')),
    el('input', { type: 'search', 'aria-label': say('search') }),
    el('div', { role: 'button', tabindex: '0' }, say('close')),
  );
  document.body.append(
    el('div', { role: 'main' }, el('div', { role: 'article' }, 'Лента')),
    stale,
    el('div', { style: 'position:fixed;inset:0;background:#0006;z-index:4' }),
    dialog,
  );
  const lexical = mountLexical(box, { rich: true, text: stage.options.text });
  lexical.onChange(() => finish.setAttribute('aria-disabled', String(lexical.model().trim() === '')));
  stage.trapFocus(dialog);
  stage.control('post', () => finish);
  stage.control('audience', () => audience);
  stage.control('close', () => closing);
  return { box: () => box, model: lexical.model };
}

async function messenger(stage: Stage, shape: 'page' | 'popup'): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const conversation = (name: string, live: boolean) => {
    const box = root(stage, say('writeTo'));
    const sendNow = () => {
      if (lexical.model().trim() === '') return;
      stage.send(lexical.model());
      lexical.clear();
    };
    const action = el('div', {
      role: 'button',
      tabindex: '0',
      'aria-label': say('like'),
      style: 'width:20px;height:20px;background:#888',
      onclick: sendNow,
    });
    const around = el(
      'div',
      shape === 'page'
        ? { role: 'main', style: 'width:420px' }
        : {
            tabindex: '-1',
            style: `position:fixed;bottom:0;right:${live ? 20 : 360}px;width:320px;background:Canvas;border:1px solid #888`,
          },
      el('div', {}, el('a', { href: '/t/1', role: 'link', 'aria-label': name }, el('h2', {}, name))),
      el('div', { style: 'height:160px;overflow:auto' }, el('div', {}, 'Здравствуйте!')),
      el(
        'div',
        { style: 'display:flex' },
        live ? icon(stage, 'attach') : el('i'),
        el('div', { style: 'flex:1;position:relative;max-height:100px;overflow:auto' }, box),
        live ? icon(stage, 'emoji') : el('i'),
        action,
      ),
    );
    document.body.append(around);
    const lexical = mountLexical(box, {
      text: live ? stage.options.text : '',
      onEnter: (event) => {
        if (event?.shiftKey) return false;
        sendNow();
        return true;
      },
    });
    lexical.onChange(() => action.setAttribute('aria-label', say(lexical.model() === '' ? 'like' : 'send')));
    if (live) stage.control('send', () => action);
    return { box, lexical };
  };
  if (shape === 'popup') conversation('Марат Ж.', false);
  const { box, lexical } = conversation('Айгерим К.', true);
  return { box: () => box, model: lexical.model };
}
