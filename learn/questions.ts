/** What is asked of every training sentence: which answer is yes, how much it counts, how many weights its question keeps. */
import { buckets } from '../engine/learned/features';
import { heldQuestions, type Odds, type Question, questions } from '../engine/learned/questions';
import { type Fitted, fitWeights, oddsOf, type Row } from './logistic';
import type { Example } from './sentences';

/** An example and its features, by their buckets. */
export type Seen = Example & { features: Int32Array };

export function isYes({ categories, holds, tells }: Example, of: Question): boolean {
  if (of === 'conduct') return holds === true;
  if (of === 'details') return tells;
  return categories.has(of);
}

/** What should only be warned of, or be held for something else, is no clear no when the question is whether to hold. */
const elsewhere = 0.5;

/** The rest say little and would make the file large. Whether conduct should be held is the hardest question. */
const kept = (of: Question): number => {
  if (of === 'conduct') return 7_200;
  return of === 'details' ? 3_300 : 4_900;
};

/** How much an example counts for a question; nothing where nobody has said. */
export function countFor(of: Question, example: Example): number {
  if (of === 'conduct' && example.holds === null) return 0;
  const holding = (heldQuestions as readonly Question[]).includes(of);
  return holding && !isYes(example, of) && example.categories.size > 0 ? elsewhere : example.weight;
}

const rowsFor = (of: Question, examples: readonly Seen[]): Row[] =>
  examples.flatMap((example) => {
    const weight = countFor(of, example);
    return weight === 0 ? [] : [{ features: example.features, yes: isYes(example, of), weight }];
  });

/** @returns the numbers of the heaviest weights */
function heaviest(weights: Float64Array, most: number): Set<number> {
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[most] ?? 0;
  return new Set([...weights.keys()].filter((at) => Math.abs(weights[at] as number) > least));
}

/** The heaviest weights stay; where those of one category had to do the work of all, they are fitted once more by themselves. */
export function fitQuestion(of: Question, examples: readonly Seen[]): Fitted {
  const rows = rowsFor(of, examples);
  const all = fitWeights(rows, buckets);
  const only = heaviest(all.weights, kept(of));
  // Whether to hold is said by very many words a little: the few that stay would be made to say too much.
  if (of === 'conduct') return { ...all, weights: all.weights.map((weight, at) => (only.has(at) ? weight : 0)) };
  return fitWeights(rows, buckets, { only });
}

/**
 * The odds of every sentence by weights that have not seen its text.
 * @param folds into how many parts the texts are split
 */
export function heldBackOdds(examples: readonly Seen[], folds: number): Odds[] {
  const odds = examples.map(() => ({}) as Odds);
  for (const of of questions)
    for (let fold = 0; fold < folds; fold += 1) {
      const fitted = fitQuestion(
        of,
        examples.filter(({ text }) => text % folds !== fold),
      );
      examples.forEach((example, at) => {
        if (example.text % folds === fold) (odds[at] as Odds)[of] = oddsOf(fitted, example);
      });
    }
  return odds;
}
