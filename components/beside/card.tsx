/** The card at marked words: what, why, what to write instead, and how to leave it. */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { kindName, t } from '../../i18n';
import type { Actions, View } from '../view';
import { Allow } from './allow';
import { CallsForReply } from './aside';
import { Emergency, isEmergency } from './emergency';
import { FindingHead, shortened } from './finding-head';
import { goRound, KeepFocus } from './focus';
import { Keep } from './keep';
import { cardPlace, usePlace } from './place';
import { Remedy } from './remedy';
import { Principle, Why } from './why';
import { audienceIcon, audienceNote, withName } from './words';

type Props = { view: View; card: NonNullable<View['card']>; actions: Actions };

export function Card({ view, card, actions }: Props): ReactNode {
  const { locale, surface, busy } = view;
  const { finding, anchor, index, total, byKeyboard } = card;
  const [keepingKey, setKeepingKey] = useState<string | null>(null);
  const keeping = keepingKey === finding.key;
  const setKeeping = (on: boolean): void => setKeepingKey(on ? finding.key : null);
  const own = useRef<HTMLDivElement>(null);
  const keeper = useRef<KeepFocus>(null);
  const titleId = useId();
  usePlace(own, anchor, cardPlace);
  const Audience = audienceIcon(surface);

  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') {
      if (keeping) setKeeping(false);
      else actions.closeCard();
    } else if (event.altKey && event.key === 'ArrowRight') actions.next();
    else if (event.altKey && event.key === 'ArrowLeft') actions.previous();
    else {
      goRound(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <KeepFocus ref={keeper} within={own} enters={byKeyboard} busy={busy}>
      {/* A window, not a control: its keys are those of the buttons inside. */}
      <div
        ref={own}
        className="window card"
        role="dialog"
        aria-label={t(locale, 'card.label', {
          kind: kindName(locale, finding.kind, finding.category),
          quote: shortened(finding.quote, locale),
        })}
        tabIndex={-1}
        onKeyDown={keys}
      >
        <FindingHead
          locale={locale}
          finding={finding}
          titleId={titleId}
          live
          aside={
            <div className="tools">
              {total > 1 && (
                <>
                  <button
                    type="button"
                    className="tool"
                    title={t(locale, 'card.previous')}
                    aria-label={t(locale, 'card.previous')}
                    onClick={actions.previous}
                  >
                    <ChevronLeft size={16} aria-hidden="true" />
                  </button>
                  <span className="position">{t(locale, 'card.position', { index: index + 1, total })}</span>
                  <button
                    type="button"
                    className="tool"
                    title={t(locale, 'card.next')}
                    aria-label={t(locale, 'card.next')}
                    onClick={actions.next}
                  >
                    <ChevronRight size={16} aria-hidden="true" />
                  </button>
                </>
              )}
              <button
                type="button"
                className="tool"
                title={t(locale, 'card.close')}
                aria-label={t(locale, 'card.close')}
                onClick={actions.closeCard}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </div>
          }
        />
        {isEmergency(finding) ? (
          <Emergency locale={locale} finding={finding} view={view} actions={actions} first={!keeping} />
        ) : null}
        <Remedy
          locale={locale}
          finding={finding}
          busy={busy}
          first={!keeping && !isEmergency(finding)}
          onFix={(fix) => {
            keeper.current?.comeBack();
            actions.fix(finding, fix);
          }}
        />
        <CallsForReply view={view} finding={finding} actions={actions} />
        <p className="audience">
          <Audience size={14} aria-hidden="true" />
          <span>
            {view.recipient ? `${withName(locale, 'audience.to', view.recipient)} ` : ''}
            {audienceNote(locale, surface)}
          </span>
        </p>
        <div className="foot">
          <Principle locale={locale} finding={finding} />
          <Why key={`why ${finding.key}`} locale={locale} finding={finding} actions={actions} />
          {keeping ? (
            <Keep
              key={`keep ${finding.key}`}
              locale={locale}
              finding={finding}
              onKeep={(lasts, reason) => actions.keep(finding, lasts, reason)}
              onBack={() => setKeeping(false)}
            />
          ) : (
            <div className="leave">
              <Allow view={view} finding={finding} actions={actions} />
              <button type="button" className="button quiet" onClick={() => setKeeping(true)}>
                {t(locale, 'card.keep')}
              </button>
            </div>
          )}
        </div>
      </div>
    </KeepFocus>
  );
}
