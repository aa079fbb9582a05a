/** Dates in words. Browsers often carry no Kazakh month names, so those are ours. */
import type { Lang } from '../engine/types';

const months = [
  ['қаңтар', 'қаң.'],
  ['ақпан', 'ақп.'],
  ['наурыз', 'нау.'],
  ['сәуір', 'сәу.'],
  ['мамыр', 'мам.'],
  ['маусым', 'мау.'],
  ['шілде', 'шіл.'],
  ['тамыз', 'там.'],
  ['қыркүйек', 'қыр.'],
  ['қазан', 'қаз.'],
  ['қараша', 'қар.'],
  ['желтоқсан', 'жел.'],
] as const;

const two = (number: number): string => String(number).padStart(2, '0');
const month = (date: Date, form: 0 | 1): string => months[date.getMonth()]?.[form] ?? '';

/** Day and month, short: for charts. @param at ms since 1970 */
export function dayAndMonth(locale: Lang, at: number): string {
  const date = new Date(at);
  if (locale === 'kk') return `${date.getDate()} ${month(date, 1)}`;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(date);
}

/** Day, month and year. */
export function longDate(locale: Lang, at: number): string {
  const date = new Date(at);
  if (locale === 'kk') return `${date.getFullYear()} ж. ${date.getDate()} ${month(date, 0)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** Day, month, year and time. */
export function dateAndTime(locale: Lang, at: number): string {
  const date = new Date(at);
  if (locale === 'kk')
    return `${date.getFullYear()} ж. ${date.getDate()} ${month(date, 1)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** Hours and minutes, in 24 hours. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
