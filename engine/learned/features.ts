/** What the learned hint sees of a sentence: beginnings of words, neighbours, who speaks to whom, and the surface; as hashed numbers. */
import type { Sentence } from '../text/reading';
import type { SurfaceKind } from '../types';

/** How many different features are told apart; others share a place. A power of two. */
export const buckets = 1 << 17;

/** One feature: its bucket, and the token it stands on (-1 for the sentence as a whole). */
export type Feature = { bucket: number; token: number };

/** What the rules in force call the classes and finds of the phrase index: names stay the same when numbers shift. */
export type FeatureNames = { classes: ReadonlyMap<number, string>; rules: readonly string[] };

/** Marks that say something of how a sentence is meant. */
export const speaks = /[!?…]|\.\./;

/** More classes than these in one sentence are not paired: a bound, so that time stays linear. */
const mostPaired = 14;

/** FNV-1a, 32 bits. @returns a place below `buckets` */
export function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 7) & (buckets - 1);
}

/** Words of all three languages change at their end: a beginning stands for the word. */
export const stem = (word: string, length: number): string => (word.length > length ? word.slice(0, length) : word);

/** @returns the features of a sentence, each bucket once, in order of the text */
export function featuresOf(sentence: Sentence, surface: SurfaceKind, names: FeatureNames): Feature[] {
  const seen = new Set<number>();
  const features: Feature[] = [];
  const add = (text: string, seed: number, token: number): void => {
    const bucket = hash(text, seed);
    if (seen.has(bucket)) return;
    seen.add(bucket);
    features.push({ bucket, token });
  };
  const { tokens } = sentence;
  const forms = tokens.map((token) => formOf(token.kind, token.fold));
  for (let at = 0; at < tokens.length; at += 1) {
    const form = forms[at] as string;
    const short = stem(form, 4);
    add(form, 1, at);
    if (form.length > 4) add(short, 2, at);
    if (form.length > 6) add(stem(form, 6), 3, at);
    if (form.length > 3 && tokens[at]?.kind === 'word') add(form.slice(-3), 4, at);
    const next = forms[at + 1];
    if (next !== undefined) add(`${stem(form, 5)} ${stem(next, 5)}`, 5, at);
    const afterNext = forms[at + 2];
    if (afterNext !== undefined) add(`${short} ${stem(afterNext, 4)}`, 6, at);
    const third = forms[at + 3];
    if (third !== undefined) add(`${short} ${stem(third, 4)}`, 7, at);
  }
  const named: { name: string; token: number }[] = [];
  for (const [id, places] of sentence.marked.classes) {
    const name = names.classes.get(id);
    if (name !== undefined) named.push({ name, token: places[0]?.from ?? -1 });
  }
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  named.forEach(({ name, token }, at) => {
    add(name, 10, token);
    for (const other of named.slice(at + 1, mostPaired)) add(`${name} ${other.name}`, 11, Math.max(token, other.token));
  });
  for (const candidate of sentence.marked.candidates) add(names.rules[candidate.find] ?? '', 12, candidate.quoteFrom);
  for (const { text } of sentence.marks) if (speaks.test(text)) add(text.slice(0, 3), 8, -1);
  add(surface, 9, -1);
  add(`length ${Math.min(6, Math.floor(tokens.length / 5))}`, 9, -1);
  for (const lang of sentence.langs) add(lang, 9, -1);
  return features;
}

/** Which number it is does not matter, how long it is does a little. */
export const formOf = (kind: string, fold: string): string => {
  if (kind === 'number') return `#${Math.min(4, fold.length)}`;
  return kind === 'link' ? '#link' : fold;
};
