/**
 * Telegram Web A and K, read in their open source code, 2026 (high). Whether Enter or Ctrl+Enter sends is a setting
 * (`enterSends`). On screens that can be touched K sends at mousedown (variant `touch`).
 */
import { boxStyle, isSendingEnter, pictureButton, sender, toggled } from '../parts';
import { type Built, definePage, type Stage } from '../types';

const sends = [{ key: 'Enter' }, { key: 'Mod+Enter' }, { press: 'send' }];

export default definePage({
  platform: 'telegram',
  decoys: ['.clone', '.input-field-input-fake', 'input'],
  boxes: {
    'message-a': {
      drifts: [{ 'id=editable-message-text': 'composer-field' }],
      url: 'https://web.telegram.org/a/#110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: clientA,
    },
    'message-k': {
      drifts: [{ 'data-peer-id': 'data-peer' }],
      url: 'https://web.telegram.org/k/#-200300',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'group' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: clientK,
    },
    'caption-k': {
      drifts: [{ 'class=popup popup-new-media active': 'popup active' }],
      url: 'https://web.telegram.org/k/#110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'close' }],
      build: captionK,
    },
    'caption-a': {
      drifts: [{ 'id=editable-message-text-modal': 'modal-text' }],
      url: 'https://web.telegram.org/a/#110233',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: captionA,
    },
  },
});

const fieldA = ({ el, say }: Stage, id: string): HTMLElement =>
  el('div', {
    id,
    class: 'form-control',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    tabindex: '0',
    'aria-label': say('message'),
    style: boxStyle,
  });

