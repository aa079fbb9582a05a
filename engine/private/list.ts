/** The worker's private list as a draft is compared with it: hashes only, never a name. Finds stretches of the draft. */
import { digitRuns } from '../identifiers/digit-runs';
import { normalise } from '../text/normalise';
import type { Match, Span } from '../types';
import { formOfNumber, formOfProfile, formsOfWord, shortestWord } from './forms';

/** Turns a form into the text it is known by; keyed, synchronous. */
export type FormHash = (form: string) => string;

/** Hashes of forms: any of the first is a finding, of the second all that stand near each other. */
export type HashedForms = { any: readonly string[]; together: readonly (readonly string[])[] };

type Piece = Span & { hashes: readonly string[] };

const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;
const profile = /[\p{L}\p{N}_.%+-]{1,64}@[\p{L}\p{N}.-]{3,120}|@?[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,60}/gu;
/** How far the parts of an address may be apart, UTF-16 code units. */
const nearby = 60;
/** Words like Вера or Дана are names only with their capital. */
const shortName = 4;
const mostRemembered = 4000;

export class PrivateList {
  private readonly any: ReadonlySet<string>;
  private readonly parts: ReadonlySet<string>;
  private readonly seen = new Map<string, readonly string[]>();

  /** @param hash must be the one by which the forms were hashed */
  constructor(
    private readonly forms: HashedForms,
    private readonly hash: FormHash,
  ) {
    this.any = new Set(forms.any);
    this.parts = new Set(forms.together.flat());
  }

  /** @returns the stretches that stand for somebody on the list, in order of the text */
  find(text: string): Match[] {
    const norm = normalise(text);
    const pieces = [...this.words(norm.text), ...this.profiles(norm.text), ...this.numbers(norm.text)];
    const spans = [
      ...pieces.filter(({ hashes }) => hashes.some((one) => this.any.has(one))),
      ...this.forms.together.flatMap((wanted) => standing(wanted, pieces)),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    const matches: Match[] = [];
    for (const { start, end } of joined(spans, norm.text)) {
      const span = norm.span(start, end);
      matches.push({ span, because: [{ code: 'list', value: text.slice(span.start, span.end) }] });
    }
    return matches;
  }

  private words(text: string): Piece[] {
    const quiet = !/\p{Lu}/u.test(text);
    return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
      if (found.length < shortestWord) return [];
      const small = found.length <= shortName && !quiet && !/^\p{Lu}/u.test(found);
      const hashes = this.known(`w${found}`, () => formsOfWord(found));
      const counting = small ? hashes.filter((one) => this.parts.has(one)) : hashes;
      return counting.length > 0 ? [{ start: index, end: index + found.length, hashes: counting }] : [];
    });
  }

  private profiles(text: string): Piece[] {
    return [...text.matchAll(profile)].flatMap(({ 0: found, index }) => {
      if (!/[@_.\d]/.test(found)) return [];
      const hashes = this.known(`p${found}`, () => [formOfProfile(found)]);
      const { length } = found.replace(/[.-]+$/, '');
      return hashes.length > 0 ? [{ start: index, end: index + length, hashes }] : [];
    });
  }

  private numbers(text: string): Piece[] {
    const found: Piece[] = [];
    for (const run of digitRuns(text))
      for (let from = 0; from < run.length; from += 1)
        for (let to = from, digits = ''; to < run.length && digits.length <= 24; to += 1) {
          digits += run[to]?.digits ?? '';
          const forms = [formOfNumber(digits), ...(from === to ? [`h:${digits}`] : [])];
          const hashes = this.known(`n${digits}${from === to}`, () => forms);
          if (hashes.length > 0) found.push({ start: run[from]?.start ?? 0, end: run[to]?.end ?? 0, hashes });
        }
    return found;
  }

  /** Hashes of those forms that are on the list; remembered, so that typing costs one word. */
  private known(key: string, forms: () => readonly (string | null)[]): readonly string[] {
    const before = this.seen.get(key);
    if (before) return before;
    const hashes = forms()
      .flatMap((form) => (form === null ? [] : [this.hash(form)]))
      .filter((one) => this.any.has(one) || this.parts.has(one));
    if (this.seen.size >= mostRemembered) this.seen.clear();
    this.seen.set(key, hashes);
    return hashes;
  }
}

/** Where all parts of one entry stand near each other. */
function standing(wanted: readonly string[], pieces: readonly Piece[]): Span[] {
  const found = wanted.map((part) => pieces.filter(({ hashes }) => hashes.includes(part)));
  return (found[0] ?? []).flatMap((first) => {
    const near = found.map((places) => places.find(({ start }) => Math.abs(start - first.start) <= nearby));
    if (near.some((one) => one === undefined)) return [];
    const whole = near as Piece[];
    return [{ start: Math.min(...whole.map((one) => one.start)), end: Math.max(...whole.map((one) => one.end)) }];
  });
}

/** Stretches that touch, or have only a space between, are one: name and surname. */
function joined(spans: readonly Span[], text: string): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === '')) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
