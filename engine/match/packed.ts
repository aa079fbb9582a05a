/** Phrases packed by the build: words as numbers of one table, marks as small numbers. */
import { isPacked, packedMark, packNumber, Unpacker } from '../packed';
import type { Lang } from '../types';
import { closeChoice, closeWay, opBits, ops } from './code';
import type { LiteralKind, Numbers } from './literals';
import { type Atom, gapWords, type Node, parsePhrase } from './phrase';

/** What the small numbers say; those from `words` on are words of the table. */
const says = {
  end: 0,
  optional: 1,
  not: 2,
  gap: 3,
  gapOf: 4,
  choice: 5,
  or: 6,
  close: 7,
  closeOptional: 8,
  from: 9,
  to: 10,
  first: 11,
  last: 12,
  words: 13,
} as const;
const marks: Record<number, number> = {
  [says.from]: ops.from,
  [says.to]: ops.to,
  [says.first]: ops.first,
  [says.last]: ops.last,
};

/** How many words of the table are short to write, and how many of medium length. */
const shortWords = 50 - says.words;
const middleWords = 2_100;

/** A literal, class or kind of word as a line of the table. Kazakh literals are folded, so they are marked. */
export function wordOf(atom: Atom, lang: Lang): string {
  if (atom.is === 'class') return `@${atom.name}`;
  if (!('text' in atom)) return `#${atom.is}`;
  const starred = atom.is === 'stem' ? `${atom.text}*` : atom.is === 'ending' ? `*${atom.text}` : atom.text;
  return lang === 'kk' ? `^${starred}` : starred;
}

/** A line of the table read again: a class or kind of word by name, or a literal. */
export function readWord(word: string): { name: string } | { kind: LiteralKind; text: string } {
  if (/^[@#]./.test(word)) return { name: word };
  const kazakh = word.startsWith('^') && word.length > 1;
  const text = kazakh ? word.slice(1) : word;
  const is = text.endsWith('*') ? 'stem' : text.startsWith('*') ? 'ending' : 'word';
  const bare = is === 'stem' ? text.slice(0, -1) : is === 'ending' ? text.slice(1) : text;
  return { kind: kazakh ? `kk-${is}` : is, text: bare };
}

type Source = { lang: Lang; phrases: readonly string[] };

/** The table of all words of these phrases, the frequent ones first. */
export function wordTable(sources: readonly Source[]): string[] {
  const counts = new Map<string, number>();
  const count = (nodes: readonly Node[], lang: Lang): void => {
    for (const node of nodes)
      if (node.is === 'choice') for (const way of node.of) count(way, lang);
      else if (node.is === 'atom' || node.is === 'not') {
        const word = wordOf(node.atom, lang);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  };
  for (const { lang, phrases } of sources) for (const phrase of phrases) count(parsePhrase(phrase, lang), lang);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  // Among words whose numbers are equally long the alphabet packs best.
  const bands = [0, shortWords, shortWords + middleWords, words.length];
  return bands.slice(1).flatMap((to, at) => words.slice(bands[at], to).sort());
}

/** @param numbers the place of each word in the table */
export function packPhrases({ lang, phrases }: Source, numbers: ReadonlyMap<string, number>): string {
  const classes = new Set<number>();
  const atom = (one: Atom): string => {
    const word = wordOf(one, lang);
    const number = numbers.get(word);
    if (number === undefined) throw new Error(`"${word}" is not in the table of words`);
    if (one.is === 'class') classes.add(number);
    return packNumber(says.words + number);
  };
  const mark = (code: number): string => packNumber(code);
  const pack = (nodes: readonly Node[]): string => nodes.map(packNode).join('');
  const packNode = (node: Node): string => {
    if (node.is === 'atom') return (node.optional ? mark(says.optional) : '') + atom(node.atom);
    if (node.is === 'not') return mark(says.not) + atom(node.atom);
    if (node.is === 'gap') return node.most === gapWords ? mark(says.gap) : mark(says.gapOf) + packNumber(node.most);
    if (node.is !== 'choice') return mark(says[node.is]);
    const ways = node.of.map(pack).join(mark(says.or));
    return mark(says.choice) + ways + mark(node.optional ? says.closeOptional : says.close);
  };
  const packed = phrases.map((phrase) => pack(parsePhrase(phrase, lang)) + mark(says.end)).join('');
  const header = [classes.size, ...classes].map(packNumber).join('');
  return packedMark + header + packed;
}

/** @returns numbers of the classes that packed phrases speak of; none for phrases as written */
export function classNumbers(source: string): number[] {
  if (!isPacked(source)) return [];
  const reader = new Unpacker(source);
  return Array.from({ length: reader.next() }, () => reader.next());
}

/**
 * Appends packed phrases to `code`, as `writeCode` does with written ones.
 * @param idOf the id of a word by its number in the table; @param done called after each phrase
 */
export function unpackPhrases(source: string, code: Numbers, idOf: (word: number) => number, done: () => void): void {
  const reader = new Unpacker(source);
  for (let classes = reader.next(); classes > 0; classes -= 1) reader.next();
  const choices: number[] = [];
  const ways: number[] = [];
  const openWay = (): void => {
    ways.push(code.length);
    code.push(0);
  };
  while (reader.more) {
    const said = reader.next();
    if (said >= says.words) code.push((idOf(said - says.words) << opBits) | ops.atom);
    else if (said === says.optional) code.push((idOf(reader.next() - says.words) << opBits) | ops.optional);
    else if (said === says.not) code.push((idOf(reader.next() - says.words) << opBits) | ops.not);
    else if (said === says.gap) code.push((gapWords << opBits) | ops.gap);
    else if (said === says.gapOf) code.push((reader.next() << opBits) | ops.gap);
    else if (said === says.choice) {
      choices.push(code.length);
      code.push(0);
      openWay();
    } else if (said === says.or) {
      closeWay(code, ways.pop() as number);
      openWay();
    } else if (said === says.close || said === says.closeOptional) {
      closeWay(code, ways.pop() as number);
      closeChoice(code, choices.pop() as number, said === says.closeOptional);
    } else if (said === says.end) done();
    else code.push(marks[said] as number);
  }
}
