/** Only packs with regular expressions ask for the library that runs them. */
import { expect, it } from 'vitest';
import type { Pack } from '../../engine/packs/format';
import { usesPatterns } from '../../engine/packs/uses-patterns';
import { soundPack, soundRule } from './made';

const active = (rule: object) => [
  { pack: { ...soundPack(), rules: { 'personal-data/our-street': rule } } as unknown as Pack, trusted: false },
];

it('tells a pack with a pattern, for all languages or for one, from one with phrases', () => {
  const find = [{ kind: 'pattern', match: 'QX[0-9]{3}' }];
  const rule = soundRule();
  expect(usesPatterns(active({ ...rule, find }))).toBe(true);
  expect(usesPatterns(active({ ...rule, en: { ...(rule.en as object), find } }))).toBe(true);
  expect(usesPatterns(active(rule))).toBe(false);
  expect(usesPatterns(undefined)).toBe(false);
});
