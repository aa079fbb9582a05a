/** Fixes are offered only where they mend: nothing more may be held after them, and hardly any is lost to this. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, reviewDraft, safeFixes, safeTogether } from '../../engine';
import type { Draft, Finding, Fix, SurfaceKind } from '../../engine/types';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const finding = (quote: string, text: string, fixes: string[], severity: Finding['severity'] = 'hold'): Finding => {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const made = fixes.map((label): Fix => ({ label, edits: [{ span, text: label }] }));
  return { span, quote, severity, fixes: made } as unknown as Finding;
};
/** Holds every word in capitals. */
const capitals = (text: string): Finding[] => [...text.matchAll(/[A-Z]+/g)].map(([word]) => finding(word, text, []));

describe('fixes that are offered', () => {
  const text = 'one TWO three FOUR';
  const two = finding('TWO', text, ['2', 'TO WO']);
  const four = finding('FOUR', text, ['FO UR', '4']);
  const reread = { text, findings: capitals(text), again: capitals };

  it('leave out those after which more is held', () => {
    expect(safeFixes(two, reread).map(({ label }) => label)).toEqual(['2']);
    expect(safeFixes(four, reread).map(({ label }) => label)).toEqual(['4']);
  });

  it('are taken together only as far as they mend together', () => {
    const pairs = safeTogether(
      [four, two].map((one) => ({ ...one, fixes: safeFixes(one, reread) })),
      reread,
    );
    expect(
      applyEdits(
        text,
        pairs.flatMap(({ fix }) => fix.edits),
      ),
    ).toBe('one 2 three 4');
    // Apart each of these is good; both together make a new word in capitals of two halves.
    const split = 'aX and bY';
    const [left, right] = [finding('aX', split, ['A']), finding(' and bY', split, ['B'])];
    const halves = {
      text: split,
      findings: [],
      again: (words: string) => capitals(words).filter(({ quote }) => quote === 'AB'),
    };
    expect(safeTogether([left, right], halves).map(({ finding: { quote } }) => quote)).toEqual(['aX']);
  });

  it('are of two that touch the same words only the first', () => {
    const wide = finding('TWO three', text, ['two three']);
    expect(safeTogether([wide, two], reread).map(({ finding: { quote } }) => quote)).toEqual(['TWO three']);
  });

  it('are hardly ever all withheld in drafts as people write them', () => {
    const rules = shippedRules({ strictness: 'standard', locale: 'en' });
    let [had, kept] = [0, 0];
    for (const draft of readRound(7)) {
      const again = (text: string) => reviewDraft({ ...draft, text }, rules).findings;
      const findings = again(draft.text);
      for (const one of findings.filter(({ fixes }) => fixes.length > 0)) {
        had += 1;
        if (safeFixes(one, { text: draft.text, findings, again }).length > 0) kept += 1;
      }
    }
    expect(had).toBeGreaterThan(40);
    expect(kept / had).toBeGreaterThan(0.97);
  });
});

/** The drafts of one round of fresh ones, in all languages. */
function readRound(round: number): Draft[] {
  return ['en', 'ru', 'kk', 'mixed'].flatMap((lang) =>
    readFileSync(new URL(`../fresh/round-${round}.${lang}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { text, surface } = JSON.parse(line) as { text: string; surface: SurfaceKind };
        return draftOf(text, surface);
      }),
  );
}
