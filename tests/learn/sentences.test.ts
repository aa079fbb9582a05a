/** Training texts as they are read: what is marked in which sentence, and how much each sentence counts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExamples, readTexts } from '../../learn/sentences';
import { shippedRules } from '../../rules';

const { index } = shippedRules({ strictness: 'standard', locale: 'en' });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reread-learn-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(...lines: object[]) {
  writeFileSync(join(folder, 'texts.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  return readExamples(readTexts(folder), index).map(({ sentence, categories, holds, weight, text }) => ({
    words: sentence.text.trim(),
    categories: [...categories],
    holds,
    weight,
    text,
  }));
}

describe('a whole draft', () => {
  it('says of every sentence what is pointed at, and what is not marked is in order', () => {
    const t =
      'The form is here. [[Do not tell your sister|boundary-breach/secrecy|hold]], [[we will see|ambiguous-wording/vague-time|warn]]. Room 4.';
    expect(read({ t, s: 'dm' })).toEqual([
      { words: 'The form is here.', categories: [], holds: false, weight: 1, text: 0 },
      {
        words: 'Do not tell your sister, we will see.',
        categories: ['boundary-breach', 'ambiguous-wording'],
        holds: true,
        weight: 1,
        text: 0,
      },
      { words: 'Room 4.', categories: [], holds: false, weight: 1, text: 0 },
    ]);
  });

  it('what gives somebody away is held for that, not as conduct', () => {
    expect(read({ t: '[[She has HIV|identifying-details/health|hold]].', s: 'post' })).toMatchObject([
      { words: 'She has HIV.', categories: ['identifying-details'], holds: false },
    ]);
  });

  it('is refused with its words if a mark does not say what it is', () => {
    expect(() => read({ t: 'Come [[soon|vague]].', s: 'dm' })).toThrow('soon|vague');
  });
});

describe('a text with one marked place', () => {
  it('counts what stands beside the place little, as nobody has looked at it', () => {
    const t = 'The form is here. [[Do not tell your sister]].';
    expect(
      read({ t, k: 'boundary-breach/secrecy', s: 'dm', v: 'hold' }, { t: 'Room 4.', k: 'clean', s: 'dm' }),
    ).toEqual([
      { words: 'The form is here.', categories: [], holds: false, weight: 0.3, text: 0 },
      { words: 'Do not tell your sister.', categories: ['boundary-breach'], holds: true, weight: 1, text: 0 },
      { words: 'Room 4.', categories: [], holds: false, weight: 1, text: 1 },
    ]);
  });

  it('is refused by file and line if it is none', () => {
    expect(() => read({ t: 'Room 4.', k: 'clean', s: 'dm' }, { t: 'Room 4.', k: 'nothing', s: 'dm' })).toThrow(
      'texts.jsonl, line 2',
    );
  });
});
