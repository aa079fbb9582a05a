/** The panel: kind words, what is still open, ways to mend it, the way back, and for a held message the way on. */
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Finding } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, View } from '../view';
import { Aside } from './aside';
import { Emergency, isEmergency } from './emergency';
import { FixAll } from './fix-all';
import { goRound, KeepFocus } from './focus';
import { Item } from './item';
import { panelPlace, usePlace } from './place';
import { SendAnyway } from './send-anyway';
import { NotChecked } from './unchecked';
import { audienceIcon, audienceNote, keyOf, withName } from './words';

/** People read three things; the rest waits behind a button. */
const atOnce = 3;

type Props = { view: View; panel: NonNullable<View['panel']>; actions: Actions };

export function Panel({ view, panel, actions }: Props): ReactNode {
  const { locale, surface, busy } = view;
  const own = useRef<HTMLDivElement>(null);
  const keeper = useRef<KeepFocus>(null);
  const titleId = useId();
  const leadId = useId();
  const [all, setAll] = useState(false);
  usePlace(own, panel.anchor, panelPlace);
  const Audience = audienceIcon(surface);
  const danger = [...panel.open, ...panel.rest].find(isEmergency) ?? null;
  const urgent = danger !== null || view.urgent === true;
  const rest = all ? panel.rest : panel.rest.slice(0, Math.max(0, atOnce - panel.open.length));
  const hidden = panel.rest.length - rest.length;
  const everything = [...panel.open, ...panel.rest];

  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') {
      goRound(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    actions.backToDraft();
  };
  const item = (finding: Finding, first: boolean): ReactNode => (
    <Item
      key={keyOf(finding, everything)}
      view={view}
      finding={finding}
      actions={actions}
      first={first}
      onFix={(fix) => {
        keeper.current?.comeBack();
        actions.fix(finding, fix);
      }}
      onKeep={(lasts, reason) => actions.keep(finding, lasts, reason)}
    />
  );

  return (
    <KeepFocus ref={keeper} within={own} enters busy={busy}>
      <div
        ref={own}
        className="window panel"
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={leadId}
        tabIndex={-1}
        onKeyDown={keys}
      >
        <header>
          {/* Enter pressed once too often must not change a word: the heading has the focus first. */}
          <h1 id={titleId} tabIndex={-1} data-first="">
            {t(locale, urgent ? 'emergency.panel' : panel.held ? 'panel.title.held' : 'panel.title.open')}
          </h1>
          <div className="tools">
            <Aside locale={locale} actions={actions} />
            <button
              type="button"
              className="tool"
              title={t(locale, 'panel.close')}
              aria-label={t(locale, 'panel.close')}
              onClick={actions.backToDraft}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </div>
          <p id={leadId}>
            {t(locale, !panel.held ? 'panel.lead.open' : urgent ? 'emergency.panel.lead' : 'panel.lead.held')}
          </p>
          <p className="audience">
            <Audience size={14} aria-hidden="true" />
            <span>
              {view.recipient ? `${withName(locale, 'audience.to', view.recipient)} ` : ''}
              {audienceNote(locale, surface)}
              {view.account ? ` ${withName(locale, 'audience.as', view.account)}` : ''}
            </span>
          </p>
          <NotChecked locale={locale} reasons={view.unchecked?.reasons ?? []} />
        </header>
        <div className="scrolls" tabIndex={-1}>
          {urgent && <Emergency locale={locale} finding={danger} view={view} actions={actions} first={false} />}
          {panel.open.length > 0 && (
            <ul className="items" aria-label={t(locale, 'panel.held')}>
              {panel.open.map((finding, index) => item(finding, index === 0))}
            </ul>
          )}
          {panel.rest.length > 0 && (
            <>
              {panel.open.length > 0 && <h2 className="between">{t(locale, 'panel.rest')}</h2>}
              {rest.length > 0 && (
                <ul className="items" aria-label={t(locale, 'panel.rest')}>
                  {rest.map((finding, index) => item(finding, panel.open.length === 0 && index === 0))}
                </ul>
              )}
              {hidden > 0 && (
                <button type="button" className="button quiet" onClick={() => setAll(true)}>
                  {t(locale, 'panel.more', { count: hidden })}
                </button>
              )}
            </>
          )}
        </div>
        <footer>
          {actions.fixAll && panel.together.length > 1 && (
            <FixAll
              locale={locale}
              pairs={panel.together}
              busy={busy}
              onApply={(chosen) => {
                keeper.current?.comeBack();
                actions.fixAll?.(chosen);
              }}
            />
          )}
          <SendAnyway
            locale={locale}
            held={panel.held}
            urgent={urgent}
            onBack={actions.backToDraft}
            onSend={actions.sendAnyway}
          />
        </footer>
      </div>
    </KeepFocus>
  );
}
