// @vitest-environment happy-dom
/** The walker: text as people see it from the markup of every engine, and places that lead back and forth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAt, offsetOf, rangeOf } from '../../editors/places';
import { walk } from '../../editors/walker';

type Tree = string | { tag: string; attributes?: Record<string, string>; inside?: Tree[] };

function make(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes ?? {})) element.setAttribute(name, value);
  element.append(...(tree.inside ?? []).map(make));
  return element;
}

function boxOf(...inside: Tree[]): HTMLElement {
  const box = make({ tag: 'div', inside }) as HTMLElement;
  box.style.whiteSpace = 'pre-wrap';
  for (const element of box.querySelectorAll<HTMLElement>('*')) element.style.whiteSpace = 'pre-wrap';
  document.body.replaceChildren(box);
  return box;
}

const p = (...inside: Tree[]): Tree => ({ tag: 'p', inside });
const br: Tree = { tag: 'br' };
const read = (...inside: Tree[]): string => walk(boxOf(...inside)).text;

describe('the text of an editable', () => {
  it.each<[string, Tree[], string]>([
    ['Lexical: a paragraph a line, an empty one holds a BR', [p('a'), p(br), p('b')], 'a\n\nb'],
    ['Lexical: Shift+Enter at the end', [p('a', br, br)], 'a\n'],
    ['an empty box', [p(br)], ''],
    ['an empty first line', [p(br), p('b')], '\nb'],
    ['an open last line', [p('a'), p(br)], 'a\n'],
    [
      'words, then blocks, as browsers make them',
      ['a', { tag: 'div', inside: ['b'] }, { tag: 'div', inside: [br] }],
      'a\nb\n',
    ],
    ['words after a block', [{ tag: 'div', inside: ['a'] }, 'b'], 'a\nb'],
    [
      'Draft.js: blocks in blocks are one line',
      [
        { tag: 'div', inside: [{ tag: 'div', inside: [{ tag: 'span', inside: ['a'] }] }] },
        { tag: 'div', inside: [{ tag: 'div', inside: [{ tag: 'span', inside: [br] }] }] },
      ],
      'a\n',
    ],
    ['newlines that stand as they are', ['a\nb\n'], 'a\nb'],
    ['filler that holds the caret', ['a\u200bb', { tag: 'span', inside: ['\ufeff'] }], 'ab'],
    ['emoji as pictures', ['a ', { tag: 'img', attributes: { alt: '😀' } }, ' b'], 'a 😀 b'],
    ['pictures without words', ['a', { tag: 'img', attributes: { alt: '' } }], 'a'],
    [
      'a placeholder that Slate draws inside',
      [{ tag: 'span', attributes: { 'data-slate-placeholder': 'true' }, inside: ['Write'] }, 'a'],
      'a',
    ],
    [
      'what is hidden from everybody',
      [{ tag: 'span', attributes: { 'aria-hidden': 'true' }, inside: ['x'] }, 'a'],
      'a',
    ],
    [
      'a list',
      [
        {
          tag: 'ul',
          inside: [
            { tag: 'li', inside: ['a'] },
            { tag: 'li', inside: ['b'] },
          ],
        },
      ],
      'a\nb',
    ],
  ])('%s', (_what, inside, wanted) => {
    expect(read(...inside)).toBe(wanted);
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '😀', '\u200b', '-'), minLength: 1, maxLength: 6 });
const inline: fc.Arbitrary<Tree> = fc.oneof(
  words,
  words.map((text) => ({ tag: 'b', inside: [text] })),
  fc.constant(br),
  fc.constant<Tree>({ tag: 'img', attributes: { alt: '😀' } }),
);
const line: fc.Arbitrary<Tree> = fc.array(inline, { maxLength: 4 }).map((inside) => ({ tag: 'p', inside }));
const document_: fc.Arbitrary<Tree[]> = fc.array(line, { maxLength: 5 });

describe('places', () => {
  it('a range over any stretch that begins and ends in words holds these words', () => {
    fc.assert(
      fc.property(document_, fc.nat(), fc.nat(), (inside, one, other) => {
        const box = boxOf(...inside);
        const walked = walk(box);
        const texts = walked.pieces.filter(({ kind }) => kind === 'text');
        const piece = texts[one % Math.max(1, texts.length)];
        if (!piece) return;
        const start = piece.start + (other % piece.length);
        const span = { start, end: piece.start + piece.length };
        expect(rangeOf(walked, span)?.toString()).toBe(walked.text.slice(span.start, span.end));
      }),
    );
  });

  it('a range never begins at the end of the line before', () => {
    const walked = walk(boxOf(p('one'), p('two')));
    const range = rangeOf(walked, { start: 4, end: 7 });
    expect(range?.startContainer.nodeValue).toBe('two');
    expect(range?.startOffset).toBe(0);
  });

  it('every caret leads back to its offset', () => {
    fc.assert(
      fc.property(document_, (inside) => {
        const box = boxOf(...inside);
        const walked = walk(box);
        for (let at = 0; at <= walked.text.length; at += 1) {
          const inPicture = walked.pieces.some(
            ({ kind, start, length }) => kind === 'image' && at > start && at < start + length,
          );
          if (inPicture) continue;
          const { node, offset } = caretAt(walked, box, at);
          expect(offsetOf(walked, node, offset)).toBe(at);
        }
      }),
    );
  });

  it('stretches outside the text have no range', () => {
    const walked = walk(boxOf('abc'));
    for (const span of [
      { start: 2, end: 2 },
      { start: 1, end: 9 },
      { start: 9, end: 12 },
    ])
      expect(rangeOf(walked, span)).toBeNull();
  });
});
