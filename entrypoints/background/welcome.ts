/** The first steps open by themselves, once, unless the organisation forbids it. */
import { browser } from 'wxt/browser';
import { readPolicy } from './managed';

/** Never throws: without a window to open it in, there is still a link to it in the popup. */
export async function welcome(): Promise<void> {
  try {
    if ((await readPolicy()).firstRun) await browser.tabs.create({ url: '/welcome.html' });
  } catch {
    // No window is open.
  }
}
