/** What is checked on the site of the open tab and what is not. */
import type { ReactNode } from 'react';
import { categories, type Lang, type Strictness, type SurfaceKind } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

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

type Props = { locale: Lang; site: HereSite | null };

export function Here({ locale, site }: Props): ReactNode {
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
        <h2>{t(locale, 'popup.checked')}</h2>
        <ul className="tags">
          {categories.map((category) => (
            <li key={category}>{t(locale, `category.${category}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say(locale, 'popup.here.not')}</h2>
        <p className="note">{t(locale, 'popup.not')}</p>
      </section>
    </>
  );
}
