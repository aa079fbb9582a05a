/** Picks the family that drives a box, from the most particular to the plainest. */
import { editable } from './editable';
import { lexical } from './lexical';
import { plainField } from './plain-field';
import { slate } from './slate';
import type { EditorFamily, OpenEditor } from './types';

const families: EditorFamily[] = [plainField, lexical, slate, editable];

/** @returns the box opened, or null if no family can drive it; everything ends with the signal */
export function openEditor(box: HTMLElement, signal: AbortSignal): OpenEditor | null {
  return families.find((family) => family.claims(box))?.open(box, signal) ?? null;
}

export { editableAt } from './find-box';
export type { EditorFamily, GlyphRect, OpenEditor, ReplaceOutcome } from './types';
