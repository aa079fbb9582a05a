/** Phrases and word classes of all rules, compiled into one index that a sentence is run through once. */
import type { Lang } from '../types';
import { type Atom, type Node, parsePhrase } from './phrase';
import { EndingTree, WordTree } from './words';

/** Ids of literals and classes are one series of numbers. A step knows what follows it, so that a walk copies nothing. */
export type Step = (
  | { is: 'end' }
  | { is: 'id'; ids: ReadonlySet<number>; optional: boolean; next: Step }
  | { is: 'choice'; of: Branches; optional: boolean; next: Step }
  | { is: 'not'; id: number; next: Step }
  | { is: 'gap'; most: number; next: Step }
  | { is: 'from' | 'to' | 'first' | 'last'; next: Step }
) & {
  /** Ids one of which must hold where this step begins; null when it may begin with anything. */
  first: ReadonlySet<number> | null;
};

/** The ways of a choice by the id they begin with, and those that may begin with anything. */
export type Branches = { by: Map<number, Step[]>; always: Step[] };

/** One phrase ready to run. `gives` is the class it makes true, or the find it answers. */
export type Compiled = {
  before: number[];
  start: Step;
  /** For each part that must stand somewhere: the ids one of which must hold in the sentence. */
  needs: Int32Array[];
  level: number;
  gives: { is: 'class'; id: number } | { is: 'find'; index: number };
};

const end: Step = { is: 'end', first: null };

const specials = ['number', 'time', 'date', 'emoji', 'smile', 'link', 'any'] as const;
export const specialIds = Object.fromEntries(specials.map((name, id) => [name, id])) as Record<
  (typeof specials)[number],
  number
>;

type ClassSource = { name: string; phrases: { lang: Lang; source: string }[] };
type FindSource = { index: number; lang: Lang; sources: readonly string[] };

/** The index. Built once per set of rules. */
export class PhraseIndex {
  /** Words of Russian and English, as written. */
  readonly plainTree = new WordTree();
  readonly plainEndings = new EndingTree();
  /** Kazakh words, folded. */
  readonly kazakhTree = new WordTree();
  readonly kazakhEndings = new EndingTree();
  /** Phrases by the id they begin with. */
  readonly starting = new Map<number, Compiled[]>();
  levels = 1;
  /** For each id, the number of the sentence it was last seen in: a presence test without a set. */
  private seenIn = new Uint32Array(0);
  private sentence = 0;
  private nextId = specials.length;
  private readonly literals = new Map<string, number>();
  private readonly classIds = new Map<string, number>();
  private readonly classLevels = new Map<number, number>();
  /** Remainder-carrying ids: stems, by id; a matched token longer than its stem may hold a negation. */
  readonly stemLength = new Map<number, number>();

  /** A fresh view of which ids stand in one sentence. */
  presence(): { add(id: number): void; hasOneOf(ids: Int32Array): boolean } {
    if (this.seenIn.length < this.nextId) {
      this.seenIn = new Uint32Array(this.nextId);
      this.sentence = 0;
    }
    this.sentence += 1;
    const { seenIn, sentence } = this;
    return {
      add: (id) => {
        seenIn[id] = sentence;
      },
      hasOneOf: (ids) => {
        for (let at = 0; at < ids.length; at += 1) if (seenIn[ids[at] as number] === sentence) return true;
        return false;
      },
    };
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
    const state = new Map<string, 'open' | 'done'>();
    const add = (name: string, from: string): void => {
      if (state.get(name) === 'done') return;
      const source = byName.get(name);
      if (!source) throw new Error(`word class "@${name}" is not known (used in ${from})`);
      if (state.get(name) === 'open') throw new Error(`word class "@${name}" speaks of itself`);
      state.set(name, 'open');
      const parsed = source.phrases.map(({ lang, source: phrase }) => ({ lang, nodes: parsePhrase(phrase, lang) }));
      for (const { nodes } of parsed)
        for (const inner of classesIn(nodes)) if (!this.classIds.has(inner)) add(inner, `@${name}`);
      const id = this.nextId++;
      this.classIds.set(name, id);
      let level = 0;
      for (const { lang, nodes } of parsed) level = Math.max(level, this.addNodes(nodes, lang, { is: 'class', id }));
      this.classLevels.set(id, level);
      state.set(name, 'done');
    };
    for (const source of sources) {
      if (!this.classIds.has(source.name)) add(source.name, 'the lexicon');
      yield;
    }
  }

