/** The engine and the screens, put into a frame by the background when a compose box is first focused there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../messages/ask';
import { handover } from '../review/handover';
import { hearBackground } from '../review/hearing';
import { runReview } from '../review/start';
import { shippedRules } from '../rules';

/** What could not be remembered is lost without a word: writing must never be disturbed by our bookkeeping. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

export default defineUnlistedScript(() => {
  handover.start = (platform, memory, signal) => {
    const review = runReview(
      platform,
      memory,
      {
        openRules: shippedRules,
        keepAlways: (decision) => quietly(ask('keep', { decision })),
        journal: (entries) => quietly(ask('note', { entries })),
      },
      signal,
    );
    hearBackground(review, signal);
    return review;
  };
});
