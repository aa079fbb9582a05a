/** Fits how far the findings of each rule can be trusted, on what the rules find in the training texts. */
import type { RuleSet } from '../engine';
import { mayBeDoubted } from '../engine/learned/doubt';
import type { Odds } from '../engine/learned/questions';
import { type Claim, oddsInOrder, placeOf, type TrustFile } from '../engine/learned/trust';
import { fitWeights, oddsOf, type Row } from './logistic';
import type { TrainingDraft } from './marked';

type Review = typeof import('../engine').reviewDraft;
type Split = typeof import('../engine/text/sentences').splitSentences;

/** A finding that interrupts, the odds of its sentence, and whether it points at what was marked. */
export type Told = Claim & { right: boolean; odds: Odds; text: number };

/** Fewer findings of a rule say nothing of it. */
const fewest = 8;
/** How strongly weights are pulled towards nothing. */
const pull = 1;

/**
 * What rules without second thoughts tell of texts in which everything is marked: elsewhere right and wrong do not come as they
 * do in drafts.
 * @param asDraft how long a text is, as `lengthOf` gives it, and the odds of its sentences in their order, by its number
 */
export function toldOf(
  texts: readonly TrainingDraft[],
  rules: RuleSet,
  asDraft: (text: number) => { length: number; odds: readonly Odds[] },
  { reviewDraft, splitSentences }: { reviewDraft: Review; splitSentences: Split },
): Told[] {
  return texts.flatMap(({ text, surface: where, places, whole }, number) => {
    const surface = { platform: 'unknown', kind: where, reach: where === 'dm' ? 'one' : 'public' } as const;
    const sentences = splitSentences(text);
    const { length, odds: oddsIn } = asDraft(number);
    return reviewDraft({ text, surface }, rules).findings.flatMap(({ rule, category, severity, span }): Told[] => {
      const right = places.some(({ start, end }) => start < span.end && span.start < end);
      const odds = oddsIn[sentences.findIndex(({ end }) => span.start < end)];
      if (severity === 'hint' || !mayBeDoubted(category) || odds === undefined || !whole) return [];
      return [{ rule, category, severity, surface: surface.kind, length, right, odds, text: number }];
    });
  });
}

/**
 * @param mostLost of the findings that are right at most this share may be doubted
 * @param folds as the odds were held back
 */
export function fitTrust(told: readonly Told[], mostLost: number, folds: number): TrustFile {
  const counts = new Map<string, number>();
  for (const { rule } of told) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const known = told.filter(({ rule }) => (counts.get(rule) ?? 0) >= fewest);
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const rows = known.map((one): Row & Told => {
    const said: [string, number][] = [
      [one.rule, 1],
      [placeOf(one), 1],
      ['length', one.length],
      ...oddsInOrder(one.odds).map((odds, at): [string, number] => [`${one.category} ${at}`, odds]),
    ];
    const features = Int32Array.from(said, ([name]) => numberOf(name));
    return { ...one, features, values: Float64Array.from(said, ([, value]) => value), yes: one.right, weight: 1 };
  });
  const fitOn = (some: readonly Row[]) => fitWeights(some, numbers.size, { pull, trust: 0, yesCounts: 1 });
  const judged = Array.from({ length: folds }, (_, fold) => {
    const fitted = fitOn(rows.filter(({ text }) => text % folds !== fold));
    return rows.filter(({ text }) => text % folds === fold).map((row) => ({ ...row, trust: oddsOf(fitted, row) }));
  }).flat();
  const right = judged.filter((one) => one.right).map(({ trust }) => trust);
  // What is more likely right than wrong is never doubted.
  const threshold = Math.min(0, right.sort((a, b) => a - b)[Math.floor(right.length * mostLost)] ?? 0);
  const wrong = judged.filter((one) => !one.right);
  const spared = wrong.filter(({ trust }) => trust < threshold).length;
  console.log(
    `of ${judged.length} findings that interrupt ${wrong.length} are wrong; second thoughts spare ${(spared / wrong.length).toFixed(2)} of those and lose ${mostLost} of the others`,
  );
  const { weights, bias } = fitOn(rows);
  const weightOf = (name: string): number => rounded(weights[numberOf(name)] ?? 0);
  const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)].sort();
  return {
    threshold: rounded(threshold),
    bias: rounded(bias),
    rules: Object.fromEntries(distinct(known.map(({ rule }) => rule)).map((rule) => [rule, weightOf(rule)])),
    places: Object.fromEntries(distinct(known.map(placeOf)).map((place) => [place, weightOf(place)])),
    length: weightOf('length'),
    odds: Object.fromEntries(
      distinct(known.map(({ category }) => category)).map((category) => [
        category,
        oddsInOrder({} as Odds).map((_, at) => weightOf(`${category} ${at}`)),
      ]),
    ),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
