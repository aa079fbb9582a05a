/** The first run, three steps: language, where one works, and a way to try it. */
import { ArrowRight } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Site } from '../pages/happened';
import { Languages } from '../pages/languages';
import { Mark } from '../pages/mark';
import { Sites } from '../pages/sites';
import { useStayingFocus } from '../pages/staying-focus';
import { pageStyles } from '../pages/styles';
import { Toggle } from '../pages/toggle';

/** A pack for a field of work, in the person's language. `locked`: the organisation has set it. */
export type WorkPack = { id: string; title: string; about: string; on: boolean; locked: boolean };

type Props = {
  locale: Lang;
  sites: readonly Site[];
  packs: readonly WorkPack[];
  /** True if the last change could not be saved. */
  failed: boolean;
  onLocale(locale: Lang): void;
  onSite(site: Site, on: boolean): void;
  onPack(id: string, on: boolean): void;
};

export function WelcomePage({ locale, sites, packs, failed, onLocale, onSite, onPack }: Props): ReactNode {
  const step = (number: number): ReactNode => <p className="step">{say(locale, 'welcome.step', { step: number })}</p>;
  const root = useRef<HTMLDivElement>(null);
  useStayingFocus(root);
  return (
    <div ref={root} className="reread page welcome" lang={locale}>
      <style>{pageStyles}</style>
      <main>
        <Mark size={52} />
        <h1>{say(locale, 'welcome.heading')}</h1>
        <p className="lead">{say(locale, 'welcome.lead')}</p>
        <p role="alert" className={failed ? 'state failed' : 'unseen'}>
          {failed ? say(locale, 'welcome.packs.failed') : ''}
        </p>
        <section>
          {step(1)}
          <h2>{say(locale, 'welcome.language')}</h2>
          <Languages locale={locale} onChoose={onLocale} />
        </section>
        <section>
          {step(2)}
          <h2>{say(locale, 'welcome.sites')}</h2>
          <p className="note">
            {say(locale, 'welcome.sites.note')} {say(locale, 'welcome.sites.permission')}
          </p>
          <Sites locale={locale} sites={sites} details={false} onSwitch={onSite} />
          <h3>{say(locale, 'welcome.packs')}</h3>
          <p className="note">{say(locale, 'welcome.packs.note')}</p>
          <ul className="sites">
            {packs.map(({ id, title, about, on, locked }) => (
              <li key={id}>
                <Toggle label={title} note={about} on={on} disabled={locked} onChange={(now) => onPack(id, now)} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          {step(3)}
          <h2>{say(locale, 'welcome.try.heading')}</h2>
          <a className="button strong big" href="/practice.html">
            {say(locale, 'welcome.try')}
            <ArrowRight size={17} aria-hidden="true" />
          </a>
          <p className="note">{say(locale, 'welcome.try.note')}</p>
          <p className="note">{say(locale, 'welcome.pin')}</p>
        </section>
      </main>
    </div>
  );
}
