/** Putting our scripts into frames: the engine where a box was focused, the gate into tabs that were open before us. */
import { type Browser, browser } from 'wxt/browser';
import { hostPatterns } from '../../platforms';
import { addedSites } from './sites';

/** @throws if the frame has gone or may not be reached */
export async function injectReview({ tab, frameId, documentId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('asked from outside a tab');
  // The document itself where the browser can name it: a frame may have moved on to another page meanwhile.
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: ['/review.js'],
    injectImmediately: true,
  });
}

/** Puts the gate into every open tab of the supported sites and of those the worker added. */
export async function injectGates(): Promise<void> {
  const added = (await addedSites()).map((origin) => `${origin}/*`);
  const tabs = await browser.tabs.query({ url: [...hostPatterns(), ...added] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : injectGate(id))));
}

export async function injectGate(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/gate.js'] });
  } catch {
    // A tab that shows an error page or is being closed cannot be reached, and needs nothing.
  }
}