async function clientA(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = fieldA(stage, 'editable-message-text');
  const clone = el('div', {
    class: 'form-control',
    contenteditable: 'true',
    dir: 'auto',
    tabindex: '-1',
    style: boxStyle,
  });
  const end = el('div');
  document.body.append(
    el(
      'div',
      { id: 'MiddleColumn', style: 'width:480px' },
      el(
        'div',
        { class: 'MiddleHeader' },
        el('div', { class: 'ChatInfo' }, el('h3', { class: 'fullName' }, 'Айгерим К.')),
      ),
      el('div', { style: 'height:260px' }, 'Здравствуйте!'),
      el(
        'div',
        { class: 'Composer', style: 'display:flex' },
        pictureButton(stage, 'emoji', {}, 'button'),
        el(
          'div',
          { id: 'message-input-text', style: 'flex:1;position:relative' },
          el(
            'div',
            { class: 'custom-scroll input-scroller', style: 'max-height:110px;overflow:auto' },
            el('div', { class: 'input-scroller-content' }, box),
          ),
          el(
            'div',
            { class: 'input-scroller clone', style: 'position:absolute;visibility:hidden;top:-2000px' },
            el('div', { class: 'input-scroller-content' }, clone),
          ),
        ),
        pictureButton(stage, 'attach', { 'aria-haspopup': 'menu' }, 'button'),
        end,
      ),
    ),
  );
  const plain = mountPlain(box, {
    text: stage.options.text,
    onText: (text) => control.update(text),
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = toggled(
    end,
    () =>
      el('button', { type: 'button', class: 'Button main-button send', 'aria-label': say('send'), onclick: send }, '➤'),
    () => el('button', { type: 'button', class: 'Button main-button record', 'aria-label': say('voice') }, '🎤'),
  );
  control.update(plain.model());
  // Wherever the focus is not in a field, letters go into the composer and Enter sends.
  document.addEventListener(
    'keydown',
    (event) => {
      const focused = document.activeElement;
      const inField =
        focused instanceof HTMLElement && (focused.isContentEditable || /^(INPUT|TEXTAREA)$/.test(focused.tagName));
      if (inField) return;
      if (event.key === 'Enter') send();
      else if (event.key.length === 1) box.focus();
    },
    true,
  );
  stage.control('send', control.current);
  return { box: () => box, model: plain.model };
}

async function captionA(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = fieldA(stage, 'editable-message-text-modal');
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const control = el('button', { type: 'button', class: 'Button primary', onclick: send }, say('send'));
  document.body.append(
    el('div', { id: 'MiddleColumn' }, el('div', { class: 'ChatInfo' }, el('h3', {}, 'Айгерим К.'))),
    el(
      'div',
      { class: 'Modal AttachmentModal', role: 'dialog', style: 'position:fixed;inset:80px 260px;background:Canvas' },
      el('div', { style: 'height:160px' }),
      el(
        'div',
        { style: 'display:flex' },
        pictureButton(stage, 'emoji', {}, 'button'),
        el('div', { id: 'caption-input-text', style: 'flex:1' }, box),
        el('div', { class: 'AttachmentModal--send-wrapper' }, control),
      ),
    ),
  );
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}

/** As the client's own: where touch is possible it listens to mousedown, else to click. */
const pressEvent = ({ options }: Stage): string => (options.variant === 'touch' ? 'onmousedown' : 'onclick');

const fieldK = ({ el }: Stage, peer: string): HTMLElement =>
  el('div', {
    class: 'input-message-input i18n scrollable',
    contenteditable: 'true',
    dir: 'auto',
    tabindex: '0',
    'data-peer-id': peer,
    style: boxStyle,
  });
const fakeK = ({ el }: Stage): HTMLElement =>
  el('div', {
    class: 'input-message-input input-field-input-fake',
    contenteditable: 'true',
    tabindex: '-1',
    style: 'position:absolute;opacity:0;height:0;overflow:hidden',
  });
const titleK = ({ el }: Stage): HTMLElement =>
  el(
    'div',
    { class: 'chat-info' },
    el('div', { class: 'user-title' }, el('span', { class: 'peer-title' }, 'Айгерим К.')),
  );

async function clientK(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const mount = (peer: string, text: string) => {
    const box = fieldK(stage, peer);
    const plain = mountPlain(box, {
      text,
      onText: (words) => control.update(words),
      onEnter: (event) => {
        if (!isSendingEnter(stage, event)) return false;
        send();
        return true;
      },
    });
    return { box, plain };
  };
  let shown = mount(location.hash.slice(1), stage.options.text);
  const title = titleK(stage);
  // With another chat the client makes a new element.
  const row = el('div', { role: 'listitem', style: 'padding:8px' }, 'Марат Ж.');
  row.addEventListener('click', () => {
    const next = mount('110277', '');
    shown.box.replaceWith(next.box);
    shown = next;
    const name = title.querySelector('.peer-title');
    if (name) name.textContent = 'Марат Ж.';
    control.update('');
  });
  const end = el('div', { class: 'btn-send-container' });
  document.body.append(
    el(
      'div',
      { class: 'chat', style: 'width:480px' },
      title,
      el('div', { class: 'bubbles', style: 'height:260px' }, 'Здравствуйте!'),
      el(
        'div',
        { class: 'chat-input', style: 'display:flex;align-items:flex-end' },
        pictureButton(stage, 'emoji', { class: 'btn-icon' }, 'button'),
        el(
          'div',
          { class: 'input-message-container', style: 'flex:1;position:relative;max-height:110px;overflow:auto' },
          shown.box,
          fakeK(stage),
          el(
            'span',
            {
              class: 'input-field-placeholder i18n',
              style: 'position:absolute;left:4px;top:2px;opacity:.4;pointer-events:none',
            },
            say('message'),
          ),
        ),
        pictureButton(stage, 'attach', { class: 'btn-icon' }, 'button'),
        end,
      ),
    ),
  );
  document.body.append(row);
  const send = sender(stage, { model: () => shown.plain.model(), clear: () => shown.plain.clear() });
  const control = toggled(
    end,
    () => el('button', { class: 'btn-icon btn-circle btn-send send', [pressEvent(stage)]: send }, '➤'),
    () => el('button', { class: 'btn-icon btn-circle btn-send record' }, '🎤'),
  );
  control.update(shown.plain.model());
  stage.control('send', control.current);
  stage.control('other chat', () => row);
  return { box: () => shown.box, model: () => shown.plain.model() };
}

async function captionK(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = fieldK(stage, '110233');
  box.removeAttribute('data-peer-id');
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: (event) => {
      if (!isSendingEnter(stage, event)) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  const confirm = el('button', { class: 'btn-primary btn-color-primary', onclick: send }, say('send'));
  const closing = el('button', { class: 'btn-icon popup-close' }, '×');
  document.body.append(
    el('div', { class: 'chat' }, titleK(stage)),
    el(
      'div',
      { class: 'popup popup-new-media active', style: 'position:fixed;inset:0;background:#0006' },
      el(
        'div',
        { class: 'popup-container', style: 'position:absolute;inset:80px 260px;background:Canvas' },
        el('div', { class: 'popup-header' }, closing),
        el('div', { style: 'height:140px' }),
        el(
          'div',
          { class: 'popup-input-container', style: 'display:flex' },
          el('div', { style: 'flex:1' }, box, fakeK(stage)),
          confirm,
        ),
      ),
    ),
  );
  stage.control('send', () => confirm);
  stage.control('close', () => closing);
  return { box: () => box, model: plain.model };
}
