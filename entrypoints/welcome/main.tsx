/** The first run, opened once after installation. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { wordsIn } from '../../engine/packs/words';
import { say } from '../../i18n/own-pages';
import { openDatabase } from '../../storage/database';
import { listPacks } from '../../storage/packs';
import { packsForWork, switchBundled } from '../own-pages/bundled-packs';
import { sitesOf, switched } from '../own-pages/sites';
import { emptyMemory, useMemory } from '../own-pages/use-memory';

const database = openDatabase();
const offered = packsForWork();

function Welcome(): ReactNode {
  const { memory, locale, failed, change } = useMemory();
  const { settings, managed } = memory ?? emptyMemory;
  const rows = useLiveQuery(() => listPacks(database), [], []);
  const [packFailed, setPackFailed] = useState(false);
  useEffect(() => {
    document.title = `${say(locale, 'welcome.title')} · Reread`;
  }, [locale]);
  const switchPack = (id: string, on: boolean): void => {
    const pack = offered.find((one) => one.id === id);
    if (!pack) return;
    switchBundled(pack, on, rows).then(
      () => setPackFailed(false),
      () => setPackFailed(true),
    );
  };
  return (
    <WelcomePage
      locale={locale}
      sites={sitesOf(settings)}
      packs={offered.map(({ id, title, about, fallback }) => {
        const locked = managed?.packs.includes(id) ?? false;
        return {
          id,
          title: wordsIn(title, locale, fallback),
          about: about === undefined ? '' : wordsIn(about, locale, fallback),
          on: locked || rows.some((row) => row.id === id && row.on),
          locked,
        };
      })}
      failed={failed || packFailed}
      onLocale={(chosen) => change({ locale: chosen })}
      onSite={(site, on) => change({ off: switched(settings, site, on) })}
      onPack={switchPack}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Welcome />);
