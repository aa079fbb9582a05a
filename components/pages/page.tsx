/** The frame of our own pages: sign, ways to the other pages, language, and the page itself. */
import { type ReactNode, useRef } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Languages } from './languages';
import { Mark } from './mark';
import { useStayingFocus } from './staying-focus';
import { pageStyles } from './styles';

const pages = ['practice', 'options'] as const;
export type PageName = (typeof pages)[number];

type Props = { locale: Lang; current: PageName | null; onLocale(locale: Lang): void; children: ReactNode };

export function Page({ locale, current, onLocale, children }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useStayingFocus(root);
  return (
    <div ref={root} className="reread page" lang={locale}>
      <style>{pageStyles}</style>
      <header className="top">
        <span className="brand">
          <Mark />
          Reread
        </span>
        <nav aria-label={say(locale, 'pages.nav')}>
          {pages.map((name) => (
            <a key={name} href={`/${name}.html`} aria-current={name === current ? 'page' : undefined}>
              {say(locale, `pages.nav.${name}`)}
            </a>
          ))}
        </nav>
        <Languages locale={locale} onChoose={onLocale} />
      </header>
      <main>{children}</main>
    </div>
  );
}
