/** What is checked on the site of the open tab and what is not. */
import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import { categories, type Lang, type Strictness, type SurfaceKind } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type HereCode, UncheckedHere } from '../pages/doctor';

/** A site as the popup shows it: one of the supported, or any other. */
export type HereSite = {
  name: string;
  on: boolean;
  /** False for a site that the worker has to let us onto first. */
  supported: boolean;
  /** What can be written there; empty where that is not known. */
  kinds: readonly SurfaceKind[];
  /** A strictness of its own; absent where it follows the general one. */
  level?: Strictness | undefined;
};

type Props = {
  locale: Lang;
  site: HereSite | null;
  /** What is not checked on the open page, beyond what never is. */
  unchecked: readonly HereCode[];
  /** The open tab, for the check-up. */
  tab: number | undefined;
};

export function Here({ locale, site, unchecked, tab }: Props): ReactNode {
  return (
    <>
      <section>
        {site?.on && (
          <>
            <h2>{say(locale, 'popup.here')}</h2>
            <ul className="tags">
              {site.kinds.length > 0 ? (
                site.kinds.map((kind) => <li key={kind}>{t(locale, `surface.${kind}`)}</li>)
              ) : (
                <li>{say(locale, 'popup.here.any')}</li>
              )}
            </ul>
          </>
        )}
        <h2>{say(locale, 'popup.checked')}</h2>
        <ul className="tags">
          {categories.map((category) => (
            <li key={category}>{t(locale, `category.${category}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say(locale, 'popup.here.not')}</h2>
        {site?.on && <UncheckedHere locale={locale} reasons={unchecked} />}
        <p className="note">{say(locale, 'popup.not')}</p>
        {site?.on && tab !== undefined && (
          <a className="button" href={`/options.html?tab=${tab}#doctor`} target="_blank" rel="noreferrer">
            <Stethoscope size={15} aria-hidden="true" />
            <span>{say(locale, 'popup.doctor')}</span>
          </a>
        )}
      </section>
    </>
  );
}
