/** YouTube comments as known in 2026 (high; Ctrl+Enter not confirmed). Ids repeat on the page; Trusted Types are enforced. */
import { boxStyle, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: 'youtube',
  trustedTypes: true,
  decoys: ['#search'],
  boxes: {
    comment: {
      drifts: [{ 'id=contenteditable-root': 'editable' }],
      url: 'https://www.youtube.com/watch',
      editor: 'plain',
      surface: { kind: 'comment', reach: 'public' },
      recipient: null,
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }, { press: 'close' }],
      build: (stage) => page(stage, 'comment'),
    },
    reply: {
      url: 'https://www.youtube.com/watch',
      editor: 'plain',
      surface: { kind: 'comment', reach: 'public' },
      recipient: 'Айгерим К.',
      sends: [{ press: 'post' }],
      stays: [{ key: 'Enter' }, { press: 'emoji' }],
      build: (stage) => page(stage, 'reply'),
    },
  },
});

async function page(stage: Stage, live: 'comment' | 'reply'): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const make = (text: string, isLive: boolean) => {
    const box = el('div', {
      id: 'contenteditable-root',
      contenteditable: 'true',
      'aria-label': say('comment'),
      style: boxStyle,
    });
    const button = el(
      'button',
      { 'aria-label': say('comment'), disabled: true, onclick: () => send() },
      say('comment'),
    );
    const cancel = el('button', {}, say('close'));
    const plain = mountPlain(box, {
      text,
      lines: 'blocks',
      onText: (now) => button.toggleAttribute('disabled', now.trim() === ''),
    });
    const send = sender(stage, plain);
    button.toggleAttribute('disabled', text === '');
    const commentbox = el(
      'ytd-commentbox',
      { style: 'display:block' },
      el(
        'yt-user-mention-autosuggest-input',
        { style: 'display:block' },
        el('yt-formatted-string', { id: 'contenteditable-textarea', style: 'display:block' }, box),
      ),
      el(
        'div',
        { id: 'footer', style: 'display:flex' },
        isLive ? pictureButton(stage, 'emoji', {}, 'button') : el('i'),
        el('ytd-button-renderer', { id: 'cancel-button' }, cancel),
        el('ytd-button-renderer', { id: 'submit-button' }, button),
      ),
    );
    if (isLive) {
      stage.control('post', () => button);
      stage.control('close', () => cancel);
    }
    return { box, plain, commentbox };
  };
  const comment = make(live === 'comment' ? stage.options.text : '', live === 'comment');
  const reply = make(live === 'reply' ? stage.options.text : '', live === 'reply');
  const thread = el(
    'ytd-comment-thread-renderer',
    { style: 'display:block' },
    el('a', { id: 'author-text', href: '/@aigerim' }, 'Айгерим К.'),
    el('div', {}, 'А если нет документов?'),
    el('ytd-comment-reply-dialog-renderer', { style: 'display:block;margin-left:40px' }, reply.commentbox),
  );
  const placeholder = el('div', { id: 'placeholder-area' }, say('comment'));
  const simple = el('ytd-comment-simplebox-renderer', { style: 'display:block;width:480px' }, placeholder);
  document.body.append(
    el('input', { id: 'search', type: 'text', role: 'combobox', 'aria-label': say('search') }),
    simple,
    thread,
  );
  // The real box takes the placeholder's place at the first click.
  placeholder.addEventListener('click', () => placeholder.replaceWith(comment.commentbox));
  placeholder.click();
  const shown = live === 'comment' ? comment : reply;
  return { box: () => shown.box, model: shown.plain.model };
}
