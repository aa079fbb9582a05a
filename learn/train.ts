/** `npm run learn`: fits the learned hint on `learn/drafts/`, says how it does on sentences held back, and writes `rules/learned.json`. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { buckets, featuresOf } from '../engine/learned/features';
import { type LearnedCategory, learnedCategories, type ModelFile } from '../engine/learned/model';
import { type Fitted, fitWeights, oddsOf, type Row } from './logistic';
import type { Example } from './sentences';

const folds = 5;
/** Of the sentences that are in order, near misses and plain ones, at most this share may be marked. */
const mostMarked = 0.04;
/** Of the sentences that were pointed at, at most this share may be taken for being in order. */
const mostCalmed = 0.05;

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { shippedRules } = (await server.ssrLoadModule('/rules/index.ts')) as typeof import('../rules/index');
const { shippedSources } = (await server.ssrLoadModule('/rules/sources.ts')) as typeof import('../rules/sources');
const { featureNames } = (await server.ssrLoadModule('/engine/packs/open.ts')) as typeof import('../engine/packs/open');
const { readAllowed, readExamples, readModels, readQuiet } = (await server.ssrLoadModule(
  '/learn/sentences.ts',
)) as typeof import('./sentences');
const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const names = featureNames(rules.index, shippedSources(), rules.finds);
await server.close();

const drafts = readExamples('learn/drafts', rules.index);
const texts = 1 + Math.max(...drafts.map(({ text }) => text));
const examples = [
  ...drafts,
  ...readQuiet('tests/fresh', rules.index, texts),
  ...readModels(rules.index, texts + 5_000),
  ...readAllowed(shippedSources().rules, rules.index, texts + 10_000),
];
const features = examples.map(({ sentence, surface }) =>
  Int32Array.from(featuresOf(sentence, surface, names), ({ bucket }) => bucket),
);
const rowsFor = (category: string, which: (example: Example) => boolean): Row[] =>
  examples.flatMap((example, at) =>
    which(example)
      ? [{ features: features[at] as Int32Array, yes: example.category === category, weight: example.weight }]
      : [],
  );

/** How many weights a category keeps: the rest say little and would make the file large. */
const kept = 8_000;

/** @returns the weights with all but the heaviest set to nothing */
function heaviest(weights: Float64Array): Float64Array {
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[kept] ?? 0;
  return weights.map((one) => (Math.abs(one) > least ? one : 0));
}

const fitOn = (which: (example: Example) => boolean, category: string): Fitted => {
  const { weights, bias } = fitWeights(rowsFor(category, which), buckets);
  return { weights: heaviest(weights), bias };
};

type Held = { at: number; odds: number; yes: boolean; clean: boolean; lang: string };

/** Odds for every sentence by a model that has not seen its text. */
function heldBack(category: string): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fitOn(({ text }) => text % folds !== fold, category);
    examples.forEach((example, at) => {
      if (example.text % folds !== fold || example.weight < 1) return;
      const lang = example.sentence.langs.has('kk') ? 'kk' : example.sentence.langs.has('ru') ? 'ru' : 'en';
      held.push({
        at,
        odds: oddsOf(fitted, features[at] as Int32Array),
        yes: example.category === category,
        clean: example.category === null,
        lang,
      });
    });
  }
  return held;
}

/** The threshold above which no more than the allowed share of what is in order lies. */
function thresholdFor(held: readonly Held[]): number {
  const clean = held.filter((one) => one.clean).sort((x, y) => y.odds - x.odds);
  return clean[Math.floor(clean.length * mostMarked)]?.odds ?? Number.POSITIVE_INFINITY;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
const file: ModelFile = {
  scale: 0,
  quiet: 0,
  bias: {} as ModelFile['bias'],
  threshold: {} as ModelFile['threshold'],
  weights: {} as ModelFile['weights'],
};
/** The highest odds of each sentence in any category. */
const highest = new Map<number, Held>();
const fitted = {} as Record<LearnedCategory, Fitted>;
console.log(`${examples.length} sentences; figures are for sentences the model had not seen (${folds} folds)`);
for (const category of learnedCategories) {
  const held = heldBack(category);
  file.threshold[category] = thresholdFor(held);
  for (const one of held)
    if (!(one.odds <= (highest.get(one.at)?.odds ?? Number.NEGATIVE_INFINITY))) highest.set(one.at, one);
  for (const lang of ['en', 'ru', 'kk']) {
    const own = held.filter((one) => one.lang === lang);
    const marked = own.filter(({ odds }) => odds >= file.threshold[category]);
    const right = marked.filter(({ yes }) => yes).length;
    console.log(
      `${category.padEnd(20)} ${lang}  precision ${share(right, marked.length)}  recall ${share(right, own.filter(({ yes }) => yes).length)}`,
    );
  }
  fitted[category] = fitOn(() => true, category);
}

const pointedAt = [...highest.values()].filter(({ clean }) => !clean).sort((x, y) => x.odds - y.odds);
file.quiet = pointedAt[Math.floor(pointedAt.length * mostCalmed)]?.odds ?? Number.NEGATIVE_INFINITY;
const inOrder = [...highest.values()].filter(({ clean }) => clean);
console.log(
  `reads calm: ${share(inOrder.filter(({ odds }) => odds < file.quiet).length, inOrder.length)} of what is in order`,
);

const largest = Math.max(
  ...learnedCategories.map((category) =>
    fitted[category].weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  ),
);
file.scale = largest / 127;
for (const category of learnedCategories) {
  const { weights, bias } = fitted[category];
  file.bias[category] = bias;
  file.weights[category] = Buffer.from(Int8Array.from(weights, (one) => Math.round(one / file.scale)).buffer).toString(
    'base64',
  );
}
writeFileSync('rules/learned.json', `${JSON.stringify(file)}\n`);
console.log(`rules/learned.json written: ${(JSON.stringify(file).length / 1024).toFixed(0)} kB`);
