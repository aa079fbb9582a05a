/** The site of the tab that is open in this window, and switching it: one of the supported, or any other after the browser has asked. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HereSite } from '../../components/popup/here';
import type { Strictness } from '../../engine/types';
import { ask } from '../../messages/ask';
import type { Settings } from '../../messages/types';
import { kindsOn, levelled, sitesOf, switched } from './sites';

/** The address of the tab; null where the browser does not tell. */
async function openAddress(): Promise<URL | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ? new URL(tab.url) : null;
}

const nothing = (): void => undefined;

export type OpenSite = {
  site: HereSite | null;
  /** True after the switch was moved: the page must be loaded again. */
  changed: boolean;
  /** True if the browser's permission was refused. */
  refused: boolean;
  switchTo(on: boolean): void;
  /** Gives a supported site a strictness of its own, or lets it follow the general one. */
  setLevel(level: Strictness | undefined): void;
};

export function useOpenSite(settings: Settings, change: (settings: Partial<Settings>) => void): OpenSite {
  const [address, setAddress] = useState<URL | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void openAddress().then(setAddress, () => undefined);
    look();
    ask('sites', {}).then(
      ({ origins }) => setAdded(origins),
      () => undefined,
    );
    // A side panel stays while the person goes to another tab.
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);

  const site = sitesOf(settings).find(({ hosts }) => hosts.includes(address?.hostname ?? '')) ?? null;
  if (site)
    return {
      site: { name: site.name, on: site.on, supported: true, kinds: kindsOn(site.id), level: site.level },
      changed,
      refused: false,
      switchTo(on) {
        change({ off: switched(settings, site, on) });
        setChanged(true);
      },
      setLevel: (level) => change({ levels: levelled(settings, site, level) }),
    };
  const origin = address?.protocol === 'https:' && address.port === '' ? address.origin : null;
  if (!origin || !address) return { site: null, changed: false, refused: false, switchTo: nothing, setLevel: nothing };
  return {
    site: { name: address.hostname, on: added.includes(origin), supported: false, kinds: [] },
    changed: false,
    refused,
    setLevel: nothing,
    switchTo(on) {
      // The browser asks only while the click is still happening: nothing may be awaited before.
      const allowed = on ? browser.permissions.request({ origins: [`${origin}/*`] }) : Promise.resolve(true);
      allowed
        .then((yes) => {
          setRefused(!yes);
          return yes ? ask('site', { origin, on }).then(({ origins }) => setAdded(origins)) : undefined;
        })
        .catch(() => setRefused(true));
    },
  };
}
