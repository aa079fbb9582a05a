/** The popup: is this page looked at, how strictly, what happened today, and the ways to the other pages. */
import { BookOpen, Footprints, Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { categories, type Lang, type Strictness } from '../../engine/types';
import { t } from '../../i18n';
import { Figures } from '../pages/figures';
import type { Happened, Site } from '../pages/happened';
import { Mark } from '../pages/mark';
import { StrictnessChoice } from '../pages/strictness';
import { pageStyles } from '../pages/styles';
import { Toggle } from '../pages/toggle';

type Props = {
  locale: Lang;
  /** The site of the open tab; null where Reread does not work. */
  site: Site | null;
  /** Names of the sites where it does. */
  names: string[];
  strictness: Strictness;
  today: readonly Happened[];
  /** True after the switch was moved: the page must be loaded again. */
  changed: boolean;
  onSite(on: boolean): void;
  onStrictness(strictness: Strictness): void;
};

export function Popup({ locale, site, names, strictness, today, changed, onSite, onStrictness }: Props): ReactNode {
  return (
    <main className="reread page popup" lang={locale}>
      <style>{pageStyles}</style>
      <h1 className="brand">
        <Mark size={24} />
        Reread
      </h1>
      {site ? (
        <section>
          <Toggle
            label={t(locale, 'popup.site.switch', { name: site.name })}
            note={t(locale, site.on ? 'popup.site.on' : 'popup.site.off', { name: site.name })}
            on={site.on}
            onChange={onSite}
          />
          <p role="status" className="note">
            {changed && site.on ? t(locale, 'popup.site.reload') : ''}
          </p>
        </section>
      ) : (
        <section>
          <h2>{t(locale, 'popup.site.none')}</h2>
          <p className="note">{t(locale, 'popup.site.none.note', { names: names.join(', ') })}</p>
        </section>
      )}
      <section>
        <StrictnessChoice locale={locale} value={strictness} onChange={onStrictness} />
      </section>
      <section>
        <h2>{t(locale, 'popup.today')}</h2>
        {today.length > 0 ? (
          <Figures locale={locale} entries={today} />
        ) : (
          <p className="note">{t(locale, 'popup.today.none')}</p>
        )}
      </section>
      <section>
        <h2>{t(locale, 'popup.checked')}</h2>
        <ul className="tags">
          {categories.map((category) => (
            <li key={category}>{t(locale, `category.${category}`)}</li>
          ))}
        </ul>
        <p className="note">{t(locale, 'popup.not')}</p>
      </section>
      <nav aria-label={t(locale, 'pages.nav')}>
        <a className="button" href="/practice.html" target="_blank" rel="noreferrer">
          <BookOpen size={15} aria-hidden="true" />
          <span>{t(locale, 'popup.practice')}</span>
        </a>
        <a className="button" href="/options.html" target="_blank" rel="noreferrer">
          <Settings2 size={15} aria-hidden="true" />
          <span>{t(locale, 'popup.options')}</span>
        </a>
        <a className="button quiet" href="/welcome.html" target="_blank" rel="noreferrer">
          <Footprints size={15} aria-hidden="true" />
          <span>{t(locale, 'welcome.title')}</span>
        </a>
      </nav>
    </main>
  );
}
