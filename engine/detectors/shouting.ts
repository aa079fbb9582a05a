/** Shouting in writing: words in capitals in a row, a word pulled apart for effect, marks piled up after a capital word or a question. */
import type { Reading } from '../text/reading';
import type { Match, Span } from '../types';

/** Words wholly in capitals with any stops between: `STOP. SENDING. NOTES.`, `О-Н-Л-А-Й-Н`, `Я! ВАМ! НЕ! НЯНЬКА!`; looks back only from a capital */
const run =
  /\p{Lu}(?<![\p{L}\p{N}_@#.]\p{Lu})[\p{Lu}\p{M}'’]*(?:[\s.,!?:;–—-]{1,8}\p{Lu}[\p{Lu}\p{M}'’]*)*(?![\p{L}\p{N}_])[!?]*(?:\s?[!?]+)*/gu;
const word = /\p{L}[\p{L}\p{M}'’]*/gu;
/** `ЗЕ-ЛЁ-НА-Я`, `О-Н-Л-А-Й-Н` */
const pulledApart = /\p{Lu}{1,3}(?:-\p{Lu}{1,3}){2,}/u;
const piled = /[!?]{2,}|[!?](?:\s[!?])+/;
/** A question asked with a shout: `?!?!`, `!??`; two marks alone are surprise as often as anger. */
const shoutedQuestion = /(?:\?[?!]*!|![?!]*\?)[?!]*/g;

/** Joy, an alarm everybody must see, and headings of notices are not shouted at anybody. */
const harmless =
  /(?:^|[^\p{L}])(?:УРА|ПОЗДРАВЛ\p{L}*|МОЛОДЕЦ|МОЛОДЦЫ|СПАСИБО|БРАВО|СУПЕР|ДА|ҚҰТТЫҚТА\p{L}*|ЖАРАЙСЫҢ|ЖАРАЙСЫЗ|РАҚМЕТ|РАХМЕТ|YES|YAY|HOORAY|CONGRAT\p{L}*|WELL DONE|THANK\p{L}*|WOW|BRAVO|SOS|EMERGENCY|OPEN DAY|FREE)(?![\p{L}])/u;
/** Abbreviations in a row are listed, words are not. */
const listed = /[,;–—]/;
/** Shorter runs are abbreviations or a heading. UTF-16 code units without spaces and marks. */
const fewestLetters = 8;
/** An abbreviation is hardly longer. */
const longestAbbreviation = 4;

/**
 * @returns places where the draft shouts; `grades: ['poster']` for a line in capitals that a notice to everybody may have,
 * `['surprise']` for a bare `?!`
 */
export function findShouting(reading: Reading): Match[] {
  const found: Match[] = [];
  const { text, surface } = reading;
  for (const hit of text.matchAll(run)) {
    const quote = hit[0].trimEnd();
    const span = { start: hit.index, end: hit.index + quote.length };
    const words = (quote.match(word) ?? []).filter((part) => part.length > 0);
    const letters = words.reduce((sum, part) => sum + part.length, 0);
    const loud = piled.test(quote) && (quote.match(/[!?]+/g) ?? []).some((marks) => marks.length > 1);
    const long = words.filter((part) => part.length > longestAbbreviation).length;
    const row =
      words.length >= 2 && letters >= fewestLetters && (long >= 1 || (words.length >= 3 && !listed.test(quote)));
    const burst = loud && letters >= 3;
    if (!(row || burst || pulledApart.test(quote)) || harmless.test(quote)) continue;
    if (surface.kind === 'post' && !loud) {
      if (!isHeading(text, span)) found.push(match(span, quote, 'poster'));
    } else if (loud || !isLabel(text, span, words.length)) found.push(match(span, quote));
  }
  for (const hit of text.matchAll(shoutedQuestion)) {
    const span = { start: sentenceStart(text, hit.index), end: hit.index + hit[0].length };
    if (found.some((one) => one.span.start < span.end && span.start < one.span.end)) continue;
    found.push(match(span, hit[0], ...(hit[0].length > 2 ? [] : ['surprise'])));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const match = (span: Span, value: string, ...grades: string[]): Match => ({
  span,
  because: [{ code: 'shape', value }],
  ...(grades.length > 0 ? { grades } : {}),
});

/** The first line of a post, alone on its line. */
function isHeading(text: string, span: Span): boolean {
  return text.slice(0, span.start).trim() === '' && /^[^\n\p{Ll}]{0,40}(?:\n|$)/u.test(text.slice(span.end));
}

/** `WHAT TO BRING: …`, two or three words that a colon turns into a label. */
const isLabel = (text: string, span: Span, words: number): boolean => words <= 3 && /^\s?:/.test(text.slice(span.end));

function sentenceStart(text: string, before: number): number {
  let at = before;
  while (at > 0 && !/[.!?\n…]/.test(text[at - 1] ?? '')) at -= 1;
  while (at < before && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
