/** `npm run learn`: fits the learned hint on `learn/drafts/`, says how it does on sentences held back, and writes `rules/learned.json`. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { buckets, featuresOf } from '../engine/learned/features';
import { type LearnedCategory, learnedCategories, type ModelFile } from '../engine/learned/model';
import { packBytes } from '../engine/packed';
import { type Fitted, fitWeights, oddsOf, type Row } from './logistic';
import type { Example } from './sentences';

const folds = 5;
/** Of the sentences that are in order, near misses and plain ones, at most this share may be marked. */
const mostMarked = 0.04;
/** Of the sentences that are in order, at most this share may be held. */
const mostHeld = 0.01;
/** Of the sentences that were pointed at, at most this share may be taken for being in order. */
const mostCalmed = 0.17;

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { shippedSources } = (await server.ssrLoadModule('/rules/sources.ts')) as typeof import('../rules/sources');
const { featureNames, openRules } = (await server.ssrLoadModule(
  '/engine/packs/open.ts',
)) as typeof import('../engine/packs/open');
const { readAllowed, readCaught, readExamples, readModels, readQuiet } = (await server.ssrLoadModule(
  '/learn/sentences.ts',
)) as typeof import('./sentences');
// Without the weights of last time: they may be of another size.
const { learned: _, ...sources } = shippedSources();
const rules = openRules(sources, { strictness: 'standard', locale: 'en' });
const names = featureNames(rules.index, sources, rules.finds);
await server.close();

const drafts = readExamples('learn/drafts', rules.index);
const texts = 1 + Math.max(...drafts.map(({ text }) => text));
const examples = [
  ...drafts,
  ...readQuiet('tests/fresh', rules.index, texts),
  ...readModels(rules.index, texts + 5_000),
  ...readAllowed(sources.rules, rules.index, texts + 10_000),
  ...readCaught(sources.rules, rules.index, texts + 20_000),
];
const features = examples.map(({ sentence, surface }) =>
  Int32Array.from(featuresOf(sentence, surface, names), ({ bucket }) => bucket),
);
type Question = LearnedCategory | 'hold';
/** What should only be warned of, or be held for what it gives away, is no clear no when the question is whether to hold. */
const elsewhere = 0.5;
const isYes = (example: Example, of: Question): boolean =>
  of === 'hold' ? example.holds === true : example.categories.has(of);
const rowsFor = (of: Question, which: (example: Example) => boolean): Row[] =>
  examples.flatMap((example, at) => {
    if (!which(example) || (of === 'hold' && example.holds === null)) return [];
    const yes = isYes(example, of);
    const weight = of === 'hold' && !yes && example.categories.size > 0 ? elsewhere : example.weight;
    return [{ features: features[at] as Int32Array, yes, weight }];
  });

/** How many weights a question keeps: the rest say little and would make the file large. Whether to hold is the hardest question. */
const kept = (of: Question): number => (of === 'hold' ? 14_000 : 8_000);
/** Steps between nothing and the heaviest weight: finer ones pack worse. */
const steps = 31;

/** @returns the weights with all but the heaviest set to nothing */
function heaviest(weights: Float64Array, most: number): Float64Array {
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[most] ?? 0;
  return weights.map((one) => (Math.abs(one) > least ? one : 0));
}

const fitOn = (which: (example: Example) => boolean, of: Question): Fitted => {
  const { weights, bias } = fitWeights(rowsFor(of, which), buckets);
  return { weights: heaviest(weights, kept(of)), bias };
};

type Held = { at: number; odds: number; yes: boolean; clean: boolean; lang: string };

/** Odds for every sentence by a model that has not seen its text. */
function heldBack(of: Question): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fitOn(({ text }) => text % folds !== fold, of);
    examples.forEach((example, at) => {
      if (example.text % folds !== fold || example.weight < 1) return;
      const lang = example.sentence.langs.has('kk') ? 'kk' : example.sentence.langs.has('ru') ? 'ru' : 'en';
      held.push({
        at,
        odds: oddsOf(fitted, features[at] as Int32Array),
        yes: isYes(example, of),
        clean: example.categories.size === 0,
        lang,
      });
    });
  }
  return held;
}

/** The threshold above which no more than the allowed share of what is in order lies. */
function thresholdFor(held: readonly Held[], most: number): number {
  const clean = held.filter((one) => one.clean).sort((x, y) => y.odds - x.odds);
  return clean[Math.floor(clean.length * most)]?.odds ?? Number.POSITIVE_INFINITY;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
const file: ModelFile = {
  buckets,
  scale: 0,
  quiet: 0,
  bias: {} as ModelFile['bias'],
  threshold: {} as ModelFile['threshold'],
  weights: {} as ModelFile['weights'],
  hold: { bias: 0, threshold: 0, weights: '' },
};
/** The highest odds of each sentence in any category. */
const highest = new Map<number, Held>();
const fitted = {} as Record<Question, Fitted>;
console.log(`${examples.length} sentences; figures are for sentences the model had not seen (${folds} folds)`);
function tell(of: Question, held: readonly Held[], threshold: number): void {
  for (const lang of ['en', 'ru', 'kk']) {
    const own = held.filter((one) => one.lang === lang);
    const marked = own.filter(({ odds }) => odds >= threshold);
    const right = marked.filter(({ yes }) => yes).length;
    console.log(
      `${of.padEnd(20)} ${lang}  precision ${share(right, marked.length)}  recall ${share(right, own.filter(({ yes }) => yes).length)}`,
    );
  }
}

for (const category of learnedCategories) {
  const held = heldBack(category);
  file.threshold[category] = thresholdFor(held, mostMarked);
  for (const one of held)
    if (!(one.odds <= (highest.get(one.at)?.odds ?? Number.NEGATIVE_INFINITY))) highest.set(one.at, one);
  tell(category, held, file.threshold[category]);
  fitted[category] = fitOn(() => true, category);
}
const askedFirst = heldBack('hold');
file.hold.threshold = thresholdFor(askedFirst, mostHeld);
tell('hold', askedFirst, file.hold.threshold);
fitted.hold = fitOn(() => true, 'hold');

const pointedAt = [...highest.values()].filter(({ clean }) => !clean).sort((x, y) => x.odds - y.odds);
file.quiet = pointedAt[Math.floor(pointedAt.length * mostCalmed)]?.odds ?? Number.NEGATIVE_INFINITY;
const inOrder = [...highest.values()].filter(({ clean }) => clean);
console.log(
  `reads calm: ${share(inOrder.filter(({ odds }) => odds < file.quiet).length, inOrder.length)} of what is in order`,
);

const largest = Object.values(fitted).reduce(
  (most, { weights }) => weights.reduce((sofar, one) => Math.max(sofar, Math.abs(one)), most),
  0,
);
file.scale = largest / steps;
const inBytes = ({ weights }: Fitted): string =>
  packBytes(Int8Array.from(weights, (one) => Math.round(one / file.scale)));
for (const category of learnedCategories) {
  file.bias[category] = fitted[category].bias;
  file.weights[category] = inBytes(fitted[category]);
}
file.hold.bias = fitted.hold.bias;
file.hold.weights = inBytes(fitted.hold);
writeFileSync('rules/learned.json', `${JSON.stringify(file)}\n`);
console.log(`rules/learned.json written: ${(JSON.stringify(file).length / 1024).toFixed(0)} kB`);
