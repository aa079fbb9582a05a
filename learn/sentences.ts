/** Training sentences from `learn/drafts/`: each with the categories that are pointed at in it. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { categories, langs, type RuleSources, readMarks, severities, surfaceKinds } from '../engine';
import { conductCategories } from '../engine/learned/model';
import type { PhraseIndex } from '../engine/match/compile';
import { readSentence, type Sentence } from '../engine/text/reading';
import { splitSentences } from '../engine/text/sentences';
import type { SurfaceKind } from '../engine/types';
import { exerciseIds, exercises, exerciseWords } from '../i18n/exercises';
import { samples } from '../i18n/samples';

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
  /** True if what is pointed at is conduct that should be asked about before it is sent. */
  holds: boolean;
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

const cleanSchema = z.object({ text: z.string(), surface: z.enum(surfaceKinds), expect: z.array(z.unknown()) });

/** Plain good messages: without them the hint would only know sentences that nearly go wrong. @param first number of their first text */
export function readQuiet(folder: string, index: PhraseIndex, first: number): Example[] {
  const quiet: Example[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean)) {
      const { text, surface, expect } = cleanSchema.parse(JSON.parse(line));
      if (expect.length === 0)
        quiet.push(...examplesOf({ t: text, k: 'clean', s: surface }, first + quiet.length, index));
    }
  return quiet;
}

/** What we hold up as good must not be marked: it counts more than other sentences. */
const modelWeight = 6;

/** What every rule must let pass; what the hint itself must let pass counts more. */
export function readAllowed(rules: RuleSources['rules'], index: PhraseIndex, first: number): Example[] {
  const allowed = rules.flatMap(({ file }) => {
    const own = (file.find ?? []).some(({ kind }) => kind === 'learned');
    return langs.flatMap((lang) => (file[lang]?.allows ?? []).map((one) => ({ one, own })));
  });
  return allowed.flatMap(({ one, own }, at) => {
    const { draft, surface } = typeof one === 'string' ? { draft: one, surface: 'dm' as const } : one;
    const read = examplesOf({ t: draft, k: 'clean', s: surface }, first + at, index);
    return own ? read.map((example) => ({ ...example, weight: modelWeight })) : read;
  });
}

/** The model replies and clean samples of the practice page, in all languages. */
export function readModels(index: PhraseIndex, first: number): Example[] {
  const models = langs.flatMap((lang) => [
    ...samples[lang].filter(({ shows }) => shows === 'clean').map(({ text, surface }) => ({ text, surface })),
    ...exerciseIds.map((id) => ({ text: exerciseWords[lang][id].model, surface: exercises[id].surface })),
  ]);
  return models.flatMap(({ text, surface }, at) =>
    examplesOf({ t: text, k: 'clean', s: surface }, first + at, index).map((one) => ({ ...one, weight: modelWeight })),
  );
}

const conduct: ReadonlySet<string> = new Set(conductCategories);

function examplesOf({ t, k, s, v }: z.infer<typeof trainingSchema>, number: number, index: PhraseIndex): Example[] {
  const { text, spans } = readMarks(t);
  return splitSentences(text).map(({ start, end }) => {
    const marked = spans.some((span) => span.start < end && start < span.end);
    const category = marked ? (k.split('/')[0] ?? null) : null;
    const weight = marked || k === 'clean' ? 1 : 0.3;
    const holds = v === 'hold' && conduct.has(category ?? '');
    return { sentence: readSentence(text.slice(start, end), index), surface: s, category, holds, weight, text: number };
  });
}
