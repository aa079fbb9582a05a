/** Scores findings against labelled drafts: recall, held, precision, alarms. The same counting as for outside judges. */
import * as z from 'zod';
import { categories, type Finding, severities, surfaceKinds } from '../engine';

const expectationSchema = z.object({
  category: z.enum(categories),
  kind: z.string(),
  quote: z.string().min(1),
  nth: z.number().int().min(1).optional(),
  severity: z.enum(severities),
  optional: z.boolean().optional(),
});
/** A labelled draft: `expect: []` is a clean one, in which nothing should be pointed out. */
export const labelledSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'ru', 'kk', 'mixed']),
  surface: z.enum(surfaceKinds),
  platform: z.string().optional(),
  text: z.string(),
  expect: z.array(expectationSchema),
});
export type Labelled = z.infer<typeof labelledSchema>;

type Group = { expected: number; recalled: number; noticed: number; holds: number; held: number };
export type Score = {
  drafts: number;
  clean: number;
  /** Clean drafts with a hold or warn. */
  alarmed: number;
  loud: number;
  right: number;
  groups: Map<string, Group>;
  misses: string[];
  alarms: string[];
};

export const emptyScore = (): Score => ({
  drafts: 0,
  clean: 0,
  alarmed: 0,
  loud: 0,
  right: 0,
  groups: new Map(),
  misses: [],
  alarms: [],
});

function place(text: string, quote: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`the quote “${quote}” does not stand in the draft`);
  return { start, end: start + quote.length };
}

/** Adds one draft to a score. */
export function scoreDraft(score: Score, draft: Labelled, findings: readonly Finding[]): void {
  score.drafts += 1;
  const expected = draft.expect.map((one) => ({ ...one, ...place(draft.text, one.quote, one.nth) }));
  const meets = (one: { start: number; end: number }, { span }: Finding): boolean =>
    one.start < span.end && span.start < one.end;
  const loud = findings.filter(({ severity }) => severity !== 'hint');
  for (const finding of loud) {
    score.loud += 1;
    if (expected.some((one) => meets(one, finding))) score.right += 1;
    else
      score.alarms.push(
        `${draft.id} ${draft.surface} [${finding.severity} ${finding.rule}] «${finding.quote}» in: ${draft.text.replaceAll('\n', ' / ')}`,
      );
  }
  if (expected.length === 0) {
    score.clean += 1;
    if (loud.length > 0) score.alarmed += 1;
  }
  for (const one of expected) {
    if (one.optional) continue;
    const over = findings.filter((finding) => meets(one, finding));
    const same = over.some(({ category }) => category === one.category);
    const held = over.some(({ severity }) => severity === 'hold');
    for (const name of [one.category, 'all']) {
      const group = score.groups.get(name) ?? { expected: 0, recalled: 0, noticed: 0, holds: 0, held: 0 };
      score.groups.set(name, group);
      group.expected += 1;
      if (same) group.recalled += 1;
      if (over.length > 0) group.noticed += 1;
      if (one.severity === 'hold') group.holds += 1;
      if (one.severity === 'hold' && held) group.held += 1;
    }
    if (!same || (one.severity === 'hold' && !held))
      score.misses.push(
        `${draft.id} ${draft.surface} [${one.severity} ${one.category}/${one.kind}] «${one.quote}»${same ? ' (only softer)' : over.length > 0 ? ` (only ${over.map(({ rule }) => rule).join(', ')})` : ''} in: ${draft.text.replaceAll('\n', ' / ')}`,
      );
  }
}
