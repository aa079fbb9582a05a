/** Hearing what the background tells: what is remembered has changed, or the keyboard's command was given. */
import { browser } from 'wxt/browser';
import { Newest } from '../messages/newest';
import type { Commanded, Told } from '../messages/types';
import type { RunningReview } from './start';

/** Only parts of our own extension can send these messages. Ends with the signal. */
export function hearBackground(review: RunningReview, signal: AbortSignal): void {
  const hear = (message: Told | Commanded): void => {
    if ('tell' in message === false) return;
    if (message.tell === 'changed') review.remember(message.memory);
    else if (document.hasFocus()) review.command(message.command);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** Listens from now on for as long as the frame lives, so that no change is missed while the engine opens. */
export function keepNewest(): Newest {
  const newest = new Newest();
  browser.runtime.onMessage.addListener((message: Told | Commanded): void => {
    if ('tell' in message && message.tell === 'changed') newest.told(message.memory);
  });
  return newest;
}
