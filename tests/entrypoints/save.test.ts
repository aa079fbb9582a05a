/** Files for the person: what is saved can be brought back; what is broken or foreign changes nothing. */
import { describe, expect, it } from 'vitest';
import type { Happened } from '../../components/pages/happened';
import { backupOf, csvOf, readBackup } from '../../entrypoints/options/save';
import { defaultSettings, type Memory } from '../../messages/types';

const memory: Memory = {
  settings: { ...defaultSettings, locale: 'kk', allow: ['+7 700 000 00 00'] },
  kept: [{ finding: 'a1b2', rule: 'pd-phone', reason: 'consent' }],
};

describe('backup', () => {
  it('brings back what was saved', () => {
    expect(readBackup(backupOf(memory))).toEqual(memory);
  });

  it('brings back one from before a setting existed, and no pause', () => {
    const { retention: _, accounts: __, pausedUntil: ___, ...before } = memory.settings;
    expect(readBackup(backupOf({ ...memory, settings: before as Memory['settings'] }))).toEqual(memory);
    expect(readBackup(backupOf({ ...memory, settings: { ...memory.settings, pausedUntil: 9 } }))).toEqual(memory);
  });

  it.each([
    '',
    'null',
    '{}',
    backupOf(memory).slice(0, -3),
    backupOf(memory).replace('"kk"', '"de"'),
    backupOf(memory).replace('pd-phone', '<img onerror=alert(1)>'),
    backupOf(memory).replace('"kept"', '"__proto__"'),
  ])('refuses %j', (text) => {
    expect(readBackup(text)).toBeNull();
  });
});

describe('journal as a table', () => {
  const entry: Happened = {
    at: Date.UTC(2026, 10, 24, 9),
    platform: 'instagram',
    surface: 'dm',
    outcome: 'kept',
    rule: 'pd-phone',
    category: 'personal-data',
    severity: 'hold',
  };

  it('has a line for each entry, with a mark for spreadsheets and no text of a draft', () => {
    expect(csvOf([entry])).toBe(
      '\ufeffat,platform,surface,outcome,rule,category,severity,reason\r\n' +
        '2026-11-24T09:00:00.000Z,instagram,dm,kept,pd-phone,personal-data,hold,\r\n',
    );
  });
});
