/** The notation of phrases, read into a tree. See CONTRIBUTING, "How a phrase is written". */

import { foldKazakh } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';
import type { Lang } from '../types';

export type Atom =
  | { is: 'word'; text: string }
  | { is: 'stem'; text: string }
  | { is: 'ending'; text: string }
  | { is: 'class'; name: string }
  | { is: 'number' }
  | { is: 'time' }
  | { is: 'date' }
  | { is: 'emoji' }
  | { is: 'smile' }
  | { is: 'link' }
  | { is: 'any' };

export type Node =
  | { is: 'choice'; of: Node[][]; optional: boolean }
  | { is: 'atom'; atom: Atom; optional: boolean }
  | { is: 'not'; atom: Atom }
  | { is: 'gap'; most: number }
  | { is: 'from' }
  | { is: 'to' }
  | { is: 'first' }
  | { is: 'last' };

export class PhraseError extends Error {}

/** Words between two parts of a phrase joined by `…`. */
export const gapWords = 6;

/** A text cuts "mum's" into "mum" and this; in a phrase it may stand by itself, after a class: `@kin 's flat`. */
const possessive = "'s";

const named: Record<string, Atom['is']> = {
  '#': 'number',
  '#time': 'time',
  '#date': 'date',
  '#emoji': 'emoji',
  '#smile': 'smile',
  '#link': 'link',
  _: 'any',
};

/**
 * Reads one phrase.
 * @throws PhraseError with a sentence about what is wrong; a mistake of whoever wrote the rule
 */
export function parsePhrase(source: string, lang: Lang): Node[] {
  const reader = new Reader(source, lang);
  const nodes = reader.sequence('');
  if (reader.at < source.length) throw new PhraseError(`"${source}": "${source[reader.at]}" closes nothing`);
  if (!nodes.some((node) => node.is === 'atom' || node.is === 'choice'))
    throw new PhraseError(`"${source}" holds no word to look for`);
  return nodes;
}

/** Words recur in phrases by the thousand: each is cut once. */
const cut = new Map<string, Token[]>();

function wordsOf(text: string): Token[] {
  let tokens = cut.get(text);
  if (!tokens) {
    tokens = tokenise(text).tokens;
    if (cut.size < mostCut) cut.set(text, tokens);
  }
  return tokens;
}
const mostCut = 50_000;

class Reader {
  at = 0;
  constructor(
    readonly source: string,
    readonly lang: Lang,
  ) {}

  sequence(until: string): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.source.length) {
      const letter = this.source[this.at] as string;
      if (until.includes(letter) && until !== '') return nodes;
      if (letter === '}' || letter === '|') return nodes;
      if (/\s/.test(letter) || letter === ',') this.at += 1;
      else if (letter === '[') this.push(nodes, { is: 'from' });
      else if (letter === ']') this.push(nodes, { is: 'to' });
      else if (letter === '^') this.push(nodes, { is: 'first' });
      else if (letter === '$') this.push(nodes, { is: 'last' });
      else if (letter === '…') this.gap(nodes);
      else if (letter === '{') nodes.push(this.choice());
      else if (letter === '!' && this.source[this.at + 1] === '{') nodes.push(...this.noneOf());
      else this.words(nodes);
    }
    return nodes;
  }

  private push(nodes: Node[], node: Node): void {
    nodes.push(node);
    this.at += 1;
  }

  private gap(nodes: Node[]): void {
    this.at += 1;
    const digits = /^\d+/.exec(this.source.slice(this.at))?.[0];
    if (digits) this.at += digits.length;
    nodes.push({ is: 'gap', most: Math.min(digits ? Number(digits) : gapWords, 12) });
  }

  private choice(): Node {
    const from = this.at;
    this.at += 1;
    const of: Node[][] = [];
    for (;;) {
      of.push(this.sequence('|}'));
      const letter = this.source[this.at];
      if (letter === undefined) throw new PhraseError(`"${this.source}": the brace at ${from} is never closed`);
      this.at += 1;
      if (letter === '}') break;
    }
    const optional = this.optional();
    const filled = of.filter((way) => way.length > 0);
    return { is: 'choice', of: filled, optional: optional || filled.length < of.length };
  }

  /** `!{a|b}`: none of these words may stand here. */
  private noneOf(): Node[] {
    this.at += 1;
    const choice = this.choice();
    if (choice.is !== 'choice') return [];
    return choice.of.map((way): Node => {
      const [node] = way;
      if (way.length !== 1 || node?.is !== 'atom')
        throw new PhraseError(`"${this.source}": after "!{" stand single words`);
      return { is: 'not', atom: node.atom };
    });
  }

  private optional(): boolean {
    if (this.source[this.at] !== '?') return false;
    this.at += 1;
    return true;
  }

  private words(nodes: Node[]): void {
    const rest = this.source.slice(this.at);
    const raw = /^[^\s,{}|[\]$…]+/.exec(rest)?.[0] as string | undefined;
    if (!raw) throw new PhraseError(`"${this.source}": "${rest[0]}" cannot stand here`);
    this.at += raw.length;
    const not = raw.startsWith('!') && raw.length > 1;
    const optional = raw.endsWith('?') && raw.length > 1;
    const text = raw.slice(not ? 1 : 0, optional ? -1 : undefined);
    const atoms = this.atoms(text);
    if (not) {
      if (atoms.length !== 1) throw new PhraseError(`"${this.source}": after "!" stands one word`);
      nodes.push({ is: 'not', atom: atoms[0] as Atom });
      return;
    }
    if (atoms.length === 1) nodes.push({ is: 'atom', atom: atoms[0] as Atom, optional });
    else if (optional)
      nodes.push({
        is: 'choice',
        of: [atoms.map((atom) => ({ is: 'atom', atom, optional: false }) as Node)],
        optional,
      });
    else for (const atom of atoms) nodes.push({ is: 'atom', atom, optional: false });
  }

  private atoms(text: string): Atom[] {
    const special = named[text];
    if (special) return [{ is: special } as Atom];
    if (text === possessive) return [{ is: 'word', text: possessive }];
    if (text.startsWith('@') && text.length > 1) return [{ is: 'class', name: text.slice(1) }];
    const stem = text.endsWith('*');
    const ending = text.startsWith('*');
    const bare = text.slice(ending ? 1 : 0, stem ? -1 : undefined);
    if (stem && ending) throw new PhraseError(`"${this.source}": "${text}" has a star on both sides`);
    const tokens = wordsOf(bare);
    if (tokens.length === 0) throw new PhraseError(`"${this.source}": "${text}" is no word`);
    return tokens.map((token, index) => {
      if (token.kind === 'smile') return { is: 'word', text: token.norm } as Atom;
      const folded = this.lang === 'kk' ? foldKazakh(token.norm) : token.norm;
      if (stem && index === tokens.length - 1) return { is: 'stem', text: folded };
      if (ending && index === 0) return { is: 'ending', text: folded };
      return { is: 'word', text: folded };
    });
  }
}
