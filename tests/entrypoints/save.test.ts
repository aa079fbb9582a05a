/** The journal as files for the person: a table and JSON, without a word of a draft. */
import { describe, expect, it } from 'vitest';
import type { Happened } from '../../components/pages/happened';
import { csvOf, readJournal } from '../../entrypoints/options/save';

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

  it('comes back from JSON, and nothing else does', () => {
    expect(readJournal(JSON.stringify([entry]))).toEqual([entry]);
    expect(readJournal(JSON.stringify([{ ...entry, text: 'words' }]))).toBeNull();
    expect(readJournal('[')).toBeNull();
  });
});
