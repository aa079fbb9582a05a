/** Phrases and word classes of all rules in one index that a sentence is run through once. */
import { isPacked } from '../packed';
import type { Lang } from '../types';
import { CodeReader } from './beginnings';
import { type Beginnings, ByBeginning } from './by-beginning';
import { after, opMask, ops, writeCode } from './code';
import { Groups } from './groups';
import { type LiteralKind, Literals, Numbers } from './literals';
import { classNumbers, readWord, unpackPhrases } from './packed';
import { type Atom, parsePhrase } from './phrase';
import { type Compiled, compile } from './steps';

/** The first is the id that is none. */
const specials = ['none', 'number', 'time', 'date', 'emoji', 'smile', 'link', 'any'] as const;
export const specialIds = Object.fromEntries(specials.map((name, id) => [name, id])) as Record<
  (typeof specials)[number],
  number
>;

type ClassSource = { name: string; phrases: { lang: Lang; source: string }[] };
type FindSource = { index: number; lang: Lang; sources: readonly string[] };

/** How long the beginning of a word is that a stem stands for, by id; undefined for what is no stem. */
export type StemLengths = { get(id: number): number | undefined };

/**
 * The index. Built once per set of rules. Ids of literals and classes are one series of numbers. A phrase lies here as
 * a row of numbers; an entry is a phrase from one of its beginnings, and is linked into steps when first met.
 */
export class PhraseIndex {
  private readonly literals = new Literals();
  private readonly code = new Numbers(1 << 15);
  private nextId = specials.length;
  private readonly classIds = new Map<string, number>();
  /** By id: at which level a class may be used; 0 for literals. */
  private readonly levelOfId = new Numbers(1 << 13);
  /** By id: the length of a stem, 0 for all else. */
  private readonly stems = new Numbers(1 << 13);
  levels = 1;
  private readonly reader = new CodeReader(this.code, (id) => this.levelOfId.at(id), specialIds.any);

  /** By entry: where its phrase begins and ends in `code`, its first sure part, its level. */
  private readonly codeFrom = new Numbers(1 << 12);
  private readonly codeTo = new Numbers(1 << 12);
  private readonly sure = new Numbers(1 << 12);
  readonly level = new Numbers(1 << 12);
  /** By entry: the class it makes true, or the find it answers as `-1 - find`. */
  readonly gives = new Numbers(1 << 12);
  /** By entry: an id that must hold right after the first word, and one that must stand anywhere; 0 for none, a class as `-id`. */
  readonly second = new Numbers(1 << 12);
  readonly need = new Numbers(1 << 12);
  private readonly ready: (Compiled | undefined)[] = [];
  readonly groups = new Groups((id) => this.levelOfId.at(id) > 0);

  private readonly byBeginning = new ByBeginning(this);

  /** For each id, the number of the sentence it was last seen in: a presence test without a set. */
  private seenIn = new Uint32Array(0);
  private sentence = 0;
  private readonly wordIds = new Map<string, readonly number[]>();
  private readonly kazakhIds = new Map<string, readonly number[]>();

  readonly stemLength: StemLengths = {
    get: (id) => (id < this.stems.length && this.stems.at(id) > 0 ? this.stems.at(id) : undefined),
  };

  /** By number in the table of packed phrases: the id of a literal or kind of word, -1 for a class; and the classes' names. */
  private readonly packedIds = new Numbers(1);
  private readonly packedClasses = new Map<number, string>();

  constructor() {
    for (let id = 0; id < specials.length; id += 1) this.note(0, 0);
  }

  /** Takes in the table that packed phrases speak of, a thousand words a step. To be called first. */
  *addingWords(words: readonly string[]): Generator<undefined, void> {
    for (let at = 0; at < words.length; at += 1) {
      this.addWord(words[at] as string);
      if (at % 1_000 === 999) yield;
    }
  }

  private addWord(line: string): void {
    const word = readWord(line);
    if ('kind' in word) this.packedIds.push(this.literalId(word.kind, word.text));
    else if (word.name.startsWith('@')) {
      this.packedClasses.set(this.packedIds.length, word.name.slice(1));
      this.packedIds.push(-1);
    } else this.packedIds.push(specialIds[word.name.slice(1) as keyof typeof specialIds]);
  }

