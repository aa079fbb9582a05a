/** One page with one editor of each family, for the contract of editors; no real site, so no platform claims it. */
import { type BoxFixture, type Built, definePage, type Stage } from '../types';

const box = (editor: string, build: BoxFixture['build'], url = 'https://editors.example/write'): BoxFixture => ({
  url,
  editor,
  surface: { kind: 'dm', reach: 'one' },
  recipient: null,
  sends: [],
  stays: [],
  build,
});

const textStyle =
  'outline:none;white-space:pre-wrap;word-break:break-word;font:16px/24px Arial;width:420px;min-height:24px';

/** Puts what it is given into a page with things above and around, so that rectangles have something to get wrong. */
function frame(stage: Stage, inner: HTMLElement): HTMLElement {
  const { el } = stage;
  const scroller = el('div', { style: 'max-height:130px;overflow:auto;border:1px solid #888;padding:6px' }, inner);
  document.body.append(
    el('div', { id: 'above', style: 'height:90px' }, 'Страница'),
    el('div', { style: 'position:relative;margin-left:37px;width:440px;transform:translateX(3px)' }, scroller),
    el('div', { style: 'height:1200px' }),
  );
  return inner;
}

const editableDiv = (stage: Stage, attributes: Record<string, string> = {}): HTMLElement =>
  stage.el('div', { contenteditable: 'true', role: 'textbox', tabindex: '0', style: textStyle, ...attributes });

async function lexical(stage: Stage, rich: boolean): Promise<Built> {
  const { mountLexical } = await import('../editors/lexical');
  const root = frame(stage, editableDiv(stage, { 'aria-placeholder': stage.say('message') }));
  const mounted = mountLexical(root, { rich, text: stage.options.text });
  return { box: () => root, model: mounted.model };
}

async function plain(stage: Stage, lines: 'blocks' | 'br'): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const root = frame(stage, editableDiv(stage));
  const mounted = mountPlain(root, { lines, text: stage.options.text });
  return { box: () => root, model: mounted.model };
}

async function quill(stage: Stage, version: 1 | 2): Promise<Built> {
  const { mountQuill } = await import('../editors/quill');
  const holder = stage.el('div', { style: 'width:420px' });
  frame(stage, holder);
  let host: HTMLElement = holder;
  if (version === 1) {
    host = stage.el('div');
    const paragraphs = stage.el('style', {}, 'p{margin:0}');
    holder.attachShadow({ mode: 'open' }).append(paragraphs, host);
  }
  const mounted = await mountQuill(host, version, { text: stage.options.text, placeholder: stage.say('message') });
  document.head.append(stage.el('style', {}, 'p{margin:0}'));
  return { box: () => mounted.box, model: mounted.model };
}

/** Words with a mention, bold, a link and an emoji among them: as they are read, and as each engine is given them. */
export const inlineText = 'Привет, @Айгерим! Это важно 😀 и Helo тут конец';

async function lexicalInline(stage: Stage): Promise<Built> {
  const { mountLexical, fillInline } = await import('../editors/lexical');
  const root = frame(stage, editableDiv(stage));
  const mounted = mountLexical(root, { rich: true });
  fillInline(mounted.editor, {
    before: 'Привет, ',
    mention: '@Айгерим',
    between: '! Это ',
    bold: 'важно',
    after: ' 😀 и Helo тут конец',
  });
  return { box: () => root, model: mounted.model };
}

async function tiptapInline(stage: Stage): Promise<Built> {
  const { mountTiptap } = await import('../editors/tiptap');
  const host = frame(stage, stage.el('div'));
  document.head.append(stage.el('style', {}, 'p{margin:0}'));
  const mounted = mountTiptap(host, { attributes: { style: textStyle } });
  const text = (words: string, marks: { type: string }[] = []) => ({ type: 'text', text: words, marks });
  mounted.editor.commands.setContent({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          text('Привет, '),
          { type: 'mention', attrs: { label: 'Айгерим' } },
          text('! Это '),
          text('важно', [{ type: 'bold' }]),
          text(' 😀 и Helo тут конец'),
        ],
      },
    ],
  });
  return { box: () => mounted.box, model: mounted.model };
}

