/** The engine and the screens, put into a frame by the background when a compose box is first focused there. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../messages/ask';
import { handover } from '../review/handover';
import { hearBackground, keepNewest } from '../review/hearing';
import { openBeforehand } from '../review/opening';
import { runReview } from '../review/start';
import { openingShipped, shippedRules } from '../rules';

/** What could not be remembered is lost without a word: writing must never be disturbed by our bookkeeping. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** One turn of the page's own work. By a message, since timers that follow each other are held back by the browser. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Once the gate has left (updated, switched off), nothing must hold on to it: the frame may stay open for days. */
function forgetUs(): void {
  if (handover.alive?.()) return;
  handover.alive = undefined;
  handover.start = undefined;
  handover.wake = undefined;
}

/** The background waits for the promise: only then does the gate hear that the engine is here. */
export default defineUnlistedScript(async () => {
  const newest = keepNewest();
  const opened = await openBeforehand(newest.answered(await ask('memory', {})), openingShipped, turn);
  handover.start = (platform, loaded, signal, tell) => {
    const review = runReview(
      platform,
      newest.now ?? loaded,
      {
        openRules: (options, packs) => opened(options, packs) ?? shippedRules(options, packs),
        version: browser.runtime.getManifest().version,
        replies: () => ask('replies', {}),
        allow: (words) => quietly(ask('allow', { words })),
        keepAlways: (decision) => quietly(ask('keep', { decision })),
        makeRule: (seed) => quietly(ask('make-rule', { seed })),
        journal: (entries) => quietly(ask('note', { entries })),
      },
      signal,
      tell,
    );
    hearBackground(review, signal);
    signal.addEventListener('abort', forgetUs);
    return review;
  };
});