  /** A fresh view of which ids stand in one sentence: what holds the number of the view is there. */
  presence(): { seenIn: Uint32Array; sentence: number } {
    if (this.seenIn.length < this.nextId) {
      this.seenIn = new Uint32Array(this.nextId);
      this.sentence = 0;
      this.groups.forget();
    }
    this.sentence += 1;
    return { seenIn: this.seenIn, sentence: this.sentence };
  }

  /** Entries by the id they begin with. */
  beginnings(): Beginnings {
    return this.byBeginning.sortedFor(this.nextId);
  }

  /** An entry linked into steps. */
  entry(entry: number): Compiled {
    let compiled = this.ready[entry];
    if (!compiled) {
      compiled = compile(
        this.code.data,
        { from: this.codeFrom.at(entry), to: this.codeTo.at(entry), sure: this.sure.at(entry) },
        specialIds.any,
        this.groups,
      );
      this.ready[entry] = compiled;
    }
    return compiled;
  }

  /** Ids of the literals a word is. @param endings true for what is made of letters; @returns ids that are never changed */
  idsOf(norm: string, endings: boolean): readonly number[] {
    return remembered(this.wordIds, endings ? norm : `\u0000${norm}`, (ids) =>
      this.literals.find(norm, false, endings, ids),
    );
  }

  /** The same among Kazakh literals. @param fold the folded word */
  kazakhIdsOf(fold: string, endings: boolean): readonly number[] {
    return remembered(this.kazakhIds, endings ? fold : `\u0000${fold}`, (ids) =>
      this.literals.find(fold, true, endings, ids),
    );
  }

  classId(name: string): number | undefined {
    return this.classIds.get(name);
  }

  /** Adds all classes, in an order in which each comes after those it speaks of. @throws Error on an unknown or circular class */
  addClasses(sources: ClassSource[]): void {
    for (const _ of this.addingClasses(sources));
  }

  /** The same in steps, one class each, for whoever must not hold up a page. */
  *addingClasses(sources: ClassSource[]): Generator<undefined, void> {
    const byName = new Map(sources.map((source) => [source.name, source]));
    const open = new Set<string>();
    const add = (name: string, from: string): void => {
      const source = byName.get(name);
      if (!source) throw new Error(`word class "@${name}" is not known (used in ${from})`);
      if (open.has(name)) throw new Error(`word class "@${name}" speaks of itself`);
      open.add(name);
      const read = source.phrases.map(({ lang, source: phrase }) => this.read(phrase, lang));
      for (const { classes } of read)
        for (const inner of classes) if (!this.classIds.has(inner)) add(inner, `@${name}`);
      this.addClass(name, read);
    };
    for (const source of sources) {
      if (!this.classIds.has(source.name)) add(source.name, 'the lexicon');
      yield;
    }
  }

  private addClass(name: string, phrases: readonly Read[]): number {
    const id = this.newId();
    this.classIds.set(name, id);
    // First added, then noted: adding may move the numbers to a longer array.
    const level = Math.max(0, ...phrases.map((phrase) => phrase.add(id)));
    this.levelOfId.data[id] = level;
    return id;
  }

  /** Phrases as written or packed: the classes they speak of, and how they are added once these are known. */
  private read(source: string, lang: Lang): Read {
    if (!isPacked(source) || this.packedIds.length === 0) {
      const nodes = parsePhrase(source, lang);
      return { classes: classesIn(nodes), add: (gives) => this.addNodes(nodes, lang, gives) };
    }
    const classes = classNumbers(source).map((number) => this.packedClasses.get(number) as string);
    return { classes, add: (gives) => this.addPacked(source, gives) };
  }

  private addPacked(source: string, gives: number): number {
    let from = this.code.length;
    let highest = 0;
    const idOf = (number: number): number => {
      const id = this.packedIds.at(number);
      return id < 0 ? this.knownClass(this.packedClasses.get(number) as string) : id;
    };
    unpackPhrases(source, this.code, idOf, () => {
      highest = Math.max(highest, this.addEntries(from, gives));
      from = this.code.length;
    });
    return highest;
  }

