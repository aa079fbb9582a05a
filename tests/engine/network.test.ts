/** The network beside the linear weights: kinds of words that stand together, told by the words that weighed. */
import { describe, expect, it } from 'vitest';
import { Network, numberedPlaces, type Sizes, type Weights } from '../../engine/learned/network';
import { questions } from '../../engine/learned/questions';
import { classPlaces, partPlaces, type Words } from '../../engine/learned/words';

const sizes: Sizes = { vector: 2, filters: 1, between: 1 };

/** Two kinds of words; the only filter answers where the first stands right before the second. Class 5 speaks against. */
function made(): Network {
  const at = (values: Record<number, number>, length: number): Float32Array =>
    Float32Array.from({ length }, (_, place) => values[place] ?? 0);
  const weights: Weights = {
    vectors: Float32Array.from([1, 0, 0, 1]),
    classVectors: Float32Array.from([-10, 0]),
    // By neighbour (before, here, behind), number of the vector, filter.
    filters: at({ 2: 1, 5: 1 }, 6),
    filterBias: Float32Array.from([-1]),
    // The filter, the mean of the words, the sum of the classes, three surfaces.
    inner: at({ 0: 4, 3: 1, 6: 0.5 }, 8),
    innerBias: Float32Array.from([0]),
    outer: at({ [questions.indexOf('respect')]: 2 }, questions.length),
    outerBias: Float32Array.from({ length: questions.length }, () => -1),
  };
  return new Network(
    sizes,
    weights,
    numberedPlaces([10, 11, 20], partPlaces),
    [Uint16Array.from([0, 0, 1])],
    numberedPlaces([5], classPlaces),
  );
}

/** @param words for each word its parts */
const sentence = (words: number[][], more: Partial<Words> = {}): Words => {
  let end = 0;
  return {
    parts: Int32Array.from(words.flat()),
    ends: Int32Array.from(words, ({ length }) => {
      end += length;
      return end;
    }),
    tokens: words.length,
    classes: [],
    surface: 'dm',
    ...more,
  };
};
const respect = (network: Network, words: Words): number => network.run(words)[questions.indexOf('respect')] as number;

describe('the network', () => {
  it('answers where kinds of words stand together, whichever word of a kind it is', () => {
    const network = made();
    expect(respect(network, sentence([[10], [20]]))).toBeCloseTo(7);
    expect(respect(network, sentence([[11], [20]]))).toBeCloseTo(7);
    expect(respect(network, sentence([[99], [98], [11], [20], [97]]))).toBeCloseTo(7);
  });

  it('does not answer to another order, to words apart, or to words it does not know', () => {
    const network = made();
    for (const words of [[[20], [10]], [[10], [99], [20]], [[99], [98]], []])
      expect(respect(network, sentence(words))).toBeCloseTo(-1);
  });

  it('takes a word for the mean of the parts it knows', () => {
    const network = made();
    expect(respect(network, sentence([[10, 99], [20]]))).toBeCloseTo(7);
    expect(respect(network, sentence([[10, 20], [20]]))).toBeCloseTo(3);
  });

  it('knows classes and where the words go', () => {
    const network = made();
    const pair = [[10], [20]];
    expect(respect(network, sentence(pair, { classes: [{ place: 5, token: 0 }] }))).toBeCloseTo(1);
    expect(respect(network, sentence(pair, { classes: [{ place: 6, token: 0 }] }))).toBeCloseTo(7);
    expect(respect(network, sentence(pair, { surface: 'comment' }))).toBeCloseTo(8);
  });

  it('keeps nothing of the sentence before', () => {
    const network = made();
    const long = sentence([...Array(40).fill([10]), [20]], { classes: [{ place: 5, token: 0 }], surface: 'comment' });
    network.run(long);
    expect(respect(network, sentence([[10]]))).toBeCloseTo(-1);
    expect(respect(network, sentence([[10], [20]]))).toBeCloseTo(7);
  });

  it('tells by which words: for and against, each where it stands', () => {
    const told = made().tokensOf('respect', sentence([[99], [10], [20]], { classes: [{ place: 5, token: 0 }] }));
    expect([...told].filter(([, weight]) => weight > 0).map(([token]) => token)).toEqual([1]);
    expect(told.get(0)).toBeCloseTo(-6);
  });

  it('tells of no word what a mark added', () => {
    const words = sentence([[99], [10], [20]], { tokens: 1 });
    expect(made().tokensOf('respect', words).get(1)).toBeUndefined();
  });
});
