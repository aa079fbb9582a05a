/** Rules carry their tests: marked sentences that must be caught, and sentences that must stay silent. */
import type { OpenRule, RuleSet } from './packs/open';
import { formsOfEntry } from './private/forms';
import { PrivateList } from './private/list';
import { reviewDraft } from './review';
import { type Lang, langs, type SurfaceKind } from './types';

/** What is wrong with one example, in words for whoever writes the rule. */
export type ExampleFailure = {
  rule: string;
  lang: Lang;
  draft: string;
  message: string;
  what: 'not-caught' | 'too-wide' | 'not-silent';
  /** Which of the section's `catches` or `allows`, from 0. */
  index: number;
};

/** Reads `[[…]]`. @returns the bare draft and the marked spans */
export function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (let at = 0; at < marked.length; at += 1) {
    if (marked.startsWith('[[', at)) {
      open = text.length;
      at += 1;
    } else if (marked.startsWith(']]', at) && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
      at += 1;
    } else text += marked[at];
  }
  return { text, spans };
}

/** The private list of the examples: made-up people. */
const exampleList = new PrivateList(
  {
    any: (
      [
        ['name', 'Сәуле Примерова'],
        ['number', '+7 700 000 00 00'],
        ['profile', '@primer_saule_000'],
      ] as const
    ).flatMap(([kind, text]) => {
      const forms = formsOfEntry(kind, text);
      return forms && 'any' in forms ? forms.any : [];
    }),
    together: [],
  },
  (form) => form,
);

const surfaceOf = (rule: OpenRule, wanted?: SurfaceKind): SurfaceKind =>
  wanted ?? (['dm', 'comment', 'post'] as const).find((kind) => rule.file.severity[kind] !== 'none') ?? 'dm';

/** Runs one rule against its own examples. A caught place must overlap the mark and be no more than 25 characters longer. */
export function testRule(rule: OpenRule, rules: RuleSet): ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  const check = (text: string, surface: SurfaceKind, otherAccount?: string) =>
    reviewDraft(
      { text, otherAccount, surface: { platform: 'test', kind: surface, reach: surface === 'dm' ? 'one' : 'public' } },
      { ...rules, only: rule.id },
      exampleList,
    ).findings;
  for (const lang of langs) {
    const section = rule.file[lang];
    for (const [index, example] of (section.catches ?? []).entries()) {
      const { text, spans } = readMarks(example.draft);
      // Which account one writes from is no matter of the words: the examples to be caught come from a private one.
      const findings = check(text, surfaceOf(rule, example.surface), 'private.example');
      for (const span of spans) {
        const over = findings.filter((finding) => finding.span.start < span.end && span.start < finding.span.end);
        if (over.length === 0)
          failures.push({
            rule: rule.id,
            lang,
            draft: example.draft,
            message: 'not caught: nothing was found there',
            what: 'not-caught',
            index,
          });
        else if (over.every((finding) => finding.span.end - finding.span.start > span.end - span.start + 25))
          failures.push({
            rule: rule.id,
            lang,
            draft: example.draft,
            message: `underlines too much: “${over[0]?.quote}”`,
            what: 'too-wide',
            index,
          });
      }
    }
    for (const [index, example] of (section.allows ?? []).entries()) {
      const { draft, surface } = typeof example === 'string' ? { draft: example, surface: undefined } : example;
      for (const finding of check(draft, surfaceOf(rule, surface)))
        failures.push({
          rule: rule.id,
          lang,
          draft,
          message: `must stay silent, but “${finding.quote}” was found`,
          what: 'not-silent',
          index,
        });
    }
  }
  return failures;
}