  /** An unnamed class for a rule's neighbours (`with`, `without` …). @returns its id */
  addNeighbours(lang: Lang, sources: readonly string[]): number {
    const key = `${lang}\u0000${sources.join('\u0000')}`;
    const known = this.classIds.get(key);
    if (known !== undefined) return known;
    const single =
      sources.length === 1 && /^@[a-z0-9-]+$/.test(sources[0] ?? '') ? (sources[0] as string).slice(1) : '';
    if (single !== '') {
      const id = this.classIds.get(single);
      if (id === undefined) throw new Error(`word class "@${single}" is not known`);
      return id;
    }
    const id = this.nextId++;
    this.classIds.set(key, id);
    let level = 0;
    for (const source of sources)
      level = Math.max(level, this.addNodes(parsePhrase(source, lang), lang, { is: 'class', id }));
    this.classLevels.set(id, level);
    return id;
  }

  addFind(find: FindSource): void {
    for (const source of find.sources)
      this.addNodes(parsePhrase(source, find.lang), find.lang, { is: 'find', index: find.index });
  }

  /** @returns the level of the phrase, plus one: where its class may be used */
  private addNodes(nodes: Node[], lang: Lang, gives: Compiled['gives']): number {
    let highest = 0;
    for (const way of beginnings(nodes)) {
      const before: number[] = [];
      let from = 0;
      while (way[from]?.is === 'not') {
        before.push(this.atomId((way[from] as { atom: Atom }).atom, lang));
        from += 1;
      }
      const rest = way.slice(from);
      const start = this.steps(rest, lang, end);
      const level = this.levelOf(rest);
      const compiled: Compiled = { before, start, needs: needsOf(start), level, gives };
      for (const id of start.first ?? []) {
        const list = this.starting.get(id);
        if (list) list.push(compiled);
        else this.starting.set(id, [compiled]);
      }
      highest = Math.max(highest, level + 1);
    }
    this.levels = Math.max(this.levels, highest);
    return highest;
  }

  private levelOf(nodes: Node[]): number {
    let level = 0;
    for (const name of classesIn(nodes))
      level = Math.max(level, this.classLevels.get(this.classIds.get(name) ?? -1) ?? 0);
    return level;
  }

  /** Links the nodes from the last to the first, each to what follows it. */
  private steps(nodes: Node[], lang: Lang, after: Step): Step {
    let next = after;
    for (let at = nodes.length - 1; at >= 0; at -= 1) next = this.step(nodes[at] as Node, lang, next);
    return next;
  }

  private step(node: Node, lang: Lang, next: Step): Step {
    switch (node.is) {
      case 'atom': {
        const ids = new Set([this.atomId(node.atom, lang)]);
        return { is: 'id', ids, optional: node.optional, next, first: node.optional ? either(ids, next.first) : ids };
      }
      case 'not':
        return { is: 'not', id: this.atomId(node.atom, lang), next, first: next.first };
      case 'gap':
        return { ...node, next, first: null };
      case 'choice':
        return this.choice(node, lang, next);
      default:
        return { ...node, next, first: next.first };
    }
  }

