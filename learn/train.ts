/** `npm run learn`: fits the learned hint on `learn/drafts/`, `learn/right/`, `learn/indirect/` and older rounds, says how it does on sentences held back, and writes `rules/learned.json`. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { buckets, featuresOf } from '../engine/learned/features';
import { lengthOf } from '../engine/learned/length';
import type { ModelFile } from '../engine/learned/model';
import type { Network } from '../engine/learned/network';
import {
  type HeldQuestion,
  heldOdds,
  heldQuestions,
  type LearnedCategory,
  learnedCategories,
  type Odds,
  questions,
} from '../engine/learned/questions';
import { type Words, wordsOf } from '../engine/learned/words';
import { packBytes } from '../engine/packed';
import { fileOf, fitNetworks, rowOf } from './networks';
import { fitQuestion, heldBackOdds, isYes, type Seen } from './questions';
import { fitTrust, toldOf } from './trust';

const folds = 5;
/** Of the sentences that are in order, near misses and plain ones, at most this share may be marked. */
const mostMarked = 0.04;
/** Of the texts that are in order, at most this share may be held, for each question that holds. */
const mostHeld: Record<HeldQuestion, number> = { conduct: 0.03, details: 0.014 };
/** So much above that line (log-odds): texts that nobody invented are longer and say more than ours. Chosen on answers of therapists. */
const above: Record<HeldQuestion, number> = { conduct: 0.6, details: 0 };
/** Of the findings of rules that are right, at most this share may be doubted. */
const mostDoubted = 0.06;

/** Newer rounds tell how the weights do on drafts they have not seen. */
const lastRound = 21;

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
const { reviewDraft } = (await server.ssrLoadModule('/engine/index.ts')) as typeof import('../engine');
const { splitSentences } = (await server.ssrLoadModule(
  '/engine/text/sentences.ts',
)) as typeof import('../engine/text/sentences');
const { readAllowed, readCaught, readExamples, readModels, readRounds, readTexts } = (await server.ssrLoadModule(
  '/learn/sentences.ts',
)) as typeof import('./sentences');
// Without the weights of last time: they may be of another size.
const { learned: _, ...sources } = shippedSources();
const rules = openRules(sources, { strictness: 'standard', locale: 'en' });
const names = featureNames(rules.index, sources, rules.finds);
await server.close();

const texts = [
  ...['learn/drafts', 'learn/right', 'learn/indirect'].flatMap(readTexts),
  ...readRounds('tests/fresh', lastRound),
];
const examples: Seen[] = [
  ...readExamples(texts, rules.index),
  ...readModels(rules.index, texts.length + 5_000),
  ...readAllowed(sources.rules, rules.index, texts.length + 10_000),
  ...readCaught(sources.rules, rules.index, texts.length + 20_000),
].map((example) => ({
  ...example,
  features: Int32Array.from(featuresOf(example.sentence, example.surface, names), ({ bucket }) => bucket),
}));

console.log(`${examples.length} sentences; figures are for sentences the model had not seen (${folds} folds)`);
const words = examples.map(({ sentence, surface }) => wordsOf(sentence, surface, names));
const networks = await fitNetworks(
  examples.map((example, at) => rowOf(example, words[at] as Words)),
  folds,
);
const byWeights = heldBackOdds(examples, folds);
const { heldBack: networksHeldBack, whole: network } = await networks.fitted;
const heldBack = byWeights.map((odds, at): Odds => {
  const added = (networksHeldBack[(examples[at] as Seen).text % folds] as Network).run(words[at] as Words);
  return Object.fromEntries(questions.map((of, number) => [of, odds[of] + (added[number] as number)])) as Odds;
});

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
type Asked = LearnedCategory | HeldQuestion;
const isHeld = (of: Asked): of is HeldQuestion => (heldQuestions as readonly Asked[]).includes(of);
/** By the number of a text: how long it is, and the odds of its sentences. */
const asDrafts = new Map<number, { words: number; odds: Odds[] }>();
examples.forEach(({ text, sentence }, at) => {
  const known = asDrafts.get(text) ?? { words: 0, odds: [] };
  known.words += sentence.tokens.length;
  known.odds.push(heldBack[at] as Odds);
  asDrafts.set(text, known);
});
const asDraft = (text: number): { length: number; odds: Odds[] } => {
  const { words, odds } = asDrafts.get(text) ?? { words: 0, odds: [] };
  return { length: lengthOf(words), odds };
};

