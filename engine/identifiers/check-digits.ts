/** Check digits of numbers that name a person or an account. Sources: government decrees 565 and 406 (KZ), OECD TIN sheets, ISO 7812. */

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);

/** Kazakhstan's IIN and BIN: weights 1…11 modulo 11, a second pass from 3 when the first gives 10. */
export function isIin(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  let rest = sum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (rest === 10) rest = sum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return rest === Number(digits[11]);
}

/** The first six digits are a date that can be. */
export function hasBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Russia's insurance number, 11 digits. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  let rest = sum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  if (rest > 101) rest %= 101;
  if (rest === 100 || rest === 101) rest = 0;
  return rest === Number(digits.slice(9));
}

/** Russia's taxpayer number of a person, 12 digits. */
export function isInn(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const eleventh = (sum(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const twelfth = (sum(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return eleventh === Number(digits[10]) && twelfth === Number(digits[11]);
}

/** Uzbekistan's PINFL, 14 digits. */
export function isPinfl(digits: string): boolean {
  if (!/^[1-6]\d{13}$/.test(digits)) return false;
  const day = Number(digits.slice(1, 3));
  const month = Number(digits.slice(3, 5));
  const weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && sum(digits, weights) % 10 === Number(digits[13]);
}

/** United Kingdom's NHS number, 10 digits. */
export function isNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const rest = 11 - (sum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest !== 10 && (rest === 11 ? 0 : rest) === Number(digits[9]);
}

/** Australia's tax file number, 9 digits. */
export const isTfn = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && sum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Luhn's check, for cards. */
export function isLuhn(digits: string): boolean {
  let total = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && total % 10 === 0;
}

/** United Kingdom's national insurance number. */
export const isNino = (text: string): boolean =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ|QQ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(
    text.replace(/\s/g, '').toUpperCase(),
  );

/** United States social security number that can be issued. */
export function isSsn(digits: string): boolean {
  const match = /^(\d{3})(\d{2})(\d{4})$/.exec(digits);
  if (!match) return false;
  const [, area = '', group = '', serial = ''] = match;
  if (area === '000' || area === '666' || area.startsWith('9') || group === '00' || serial === '0000') return false;
  return !['078051120', '219099999', '123456789'].includes(digits);
}

/** Poland's PESEL, 11 digits. */
export const isPesel = (digits: string): boolean =>
  /^\d{11}$/.test(digits) && (10 - (sum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits[10]);
