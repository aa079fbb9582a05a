/** What holds for every text whatever: no throw, honest spans, the same answer twice and after any typing, fixes that mend. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Finding, reviewDraft, safeFixes, safeTogether, shiftFindings } from '../../engine';
import { SentenceMemory } from '../../engine/text/reading';
import { shippedRules } from '../../rules';
import { draftOf, exampleTexts, mutatedTexts, surfaces } from '../made/drafts';
import { splitsGrapheme } from '../made/graphemes';

const rules = shippedRules({ strictness: 'training', locale: 'en' });
const texts = exampleTexts();
const anyText = fc.oneof(
  mutatedTexts(texts),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const runs = { numRuns: 400 };

const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, span, severity }) => `${rule} ${span.start}-${span.end} ${severity}`);

describe('reviewDraft, for any text', () => {
  it('gives spans that lie inside the text, hold their quote and split no character', () => {
    fc.assert(
      fc.property(anyText, surfaces, (text, kind) => {
        for (const { span, quote } of reviewDraft(draftOf(text, kind), rules).findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(quote);
          expect(splitsGrapheme(text, span.start) || splitsGrapheme(text, span.end)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('gives the same review twice, and the same with a memory that has seen other drafts as without', () => {
    fc.assert(
      fc.property(mutatedTexts(texts), surfaces, (text, kind) => {
        const fresh = withoutMemory(text, kind);
        expect(places(reviewDraft(draftOf(text, kind), rules).findings)).toEqual(fresh);
        expect(places(reviewDraft(draftOf(text, kind), rules).findings)).toEqual(fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('gives after typing letter by letter what it gives for the whole draft', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), surfaces, (text, kind) => {
        let typed = '';
        for (const letter of text.slice(0, 120)) {
          typed += letter;
          reviewDraft(draftOf(typed, kind), rules);
        }
        const cold = withoutMemory(typed, kind);
        expect(places(reviewDraft(draftOf(typed, kind), rules).findings)).toEqual(cold);
      }),
      { numRuns: 10 },
    );
  });

  it('gives after a change between sentences that were read what it gives for the whole draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 3, maxLength: 5 }),
        mutatedTexts(texts),
        fc.nat(),
        surfaces,
        (parts, piece, at, kind) => {
          const text = parts.join(' ');
          reviewDraft(draftOf(text, kind), rules);
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + piece.slice(0, at % 9) + text.slice(place + (at % 5));
          const typed = places(reviewDraft(draftOf(changed, kind), rules).findings);
          expect(typed).toEqual(withoutMemory(changed, kind));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('offers fixes that can be applied and hold no more, one by one and all at once', () => {
    fc.assert(
      fc.property(mutatedTexts(texts), surfaces, (text, kind) => {
        const again = (words: string) => reviewDraft(draftOf(words, kind), rules).findings;
        const findings = again(text);
        const held = (found: readonly Finding[]) => found.filter(({ severity }) => severity === 'hold').length;
        const reread = { text, findings, again };
        const offers = findings.flatMap((finding) => safeFixes(finding, reread).map(({ edits }) => edits));
        offers.push(safeTogether(findings, reread).flatMap(({ fix }) => fix.edits));
        for (const edits of offers) {
          const mended = applyEdits(text, edits);
          expect(mended).not.toBeNull();
          expect(held(again(mended ?? ''))).toBeLessThanOrEqual(held(findings));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('shiftFindings, for any typing', () => {
  it('keeps a finding on its words or drops it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), mutatedTexts(texts), fc.nat(), (text, piece, at) => {
        const place = at % (text.length + 1);
        const after = text.slice(0, place) + piece.slice(0, 7) + text.slice(place + (at % 5));
        for (const { span, quote } of shiftFindings(reviewDraft(draftOf(text), rules).findings, text, after))
          expect(after.slice(span.start, span.end)).toBe(quote);
      }),
      runs,
    );
  });
});

/** The same rules with nothing remembered. */
function withoutMemory(text: string, kind: Parameters<typeof draftOf>[1]): string[] {
  return places(reviewDraft(draftOf(text, kind), { ...rules, memory: new SentenceMemory() }).findings);
}
