/**
 * Instagram as known in November 2026. Direct messages: high certainty (Lexical, spellcheck off, Send only with text).
 * Comment: medium (React textarea replaced on first focus; whether Enter posts is not settled: `enterSends`).
 * Caption and story reply: medium.
 */
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'instagram',
  boxes: {
    dm: {
      account: 'center.help',
      drifts: [{ 'role=textbox': 'group' }, { 'aria-label': 'data-label' }],
      url: 'https://www.instagram.com/direct/t/110233/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: directMessage,
    },
    'dm-docked': {
      account: 'center.help',
      url: 'https://www.instagram.com/',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: directMessage,
    },
    comment: {
      drifts: [{ 'type=submit': 'button' }, { 'aria-label': 'data-label' }],
      url: 'https://www.instagram.com/p/C1a2b3/',
      editor: 'React textarea',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ key: 'Enter' }, { press: 'post' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }, { press: 'like' }],
      build: comment,
    },
    caption: {
      drifts: [{ 'role=heading': 'presentation' }],
      url: 'https://www.instagram.com/create/details/',
      editor: 'Lexical',
      surface: { kind: 'post', reach: 'public' },
      recipient: null,
      sends: [{ press: 'share' }],
      stays: [{ key: 'Enter' }, { press: 'back' }, { press: 'emoji' }],
      build: caption,
    },
    'story-reply': {
      url: 'https://www.instagram.com/stories/aigerim.k/3021/',
      editor: 'React textarea',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'aigerim.k',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'like' }],
      build: storyReply,
    },
  },
});

async function directMessage(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const root = el('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': say('message'),
    'aria-placeholder': `${say('message')}…`,
    spellcheck: 'false',
    tabindex: '0',
    class: stage.hashed(),
    style: 'min-height:20px;outline:none;white-space:pre-wrap;word-break:break-word;font:15px/20px Arial;padding:8px',
  });
  const row = el(
    'div',
    { style: 'display:flex;align-items:center;border:1px solid #999;border-radius:22px;width:420px;padding:4px' },
    icon(stage, 'emoji'),
    el('div', { style: 'flex:1;position:relative;max-height:120px;overflow:auto' }, root),
    icon(stage, 'voice'),
    icon(stage, 'attach'),
  );
  const sendNow = () => {
    if (lexical.model().trim() === '') return;
    stage.send(lexical.model());
    lexical.clear();
  };
  const header = el(
    'header',
    { style: 'height:60px' },
    el('a', { href: '/aigerim.k/', role: 'link' }, el('h2', { style: 'font:600 16px Arial' }, 'Айгерим К.')),
  );
  const thread = el(
    'section',
    { style: 'width:440px' },
    header,
    el('div', { style: 'height:240px;overflow:auto' }, el('div', {}, 'Здравствуйте! Можно к вам на приём?')),
    row,
  );
  const searching = el('input', { type: 'text', placeholder: say('search'), 'aria-label': say('search') });
  const place =
    location.pathname === '/'
      ? el('div', { style: 'position:fixed;right:24px;bottom:24px;background:Canvas;transform:translateZ(0)' }, thread)
      : el('main', { role: 'main', style: 'margin-left:60px' }, thread);
  const own = el('a', { href: '/center.help/', role: 'link' }, el('img', { alt: '', style: 'width:24px;height:24px' }));
  document.body.append(el('nav', {}, searching, own), place);
  const lexical = mountLexical(root, {
    text: stage.options.text,
    onEnter: (event) => {
      if (event?.shiftKey) return false;
      sendNow();
      return true;
    },
  });
  let send: HTMLElement | null = null;
  lexical.onChange(() => {
    const filled = lexical.model() !== '';
    if (filled && !send) {
      send = el('div', { role: 'button', tabindex: '0', onclick: sendNow, class: stage.hashed() }, say('send'));
      row.append(send);
      for (const name of ['voice', 'attach']) row.querySelector(`[data-icon-name=${name}]`)?.remove();
    } else if (!filled && send) {
      send.remove();
      send = null;
      row.append(icon(stage, 'voice'), icon(stage, 'attach'));
    }
  });
  stage.control('send', () => send);
  stage.control('search', () => searching);
  return { box: () => root, model: lexical.model };
}

/** A button that shows only a picture. */
function icon(stage: Stage, name: 'emoji' | 'voice' | 'attach' | 'like'): HTMLElement {
  const { el } = stage;
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('aria-label', stage.say(name));
  picture.setAttribute('width', '20');
  picture.setAttribute('height', '20');
  const button = el('div', { role: 'button', tabindex: '0', 'data-icon-name': name, style: 'padding:4px' });
  button.append(picture);
  stage.control(name, () => (button.isConnected ? button : document.querySelector(`[data-icon-name=${name}]`)));
  return button;
}