  private choice(node: Extract<Node, { is: 'choice' }>, lang: Lang, next: Step): Step {
    const { optional } = node;
    if (node.of.every((way) => way.length === 1 && way[0]?.is === 'atom' && !way[0].optional)) {
      const ids = new Set(node.of.map((way) => this.atomId((way[0] as { atom: Atom }).atom, lang)));
      return { is: 'id', ids, optional, next, first: optional ? either(ids, next.first) : ids };
    }
    const of: Branches = { by: new Map(), always: [] };
    const begins = new Set<number>();
    let anything = optional && next.first === null;
    if (optional) for (const id of next.first ?? []) begins.add(id);
    for (const way of node.of) {
      const branch = this.steps(way, lang, next);
      if (branch.first === null) {
        anything = true;
        of.always.push(branch);
      } else
        for (const id of branch.first) {
          begins.add(id);
          const list = of.by.get(id);
          if (list) list.push(branch);
          else of.by.set(id, [branch]);
        }
    }
    return { is: 'choice', of, optional, next, first: anything ? null : begins };
  }

  private atomId(atom: Atom, lang: Lang): number {
    if (atom.is === 'class') {
      const id = this.classIds.get(atom.name);
      if (id === undefined) throw new Error(`word class "@${atom.name}" is not known`);
      return id;
    }
    if (!('text' in atom)) return specialIds[atom.is];
    const kazakh = lang === 'kk';
    const key = `${kazakh ? 'k' : 'p'}${atom.is}\u0000${atom.text}`;
    const known = this.literals.get(key);
    if (known !== undefined) return known;
    const id = this.nextId++;
    this.literals.set(key, id);
    if (atom.is === 'ending') (kazakh ? this.kazakhEndings : this.plainEndings).add(atom.text, id);
    else {
      (kazakh ? this.kazakhTree : this.plainTree).add(atom.text, id, atom.is === 'stem' ? 'stem' : 'whole');
      if (atom.is === 'stem') this.stemLength.set(id, atom.text.length);
    }
    return id;
  }
}

function classesIn(nodes: Node[]): string[] {
  const names: string[] = [];
  for (const node of nodes) {
    if ((node.is === 'atom' || node.is === 'not') && node.atom.is === 'class') names.push(node.atom.name);
    if (node.is === 'choice') for (const way of node.of) names.push(...classesIn(way));
  }
  return names;
}

/** The same phrase with each leading optional part present or absent, so that each way begins with a sure word. */
function beginnings(nodes: Node[]): Node[][] {
  const ways: Node[][] = [];
  let rest = nodes;
  for (;;) {
    const at = rest.findIndex((node) => node.is === 'atom' || node.is === 'choice' || node.is === 'gap');
    const node = rest[at];
    if (!node) return ways;
    if (node.is === 'gap') {
      rest = [...rest.slice(0, at), ...rest.slice(at + 1)];
      continue;
    }
    const sure = { ...node, optional: false } as Node;
    ways.push([...rest.slice(0, at), sure, ...rest.slice(at + 1)]);
    if (!(node as { optional: boolean }).optional) return ways;
    rest = [...rest.slice(0, at), ...rest.slice(at + 1)];
  }
}

/** What must stand in a sentence besides the first part, the shortest list first: it fails soonest. */
function needsOf(start: Step): Int32Array[] {
  const needs: Int32Array[] = [];
  for (let step = start; step.is !== 'end'; step = step.next) {
    if (step.is === 'id' && !step.optional) needs.push(Int32Array.from(step.ids));
    else if (step.is === 'choice' && !step.optional && step.of.always.length === 0)
      needs.push(Int32Array.from(step.of.by.keys()));
  }
  return needs
    .slice(1)
    .filter((ids) => !ids.includes(specialIds.any))
    .sort((a, b) => a.length - b.length);
}

/** The ids that either of two ways may begin with; null when one of them may begin with anything. */
const either = (one: ReadonlySet<number> | null, other: ReadonlySet<number> | null): ReadonlySet<number> | null =>
  one === null || other === null ? null : new Set([...one, ...other]);
