/** A copy of the text in which numbers are easy to find, with a map back to the draft: keycaps, full width, look-alikes of spaces. */
import type { Span } from '../types';

export type Normalised = {
  text: string;
  /** From a stretch of the normalised text to the draft's, UTF-16 code units. */
  span(start: number, end: number): Span;
};

const dropped = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff\u20e3]/;
const unusual = /[^\t\n\r\u0020-\u007e\u0400-\u045f\u0490-\u04e9«»—–…’“”„№]/;
const spaces = /[\u00a0\u202f\u2000-\u200a\u3000]/;
const dashes = /[\u2010-\u2015\u2212]/;
const dingbats = '❶❷❸❹❺❻❼❽❾';
const anyDigit = /\p{Nd}/u;

/** Which decimal digit a character of any script is, or -1. Digits of a script stand in runs of ten that begin at a multiple of their zero. */
function digitValue(char: string): number {
  const dingbat = dingbats.indexOf(char);
  if (dingbat >= 0) return dingbat + 1;
  if (!anyDigit.test(char)) return -1;
  let code = char.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && anyDigit.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

function foldChar(char: string): string {
  if (dropped.test(char)) return '';
  if (spaces.test(char)) return ' ';
  if (dashes.test(char)) return '-';
  const value = digitValue(char);
  if (value >= 0) return String(value);
  if (char === '№' || /[¼-¾⅐-⅞]/.test(char)) return char;
  return char.normalize('NFKC');
}

/** Linear in the text; plain text comes back as it is. Lone surrogates stay where they are. */
export function normalise(text: string): Normalised {
  if (!unusual.test(text) && !/[–—]/.test(text)) return { text, span: (start, end) => ({ start, end }) };
  const origins: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const char of text) {
    const folded = char.length === 1 && !unusual.test(char) && char !== '–' && char !== '—' ? char : foldChar(char);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(at);
    parts.push(folded);
    at += char.length;
  }
  origins.push(text.length);
  const span = (start: number, end: number): Span => {
    const from = origins[start] ?? text.length;
    const last = origins[Math.max(start, end - 1)] ?? text.length;
    const length = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    let to = end > start ? Math.min(text.length, last + length) : from;
    while (to < text.length && /[\ufe0f\u20e3]/.test(text[to] ?? '')) to += 1;
    return { start: from, end: to };
  };
  return { text: parts.join(''), span };
}
