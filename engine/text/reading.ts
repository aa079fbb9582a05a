/** A draft read once: sentences with tokens, languages and what the phrase index found in them. Sentences are kept, so typing costs one sentence. */
import type { PhraseIndex } from '../match/compile';
import { type Marked, runIndex } from '../match/run';
import type { Lang, Surface } from '../types';
import { foldKazakh, isLatin } from './fold';
import { languagesOf } from './language';
import { splitSentences } from './sentences';
import { type Mark, type Token, tokenise } from './tokens';

/** One sentence by itself; offsets are UTF-16 code units within it. Shared between drafts, never changed. */
export type Sentence = {
  text: string;
  tokens: readonly Token[];
  marks: readonly Mark[];
  langs: ReadonlySet<Lang>;
  marked: Marked;
};

/** A sentence at its place in the draft. */
export type Placed = { start: number; end: number; sentence: Sentence };

/** `words` counts words, numbers and links of the whole draft. */
export type Reading = { text: string; surface: Surface; sentences: Placed[]; words: number };

/** Remembers sentences by their text; two generations, so that memory stays bounded and warm text stays. */
export class SentenceMemory {
  private young = new Map<string, Sentence>();
  private old = new Map<string, Sentence>();
  private most: number;
  constructor(private readonly least = 150) {
    this.most = least;
  }

  /** A draft of so many sentences is going to be read: there is room for all of them, and hardly for more. */
  makeRoom(sentences: number): void {
    this.most = Math.max(this.least, sentences);
  }

  get(text: string, make: () => Sentence): Sentence {
    const known = this.young.get(text);
    if (known) return known;
    const sentence = this.old.get(text) ?? make();
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, sentence);
    return sentence;
  }
}

export function readSentence(text: string, index: PhraseIndex): Sentence {
  const { tokens, marks } = tokenise(text);
  const langs = languagesOf(tokens);
  if (langs.has('kk'))
    for (const token of tokens) if (token.kind === 'word' && isLatin(token.norm)) token.fold = foldKazakh(token.norm);
  return { text, tokens, marks, langs, marked: runIndex(index, tokens, langs) };
}

/** @param memory sentences read before with the same index */
export function readDraft(text: string, surface: Surface, index: PhraseIndex, memory: SentenceMemory): Reading {
  const places = splitSentences(text);
  memory.makeRoom(places.length);
  const sentences = places.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start, end, sentence: memory.get(words, () => readSentence(words, index)) };
  });
  return { text, surface, sentences, words: sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0) };
}