async function plainInline(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el } = stage;
  const root = frame(stage, editableDiv(stage));
  const mounted = mountPlain(root);
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  root.append(
    'Привет, ',
    el('a', { href: '/id1', class: 'mention' }, '@Айгерим'),
    '! Это ',
    el('b', {}, 'важно'),
    ' ',
    el('img', { class: 'emoji', alt: '😀', src: pixel, width: '20', height: '20', style: 'vertical-align:middle' }),
    ' и ',
    el('a', { href: '/link' }, 'Helo'),
    '\u200b тут конец',
  );
  root.dispatchEvent(new Event('input', { bubbles: true }));
  return { box: () => root, model: mounted.model };
}

export default definePage({
  platform: 'editors',
  boxes: {
    'lexical-inline': box('Lexical', lexicalInline),
    'prosemirror-inline': box('ProseMirror', tiptapInline),
    'plain-inline': box('plain', plainInline),
    lexical: box('Lexical', (stage) => lexical(stage, false)),
    'lexical-rich': box('Lexical', (stage) => lexical(stage, true)),
    draft: box('Draft.js', async (stage) => {
      const { mountDraft } = await import('../editors/draft');
      const host = frame(stage, stage.el('div', { style: 'width:420px;font:16px/24px Arial' }));
      const mounted = mountDraft(host, { text: stage.options.text, props: { placeholder: stage.say('message') } });
      return { box: mounted.box, model: mounted.model };
    }),
    'quill-1': box('Quill 1', (stage) => quill(stage, 1)),
    'quill-2': box('Quill 2', (stage) => quill(stage, 2)),
    prosemirror: box('ProseMirror', async (stage) => {
      const { mountTiptap } = await import('../editors/tiptap');
      const host = frame(stage, stage.el('div'));
      document.head.append(stage.el('style', {}, 'p{margin:0}'));
      const mounted = mountTiptap(host, { text: stage.options.text, attributes: { style: textStyle } });
      return { box: () => mounted.box, model: mounted.model };
    }),
    slate: box('Slate', async (stage) => {
      const { mountSlate } = await import('../editors/slate');
      const host = frame(stage, stage.el('div', { style: 'width:420px;font:16px/24px Arial' }));
      const mounted = mountSlate(host, { text: stage.options.text, attributes: { placeholder: stage.say('message') } });
      return { box: mounted.box, model: mounted.model };
    }),
    'plain-br': box('plain', (stage) => plain(stage, 'br')),
    'plain-blocks': box('plain', (stage) => plain(stage, 'blocks')),
    textarea: box('textarea', (stage) => {
      const field = stage.el('textarea', {
        style: `${textStyle};border:2px solid #888;padding:3px 7px;height:80px`,
        rows: '3',
      });
      field.value = stage.options.text;
      frame(stage, field);
      return { box: () => field, model: () => field.value };
    }),
    'react-textarea': box('React textarea', async (stage) => {
      const { mountReactTextarea } = await import('../editors/react-textarea');
      const host = frame(stage, stage.el('div', { style: 'width:420px' }));
      document.head.append(stage.el('style', {}, 'textarea{width:100%;font:16px/24px Arial;letter-spacing:.2px}'));
      const mounted = mountReactTextarea(host, { text: stage.options.text, autosize: true });
      return { box: () => mounted.field() as HTMLTextAreaElement, model: mounted.model };
    }),
    input: box('input', (stage) => {
      const field = stage.el('input', { type: 'text', style: 'font:16px Arial;width:420px;height:40px;padding:0 9px' });
      field.value = stage.options.text;
      frame(stage, field);
      return { box: () => field, model: () => field.value };
    }),
  },
});
