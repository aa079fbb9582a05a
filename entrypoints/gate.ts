/** The part on every page of a supported site: listens, and fetches the rest when a compose box is first focused. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../messages/ask';
import { platformFor } from '../platforms';
import { EarlyWatch } from '../review/early';
import { standGuard } from '../review/guard';
import { handover } from '../review/handover';

/** How long a gate without a background goes on, ms. */
const grace = 5000;

export default defineUnlistedScript(() => {
  const platform = platformFor(location.hostname);
  if (!platform) return;
  // A second one, as after an installation, would stand behind the page's own listeners.
  if (handover.alive?.()) return;
  const life = new AbortController();
  const alive = (): boolean => !life.signal.aborted && browser.runtime?.id !== undefined;
  handover.alive = alive;
  handover.start = undefined;
  const load = async () => {
    const memory = await ask('load', {});
    if (memory.settings.off.includes(location.hostname)) return null;
    if (!handover.start) throw new Error('the engine was not put into this frame');
    return { start: handover.start, memory };
  };
  // Updated or switched off: the new gate works in a world of its own, so the old one must leave by itself. It stays
  // until the new one has surely come, so that nothing is sent unchecked in between.
  let orphaned: number | null = null;
  const retire = (): boolean => {
    if (life.signal.aborted) return true;
    if (alive()) return false;
    orphaned ??= performance.now();
    if (performance.now() - orphaned < grace) return false;
    life.abort();
    return true;
  };
  standGuard(platform, new EarlyWatch(platform, load, retire, life.signal), life.signal);
});
