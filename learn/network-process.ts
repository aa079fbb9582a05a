/** The process in which networks are fitted; see `networks.ts`. */
import { fitNetwork } from './network';
import type { Done, Job } from './networks';

const send = (done: Done): Promise<unknown> => new Promise((sent) => process.send?.(done, sent));

process.once('message', async ({ rows, folds, seed }: Job) => {
  // Not waited for one by one: whoever asked may be too busy to take them before the last.
  const sent: Promise<unknown>[] = [];
  for (const fold of [...Array(folds).keys(), null]) {
    const fitted = fitNetwork(
      rows.filter(({ text }) => fold === null || text % folds !== fold),
      seed,
      (line) => console.log(`network${fold === null ? '' : ` without part ${fold + 1}`}: ${line}`),
    );
    sent.push(send({ fold, fitted }));
  }
  await Promise.all(sent);
  process.disconnect?.();
});
