/** Asking the background. Works in every part of ours; small enough for the part on every page. */
import { browser } from 'wxt/browser';
import type { Answer, RequestName, Requests } from './types';

/**
 * Sends one request.
 * @throws Error if the background is gone or refuses: callers decide what that means for the person
 */
export async function ask<Name extends RequestName>(
  name: Name,
  send: Requests[Name]['send'],
): Promise<Requests[Name]['answer']> {
  const answer: Answer<Name> | undefined = await browser.runtime.sendMessage({ ask: name, ...send });
  if (!answer?.ok) throw new Error(`the background did not answer "${name}"`);
  return answer.value;
}
