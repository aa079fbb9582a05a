/** The key of a passphrase, in the memory of the browser: gone when it closes, out of reach for pages. */
import { browser } from 'wxt/browser';
import type { Keyring } from '../../storage/private-list';

const place = 'private-key';

export const keyring: Keyring = {
  async get() {
    const kept: unknown = (await browser.storage.session.get(place))[place];
    return typeof kept === 'string'
      ? Uint8Array.from(kept.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
      : null;
  },
  async set(key) {
    if (!key) return browser.storage.session.remove(place);
    const text = Array.from(key, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return browser.storage.session.set({ [place]: text });
  },
};
