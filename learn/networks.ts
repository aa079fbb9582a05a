/** Networks fitted beside the other work, in a process of their own: one for each part of the texts held back, and one on all. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  Network,
  type NetworkFile,
  numberedPlaces,
  surfaces,
  unsigned,
  type Weights,
  weightNames,
} from '../engine/learned/network';
import { questions } from '../engine/learned/questions';
import { classPlaces, partPlaces, type Words } from '../engine/learned/words';
import { packedMark, packNumber } from '../engine/packed';
import { type FittedNetwork, type NetworkRow, sizes } from './network';
import { countFor, isYes, type Seen } from './questions';

/** What the process is given: rows with the number of their text, and into how many parts the texts are split. */
export type Job = { rows: readonly (NetworkRow & { text: number })[]; folds: number; seed: number };
/** What it gives back, in turn: the part that was held back, null for none. */
export type Done = { fold: number | null; fitted: FittedNetwork };

const seed = 20_261_130;

export const rowOf = (example: Seen, words: Words): NetworkRow & { text: number } => ({
  parts: words.parts,
  ends: words.ends,
  classes: Int32Array.from(words.classes, ({ place }) => place),
  surface: surfaces.indexOf(words.surface),
  yes: Uint8Array.from(questions, (of) => (isYes(example, of) ? 1 : 0)),
  counts: Float32Array.from(questions, (of) => countFor(of, example)),
  text: example.text,
});

/** Networks that have not seen the texts of a part, by its number, and the one that has seen all. */
export type Networks = { heldBack: Network[]; whole: FittedNetwork };

/** @returns once the other process has its work: whoever goes on without a pause before would keep it waiting */
export async function fitNetworks(rows: Job['rows'], folds: number): Promise<{ fitted: Promise<Networks> }> {
  const process = fork(fileURLToPath(new URL('./network-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    // Rows are typed arrays: they go over as they are.
    serialization: 'advanced',
  });
  const fitted = new Promise<Networks>((resolve, reject) => {
    const heldBack: Network[] = [];
    process.on('message', ({ fold, fitted }: Done) => {
      if (fold !== null) heldBack[fold] = openNetwork(fitted);
      else resolve({ heldBack, whole: fitted });
    });
    process.on('error', reject);
    process.on('exit', (code) => reject(new Error(`networks were not fitted: the process ended with ${code}`)));
  });
  await new Promise((sent) => process.send({ rows, folds, seed } satisfies Job, sent));
  return { fitted };
}

const openNetwork = ({ parts, classes, codes, weights }: FittedNetwork): Network =>
  new Network(sizes, weights, numberedPlaces(parts, partPlaces), codes, numberedPlaces(classes, classPlaces));

/** One step of a weight is this part of how far weights spread: finer ones pack worse, and tell no more. */
const stepOfSpread = 0.25;

/** @returns the network as it is stored */
export function fileOf({ parts, classes, codes, weights }: FittedNetwork): NetworkFile {
  return {
    ...sizes,
    parts: packNumbers(distances(parts)),
    codes: codes.map(packNumbers),
    classes: packNumbers(distances(classes)),
    weights: Object.fromEntries(weightNames.map((name) => [name, stored(weights[name])])) as NetworkFile['weights'],
  };
}

function stored(weights: Weights[keyof Weights]): { scale: number; values: string } {
  const spread = Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0) / weights.length);
  const scale = Number((spread * stepOfSpread).toPrecision(6));
  return { scale, values: packNumbers([...weights].map((one) => unsigned(Math.round(one / scale)))) };
}

const packNumbers = (numbers: Iterable<number>): string => packedMark + [...numbers].map(packNumber).join('');

/** How far each place lies behind the one before it. */
const distances = (places: readonly number[]): number[] =>
  places.map((place, at) => place - (places[at - 1] ?? -1) - 1);