/** Sentences of which somebody has said what is pointed at, by their odds of one question. */
const asked = (of: Asked) =>
  examples.flatMap((example, at) => {
    if (example.weight < 1) return [];
    const odds = heldBack[at] as Odds;
    const { langs } = example.sentence;
    return {
      odds: isHeld(of) ? heldOdds(of, odds, asDraft(example.text).length) : odds[of],
      yes: isYes(example, of),
      clean: example.categories.size === 0,
      lang: langs.has('kk') ? 'kk' : langs.has('ru') ? 'ru' : 'en',
    };
  });

/** The highest odds in each text that is in order. */
const heldInOrder = (of: HeldQuestion): number[] =>
  texts.flatMap(({ whole, places }, number) => {
    const { length, odds } = asDraft(number);
    return whole && places.length === 0 ? Math.max(...odds.map((one) => heldOdds(of, one, length))) : [];
  });

/** @returns what only this share of the numbers lies above */
const topShare = (numbers: readonly number[], most: number): number =>
  [...numbers].sort((x, y) => y - x)[Math.floor(numbers.length * most)] ?? Number.POSITIVE_INFINITY;

/** The line above which no more than the allowed share of what is in order lies; prints what it finds. */
function thresholdFor(of: Asked): number {
  const all = asked(of);
  const clean = all.filter((one) => one.clean);
  const marked = clean.map(({ odds }) => odds);
  const threshold = isHeld(of) ? topShare(heldInOrder(of), mostHeld[of]) + above[of] : topShare(marked, mostMarked);
  for (const lang of ['en', 'ru', 'kk']) {
    const own = all.filter((one) => one.lang === lang);
    const marked = own.filter(({ odds }) => odds >= threshold);
    const right = marked.filter(({ yes }) => yes).length;
    console.log(
      `${of.padEnd(20)} ${lang}  precision ${share(right, marked.length)}  recall ${share(right, own.filter(({ yes }) => yes).length)}`,
    );
  }
  return threshold;
}

const threshold = Object.fromEntries(
  [...learnedCategories, ...heldQuestions].map((of) => [of, thresholdFor(of)]),
) as ModelFile['threshold'];

const told = toldOf(texts, rules, asDraft, { reviewDraft, splitSentences });
const trust = fitTrust(told, mostDoubted, folds);

const fitted = questions.map((of) => ({ of, ...fitQuestion(of, examples) }));
/** One step is the median of what was kept: finer ones pack worse, and tell no more. */
function stepOf(weights: Float64Array): number {
  const kept = weights
    .filter((one) => one !== 0)
    .map(Math.abs)
    .sort();
  return Number((kept[kept.length >> 1] ?? 1).toPrecision(6));
}
const heaviestByte = 127;
const byteOf = (weight: number, step: number): number =>
  Math.max(-heaviestByte, Math.min(heaviestByte, Math.round(weight / step)));
const file: ModelFile = {
  buckets,
  fitted: Object.fromEntries(
    fitted.map(({ of, weights, bias }) => {
      const scale = stepOf(weights);
      return [of, { bias, scale, weights: packBytes(Int8Array.from(weights, (one) => byteOf(one, scale))) }];
    }),
  ) as ModelFile['fitted'],
  network: fileOf(network),
  threshold,
  trust,
};
writeFileSync('rules/learned.json', `${JSON.stringify(file)}\n`);
console.log(`rules/learned.json written: ${(JSON.stringify(file).length / 1024).toFixed(0)} kB`);
