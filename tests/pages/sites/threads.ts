/** Threads as known in 2026 (medium): Lexical, Enter makes a line and Ctrl+Enter posts; messages send by Enter. */
import { boxStyle, picture, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

const sends = [{ key: 'Mod+Enter' }, { press: 'post' }];

export default definePage({
  platform: 'threads',
  decoys: ['input[type="search"]'],
  boxes: {
    post: {
      drifts: [{ 'aria-label': 'data-label' }],
      url: 'https://www.threads.com/',
      editor: 'Lexical',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends,
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: (stage) => post(stage, 'modal'),
    },
    reply: {
      url: 'https://www.threads.com/@aigerim.k/post/C77',
      editor: 'Lexical',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'aigerim.k',
      sends,
      stays: [{ key: 'Enter' }, { press: 'attach' }],
      build: (stage) => post(stage, 'inline'),
    },
    message: {
      url: 'https://www.threads.com/messages/t/110233',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'aigerim.k',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: message,
    },
  },
});

const root = ({ el }: Stage, label: string): HTMLElement =>
  el('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-placeholder': label,
    'aria-label': label,
    tabindex: '0',
    style: boxStyle,
  });

async function post(stage: Stage, shape: 'modal' | 'inline'): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = root(stage, say('post'));
  const action = el(
    'div',
    { role: 'button', tabindex: '0', onclick: () => send(), style: 'width:40px;height:24px' },
    shape === 'modal' ? say('post') : '',
  );
  if (shape === 'inline') action.append(picture());
  const row = el(
    'div',
    {},
    el('div', { style: 'max-height:160px;overflow:auto' }, box),
    el(
      'div',
      { style: 'display:flex' },
      pictureButton(stage, 'attach'),
      ...(shape === 'modal' ? [pictureButton(stage, 'emoji')] : []),
      action,
    ),
  );
  const column = el(
    'div',
    { style: 'width:300px' },
    'Лента',
    el('input', { type: 'search' }),
    ...(shape === 'inline' ? [row] : []),
  );
  document.body.append(
    el(
      'div',
      { style: 'display:flex' },
      column,
      el('div', { style: 'width:300px' }, 'Ещё столбец', pictureButton(stage, 'like')),
    ),
  );
  if (shape === 'modal') {
    const dialog = el(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        style: 'position:fixed;left:240px;top:60px;width:500px;background:Canvas;transform:scale(1)',
      },
      el('div', { role: 'heading' }, say('post')),
      row,
    );
    document.body.append(dialog);
    stage.trapFocus(dialog);
  }
  const lexical = mountLexical(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!event?.ctrlKey && !event?.metaKey) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, lexical);
  stage.control('post', () => action);
  return { box: () => box, model: lexical.model };
}

async function message(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = root(stage, say('message'));
  const action = el('div', { role: 'button', tabindex: '0', 'aria-label': say('send'), onclick: () => send() });
  action.append(picture());
  document.body.append(
    el(
      'main',
      { role: 'main', style: 'width:460px' },
      el('header', {}, el('a', { href: '/@aigerim.k' }, 'aigerim.k')),
      el('div', { style: 'height:220px' }, 'Здравствуйте!'),
      el('div', { style: 'display:flex' }, pictureButton(stage, 'emoji'), el('div', { style: 'flex:1' }, box), action),
    ),
  );
  const lexical = mountLexical(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (event?.shiftKey) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, lexical);
  stage.control('send', () => action);
  return { box: () => box, model: lexical.model };
}