async function comment(stage: Stage): Promise<Built> {
  const { mountReactTextarea } = await import('../editors/react-textarea');
  const { el, say } = stage;
  const post = el('button', { type: 'submit', disabled: true }, say('post'));
  const attributes = {
    'aria-label': say('comment'),
    placeholder: say('comment'),
    autoComplete: 'off',
    autoCorrect: 'off',
  };
  let text = stage.options.text;
  const spot = el('div', { style: 'flex:1' });
  const sendNow = () => {
    if (text.trim() === '') return;
    stage.send(text);
    remount('');
  };
  const form = el(
    'form',
    {
      method: 'POST',
      style: 'display:flex;width:420px;border-top:1px solid #999;padding:8px',
      onsubmit: (event: Event) => {
        event.preventDefault();
        sendNow();
      },
    },
    icon(stage, 'emoji'),
    spot,
    post,
  );
  let swapped = false;
  let react = mountReactTextarea(spot.appendChild(el('div')), wish(text));
  function wish(from: string) {
    return {
      text: from,
      autosize: true,
      attributes,
      onText: (now: string) => {
        text = now;
        post.toggleAttribute('disabled', now.trim() === '');
      },
      onEnter: ({ shiftKey }: { shiftKey: boolean }) => {
        if (shiftKey || !stage.options.enterSends) return false;
        sendNow();
        return true;
      },
      // The site draws a light field first and puts the real one in its place when it gets focus.
      onFocus: () => {
        if (swapped) return;
        swapped = true;
        setTimeout(() => {
          remount(text);
          react.field()?.focus();
        });
      },
    };
  }
  function remount(from: string): void {
    spot.replaceChildren(el('div'));
    react = mountReactTextarea(spot.firstElementChild as HTMLElement, wish(from));
  }
  document.body.append(
    el(
      'main',
      { role: 'main' },
      el(
        'article',
        { style: 'width:440px' },
        el('header', {}, el('a', { href: '/center.help/' }, 'center.help')),
        el('div', { style: 'height:300px;background:#8884' }),
        el('section', {}, icon(stage, 'like')),
        el('div', { style: 'height:40px' }, '3 ноября'),
        form,
      ),
    ),
  );
  const style = el(
    'style',
    {},
    'textarea{width:100%;border:0;outline:none;resize:none;font:14px/18px Arial;height:18px}',
  );
  document.head.append(style);
  stage.control('post', () => post);
  return { box: () => react.field() as HTMLTextAreaElement, model: () => react.model() };
}

async function caption(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const root = el('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': say('caption'),
    'aria-placeholder': say('caption'),
    spellcheck: 'true',
    style: 'min-height:160px;outline:none;white-space:pre-wrap;font:16px/24px Arial',
  });
  const counter = el('div', {}, '0/2,200');
  const back = el('div', { role: 'button', tabindex: '0' }, svg());
  const share = el('div', { role: 'button', tabindex: '0', onclick: () => stage.send(lexical.model()) }, say('share'));
  const dialog = el(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': say('post'),
      style:
        'position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);width:520px;background:Canvas;z-index:100;padding:12px',
    },
    el(
      'div',
      { style: 'display:flex;justify-content:space-between' },
      back,
      el('h1', { role: 'heading' }, say('post')),
      share,
    ),
    el('div', { style: 'max-height:168px;overflow-y:auto' }, root),
    el('div', { style: 'display:flex' }, icon(stage, 'emoji'), counter),
    el('div', { role: 'button', 'aria-expanded': 'false', tabindex: '0' }, say('more')),
  );
  document.body.append(
    el('div', { style: 'position:fixed;inset:0;background:#0008' }),
    el('div', { role: 'presentation' }, dialog),
  );
  const lexical = mountLexical(root, { text: stage.options.text });
  lexical.onChange(() => {
    counter.textContent = `${lexical.model().length}/2,200`;
  });
  stage.trapFocus(dialog);
  stage.control('share', () => share);
  stage.control('back', () => back);
  return { box: () => root, model: lexical.model };
}

async function storyReply(stage: Stage): Promise<Built> {
  const { mountReactTextarea } = await import('../editors/react-textarea');
  const { el, say } = stage;
  const host = el('div', { style: 'flex:1' });
  const row = el('div', { style: 'display:flex;width:360px' }, host, icon(stage, 'like'));
  const sendNow = () => {
    if (react.model().trim() === '') return;
    stage.send(react.model());
    react.set('');
  };
  document.body.append(
    el(
      'section',
      { style: 'width:400px;margin:0 auto;background:#222;color:#fff;padding:12px' },
      el('header', {}, el('a', { href: '/aigerim.k/', role: 'link' }, 'aigerim.k')),
      el('div', { style: 'height:320px' }),
      row,
    ),
  );
  // The viewer steps through stories with keys wherever the focus is not in a field.
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    if (['ArrowLeft', 'ArrowRight', ' '].includes(event.key)) document.body.dataset.stepped = event.key;
  });
  let send: HTMLElement | null = null;
  const react = mountReactTextarea(host, {
    text: stage.options.text,
    autosize: true,
    attributes: { placeholder: `${say('reply')} aigerim.k…`, autoComplete: 'off', rows: '1' },
    onText: (text) => {
      if (text !== '' && !send) {
        send = el('div', { role: 'button', tabindex: '0', onclick: sendNow }, say('send'));
        row.append(send);
      } else if (text === '' && send) {
        send.remove();
        send = null;
      }
    },
    onEnter: ({ shiftKey }) => {
      if (shiftKey) return false;
      sendNow();
      return true;
    },
  });
  stage.control('send', () => send);
  return { box: () => react.field() as HTMLTextAreaElement, model: react.model };
}

const svg = (): SVGElement => {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('width', '20');
  picture.setAttribute('height', '20');
  return picture;
};
