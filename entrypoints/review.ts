/** The engine and the screens, put into a frame by the background when a compose box is first focused there. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../messages/ask';
import type { Commanded, Told } from '../messages/types';
import { handover } from '../review/handover';
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
    const hear = (message: Told | Commanded): void => {
      if (message.tell === 'changed') review.remember(message.memory);
      else if (document.hasFocus()) review.openByKeyboard();
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
    return review;
  };
});
