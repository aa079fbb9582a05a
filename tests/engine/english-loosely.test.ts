/** English drafts in which a number is told half in words, a person by a nickname or letters, a home by what stands below it; and their harmless likes. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const personal = (text: string, kind: SurfaceKind): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ category, severity }) => category === 'personal-data' && severity !== 'hint')
    .map(({ rule, quote }) => `${rule} ${quote}`);

describe('numbers half in words', () => {
  it.each([
    ['He’s on 0412 double 7 five 019 now.', 'pd-phone 0412 double 7 five 019'],
    [
      'Her gran picks up on zero one six three two, nine six oh, triple four',
      'pd-phone zero one six three two, nine six oh, triple four',
    ],
    ['sister’s mobile O7700 9OO 415', 'pd-phone O7700 9OO 415'],
    [
      'Her dob is twenty first of March two thousand and nine',
      'pd-birth-date twenty first of March two thousand and nine',
    ],
    ['He was born on Boxing Day five years ago.', 'pd-birth-date born on Boxing Day five years ago'],
    ['Mum’s is twenty two Larch Close', 'pd-address twenty two Larch Close'],
    ['He banks with Equity 0112 8840 317 05', 'pd-bank 0112 8840 317 05'],
    ['his ssn ends in 4471', 'pd-national-id 4471'],
  ])('are read as figures: %s', (text, found) => expect(personal(text, 'dm')).toEqual([found]));

  it.each([
    'One of the two workers will ring you in three or four days.',
    'Take two in the morning and three at night.',
    'The charity was founded on the fourth of July nineteen eighty-four.',
    'We served one hundred and twelve lunches, page twenty two.',
    'Call nine nine nine in an emergency.',
  ])('count and date as well: %s', (text) => expect(personal(text, 'dm')).toEqual([]));
});

describe('numbers of cases', () => {
  it.each([
    ['Lodged today, reference KTRX29QWLM, ask at the desk.', 'KTRX29QWLM'],
    ['Write A9921KL on the envelope, it goes to HMP Leeds.', 'A9921KL'],
    ['FS/22/0417/TOM still needs closing.', 'FS/22/0417/TOM'],
  ])('are told by their form and what is beside them: %s', (text, quote) =>
    expect(personal(text, 'dm')).toEqual([`pd-case-number ${quote}`]),
  );

  it.each([
    ['Job ref SW/24/117, closing date Friday.', 'post'],
    ['Train ref 8HJQ2T, platform 4.', 'dm'],
    ['Use reference DONATION2024 for the raffle.', 'dm'],
  ] as const)('are not those of journeys, gifts and vacancies: %s', (text, kind) =>
    expect(personal(text, kind)).toEqual([]),
  );
});

describe('where somebody lives', () => {
  it.each([
    ['She lives above the barber on Mill Road.', 'lives above the barber on Mill Road'],
    ['The mums are at the convent in Fairhill till the trial.', 'are at the convent in Fairhill'],
    ['Things for the women go to the old chapel behind the Lidl, they’re in hiding.', 'old chapel behind the Lidl'],
  ])('is told by what stands there: %s', (text, quote) =>
    expect(personal(text, 'dm')).toEqual([`pd-location ${quote}`]),
  );

  it.each([
    'We are above the kebab shop on Mill Road, second bell.',
    'Our office is over the launderette on Union Street.',
    'The clinic at SE15 4QX opens at 9.',
  ])('is not where the service is: %s', (text) => expect(personal(text, 'dm')).toEqual([]));

  it('is told by the code of the post', () =>
    expect(personal('His parcels go to BS3 4LN.', 'dm')).toEqual(['pd-address BS3 4LN']));
});

describe('people', () => {
  it.each([
    ['He’s been placed with the Hargreaves for now.', 'dm', 'Hargreaves'],
    ['Ask the GP about K. Adeyemi, please.', 'dm', 'K. Adeyemi'],
    ['J.T.’s mam asked the same.', 'comment', 'J.T.'],
    ['RIP to Big Seamie, found in the canal.', 'post', 'Seamie'],
  ] as const)('are told by a household, letters or a nickname: %s', (text, kind, quote) =>
    expect(personal(text, kind)).toEqual([`pd-person-name ${quote}`]),
  );

  it.each([
    ['A.M.’s mum rang about tomorrow.', 'dm'],
    ['Little Explorers is back on Monday, Big Issue sellers welcome.', 'post'],
    ['The lorry came from Wanjiku & Sons Hardware.', 'post'],
    ['Water is off in Gandhi Block on Saturday.', 'post'],
  ] as const)('are not letters to a colleague, groups, shops and houses: %s', (text, kind) =>
    expect(personal(text, kind)).toEqual([]),
  );
});
