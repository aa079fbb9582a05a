/** The right account: a private one is pointed out, one for work and an unknown one are not. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { defaultSettings } from '../../messages/types';
import { otherAccount } from '../../review/other-account';
import { shippedRules } from '../../rules';

const settings = { ...defaultSettings, accounts: ['@City_Centre'] };

describe('the right account', () => {
  it.each([
    ['city_centre', undefined],
    [' @CITY_centre ', undefined],
    ['dana.private', 'dana.private'],
    [null, undefined],
    ['', undefined],
  ])('%s', (shown, expected) => expect(otherAccount(shown, settings)).toBe(expected));

  it('nobody asked us to look', () => expect(otherAccount('dana.private', defaultSettings)).toBeUndefined());

  it('is a warning at the first word, with the name of the account', () => {
    const rules = shippedRules({ strictness: 'essential', locale: 'en' });
    const surface = { platform: 'test', kind: 'dm', reach: 'one' } as const;
    const text = '— Hello, the certificate is ready.';
    const { findings } = reviewDraft({ text, surface, otherAccount: 'dana.private' }, rules);
    expect(findings).toMatchObject([
      { rule: 'bb-other-account', severity: 'warn', quote: 'Hello', because: [{ value: 'dana.private' }] },
    ]);
    expect(reviewDraft({ text, surface }, rules).findings).toEqual([]);
  });
});
