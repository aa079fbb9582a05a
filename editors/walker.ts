/** The one walker that makes an editable's text and its offset map together, so that a mark cannot drift. */

/** A stretch of the text and where it comes from: a text node's characters, an image's alt, or a break we added. */
type Piece = { start: number; length: number; node: Node; from: number; kind: 'text' | 'image' | 'break' };

export type Walk = { text: string; pieces: Piece[] };

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SECTION',
  'ARTICLE',
  'TR',
  'TABLE',
]);
/** Characters that editors put in to hold the caret; people do not see them. */
const filler = /[\u200b\ufeff]/g;

function isBlock(element: Element): boolean {
  if (blocks.has(element.tagName)) return true;
  return element.tagName === 'SPAN' && element.hasAttribute('data-block');
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.hasAttribute('data-slate-placeholder') || element.hasAttribute('data-placeholder-element')) return true;
  return element instanceof HTMLElement && element.hidden;
}

/** @returns the text exactly as a person sees it: blocks and BR as \n, emoji images by their alt, no filler */
export function walk(box: HTMLElement): Walk {
  const pieces: Piece[] = [];
  let text = '';
  let pending: Node | null = null;
  const add = (words: string, node: Node, from: number, kind: Piece['kind']): void => {
    if (pending && text !== '') {
      pieces.push({ start: text.length, length: 1, node: pending, from: 0, kind: 'break' });
      text += '\n';
    }
    pending = null;
    if (words === '') return;
    pieces.push({ start: text.length, length: words.length, node, from, kind });
    text += words;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = node.nodeValue ?? '';
      if (!filler.test(data)) return data === '' ? undefined : add(data, node, 0, 'text');
      filler.lastIndex = 0;
      let from = 0;
      for (const part of data.split(/[\u200b\ufeff]/)) {
        if (part !== '') add(part, node, from, 'text');
        from += part.length + 1;
      }
      return;
    }
    if (!(node instanceof Element) || isHidden(node)) return;
    if (node.tagName === 'BR') {
      const last = node.nextSibling === null || (node.nextSibling as Element).tagName === undefined;
      const closesBlock = node.parentElement !== null && isTrailingBreak(node, box);
      if (!(last && closesBlock)) {
        add('', node, 0, 'break');
        pieces.push({ start: text.length, length: 1, node, from: 0, kind: 'break' });
        text += '\n';
      }
      return;
    }
    if (node.tagName === 'IMG') {
      add(node.getAttribute('alt') ?? '', node, 0, 'image');
      return;
    }
    const block = node !== box && isBlock(node);
    if (block && text !== '' && !pending) pending = node;
    else if (block && pending && text !== '') {
      // Two blocks in a row, the first one empty: a line of its own.
      pieces.push({ start: text.length, length: 1, node: pending, from: 0, kind: 'break' });
      text += '\n';
      pending = node;
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(box);
  return { text, pieces };
}

/** A BR that only keeps an empty or last line open is not a line break of the draft. */
function isTrailingBreak(br: Element, box: HTMLElement): boolean {
  let node: Node = br;
  while (
    node.nextSibling === null ||
    (node.nextSibling.nodeType === Node.TEXT_NODE && node.nextSibling.nodeValue === '')
  ) {
    const parent: Node | null = node.parentNode;
    if (!parent || parent === box) return true;
    if (parent instanceof Element && isBlock(parent)) return true;
    node = parent;
  }
  return false;
}

/** @returns a range over `start` to `end` of the walk's text, or null if the place is gone; each end in its own line's node */
export function rangeOf(walked: Walk, start: number, end: number): Range | null {
  const first = walked.pieces.find(
    (piece) => piece.kind !== 'break' && start < piece.start + piece.length && start >= piece.start,
  );
  const last = [...walked.pieces]
    .reverse()
    .find((piece) => piece.kind !== 'break' && end > piece.start && end <= piece.start + piece.length);
  if (!first || !last) return null;
  const range = document.createRange();
  if (first.kind === 'image') range.setStartBefore(first.node);
  else range.setStart(first.node, first.from + (start - first.start));
  if (last.kind === 'image') range.setEndAfter(last.node);
  else range.setEnd(last.node, last.from + (end - last.start));
  return range;
}

/** @returns the offset in the walk's text of a DOM position, or null if it lies outside */
export function offsetOf(walked: Walk, node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = walked.pieces.find(
      (one) => one.node === node && offset >= one.from && offset <= one.from + one.length,
    );
    return piece ? piece.start + (offset - piece.from) : null;
  }
  const child = node.childNodes[offset] ?? null;
  for (const piece of walked.pieces) {
    if (child && (child === piece.node || child.contains(piece.node) || followed(child, piece.node)))
      return piece.start;
  }
  return walked.text.length;
}

const followed = (before: Node, node: Node): boolean =>
  (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
