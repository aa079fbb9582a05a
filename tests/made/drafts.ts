/** Drafts made for tests: the rules' own examples, and mutations of them that no person would type but a page might hold. */
import fc from 'fast-check';
import { type Draft, langs, readMarks, type SurfaceKind, surfaceKinds } from '../../engine';
import { shippedSources } from '../../rules/sources';

/** Every example of every rule, without its marks. */
export function exampleTexts(): string[] {
  return shippedSources().rules.flatMap(({ file }) =>
    langs.flatMap((lang) => [
      ...(file[lang].catches ?? []).map((example) => readMarks(example.draft).text),
      ...(file[lang].allows ?? []).map((example) => (typeof example === 'string' ? example : example.draft)),
    ]),
  );
}

export const draftOf = (text: string, kind: SurfaceKind = 'dm'): Draft => ({
  text,
  surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' },
});

/** What editors, phones and hostile pages put between letters. */
const oddities = [
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\u20e3',
  '\u0301',
  '\u00a0',
  '\u3000',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\ud83d',
  '\udc4d',
  '👍🏽',
  '👨‍👩‍👧',
  '🇰🇿',
  '1️⃣',
  '٣',
  '৪',
  '𝟕',
  '０',
  '«',
  '»',
  '"',
  '“',
  '[[',
  ']]',
  '<b>',
  '&amp;',
  '((((',
  '))))',
  'ё',
  'ӘҒҚҢӨҰҮҺІ',
  'ﬁ',
  'İ',
  'ß',
  'ǅ',
  '....',
  '!!!!',
  '@',
  '+7',
  '8 701',
  'KZ',
  '№',
  ',',
  ';',
  "n't",
  "'",
  '’',
] as const;

const mutation = fc.oneof(
  fc.record({ what: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom(...oddities) }),
  fc.record({ what: fc.constant('insert' as const), at: fc.nat(), text: fc.string({ unit: 'binary', maxLength: 6 }) }),
  fc.record({ what: fc.constant('cut' as const), at: fc.nat(), text: fc.constant('') }),
  fc.record({ what: fc.constant('double' as const), at: fc.nat(), text: fc.constant('') }),
  fc.record({ what: fc.constant('upper' as const), at: fc.nat(), text: fc.constant('') }),
);
type Mutation = { what: 'insert' | 'cut' | 'double' | 'upper'; at: number; text: string };

function mutate(text: string, { what, at, text: added }: Mutation): string {
  const place = at % (text.length + 1);
  const length = (at >> 3) % 12;
  switch (what) {
    case 'insert':
      return text.slice(0, place) + added + text.slice(place);
    case 'cut':
      return text.slice(0, place) + text.slice(place + length);
    case 'double':
      return text.slice(0, place) + text.slice(place, place + length * 2) + text.slice(place);
    case 'upper':
      return text.slice(0, place) + text.slice(place).toUpperCase();
  }
}

/** Texts near those people write: one to three examples joined, then changed in up to eight places. */
export function mutatedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' ', '\n', '\n\n', ''),
      fc.array(mutation, { maxLength: 8 }),
    )
    .map(([parts, between, mutations]) => mutations.reduce<string>(mutate, parts.join(between)));
}

export const surfaces = fc.constantFrom(...surfaceKinds);
