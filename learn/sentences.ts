/** Training sentences from `learn/drafts/`: each with the categories that are pointed at in it. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { categories, readMarks, severities, surfaceKinds } from '../engine';
import type { PhraseIndex } from '../engine/match/compile';
import { readSentence, type Sentence } from '../engine/text/reading';
import { splitSentences } from '../engine/text/sentences';
import type { SurfaceKind } from '../engine/types';

/** One line: `t` the text with its places marked, `k` category/kind or `clean`, `s` the surface, `v` the severity. */
export const trainingSchema = z.object({
  t: z.string().min(1),
  k: z.union([z.literal('clean'), z.string().regex(new RegExp(`^(?:${categories.join('|')})/[a-z-]+$`))]),
  near: z.string().optional(),
  s: z.enum(surfaceKinds),
  v: z.enum(severities).optional(),
});

export type Example = {
  sentence: Sentence;
  surface: SurfaceKind;
  /** The category pointed at in this sentence, or null. */
  category: string | null;
  /** How much it counts: a sentence beside a marked one may hold something unmarked. */
  weight: number;
  /** Number of the text it comes from: sentences of one text stay in one fold. */
  text: number;
};

/** @param index the phrase index of the rules the hint will stand beside */
export function readExamples(folder: string, index: PhraseIndex): Example[] {
  const examples: Example[] = [];
  let number = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (line.trim() === '') return;
        const parsed = trainingSchema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${folder}/${file}, line ${at + 1}: ${parsed.error.message}`);
        examples.push(...examplesOf(parsed.data, number, index));
        number += 1;
      });
  return examples;
}

function examplesOf({ t, k, s }: z.infer<typeof trainingSchema>, number: number, index: PhraseIndex): Example[] {
  const { text, spans } = readMarks(t);
  return splitSentences(text).map(({ start, end }) => {
    const marked = spans.some((span) => span.start < end && start < span.end);
    const category = marked ? (k.split('/')[0] ?? null) : null;
    const weight = marked || k === 'clean' ? 1 : 0.3;
    return { sentence: readSentence(text.slice(start, end), index), surface: s, category, weight, text: number };
  });
}
