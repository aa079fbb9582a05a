/** The one walker that makes an editable's text and its offset map together, so that a mark cannot drift. Linear in the text. */

/**
 * A stretch of the text and where it comes from: a text node's characters (`from` is the first one's offset there), an
 * image's alt, or a line break (a BR, a newline in a text node, or the edge of a block).
 */
export type Piece = {
  start: number;
  length: number;
  node: Node;
  from: number;
  kind: 'text' | 'image' | 'break';
};

/** `tail` is the BR that keeps an empty last line open, if there is one. */
export type Walk = { text: string; pieces: Piece[]; tail: Node | null };

const blocks = new Set(
  'P DIV LI UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE TR TABLE DL DT DD FIGURE HR'.split(' '),
);
const unread = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SELECT']);
/** Newlines, and characters that editors put in to hold the caret: people do not see those. */
const layout = /[\n\u200b\ufeff]/;
const collapsible = /[\n\t\r]| {2}|^ | $/;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function isHidden(element: Element): boolean {
  if (unread.has(element.tagName)) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('data-slate-placeholder')) return true;
  return element.getAttribute('contenteditable') === 'false' && !element.checkVisibility();
}

/** @returns the text exactly as a person sees it: blocks and BR as \n, emoji images by their alt, no filler, no placeholder */
export function walk(box: Element): Walk {
  const walker = new Walker();
  for (const child of box.childNodes) walker.visit(child);
  return { text: walker.text.join(''), pieces: walker.pieces, tail: walker.tail() };
}

class Walker {
  readonly text: string[] = [];
  readonly pieces: Piece[] = [];
  private length = 0;
  /** Something stands on the current line. */
  private open = false;
  /** The line has ended here; it becomes a break as soon as another line follows. */
  private ended: { node: Node; from: number } | null = null;

  visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.words(node as Text);
    else if (isElement(node) && !isHidden(node)) this.element(node);
  }

  private element(node: Element): void {
    if (node.tagName === 'BR') this.endLine(node, 0);
    else if (node.tagName === 'IMG') this.put(node.getAttribute('alt') ?? '', node, 0, 'image');
    else {
      const block = blocks.has(node.tagName);
      if (block) this.edge(node, -1);
      for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child);
      if (block) this.edge(node, 1);
    }
  }

  tail(): Node | null {
    const node = this.ended?.node;
    return node && isElement(node) && node.tagName === 'BR' ? node : null;
  }

  /** A block begins (-1) or ends (1) a line, but makes none of its own. */
  private edge(node: Node, from: -1 | 1): void {
    if (!this.open) return;
    this.ended = { node, from };
    this.open = false;
  }

  private endLine(node: Node, from: number): void {
    this.breakLine();
    this.ended = { node, from };
    this.open = false;
  }

  private breakLine(): void {
    if (!this.ended) return;
    this.push('\n', this.ended.node, this.ended.from, 'break');
    this.ended = null;
  }

  private put(words: string, node: Node, from: number, kind: Piece['kind']): void {
    if (words === '') return;
    this.breakLine();
    this.push(words, node, from, kind);
    this.open = true;
  }

  private push(words: string, node: Node, from: number, kind: Piece['kind']): void {
    this.pieces.push({ start: this.length, length: words.length, node, from, kind });
    this.text.push(words);
    this.length += words.length;
  }

  private words(node: Text): void {
    const data = node.data;
    if (collapsible.test(data) && collapses(node)) this.collapsed(node, data);
    else if (layout.test(data)) this.laidOut(node, data);
    else this.put(data, node, 0, 'text');
  }

  /** Where newlines stand as they are, and filler is left out. */
  private laidOut(node: Text, data: string): void {
    let from = 0;
    for (let at = 0; at <= data.length; at += 1) {
      const character = data[at];
      if (character !== undefined && !layout.test(character)) continue;
      this.put(data.slice(from, at), node, from, 'text');
      from = at + 1;
      if (character === '\n') this.endLine(node, at);
    }
  }

  /** Where the style folds white space: one space for a run, none at the beginning of a line. */
  private collapsed(node: Text, data: string): void {
    for (const { 0: run, index } of data.matchAll(/[ \t\n\r]+|[^ \t\n\r\u200b\ufeff]+/g)) {
      if (!/^[ \t\n\r]/.test(run)) this.put(run, node, index, 'text');
      else if (this.open && !this.afterSpace()) this.put(' ', node, index, 'text');
    }
  }

  private afterSpace(): boolean {
    const last = this.text.at(-1);
    return last === undefined || last.endsWith(' ') || last.endsWith('\n');
  }
}

function collapses(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  const style = getComputedStyle(parent);
  return /^(?:normal|nowrap)$/.test(style.whiteSpace);
}

/** The index of the piece that holds `offset`, by halving; -1 before the first. */
export function pieceAt({ pieces }: Walk, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.start + piece.length) low = middle + 1;
    else return middle;
  }
  return high;
}
