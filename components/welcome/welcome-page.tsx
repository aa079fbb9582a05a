/** The first run: language, where one writes, how much to point out, and a way to try it. */
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang, Strictness } from '../../engine/types';
import { t } from '../../i18n';
import type { Site } from '../pages/happened';
import { Languages } from '../pages/languages';
import { Mark } from '../pages/mark';
import { Sites } from '../pages/sites';
import { StrictnessChoice } from '../pages/strictness';
import { pageStyles } from '../pages/styles';

type Props = {
  locale: Lang;
  sites: readonly Site[];
  strictness: Strictness;
  onLocale(locale: Lang): void;
  onSite(site: Site, on: boolean): void;
  onStrictness(strictness: Strictness): void;
};

export function WelcomePage({ locale, sites, strictness, onLocale, onSite, onStrictness }: Props): ReactNode {
  const step = (number: number): ReactNode => <p className="step">{t(locale, 'welcome.step', { step: number })}</p>;
  return (
    <div className="reread page welcome" lang={locale}>
      <style>{pageStyles}</style>
      <main>
        <Mark size={52} />
        <h1>{t(locale, 'welcome.heading')}</h1>
        <p className="lead">{t(locale, 'welcome.lead')}</p>
        <section>
          {step(1)}
          <h2>{t(locale, 'welcome.language')}</h2>
          <Languages locale={locale} onChoose={onLocale} />
        </section>
        <section>
          {step(2)}
          <h2>{t(locale, 'welcome.sites')}</h2>
          <p className="note">{t(locale, 'welcome.sites.note')}</p>
          <Sites locale={locale} sites={sites} details={false} onSwitch={onSite} />
        </section>
        <section>
          {step(3)}
          <h2>{t(locale, 'welcome.level')}</h2>
          <StrictnessChoice locale={locale} value={strictness} onChange={onStrictness} />
        </section>
        <a className="button strong big" href="/practice.html">
          {t(locale, 'welcome.try')}
          <ArrowRight size={17} aria-hidden="true" />
        </a>
        <p className="note">{t(locale, 'welcome.try.note')}</p>
        <p className="note">{t(locale, 'welcome.pin')}</p>
      </main>
    </div>
  );
}
