/** Digits as people type them: groups with spaces, dots, brackets, look-alike letters between; found in one pass over the text. */

/** A stretch of digits without a gap. Offsets are UTF-16 code units of the normalised text; `letters` counts look-alikes. */
export type Group = { start: number; end: number; digits: string; letters: number };
/** Groups with nothing but short separators between them. */
export type Run = Group[];
/** Neighbouring groups of a run, read as one number. */
export type DigitWindow = { start: number; end: number; digits: string; letters: number; groups: readonly Group[] };

const lookalikes: Record<string, string> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Q: '0',
  l: '1',
  I: '1',
  З: '3',
  з: '3',
  ч: '4',
  S: '5',
  b: '6',
  б: '6',
  B: '8',
  В: '8',
};
/** Longer gaps part two numbers. */
const widestGap = 4;
/** Longer stretches are no number of a person. */
const longestGroup = 24;
const parting = /[\p{L}\p{N}№#%₸$€£=?!;<>@&]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** @returns runs in order of the text; linear in its length */
export function digitRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const group = groupAt(text, at, run.at(-1)?.end ?? 0);
    const last = run.at(-1);
    if (last && !isGap(text, last.end, group.start)) {
      runs.push(run);
      run = [];
    }
    if (group.digits.length <= longestGroup) run.push(group);
    at = group.end;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The group around a digit: look-alike letters join when no other letter touches them. */
function groupAt(text: string, at: number, least: number): Group {
  let start = at;
  while (start > least && at - start < 3 && (text[start - 1] ?? '') in lookalikes) start -= 1;
  if (isLetter(text[start - 1])) start = at;
  let end = at;
  let solid = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || (text[end] ?? '') in lookalikes)) {
    end += 1;
    if (isDigit(text.charCodeAt(end - 1))) solid = end;
  }
  if (isLetter(text[end])) end = solid;
  let digits = '';
  let letters = 0;
  for (let place = start; place < end; place += 1) {
    const char = text[place] as string;
    const folded = lookalikes[char];
    if (folded !== undefined) letters += 1;
    digits += folded ?? char;
  }
  return { start, end, digits, letters };
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > widestGap) return false;
  const gap = text.slice(from, to);
  return !parting.test(gap) && (gap.match(/\n/g)?.length ?? 0) <= 1;
}

/** @returns every stretch of whole groups in a run that holds exactly `length` digits */
export function windows(run: Run, length: number): DigitWindow[] {
  const found: DigitWindow[] = [];
  for (let from = 0; from < run.length; from += 1) {
    let digits = '';
    let letters = 0;
    for (let to = from; to < run.length && digits.length < length; to += 1) {
      const group = run[to] as Group;
      digits += group.digits;
      letters += group.letters;
      if (digits.length === length)
        found.push({
          start: (run[from] as Group).start,
          end: group.end,
          digits,
          letters,
          groups: run.slice(from, to + 1),
        });
    }
  }
  return found;
}

/** Lengths of the groups, as `3-3-2-2`. */
export const layout = ({ groups }: DigitWindow): string => groups.map(({ digits }) => digits.length).join('-');
