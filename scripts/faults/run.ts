/** The loop over boxes: a page stays open for a while, so that what we leave behind on it would be seen to grow. */
import type { Chance } from '../chance';
import { type Spot, spots } from './places';
import { Round } from './round';
import { keepSteps } from './steps';
import type { Tally } from './tally';
import type { Bench, Living } from './types';

/** Sends on one page before another box is opened. */
const onOnePage = 40;
/** Sends after which a page counts as warm, if a panel has been opened too: screens are built, editors have their history. */
const warm = 12;
/** Fewer sends say nothing about growth. */
const fewest = 10;
/** Pages in a row that could not even be opened: the browser has gone, and so the run is over. */
const mostInterrupted = 10;
/** What a page's own editor may still gather for each send, once warm: undo steps and the list of what was sent. */
const ownGrowth = { nodes: 12, listeners: 1 };

export type Limits = { sends: number; seconds: number };

export async function runFaults(bench: Bench, { sends, seconds }: Limits, chance: Chance, tally: Tally): Promise<void> {
  const begun = Date.now();
  const ends = begun + seconds * 1_000;
  const start = tally.sends;
  const enough = (): boolean => tally.sends - start >= sends || Date.now() > ends;
  let inVain = 0;
  for (let turn = chance.below(spots.length); !enough(); turn += 1) {
    const spot = spots[turn % spots.length] as Spot;
    const before = tally.sends;
    await onPage(bench, spot, chance, tally, enough).catch((error: Error) => {
      console.log(`  (${bench.name} ${spot.platform} ${spot.box} opened anew: ${error.message.slice(0, 120)})`);
      tally.interrupted += 1;
    });
    inVain = tally.sends > before ? 0 : inVain + 1;
    if (inVain > mostInterrupted)
      throw new Error(`${bench.name} cannot be driven any more after ${tally.sends - start} sends.`);
    const took = (Date.now() - begun) / 1_000;
    const done = tally.sends - start;
    console.log(
      `${bench.name}: ${done} sends in ${took.toFixed(0)} s (${(done / took).toFixed(2)} a second), ${tally.bad} wrong`,
    );
  }
}

async function onPage(bench: Bench, spot: Spot, chance: Chance, tally: Tally, enough: () => boolean): Promise<void> {
  const round = new Round(bench, spot, chance, tally);
  await bench.page.open(spot.platform, spot.box, { lang: 'ru' });
  await keepSteps(bench.page);
  let held = tally.held;
  let renewals = renewed(tally);
  let before: { living: Living | null; turn: number; faults: Tally['faults'] } | null = null;
  let turn = 0;
  for (; turn < onOnePage && !enough(); turn += 1) {
    // A script that has just come anew builds its screens once more: what that takes is not left behind.
    if (!before && renewed(tally) > renewals) [held, renewals] = [tally.held, renewed(tally)];
    if (!before && turn >= warm && tally.held > held)
      before = { living: await bench.living(), turn, faults: { ...tally.faults } };
    if (!(await round.play())) return;
  }
  if (!before?.living || turn - before.turn < fewest) return;
  const after = await bench.living();
  if (after) left(before.living, after, turn - before.turn, bench, spot, tally, before.faults);
}

/** The faults that have come since. */
const since = (before: Tally['faults'], { faults }: Tally): string =>
  Object.keys(faults)
    .filter((name) => (faults[name] ?? 0) > (before[name] ?? 0))
    .join(', ');

/** How often our scripts have been put into pages anew. */
const renewed = ({ faults }: Tally): number =>
  (faults['extension reloaded'] ?? 0) + (faults['extension switched off'] ?? 0);

function left(
  before: Living,
  after: Living,
  turns: number,
  { name }: Bench,
  spot: Spot,
  tally: Tally,
  faults: Tally['faults'],
): void {
  const nodes = after.nodes - before.nodes;
  const listeners = after.listeners - before.listeners;
  tally.pages.push({ place: `${spot.platform} ${spot.box}`, turns, nodes, listeners });
  if (nodes > ownGrowth.nodes * turns || listeners > ownGrowth.listeners * turns)
    tally.count(
      'listeners and nodes left behind',
      `${name} ${spot.platform} ${spot.box}: ${nodes} nodes, ${listeners} listeners, after ${since(faults, tally)}`,
    );
}
