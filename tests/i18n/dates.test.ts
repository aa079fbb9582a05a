/** Dates are words in each language, Kazakh too where the browser does not know it. */
import { describe, expect, it } from 'vitest';
import { dateAndTime, dayAndMonth, longDate } from '../../i18n/dates';

const moment = new Date(2026, 10, 4, 9, 5).getTime();

describe('dates', () => {
  it('are written in Kazakh with our own month names', () => {
    expect(dayAndMonth('kk', moment)).toBe('4 қар.');
    expect(longDate('kk', moment)).toBe('2026 ж. 4 қараша');
    expect(dateAndTime('kk', moment)).toBe('2026 ж. 4 қар., 09:05');
  });

  it('are written by the browser in the others', () => {
    expect(longDate('en', moment)).toContain('November');
    expect(longDate('ru', moment)).toContain('ноября');
    expect(dateAndTime('en', moment)).toContain('9:05');
  });
});
