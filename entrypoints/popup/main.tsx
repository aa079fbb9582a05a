/** The popup: the site of the open tab, strictness, today's figures. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { t } from '../../i18n';
import { platforms } from '../../platforms';
import { openDatabase } from '../../storage/database';
import { readEntries } from '../../storage/journal';
import { sitesOf, switched } from '../own-pages/sites';
import { emptyMemory, useMemory } from '../own-pages/use-memory';

const database = openDatabase();

/** The host of the tab the popup was opened on; empty where the browser does not tell. */
async function openHost(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ? new URL(tab.url).hostname : '';
}

const midnight = (): number => new Date().setHours(0, 0, 0, 0);

function PopupPage(): ReactNode {
  const { memory, locale, change } = useMemory();
  const { settings } = memory ?? emptyMemory;
  const [host, setHost] = useState('');
  const [changed, setChanged] = useState(false);
  const today = useLiveQuery(() => readEntries(database, midnight()), [], []);
  useEffect(() => {
    openHost().then(setHost, () => undefined);
  }, []);
  useEffect(() => {
    document.title = t(locale, 'popup.title');
  }, [locale]);
  const site = sitesOf(settings).find(({ hosts }) => hosts.includes(host)) ?? null;
  return (
    <Popup
      locale={locale}
      site={site}
      names={platforms.map(({ name }) => name)}
      strictness={settings.strictness}
      today={today}
      changed={changed}
      onSite={(on) => {
        if (!site) return;
        change({ off: switched(settings, site, on) });
        setChanged(true);
      }}
      onStrictness={(strictness) => change({ strictness })}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<PopupPage />);
