/**
 * Numbers in English words read as figures, so that every shape finds what it finds in figures: "0412 triple five 0 one nine",
 * "the third of june eighty-four", "twenty two Larch Close".
 */
import type { Normalised } from '../text/normalise';
import type { Span } from '../types';
import type { Figures } from './figures-read';
import { Rewritten } from './rewritten';
import { digitsSpelled, numerals } from './spelled-digits';

const english = [...numerals.keys()].filter((word) => /^[a-z]/.test(word));
const first = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const day = `(?:(?:twenty|thirty)[\\s-])?(?:${first.join('|')}|\\p{L}{3,5}teenth|(?:twen|thir)tieth)(?=\\s(?:of\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`;
const part = `(?:\\d+(?!\\d)|(?:${english.join('|')}|hundred|thousand|double|triple|treble)(?!\\p{L}))`;
/** A day of a month, or words and figures that make one number; "and" only behind a thousand. */
const told = new RegExp(
  `(?<!\\p{L})(?:(?<day>${day})|(?:plus )?${part}(?:(?:[\\s-]{0,2}|(?<=thousand) and )${part}){0,15})`,
  'giu',
);
/** An o beside a digit. */
const zeros = /(?<![\p{L}])o{1,3}(?=\d)|(?<=\d)o{1,3}(?!\p{L})/giu;
/** What stands between two parts of one number. */
const apart = /^(?:,\s?|\s?[–—-]\s?|,?\s(?:then|and then|and|dash|hyphen)\s)$/i;
/** One figure by itself is the number of something only beside these. */
const numbered = /(?<!\p{L})(?:flat|number|no\.?|apt\.?|apartment|unit|house|door)\s$/iu;

/** @returns the text with figures for words where they can belong to something that is numbered, or null if there are none */
export function englishFigures(norm: Normalised): Figures | null {
  if (!/[a-z]{3}|o\d|\do/i.test(norm.text)) return null;
  const text = norm.text.replace(zeros, (letters) => '0'.repeat(letters.length));
  const read = new Rewritten(norm);
  const spelled: Span[] = [];
  let last = 0;
  let joins = false;
  for (const match of text.matchAll(told)) {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    const words = /\p{L}/u.test(written) || written !== norm.text.slice(start, end);
    const figures = match.groups?.day ? dayOf(written) : digitsSpelled(written);
    if (words && figures.length === 1 && !isNumbered(text, start, end, figures) && !match.groups?.day) {
      joins = false;
      continue;
    }
    const gap = text.slice(last, start);
    read.put((joins || words) && apart.test(gap) ? ' ' : norm.text.slice(last, start), last, start);
    read.put(words ? (/^plus/i.test(written) ? '+' : '') + figures : written, start, end);
    if (words) spelled.push(norm.span(start, end));
    joins = words;
    last = end;
  }
  if (spelled.length === 0) return null;
  read.put(norm.text.slice(last), last, text.length);
  return { norm: read.read(), told: spelled };
}

/** "one of us" counts nothing; "flat two" and "two Larch Close" may. */
const isNumbered = (text: string, start: number, end: number, figure: string): boolean =>
  numbered.test(text.slice(0, start)) || (figure !== '1' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end)));

function dayOf(written: string): string {
  const words = written.toLowerCase().split(/[\s-]/);
  const unit = words.at(-1) ?? '';
  const tens = words.length > 1 ? (numerals.get(words[0] ?? '')?.value ?? 0) : 0;
  const value = first.indexOf(unit) + 1 || numerals.get(unit.replace(/ieth$/, 'y').replace(/th$/, ''))?.value;
  return `${tens + (value ?? 0)}`;
}
