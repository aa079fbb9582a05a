/** WhatsApp Web as known from June to September 2026: the footer and Lexical are steady (high), test ids and the send control are not. */
import { boxStyle, pictureButton, sender, toggled } from '../parts';
import { type Built, definePage, type Stage } from '../types';

const sends = [{ key: 'Enter' }, { press: 'send' }];

export default definePage({
  platform: 'whatsapp',
  decoys: ['[data-tab="3"]'],
  boxes: {
    message: {
      drifts: [{ 'data-testid': 'data-qa' }, { 'id=main': 'pane' }, { 'data-icon': 'data-glyph' }],
      url: 'https://web.whatsapp.com/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'attach' }],
      build: (stage) => chat(stage, 'c.us'),
    },
    'message-group': {
      url: 'https://web.whatsapp.com/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'group' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }],
      build: (stage) => chat(stage, 'g.us'),
    },
    caption: {
      drifts: [{ 'data-icon': 'data-glyph' }],
      url: 'https://web.whatsapp.com/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: caption,
    },
  },
});

function side(stage: Stage): HTMLElement {
  const { el, say } = stage;
  const search = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '3',
    'aria-label': say('search'),
    style: 'height:24px;border:1px solid #888',
  });
  stage.control('search', () => search);
  return el('div', { id: 'side', style: 'width:200px' }, search);
}

function header({ el }: Stage, name = 'Айгерим К.'): HTMLElement {
  return el(
    'header',
    { style: 'height:48px' },
    el('div', { 'data-testid': 'conversation-info-header-chat-title' }, el('span', { dir: 'auto' }, name)),
  );
}

const rows = ({ el }: Stage, kind: string): HTMLElement =>
  el(
    'div',
    { style: 'height:260px' },
    el('div', { 'data-id': `false_77010000000@${kind}_3EB0`, role: 'row' }, 'Здравствуйте! Можно к вам?'),
  );

const root = ({ el, say }: Stage, attributes: Record<string, string>): HTMLElement =>
  el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'aria-label': `${say('message')} Айгерим К.`,
    'aria-placeholder': say('message'),
    spellcheck: 'true',
    style: boxStyle,
    ...attributes,
  });

const sendButton = (stage: Stage, send: () => void): HTMLElement =>
  stage.el(
    'button',
    { 'aria-label': stage.say('send'), onclick: send, style: 'width:32px;height:32px' },
    stage.el('span', { 'aria-hidden': 'true', 'data-icon': 'wds-ic-send-filled' }, '➤'),
  );

/** One conversation: with another one the site makes header, rows and footer anew, editor included. */
async function conversation(stage: Stage, kind: string, name: string, text: string) {
  const { mountLexical } = await import('../editors/lexical');
  const { el } = stage;
  const box = root(stage, { 'data-testid': 'conversation-compose-box-input' });
  const end = el('div');
  const footer = el(
    'footer',
    { style: 'width:480px' },
    el('div', { class: stage.hashed() }),
    el(
      'div',
      { style: 'display:flex;align-items:flex-end' },
      pictureButton(stage, 'emoji', {}, 'button'),
      pictureButton(stage, 'attach', { 'aria-haspopup': 'menu' }, 'button'),
      el('div', { style: 'flex:1;max-height:120px;overflow-y:auto' }, box),
      end,
    ),
  );
  const place = el('div', { id: 'main' }, header(stage, name), rows(stage, kind), footer);
  const mount = () => {
    const lexical = mountLexical(box, {
      text,
      onEnter: (event) => {
        if (event?.shiftKey) return false;
        send();
        return true;
      },
    });
    const send = sender(stage, lexical);
    const control = toggled(
      end,
      () => sendButton(stage, send),
      () => el('button', { 'aria-label': stage.say('voice') }, el('span', { 'data-icon': 'mic-outlined' }, '🎤')),
    );
    control.update(lexical.model());
    lexical.onChange(() => control.update(lexical.model()));
    stage.control('send', control.current);
    return lexical;
  };
  return { box, place, mount };
}

async function chat(stage: Stage, kind: string): Promise<Built> {
  const { el } = stage;
  const first = await conversation(stage, kind, 'Айгерим К.', stage.options.text);
  const app = el('div', { id: 'app', style: 'display:flex' }, side(stage), first.place);
  document.body.append(app);
  let shown = { box: first.box, lexical: first.mount() };
  const row = el('div', { role: 'listitem', style: 'padding:8px' }, 'Марат Ж.');
  row.addEventListener('click', async () => {
    const other = await conversation(stage, kind, 'Марат Ж.', '');
    first.place.replaceWith(other.place);
    shown = { box: other.box, lexical: other.mount() };
  });
  app.firstElementChild?.append(row);
  stage.control('other chat', () => row);
  return { box: () => shown.box, model: () => shown.lexical.model() };
}

async function caption(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = root(stage, {});
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': say('caption'), style: 'position:fixed;inset:60px 200px;background:Canvas' },
    el('button', { 'aria-label': say('close') }, el('span', { 'data-icon': 'x' }, '×')),
    el('div', { style: 'height:200px;background:#8885' }),
    el(
      'div',
      { style: 'display:flex' },
      el('div', { style: 'flex:1;max-height:80px;overflow:auto' }, box),
      pictureButton(stage, 'emoji', {}, 'button'),
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
  const control = el(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': say('send'), onclick: send, style: 'width:40px;height:40px' },
    el('span', { 'data-icon': 'wds-ic-send-filled' }, '➤'),
  );
  dialog.append(control);
  document.body.append(
    el('div', { id: 'app' }, side(stage), el('div', { id: 'main' }, header(stage), rows(stage, 'c.us')), dialog),
  );
  stage.control('send', () => control);
  return { box: () => box, model: lexical.model };
}
