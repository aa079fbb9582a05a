/** Which stretches of digits can be a phone number, by how they are grouped and by libphonenumber's metadata. */
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { DigitWindow, Run } from './digit-runs';
import { layout, windows } from './digit-runs';
import countries from './phone-metadata.json';

/** `sure`: a phone by itself. `labelled`: only beside a word that says so. `local`: also that, and of somebody's home. */
export type Candidate = { window: DigitWindow; certainty: 'sure' | 'labelled' | 'local' };

const metadata = countries as unknown as MetadataJson;
const isValid = (number: string): boolean => parsePhoneNumberFromString(number, metadata)?.isValid() ?? false;
/** Calling codes the shipped metadata knows; others are judged by length alone. */
const knownCodes = Object.keys(metadata.country_calling_codes);
const isKnownCode = (digits: string): boolean => knownCodes.some((code) => digits.startsWith(code));

/** @param text normalised; @returns candidates of one run, the surest and longest first */
export function phoneCandidates(text: string, run: Run): Candidate[] {
  const total = run.reduce((sum, { digits }) => sum + digits.length, 0);
  if (total < 6) return [];
  return [...international(text, run), ...eleven(text, run), ...national(run), ...local(run)];
}

function international(text: string, run: Run): Candidate[] {
  const found: Candidate[] = [];
  run.forEach((group, at) => {
    const plus = /\+\s?\(?$/.test(text.slice(Math.max(0, group.start - 3), group.start));
    const zeros = group.digits.startsWith('00') && group.digits.length > 3;
    if (!plus && !zeros) return;
    for (let length = 15; length >= 9; length -= 1) {
      const window = windows(run.slice(at), length + (zeros ? 2 : 0)).find(({ start }) => start === group.start);
      if (!window) continue;
      const digits = zeros ? window.digits.slice(2) : window.digits;
      const fits = isKnownCode(digits)
        ? isValid(`+${digits}`) || /^(?:7[67]\d{9}|447\d{9})$/.test(digits)
        : length >= 10;
      if (!fits) continue;
      found.push({ window, certainty: 'sure' });
      return;
    }
  });
  return found;
}

/** Kazakhstan's and Russia's numbers with 8 or 7 before them, and Britain's with 0. */
function eleven(text: string, run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (const window of windows(run, 11)) {
    const { digits } = window;
    if (/^[78][3-9]/.test(digits)) {
      const local = `+7${digits.slice(1)}`;
      const kazakh = /^[78][67]/.test(digits);
      if (!(isValid(local) || (kazakh && /^.7[0-9]/.test(digits)))) continue;
      if (isSumOfMoney(text, window)) continue;
      const sure = window.letters <= 4 && (kazakh || isGroupedAsPhone(window)) && !isSplitOddly(window);
      found.push({ window, certainty: sure ? 'sure' : 'labelled' });
    } else if (
      /^0[1-37]/.test(digits) &&
      (window.letters === 0 || /^07/.test(digits)) &&
      // A number that nobody has been given yet is one all the same, beside its word.
      (/^07[1-9]/.test(digits) ||
        /^(?:5-|5-3-3|4-3-4|3-4-4|11)/.test(layout(window)) ||
        isValid(`+44${digits.slice(1)}`))
    )
      found.push({ window, certainty: /^07/.test(digits) ? 'sure' : 'labelled' });
  }
  return found;
}

/** Ten digits without a prefix: Kazakhstan's mobiles, North America's, Australia's and India's numbers. */
function national(run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (const window of windows(run, 10)) {
    const { digits } = window;
    const groups = layout(window);
    // India's mobiles are written in two fives, and nobody else's are.
    if (/^[6-9]/.test(digits) && groups === '5-5' && isValid(`+91${digits}`)) found.push({ window, certainty: 'sure' });
    else if (/^7[04-7]/.test(digits) && isValid(`+7${digits}`))
      found.push({ window, certainty: /^3-(?:3-2-2|7|3-4|2-2-3)$/.test(groups) ? 'sure' : 'labelled' });
    else if (/^9\d/.test(digits) && isValid(`+7${digits}`)) found.push({ window, certainty: 'labelled' });
    else if (/^[2-9]\d\d[2-9]/.test(digits) && groups === '3-3-4') found.push({ window, certainty: 'sure' });
    // Mobiles of Ireland and South Africa, and of Kenya and its neighbours.
    else if (
      (/^0(?:[67]\d|8[1-9])/.test(digits) && /^3-(?:7|3-4|4-3|[23]-[23]-[23])$/.test(groups)) ||
      (/^0[17][0-9]{2}/.test(digits) && groups === '4-3-3')
    )
      found.push({ window, certainty: 'sure' });
    else if (/^04/.test(digits) && isValid(`+61${digits.slice(1)}`)) found.push({ window, certainty: 'sure' });
    else if (/^0[1-9]/.test(digits)) found.push({ window, certainty: 'labelled' });
    else if (/^[2-9]\d\d[2-9]/.test(digits)) found.push({ window, certainty: 'labelled' });
  }
  return found;
}

/** A town number of six or seven digits, as spoken: 55-66-77, 272-12-34. */
function local(run: Run): Candidate[] {
  return [...windows(run, 7), ...windows(run, 6)]
    .filter((window) => /^(?:3-2-2|2-2-2|3-4|3-3)$/.test(layout(window)))
    .map((window) => ({ window, certainty: 'local' }));
}

const isGroupedAsPhone = (window: DigitWindow): boolean => /^(?:1-3-|1-4-|1-10|1-5-|11$|4-|1-2-)/.test(layout(window));

/** «87 01 …»: groups that cut the code of the operator, unless every digit stands by itself. */
const isSplitOddly = ({ groups }: DigitWindow): boolean =>
  groups.length < 7 && /^(?:2|3|1-1|1-2)$/.test(groups.length > 2 ? lead(groups) : '');

function lead(groups: DigitWindow['groups']): string {
  const [first = 0, second = 0] = groups.map(({ digits }) => digits.length);
  if (first === 2 || first === 3) return String(first);
  return first === 1 && second < 3 ? `1-${second}` : '';
}

/** «77 012 345 678 тенге», or a number that goes on behind a decimal comma. */
function isSumOfMoney(text: string, { end, groups }: DigitWindow): boolean {
  const thousands = groups.length > 2 && groups.slice(1).every(({ digits }) => digits.length === 3);
  return thousands || /^\s?(?:тенге|теңге|тг(?!\p{L})|₸|\$|€|руб|USD|KZT|%)/iu.test(text.slice(end, end + 8));
}
