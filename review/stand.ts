/** Taking one's stand in a frame: the part on every page, given the platform. Small. */
import { browser } from 'wxt/browser';
import { ask } from '../messages/ask';
import type { Platform } from '../platforms/types';
import { EarlyWatch } from './early';
import type { EarlyCode } from './early-notice';
import { standGuard } from './guard';
import { handover } from './handover';

/** How long a gate without a background goes on, ms. */
const grace = 5000;

export function standHere(platform: Platform): void {
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
  const retired = (): boolean => {
    if (life.signal.aborted) return true;
    if (alive()) return false;
    orphaned ??= performance.now();
    if (performance.now() - orphaned < grace) return false;
    life.abort();
    return true;
  };
  // The keys' names are checked by no compiler here, but by the test that compares the three languages.
  const { getMessage } = browser.i18n as unknown as { getMessage(key: string): string };
  const text = (code: EarlyCode): string => getMessage(`early${code}`);
  const texts = { Loading: text('Loading'), Unchecked: text('Unchecked'), PressAgain: text('PressAgain') };
  const look = (): void => void ask('look', {}).catch(() => undefined);
  const watch = new EarlyWatch(platform, load, retired, texts, life.signal, look);
  handover.wake = () => watch.again();
  standGuard(platform, watch, life.signal);
}
