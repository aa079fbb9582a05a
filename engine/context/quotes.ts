/** Which stretches of a draft are somebody else's words: quotation marks, and lines pasted from a chat. */
import type { Span } from '../types';

const pairs: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‹': '›', '‘': '’' };
/** A quotation longer than this is more likely a forgotten mark. */
const longest = 800;

/** Most drafts hold none of these. */
const anyQuote = /[«“„‹‘"]|^[>❝|[]/m;

/** @returns spans between quotation marks (marks not included) and pasted lines (`> …`, `[12.03, 10:15] Name: …`) */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  if (!anyQuote.test(text)) return spans;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    const closing = pairs[letter];
    if (closing) {
      const end = text.indexOf(closing, at + 1);
      if (end > at && end - at <= longest) {
        spans.push({ start: at + 1, end });
        at = end;
      }
    } else if (letter === '"') {
      const end = text.indexOf('"', at + 1);
      if (end > at && end - at <= longest && !text.slice(at, end).includes('\n\n')) {
        spans.push({ start: at + 1, end });
        at = end;
      }
    }
  }
  for (const line of text.matchAll(/^(?:[>❝|].*|\[\d{1,2}[./]\d{1,2}.{0,20}\][^\n]*)$/gm))
    spans.push({ start: line.index, end: line.index + line[0].length });
  return spans;
}

export const isInside = (span: Span, outer: readonly Span[]): boolean =>
  outer.some((stretch) => stretch.start <= span.start && span.end <= stretch.end);
