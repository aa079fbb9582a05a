/** Which of a finding's changes may be offered: those after which no more is held than before. Asked when a window opens. */
import { applyEdits, overlaps } from './fixes';
import type { Finding, Fix } from './types';

/** A draft as last reread, and how to reread it with other words. */
export type Reread = { text: string; findings: readonly Finding[]; again(text: string): readonly Finding[] };

export type Offer = { finding: Finding; fix: Fix };

const heldIn = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'hold').length;

/** True if the draft with these fixes holds no more than now: a name put away can bring words together that say more. */
function mends({ text, findings, again }: Reread, fixes: readonly Fix[]): boolean {
  const mended = applyEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
  return mended !== null && heldIn(again(mended)) <= heldIn(findings);
}

/** @returns those of a finding's fixes that may be offered, in their order */
export const safeFixes = ({ fixes }: Finding, reread: Reread): Fix[] => fixes.filter((fix) => mends(reread, [fix]));

/** The first fix of each finding; of two that touch the same words only the first, and only what mends together with the rest. */
export function safeTogether(findings: readonly Finding[], reread: Reread): Offer[] {
  const apart: Offer[] = [];
  for (const finding of findings) {
    const fix = finding.fixes[0];
    if (fix && !apart.some((one) => touch(one.fix, fix))) apart.push({ finding, fix });
  }
  if (mends(reread, fixesIn(apart))) return apart;
  const safe: Offer[] = [];
  for (const one of apart) if (mends(reread, [...fixesIn(safe), one.fix])) safe.push(one);
  return safe;
}

const fixesIn = (offers: readonly Offer[]): Fix[] => offers.map(({ fix }) => fix);

const touch = (one: Fix, other: Fix): boolean =>
  one.edits.some((edit) => other.edits.some(({ span }) => overlaps(edit.span, span)));
