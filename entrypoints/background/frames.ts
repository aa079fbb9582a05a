/** Putting our scripts into frames: the engine where a box was focused, the gate into tabs that were open before us. */
import { type Browser, browser } from 'wxt/browser';
import { hostPatterns } from '../../platforms';
import { addedSites } from './sites';

/** @throws if the frame has gone or may not be reached */
export async function inject(
  file: '/review.js' | '/look.js' | '/patterns.js',
  { tab, frameId, documentId }: Browser.runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined) throw new Error('asked from outside a tab');
  // The document itself where the browser can name it: a frame may have moved on to another page meanwhile.
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: [file],
    injectImmediately: true,
  });
}

/** Puts the gates into every open tab of the supported sites and of those the worker added. */
export async function injectGates(): Promise<void> {
  const added = await addedPatterns();
  await injectInto(hostPatterns(), '/gate.js');
  if (added.length > 0) await injectInto(added, '/gate-anywhere.js');
}

/** Gone as soon as we are switched off, updated or the browser ends: then the gates in open tabs have lost us as well. */
const stood = 'gates-stand';

/** At every start of the background; nobody tells us that we have been switched on again. */
export async function injectGatesOnce(): Promise<void> {
  if ((await browser.storage.session.get(stood))[stood]) return;
  await injectGates();
  await browser.storage.session.set({ [stood]: true });
}

/** Into every frame where the engine may be: a pack with patterns has come into force while pages were open. */
export async function injectPatterns(): Promise<void> {
  await injectInto([...hostPatterns(), ...(await addedPatterns())], '/patterns.js');
}

/** Tells every gate that it may be on again: the person may have stayed in a box all the while. */
export async function wakeGates(): Promise<void> {
  await injectInto([...hostPatterns(), ...(await addedPatterns())], '/wake.js');
}

const addedPatterns = async (): Promise<string[]> => (await addedSites()).map((origin) => `${origin}/*`);

/** Tabs that show an error page or are being closed cannot be reached, and need nothing. */
async function injectInto(
  patterns: string[],
  file: '/gate.js' | '/gate-anywhere.js' | '/wake.js' | '/patterns.js',
): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: patterns }))
    if (id !== undefined)
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: [file] })
        .catch(() => undefined);
}
