/** The inbox of Facebook Pages as automations saw it from February to August 2026 (medium; the library is not known, Lexical is assumed). */
import { boxStyle, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

const sends = [{ key: 'Enter' }, { press: 'send' }];
const stays = [{ key: 'Shift+Enter' }, { press: 'emoji' as const }, { press: 'attach' as const }];

export default definePage({
  platform: 'page-inbox',
  trustedTypes: true,
  decoys: ['input[type="search"]'],
  boxes: {
    dm: {
      url: 'https://business.facebook.com/latest/inbox/all?asset_id=1&thread_type=FB_MESSAGE',
      editor: 'Lexical',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends,
      stays,
      build,
    },
    comment: {
      url: 'https://business.facebook.com/latest/inbox/all?asset_id=1&thread_type=FB_AD_COMMENT',
      editor: 'Lexical',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends,
      stays,
      build,
    },
  },
});

async function build(stage: Stage): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const { el, say } = stage;
  const box = el('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': say('reply'),
    spellcheck: 'true',
    style: boxStyle,
  });
  const action = el('div', {
    role: 'button',
    tabindex: '0',
    'aria-label': say('like'),
    onclick: () => send(),
    style: 'width:24px;height:24px;background:#888',
  });
  document.body.append(
    el('input', { type: 'search', 'aria-label': say('search') }),
    el(
      'div',
      { role: 'main', style: 'width:480px' },
      el('h2', {}, 'Айгерим К.'),
      el('div', { style: 'height:220px' }, 'Здравствуйте!'),
      el(
        'div',
        { style: 'display:flex' },
        el('div', { style: 'flex:1;max-height:100px;overflow:auto' }, box),
        pictureButton(stage, 'attach'),
        pictureButton(stage, 'emoji'),
        action,
      ),
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
  lexical.onChange(() => action.setAttribute('aria-label', say(lexical.model() === '' ? 'like' : 'send')));
  stage.control('send', () => action);
  return { box: () => box, model: lexical.model };
}
