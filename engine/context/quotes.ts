/** Which stretches of a draft are somebody else's words: quotation marks, and lines pasted from a chat. */
import type { Span } from '../types';

const pairs: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‹': '›', '‘': '’' };
/** A quotation longer than this is more likely a forgotten mark. */
const longest = 800;

const opening = /[«“„‹‘"]/g;
/** Typewriter quotation: an apostrophe stands inside a word or behind it, an opening mark before one and after a space. */
const typed = /(?<=^|[\s(:—–-])'(?=\p{L})[^'\n]*(?:'(?=\p{L})[^'\n]*)*'(?![\p{L}\d])/gmu;
/** Most drafts hold none of these. */
const anyQuote = /[«“„‹‘"']|^[>❝|[]/m;

/** @returns spans between quotation marks (marks not included) and pasted lines (`> …`, `[12.03, 10:15] Name: …`) */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  if (!anyQuote.test(text)) return spans;
  let from = 0;
  for (const { 0: letter, index: at } of text.matchAll(opening)) {
    if (at < from) continue;
    const end = text.indexOf(pairs[letter] ?? letter, at + 1);
    if (end <= at || end - at > longest) continue;
    if (letter === '"' && text.slice(at, end).includes('\n\n')) continue;
    spans.push({ start: at + 1, end });
    from = end + 1;
  }
  for (const { 0: whole, index: at } of text.matchAll(typed))
    if (whole.length <= longest) spans.push({ start: at + 1, end: at + whole.length - 1 });
  for (const line of text.matchAll(/^(?:[>❝|].*|\[\d{1,2}[./]\d{1,2}.{0,20}\][^\n]*)$/gm))
    spans.push({ start: line.index, end: line.index + line[0].length });
  return spans;
}

export const isInside = (span: Span, outer: readonly Span[]): boolean =>
  outer.some((stretch) => stretch.start <= span.start && span.end <= stretch.end);

/**
 * Words on both sides of a mark belong to two speakers: «ваши слова «вы все заодно»». A single word in marks is the writer's, in irony, and two
 * that end what somebody says may be words held at arm's length: only a sentence is entered.
 */
export const crossesMark = (span: Span, outer: readonly Span[], text: string): boolean =>
  outer.some(({ start, end }) => {
    const opensInside = start <= span.start && span.start < end;
    const closesInside = start < span.end && span.end <= end;
    if (opensInside === closesInside) return false;
    return text.slice(start, end).trim().split(/\s+/).length >= (opensInside ? 2 : 3);
  });
