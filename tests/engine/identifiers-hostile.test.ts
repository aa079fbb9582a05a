/** No text, however it is made, keeps the detectors of personal data busy: time grows with length, not with its square. */
import { describe, expect, it } from 'vitest';
import { identifiersIn } from '../../engine/identifiers';
import { peopleIn } from '../../engine/names/find-names';
import { readDraft } from '../../engine/text/reading';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const surface = { platform: 'test', kind: 'post', reach: 'public' } as const;
const length = 100_000;
/** Generous for a slow machine; a quadratic pattern takes minutes. */
const most = 3_000;

const bits = [
  ...['1', 'а', 'a', '.', ' ', '@', '-', '«', '(', '1 ', 'а ', 'Абв ', '1.', 'a.', '1\n', 'О0', '0О'],
  ...['пароль ', 'ул. а ', '12 кв ', 't.me/', 'пять ', 'К. ', 'Иван ', 'код ', 'живёт на ', '12 a, ', 'KZ11 ', '№ '],
  ...['a собака ', 'дело ', 'на а ', 'көшесі ', 'DOB 1 ', '+7 ', 'a@a.', 'account ', '12-'],
];

describe('hostile text', () => {
  for (const bit of bits)
    it(`made of ${JSON.stringify(bit)} is read in linear time`, () => {
      const reading = readDraft(bit.repeat(Math.ceil(length / bit.length)), surface, rules.index, rules.memory);
      const start = performance.now();
      identifiersIn(reading, rules.allows);
      peopleIn(reading, rules, rules.names());
      expect(performance.now() - start).toBeLessThan(most);
    });
});
