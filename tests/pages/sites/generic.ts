/** Sites that nobody has looked at, for the adapter that a worker switches on by hand: forms, editables deep in shadow roots, Slate. */
import { boxStyle } from '../parts';
import { type BoxFixture, type Built, definePage, type Stage } from '../types';

const unknown = (editor: string, build: BoxFixture['build'], more: Partial<BoxFixture> = {}): BoxFixture => ({
  url: 'https://board.example/thread/7',
  editor,
  surface: { kind: 'comment', reach: 'public' },
  recipient: null,
  sends: [],
  stays: [{ key: 'Enter' }],
  build,
  ...more,
});

export default definePage({
  platform: 'generic',
  decoys: ['[type="password"]', '.cm-editor [contenteditable]', '[autocomplete="cc-number"]', '[role="search"] input'],
  boxes: {
    form: unknown('textarea', form, { sends: [{ press: 'post' }], stays: [{ key: 'Enter' }, { press: 'more' }] }),
    shadow: unknown('plain', shadow),
    slate: unknown('Slate', slate),
  },
});

/** What must be left alone on any site. */
function decoys({ el, say }: Stage): HTMLElement {
  return el(
    'div',
    {},
    el('div', { role: 'search' }, el('input', { type: 'text', 'aria-label': say('search') })),
    el('input', { type: 'password' }),
    el('input', { type: 'text', autocomplete: 'cc-number' }),
    el('div', { class: 'cm-editor' }, el('div', { contenteditable: 'true', style: 'width:300px;height:60px' })),
  );
}

function form(stage: Stage): Built {
  const { el, say } = stage;
  const field = el('textarea', { name: 'text', rows: '4', cols: '40' });
  field.value = stage.options.text;
  const post = el('button', {}, say('post'));
  const preview = el('button', { type: 'button' }, say('more'));
  stage.control('post', () => post);
  stage.control('more', () => preview);
  document.body.append(
    decoys(stage),
    el(
      'form',
      {
        onsubmit: (event: Event) => {
          event.preventDefault();
          stage.send(field.value);
          field.value = '';
        },
      },
      field,
      preview,
      post,
    ),
  );
  return { box: () => field, model: () => field.value };
}

async function shadow(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el } = stage;
  const box = el('div', { contenteditable: 'true', role: 'textbox', style: `${boxStyle};width:400px;min-height:60px` });
  const inner = el('x-editor');
  const outer = el('x-app');
  inner.attachShadow({ mode: 'open' }).append(box);
  outer.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(decoys(stage), outer);
  const plain = mountPlain(box, { text: stage.options.text });
  return { box: () => box, model: plain.model };
}

async function slate(stage: Stage): Promise<Built> {
  const { mountSlate } = await import('../editors/slate');
  const host = stage.el('div', { style: 'width:420px;font:16px/24px Arial' });
  document.body.append(decoys(stage), host);
  const mounted = mountSlate(host, { text: stage.options.text });
  return { box: mounted.box, model: mounted.model };
}
