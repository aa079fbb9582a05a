/** One line of a file of `learn/drafts/`: what it may look like, and what is pointed at in it. */
import * as z from 'zod';
import { categories, readMarks, type Severity, severities, surfaceKinds } from '../engine';
import type { SurfaceKind } from '../engine/types';

/** A text with one thing wrong in it or nothing: `t` with its place marked, `k` category/kind or `clean`, `s` the surface, `v` the severity. */
const sentenceSchema = z.object({
  t: z.string().min(1),
  k: z.union([z.literal('clean'), z.string().regex(new RegExp(`^(?:${categories.join('|')})/[a-z-]+$`))]),
  near: z.string().optional(),
  s: z.enum(surfaceKinds),
  v: z.enum(severities).optional(),
});

/** A whole draft in which everything is marked, each place with what it is: `[[words|category/kind|severity]]`. */
const draftSchema = z.strictObject({ t: z.string().min(1), s: z.enum(surfaceKinds) });

/** One line of a file of training texts. */
export const trainingSchema = z.union([sentenceSchema, draftSchema]);
export type TrainingText = z.infer<typeof trainingSchema>;
export type WholeDraft = z.infer<typeof draftSchema>;

/** A text as it would be sent, and the places in it that are pointed at. `whole`: everything is marked, what is not is in order. */
export type TrainingDraft = { text: string; surface: SurfaceKind; places: Place[]; whole: boolean };

/** What is pointed at, UTF-16 code units of the text; in a whole draft also as what, and how severely. */
export type Place = { start: number; end: number; category: string; hold: boolean; kind?: string; severity?: Severity };

const draftMark = new RegExp(`^(.+)\\|(${categories.join('|')})/([a-z-]+)\\|(${severities.join('|')})$`, 's');

/** @throws Error for a mark that does not say what it is */
export function placesOf(line: TrainingText): { text: string; places: Place[]; whole: boolean } {
  const { text, spans } = readMarks(line.t);
  if ('k' in line) {
    const [category = ''] = line.k.split('/');
    const places = spans.map((span) => ({ ...span, category, hold: line.v === 'hold' }));
    return { text, places, whole: line.k === 'clean' };
  }
  let bare = '';
  let from = 0;
  const places = spans.map(({ start, end }): Place => {
    const [, words, category, kind, severity] = draftMark.exec(text.slice(start, end)) ?? [];
    if (words === undefined || category === undefined)
      throw new Error(`no words|category/kind|severity: ${text.slice(start, end)}`);
    bare += text.slice(from, start) + words;
    from = end;
    const hold = severity === 'hold';
    const place = { start: bare.length - words.length, end: bare.length, category, hold, kind };
    return { ...place, severity: severity as Severity };
  });
  return { text: bare + text.slice(from), places, whole: true };
}
