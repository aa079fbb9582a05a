/** Training sentences from `learn/drafts/`: each with the categories that are pointed at in it. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { categories, langs, type RuleSources, severities, surfaceKinds } from '../engine';
import { conductCategories } from '../engine/learned/questions';
import type { PhraseIndex } from '../engine/match/compile';
import { readSentence, type Sentence } from '../engine/text/reading';
import { splitSentences } from '../engine/text/sentences';
import type { SurfaceKind } from '../engine/types';
import { exerciseIds, exercises, exerciseWords } from '../i18n/exercises';
import { bundledReplies } from '../i18n/replies';
import { filled } from '../i18n/replies/reply';
import { samples } from '../i18n/samples';
import { placesOf, type TrainingDraft, type TrainingText, trainingSchema } from './marked';

export type Example = {
  sentence: Sentence;
  surface: SurfaceKind;
  /** What is pointed at in this sentence. */
  categories: ReadonlySet<string>;
  /** True if details are pointed at that should not go out unasked. */
  tells: boolean;
  /** True if what is pointed at is conduct that should be asked about before it is sent; null where nobody has said. */
  holds: boolean | null;
  /** How much it counts. */
  weight: number;
  /** Number of the text it comes from: sentences of one text stay in one fold. */
  text: number;
};

/** Every text of a folder, in the order of its files. @throws Error that names file and line */
export function readTexts(folder: string): TrainingDraft[] {
  const texts: TrainingDraft[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (line.trim() === '') return;
        const parsed = trainingSchema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${folder}/${file}, line ${at + 1}: ${parsed.error.message}`);
        texts.push({ ...placesOf(parsed.data), surface: parsed.data.s });
      });
  return texts;
}

/** @param index the phrase index of the rules the hint will stand beside. @returns sentences with the number of their text */
export const readExamples = (texts: readonly TrainingDraft[], index: PhraseIndex): Example[] =>
  texts.flatMap((text, number) => examplesIn(text, number, index));

const placeSchema = z.object({
  category: z.enum(categories),
  kind: z.string(),
  quote: z.string().min(1),
  nth: z.number().int().positive().default(1),
  severity: z.enum(severities),
});
const roundSchema = z.object({ text: z.string(), surface: z.enum(surfaceKinds), expect: z.array(placeSchema) });

/** The drafts of rounds that were scored long ago. @param last number of the newest round that may be fitted on */
export function readRounds(folder: string, last: number): TrainingDraft[] {
  const names = readdirSync(folder).filter(
    (name) => Number(/^round-(\d+)\..*\.jsonl$/.exec(name)?.[1] ?? last + 1) <= last,
  );
  return names.sort().flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { text, surface, expect } = roundSchema.parse(JSON.parse(line));
        const places = expect.map(({ quote, nth, severity, ...what }) => {
          let start = -1;
          for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(quote, start + 1);
          return { start, end: start + quote.length, severity, hold: severity === 'hold', ...what };
        });
        return { text, surface, places, whole: true };
      }),
  );
}

/** How much a sentence counts that stands beside the one marked place of a text: nobody has said that it is in order. */
const beside = 0.3;

/** What we hold up as good must not be marked: it counts more than other sentences. */
const modelWeight = 12;

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

/** What every rule must catch, so that second thoughts do not contradict it: not written blind, so it counts little. */
export function readCaught(rules: RuleSources['rules'], index: PhraseIndex, first: number): Example[] {
  const caught = rules.flatMap(({ category, file }) =>
    langs.flatMap((lang) => (file[lang]?.catches ?? []).map((one) => ({ one, k: `${category}/${file.kind}` }))),
  );
  return caught.flatMap(({ one, k }, at) => {
    const { draft, surface } = typeof one === 'string' ? { draft: one, surface: 'dm' as const } : one;
    return examplesOf({ t: draft, k, s: surface ?? 'dm' }, first + at, index).map((example) => ({
      ...example,
      holds: null,
      weight: beside,
    }));
  });
}

/** The model replies and clean samples of the practice page and the ready replies, in all languages. */
export function readModels(index: PhraseIndex, first: number): Example[] {
  const models = langs.flatMap((lang) => [
    ...samples[lang].filter(({ shows }) => shows === 'clean').map(({ text, surface }) => ({ text, surface })),
    ...exerciseIds.map((id) => ({ text: exerciseWords[lang][id].model, surface: exercises[id].surface })),
    ...bundledReplies.map(({ text }) => ({ text: filled(text[lang] ?? '', 'KZ'), surface: 'dm' as const })),
  ]);
  return models.flatMap(({ text, surface }, at) =>
    examplesOf({ t: text, k: 'clean', s: surface }, first + at, index).map((one) => ({ ...one, weight: modelWeight })),
  );
}

const conduct: ReadonlySet<string> = new Set(conductCategories);

const examplesOf = (line: TrainingText, number: number, index: PhraseIndex): Example[] =>
  examplesIn({ ...placesOf(line), surface: line.s }, number, index);

function examplesIn({ text, surface, places, whole }: TrainingDraft, number: number, index: PhraseIndex): Example[] {
  return splitSentences(text).map(({ start, end }) => {
    const marked = places.filter((place) => place.start < end && start < place.end);
    return {
      sentence: readSentence(text.slice(start, end), index),
      surface,
      categories: new Set(marked.map(({ category }) => category)),
      tells: marked.some(({ hold, category }) => hold && category === 'identifying-details'),
      holds: marked.some(({ hold, category }) => hold && conduct.has(category)),
      weight: marked.length > 0 || whole ? 1 : beside,
      text: number,
    };
  });
}
