/** The first run, opened once after installation. */
import { type ReactNode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { t } from '../../i18n';
import { sitesOf, switched } from '../own-pages/sites';
import { emptyMemory, useMemory } from '../own-pages/use-memory';

function Welcome(): ReactNode {
  const { memory, locale, change } = useMemory();
  const { settings } = memory ?? emptyMemory;
  useEffect(() => {
    document.title = `${t(locale, 'welcome.title')} · Reread`;
  }, [locale]);
  return (
    <WelcomePage
      locale={locale}
      sites={sitesOf(settings)}
      strictness={settings.strictness}
      onLocale={(chosen) => change({ locale: chosen })}
      onSite={(site, on) => change({ off: switched(settings, site, on) })}
      onStrictness={(strictness) => change({ strictness })}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Welcome />);
