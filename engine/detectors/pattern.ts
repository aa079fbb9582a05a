/** Shapes that packs bring: regular expressions of the RE2 kind, run in linear time over each sentence once. */
import { RE2JS } from 're2js';
import { isIin, isInn, isLuhn, isNhs, isPesel, isPinfl, isSnils, isTfn } from '../identifiers/check-digits';
import type { checkNames, PatternFind } from '../packs/schema';
import { normalise } from '../text/normalise';
import type { Reading, Sentence } from '../text/reading';
import type { Evidence, Match, Span } from '../types';

/** Instructions a compiled pattern may have: with it, the time for a sentence is bounded. */
const largestProgram = 600;
/** More matches in one sentence say nothing new. */
const mostMatches = 50;
/** So often the search begins anew within one sentence: with it, the time stays linear. */
const mostTries = 200;
/** What is longer is no sentence; its rest is not looked at, UTF-16 code units. */
const longestSentence = 4000;

const checks: Record<(typeof checkNames)[number], (written: string) => boolean> = {
  iin: isIin,
  snils: isSnils,
  inn: isInn,
  pinfl: isPinfl,
  nhs: isNhs,
  tfn: isTfn,
  luhn: isLuhn,
  pesel: isPesel,
  mod97: (written) => [...written].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1,
};

type Compiled = { expression: RE2JS; seen: WeakMap<Sentence, Span[]> };
const compiled = new WeakMap<PatternFind, Compiled>();

/** @throws Error that says what is wrong with the expression */
export function compilePattern(find: PatternFind): Compiled {
  const known = compiled.get(find);
  if (known) return known;
  const expression = RE2JS.compile(find.match, find.exactCase ? 0 : RE2JS.CASE_INSENSITIVE);
  if (expression.programSize() > largestProgram) throw new Error(`"${find.match}" is too large`);
  if (expression.matcher('').find()) throw new Error(`"${find.match}" matches nothing at all`);
  const made = { expression, seen: new WeakMap<Sentence, Span[]>() };
  compiled.set(find, made);
  return made;
}

/** @returns matches in order of the text; spans are UTF-16 code units of the draft */
export function findPattern(find: PatternFind, reading: Reading, allows: (candidate: string) => boolean): Match[] {
  const { expression, seen } = compilePattern(find);
  return reading.sentences.flatMap(({ start, sentence }) => {
    let spans = seen.get(sentence);
    if (!spans) {
      spans = spansIn(expression, sentence.text, find);
      seen.set(sentence, spans);
    }
    return spans.flatMap((span): Match[] => {
      const value = sentence.text.slice(span.start, span.end);
      if (allows(value)) return [];
      const because: Evidence[] = [{ code: 'shape', value }];
      if (find.check) because.push({ code: 'check-digit', value });
      return [
        {
          span: { start: span.start + start, end: span.end + start },
          because,
          ...(find.grade ? { grades: [find.grade] } : {}),
        },
      ];
    });
  });
}

const inWord = /[\p{L}\p{N}]/u;

function spansIn(expression: RE2JS, written: string, { check }: PatternFind): Span[] {
  const { text, span } = normalise(written.slice(0, longestSentence));
  const matcher = expression.matcher(text);
  const spans: Span[] = [];
  let from = 0;
  for (let tries = 0; tries < mostTries && spans.length < mostMatches; tries += 1) {
    if (from > text.length || !matcher.find(from)) break;
    const start = matcher.start();
    const end = matcher.end();
    // After a match inside a longer word the next try begins one letter on: the pattern may still fit there.
    const whole = !touches(text, start - 1, start) && !touches(text, end, end - 1);
    from = whole ? Math.max(end, start + 1) : start + 1;
    if (!whole || end === start) continue;
    if (!check || checks[check](text.slice(start, end).replace(/\D/g, ''))) spans.push(span(start, end));
  }
  return spans;
}

/** True if letters or digits stand on both sides of a border. */
const touches = (text: string, outer: number, inner: number): boolean =>
  inWord.test(text[outer] ?? '') && inWord.test(text[inner] ?? '');
