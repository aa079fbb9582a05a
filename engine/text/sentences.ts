/** A draft cut into sentences: at . ! ? … and line breaks, not inside numbers, abbreviations, addresses or links. */
import type { Span } from '../types';

const abbreviations = new Set(
  (
    'г гг ул пр просп мкр д кв корп стр обл р-н тел моб каб оф эт т п тыс млн руб тг коп мин макс им проф акад см др ' +
    'напр ж ш көш даң т.б т.с.с т.е т.д т.п т.к и.о mr mrs ms dr prof st ave no vs e.g i.e approx tel apt'
  ).split(' '),
);
/** Longer stretches without any end are cut here, so that one keystroke never rereads a whole book. */
const longest = 600;

const closers = /["»”’)\]]/;

function endsAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /[\p{L}.-]/u.test(text[from - 1] ?? '')) from -= 1;
  const word = text.slice(from, dot).toLowerCase();
  if (word.length === 1 && /\p{L}/u.test(word) && /\p{Lu}/u.test(text[from] ?? '')) return true;
  return abbreviations.has(word);
}

/** @returns consecutive spans that cover every sentence without its surrounding white space */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      push(at);
      continue;
    }
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let end = at + 1;
      while (end < text.length && /[.!?…]/.test(text[end] ?? '')) end += 1;
      while (end < text.length && closers.test(text[end] ?? '')) end += 1;
      const next = text[end];
      if (next !== undefined && !isSpace(text.charCodeAt(end)) && !startsAfterStop(text, at, end)) {
        at = end - 1;
        continue;
      }
      if (code === 46 && end === at + 1 && next !== undefined && endsAbbreviation(text, at)) continue;
      end = afterFaces(text, end);
      push(end);
      at = end - 1;
    } else if (at - start > longest && isSpace(code)) push(at);
    else if (at - start > longest * 3) push(at);
  }
  push(text.length);
  return spans;
}

/** Smiles and faces after a stop belong to what was just said; other emoji only when the line ends there. */
const faces =
  /(?:[ \t]*(?:[:;=]-?[)(]+|[)(]+(?=[\s]|$)|(?:[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}🤷👍💃🎉👏🔥❤💋💕]|\p{Extended_Pictographic}(?=[\ufe0f \t]*(?:[\n\r]|$)))[\ufe0f\u200d♀♂\u{1f3fb}-\u{1f3ff}]*))/uy;
const mostFaces = 12;

function afterFaces(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < mostFaces; count += 1) {
    faces.lastIndex = end;
    const found = faces.exec(text);
    if (!found) break;
    end += found[0].length;
  }
  return end;
}

/** «Всё.Приходите»: a stop without a space is an end when a capital follows a lower-case letter. */
function startsAfterStop(text: string, stop: number, next: number): boolean {
  return /\p{Ll}/u.test(text[stop - 1] ?? '') && /\p{Lu}/u.test(text[next] ?? '');
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x2028 || code === 0x2029;
