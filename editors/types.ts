/** What every editor family answers to: read a compose box, change it, measure it, watch it. */
import type { Edit, Span } from '../engine';

/** A rectangle in the viewport, CSS pixels: one per line that the span touches. */
export type GlyphRect = { left: number; top: number; width: number; height: number };

/**
 * What became of an edit: `done` the box shows it; `moved` the text is no longer what was expected, nothing was
 * replaced; `refused` the editor did not take it, and the text is as before.
 */
export type ReplaceOutcome = 'done' | 'moved' | 'refused';

/** One compose box, opened. Everything it set up ends with the signal it was opened with. */
export type OpenEditor = {
  readonly box: HTMLElement;
  /** The text exactly as a person sees it: line breaks as \n, emoji images as their characters, no placeholder. */
  read(): string;
  /**
   * Replaces one span through the editor's own input path, so that framework state, undo and caret survive.
   * @param edit span in UTF-16 code units of `read()`
   * @param expecting the words that must stand there now; otherwise the answer is `moved`
   */
  replace(edit: Edit, expecting: string): Promise<ReplaceOutcome>;
  /** Where the glyphs of a span are now, one rectangle a line; empty if scrolled out of the box or not drawn. */
  rects(span: Span): GlyphRect[];
  /** The visible part of the box, for clipping marks. */
  visible(): GlyphRect;
  /** Calls back after the text may have changed (not while composing); and after scroll or resize with `moved`. */
  watch(onChange: (what: 'text' | 'moved') => void): void;
  /** The offset of the caret in `read()`, or null if it is elsewhere. */
  caret(): number | null;
  /** Puts the caret at an offset and focuses the box. */
  focus(at?: number): void;
  isComposing(): boolean;
};

/** One file an editor family. */
export type EditorFamily = {
  id: string;
  /** True if this family drives the box; asked from the most particular family to the plainest. */
  claims(box: HTMLElement): boolean;
  open(box: HTMLElement, signal: AbortSignal): OpenEditor;
};
