/** The popup: is this page looked at, how strictly, by which packs, what happened today, and the ways to the other pages. */
import { BookOpen, Footprints, PanelRight, Settings2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Lang, Strictness } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { HereCode } from '../pages/doctor';
import { Figures } from '../pages/figures';
import type { Happened } from '../pages/happened';
import { Mark } from '../pages/mark';
import { SiteLevel } from '../pages/site-level';
import { useStayingFocus } from '../pages/staying-focus';
import { StrictnessChoice } from '../pages/strictness';
import { pageStyles } from '../pages/styles';
import { Here, type HereSite } from './here';
import { Level, type LevelInForce } from './level';
import { Pause } from './pause';
import { SiteSwitch } from './site-switch';
import { TrainingNow } from './training-now';

type Props = {
  locale: Lang;
  /** The site of the open tab; null where Reread cannot work. */
  site: HereSite | null;
  /** Names of the sites where it does from the start. */
  names: string[];
  strictness: Strictness;
  level: LevelInForce;
  /** Titles of the packs in force, in the person's language. */
  packs: readonly string[];
  /** Until when it is switched off, ms since 1970; null where it is on. */
  pausedUntil: number | null;
  /** False where the organisation has set that it stays on. */
  canPause: boolean;
  /** The training session that is running: it allows no pause. */
  training?: { group: string; ends: number; strictness: Strictness } | undefined;
  today: readonly Happened[];
  /** True while the private list waits for its passphrase. */
  privateLocked: boolean;
  /** True after the switch was moved: the page must be loaded again. */
  changed: boolean;
  /** True if the browser's permission was refused. */
  refused: boolean;
  /** True in the side panel, which is as wide as the person makes it. */
  beside: boolean;
  /** What is not checked on the open page, where that is known. */
  unchecked?: readonly HereCode[] | undefined;
  /** The open tab, for the check-up. */
  tab?: number | undefined;
  /** Opens the side panel; null where there is none, or in it. */
  onBeside: (() => void) | null;
  onSite(on: boolean): void;
  onPause(on: boolean): void;
  onStrictness(strictness: Strictness): void;
  onLevel(level: Strictness | undefined): void;
};

export function Popup(props: Props): ReactNode {
  const { locale, site, names, strictness, level, packs, today, onStrictness, onLevel } = props;
  const root = useRef<HTMLElement>(null);
  useStayingFocus(root);
  return (
    <main ref={root} className={props.beside ? 'reread page popup beside' : 'reread page popup'} lang={locale}>
      <style>{pageStyles}</style>
      <h1 className="brand">
        <Mark size={24} />
        Reread
      </h1>
      {props.training ? (
        <TrainingNow locale={locale} {...props.training} />
      ) : (
        <Pause locale={locale} until={props.pausedUntil} can={props.canPause} onPause={props.onPause} />
      )}
      {props.privateLocked && (
        <p className="paused">
          {say(locale, 'private.locked')}{' '}
          <a href="/options.html#private" target="_blank" rel="noreferrer">
            {say(locale, 'private.unlock')}
          </a>
        </p>
      )}
      {site ? (
        <SiteSwitch {...props} site={site} onSite={props.onSite} />
      ) : (
        <section>
          <h2>{say(locale, 'popup.site.none')}</h2>
          <p className="note">{say(locale, 'popup.site.none.note', { names: names.join(', ') })}</p>
        </section>
      )}
      <section>
        <StrictnessChoice locale={locale} value={strictness} locked={level.locked} onChange={onStrictness} />
        {site?.on && site.supported && !level.locked && (
          <SiteLevel locale={locale} name={site.name} level={site.level} general={strictness} onLevel={onLevel} />
        )}
        <Level locale={locale} chosen={strictness} level={level} />
      </section>
      <section>
        <h2>{say(locale, 'popup.packs')}</h2>
        {packs.length > 0 ? (
          <ul className="tags">
            {packs.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        ) : (
          <p className="note">{say(locale, 'popup.packs.none')}</p>
        )}
      </section>
      <section>
        <h2>{say(locale, 'popup.today')}</h2>
        {today.length > 0 ? (
          <Figures locale={locale} entries={today} />
        ) : (
          <p className="note">{say(locale, 'popup.today.none')}</p>
        )}
      </section>
      <Here locale={locale} site={site} unchecked={props.unchecked ?? []} tab={props.tab} />
      {props.onBeside && (
        <button type="button" className="button" onClick={props.onBeside}>
          <PanelRight size={15} aria-hidden="true" />
          {say(locale, 'popup.beside')}
        </button>
      )}
      <nav aria-label={say(locale, 'pages.nav')}>
        <a className="button" href="/practice.html" target="_blank" rel="noreferrer">
          <BookOpen size={15} aria-hidden="true" />
          <span>{say(locale, 'popup.practice')}</span>
        </a>
        <a className="button" href="/options.html" target="_blank" rel="noreferrer">
          <Settings2 size={15} aria-hidden="true" />
          <span>{say(locale, 'popup.options')}</span>
        </a>
        <a className="button quiet" href="/welcome.html" target="_blank" rel="noreferrer">
          <Footprints size={15} aria-hidden="true" />
          <span>{say(locale, 'welcome.title')}</span>
        </a>
      </nav>
    </main>
  );
}