  /** An unnamed class for a rule's neighbours (`with`, `without` …). @returns its id */
  addNeighbours(lang: Lang, sources: readonly string[]): number {
    const key = `${lang}\u0000${sources.join('\u0000')}`;
    const known = this.classIds.get(key);
    if (known !== undefined) return known;
    const single =
      sources.length === 1 && /^@[a-z0-9-]+$/.test(sources[0] ?? '') ? (sources[0] as string).slice(1) : '';
    if (single !== '') return this.knownClass(single);
    return this.addClass(
      key,
      sources.map((source) => this.read(source, lang)),
    );
  }

  addFind(find: FindSource): void {
    for (const source of find.sources) this.read(source, find.lang).add(-1 - find.index);
  }

  /** @returns the level of the phrase, plus one: where its class may be used */
  private addNodes(nodes: ReturnType<typeof parsePhrase>, lang: Lang, gives: number): number {
    const from = this.code.length;
    writeCode(nodes, this.code, (atom) => this.atomId(atom, lang));
    return this.addEntries(from, gives);
  }

  /**
   * One entry for each beginning of the phrase that lies from `from` to the end of the code: leading parts that may be
   * left out are there or not, so that each entry begins with a sure word.
   */
  private addEntries(from: number, gives: number): number {
    const { data, length: to } = this.code;
    let highest = 0;
    for (let at = from; at < to; at = after(data, at)) {
      const op = (data[at] as number) & opMask;
      if (op !== ops.atom && op !== ops.optional && op < ops.choice) continue;
      const level = this.reader.levelBetween(from, to, at);
      const entry = this.level.length;
      this.codeFrom.push(from);
      this.codeTo.push(to);
      this.sure.push(at);
      this.level.push(level);
      this.gives.push(gives);
      const next = after(data, at);
      this.second.push(this.reader.isOneWord(at) ? this.reader.sureId(next, next + 1) : 0);
      this.need.push(this.reader.sureId(next, to));
      for (const id of this.reader.firstOf(at, to)) this.byBeginning.add(id, entry);
      highest = Math.max(highest, level + 1);
      if (op === ops.atom || op === ops.choice) break;
    }
    this.levels = Math.max(this.levels, highest);
    return highest;
  }

  private atomId(atom: Atom, lang: Lang): number {
    if (atom.is === 'class') return this.knownClass(atom.name);
    if (!('text' in atom)) return specialIds[atom.is];
    return this.literalId(lang === 'kk' ? `kk-${atom.is}` : atom.is, atom.text);
  }

  private literalId(kind: LiteralKind, text: string): number {
    const id = this.literals.add(kind, text, this.nextId);
    if (id === this.nextId) {
      this.nextId += 1;
      this.note(0, kind.endsWith('stem') ? text.length : 0);
    }
    return id;
  }

  private knownClass(name: string): number {
    const id = this.classIds.get(name);
    if (id === undefined) throw new Error(`word class "@${name}" is not known`);
    return id;
  }

  private newId(): number {
    this.note(0, 0);
    this.nextId += 1;
    return this.nextId - 1;
  }

  private note(level: number, stem: number): void {
    this.levelOfId.push(level);
    this.stems.push(stem);
  }
}

/** Phrases read. `add` says what they give and returns the level at which that may be used. */
type Read = { classes: readonly string[]; add(gives: number): number };

function classesIn(nodes: ReturnType<typeof parsePhrase>): string[] {
  const names: string[] = [];
  for (const node of nodes) {
    if ((node.is === 'atom' || node.is === 'not') && node.atom.is === 'class') names.push(node.atom.name);
    if (node.is === 'choice') for (const way of node.of) names.push(...classesIn(way));
  }
  return names;
}

/** People write the same words again. */
const mostRemembered = 8_000;

function remembered(
  known: Map<string, readonly number[]>,
  key: string,
  find: (into: number[]) => void,
): readonly number[] {
  let ids = known.get(key);
  if (!ids) {
    const found: number[] = [];
    find(found);
    ids = found;
    if (known.size >= mostRemembered) known.clear();
    known.set(key, ids);
  }
  return ids;
}
