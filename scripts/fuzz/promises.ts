/** Every promise of the engine, asked of one draft; what costs much only of some drafts. */
import {
  applyEdits,
  type Finding,
  reviewDraft,
  type SurfaceKind,
  safeFixes,
  safeTogether,
  shiftFindings,
} from '../../engine';
import { SentenceMemory } from '../../engine/text/reading';
import { shippedRules } from '../../rules';
import { draftOf } from '../../tests/made/drafts';
import { splitsGrapheme } from '../../tests/made/graphemes';
import type { Complaints } from './complaints';

const rules = shippedRules({ strictness: 'training', locale: 'en' });
const usual = shippedRules({ strictness: 'standard', locale: 'ru' });

const held = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'hold').length;

/** @param turn the number of the draft: which of the dear promises are asked of it */
export function checkPromises(text: string, kind: SurfaceKind, turn: number, complaints: Complaints): void {
  let findings: Finding[];
  try {
    findings = reviewDraft(draftOf(text, kind), rules).findings;
  } catch (error) {
    complaints.add(`threw ${(error as Error).message}`, text);
    return;
  }
  for (const finding of findings) checkFinding(finding, text, complaints);
  if (turn % 50 === 0) sameAgain(text, kind, findings, complaints);
  if (turn % 50 === 25) sameInPieces(text, kind, complaints);
  if (turn % 10 === 5) fixesMend(text, kind, complaints);
}

function checkFinding({ rule, span, quote, fixes }: Finding, text: string, complaints: Complaints): void {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) complaints.add(`${rule}: span outside`, text);
  if (text.slice(span.start, span.end) !== quote) complaints.add(`${rule}: quote is not the text`, text);
  if (splitsGrapheme(text, span.start) || splitsGrapheme(text, span.end))
    complaints.add(`${rule}: “${quote}” splits a character`, text);
  for (const { edits } of fixes) {
    if (applyEdits(text, edits) === null) complaints.add(`${rule}: fix cannot be applied`, text);
    if (edits.some((edit) => splitsGrapheme(text, edit.span.start) || splitsGrapheme(text, edit.span.end)))
      complaints.add(`${rule}: fix splits a character`, text);
  }
}

/** The same answer the second time, and by rules that remember nothing. */
function sameAgain(text: string, kind: SurfaceKind, findings: Finding[], complaints: Complaints): void {
  const first = JSON.stringify(findings);
  if (JSON.stringify(reviewDraft(draftOf(text, kind), rules).findings) !== first)
    complaints.add('another answer the second time', text);
  if (JSON.stringify(cold(text, kind)) !== first) complaints.add('another answer without memory', text);
}

const cold = (text: string, kind: SurfaceKind): Finding[] =>
  reviewDraft(draftOf(text, kind), { ...rules, memory: new SentenceMemory() }).findings;

/** Written in pieces of any length, and then changed in the middle, a draft is judged as if it had come whole. */
function sameInPieces(text: string, kind: SurfaceKind, complaints: Complaints): void {
  const memory = new SentenceMemory();
  const warm = (words: string): Finding[] => reviewDraft(draftOf(words, kind), { ...rules, memory }).findings;
  const step = 1 + (text.length % 13);
  let before = '';
  let shown: Finding[] = [];
  for (let end = step; end < text.length + step; end += step) {
    const now = text.slice(0, end);
    shown = shiftFindings(shown, before, now);
    for (const { span, quote } of shown)
      if (now.slice(span.start, span.end) !== quote) complaints.add('a finding was moved off its words', now);
    shown = warm(now);
    before = now;
  }
  if (JSON.stringify(warm(text)) !== JSON.stringify(cold(text, kind)))
    complaints.add(`another answer in pieces of ${step}`, text);
  const middle = text.length >> 1;
  const changed = `${text.slice(0, middle)} ${text.slice(middle + 3)}`;
  if (JSON.stringify(warm(changed)) !== JSON.stringify(cold(changed, kind)))
    complaints.add('another answer after a change in the middle', changed);
}

/** What is offered leaves no more held than before: each by itself, and all together. At the level most people have. */
function fixesMend(text: string, kind: SurfaceKind, complaints: Complaints): void {
  const again = (words: string): Finding[] => reviewDraft(draftOf(words, kind), usual).findings;
  const findings = again(text);
  const reread = { text, findings, again };
  const offers = findings.flatMap((finding) => safeFixes(finding, reread).map(({ edits }) => edits));
  offers.push(safeTogether(findings, reread).flatMap(({ fix }) => fix.edits));
  for (const edits of offers) {
    const mended = applyEdits(text, edits);
    if (mended === null) complaints.add('an offer cannot be applied', text);
    else if (held(again(mended)) > held(findings)) complaints.add('an offer makes more to be held', text);
  }
}
