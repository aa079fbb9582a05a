/** What the network sees of a sentence: for each word the parts it is known by, and which classes and rules hold; as hashed numbers. */
import type { Sentence } from '../text/reading';
import type { SurfaceKind } from '../types';
import { type FeatureNames, formOf, hash, speaks, stem } from './features';

/** How many different parts of words, and classes and rules, are told apart. Powers of two. */
export const partPlaces = 1 << 16;
export const classPlaces = 1 << 12;

/** Longer sentences are cut: a bound, so that time stays linear. Two places are left for marks. */
const mostWords = 60;
const mostMarks = 2;

/** A class or rule that holds in the sentence, and the token it begins on, -1 for none. */
export type Held = { place: number; token: number };

/** Parts of the words one after the other; `ends` says where those of each word end. What lies beyond `tokens` are marks. */
export type Words = {
  parts: Int32Array;
  ends: Int32Array;
  tokens: number;
  classes: readonly Held[];
  surface: SurfaceKind;
};

/** @returns what is seen of a sentence on a kind of surface */
export function wordsOf(sentence: Sentence, surface: SurfaceKind, names: FeatureNames): Words {
  const parts: number[] = [];
  const ends: number[] = [];
  const add = (text: string, seed: number): void => void parts.push(hash(text, seed) & (partPlaces - 1));
  for (const { kind, fold } of sentence.tokens.slice(0, mostWords)) {
    const form = formOf(kind, fold);
    add(form, 1);
    if (form.length > 4) add(stem(form, 4), 2);
    if (form.length > 6) add(stem(form, 6), 3);
    if (form.length > 3) add(form.slice(-3), 4);
    ends.push(parts.length);
  }
  const tokens = ends.length;
  let marks = 0;
  for (const { text } of sentence.marks) {
    if (!speaks.test(text)) continue;
    if (marks === mostMarks) break;
    marks += 1;
    add(text.slice(0, 3), 8);
    ends.push(parts.length);
  }
  return {
    parts: Int32Array.from(parts),
    ends: Int32Array.from(ends),
    tokens,
    classes: classesOf(sentence, names),
    surface,
  };
}

function classesOf(sentence: Sentence, names: FeatureNames): Held[] {
  const found = new Map<number, number>();
  const add = (name: string, seed: number, token: number): void => {
    const place = hash(name, seed) & (classPlaces - 1);
    if (!found.has(place)) found.set(place, token);
  };
  for (const [id, places] of sentence.marked.classes) {
    const name = names.classes.get(id);
    if (name !== undefined) add(name, 10, places[0]?.from ?? -1);
  }
  for (const { find, quoteFrom } of sentence.marked.candidates) add(names.rules[find] ?? '', 12, quoteFrom);
  // In order of their places: sums come out the same whatever was found first.
  return [...found].map(([place, token]) => ({ place, token })).sort((a, b) => a.place - b.place);
}
