/** What an organisation has set by the browser's policies, read anew each time. */
import { browser } from 'wxt/browser';
import { noPolicy, openPolicy, type Policy } from './policy';

/** Never throws: a policy that cannot be read, or a part of it that is broken, is as if it were not there. */
export async function readPolicy(): Promise<Policy> {
  let raw: Record<string, unknown>;
  try {
    raw = await browser.storage.managed.get();
  } catch {
    return noPolicy;
  }
  return openPolicy(raw);
}
