/** Kazakh typed without its letters, in Latin or beside Russian is still read as Kazakh, and Russian is not lost. */
import { describe, expect, it } from 'vitest';
import { foldKazakh } from '../../engine/text/fold';
import { languagesOf } from '../../engine/text/language';
import { tokenise } from '../../engine/text/tokens';

const of = (text: string): string[] => [...languagesOf(tokenise(text).tokens)].sort();

describe('languages of a sentence', () => {
  it.each(['деменция басталган', 'справканы комиссияга тапсырдык', 'мугедектикти береди, это точно'])(
    'may be Kazakh: %s',
    (text) => expect(of(text)).toContain('kk'),
  );
  it('Russian words in a Kazakh sentence keep Russian', () => {
    expect(of('опекаға хабарластық, детей вернут 100%')).toEqual(['kk', 'ru']);
  });
  it('an ending alone never takes Russian away', () => {
    for (const text of ['соседи пришли', 'впереди площади', 'ураган и стакан']) expect(of(text)).toContain('ru');
  });
});

it('a Latin glide after a vowel is й, a vowel elsewhere is not', () => {
  expect(foldKazakh('aytpaymyn')).toBe(foldKazakh('айтпаймын'));
  expect(foldKazakh('uiden')).toBe(foldKazakh('үйден'));
  expect(foldKazakh('jazyp')).toBe(foldKazakh('жазып'));
});
