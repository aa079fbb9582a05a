/** The frame of what is asked for beside a box: a heading that takes the focus, what stands inside, and the way back. */
import { Undo2, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Rect } from '../view';
import { goRound, KeepFocus } from './focus';
import { panelPlace, usePlace } from './place';

type Props = {
  locale: Lang;
  anchor: Rect;
  title: string;
  lead: ReactNode;
  busy: boolean;
  onClose(): void;
  children: ReactNode;
};

export function SideWindow({ locale, anchor, title, lead, busy, onClose, children }: Props): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const titleId = useId();
  usePlace(own, anchor, panelPlace);
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') {
      goRound(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <KeepFocus within={own} enters busy={busy}>
      <div
        ref={own}
        className="window panel side"
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={`${titleId}l`}
        tabIndex={-1}
        onKeyDown={keys}
      >
        <header>
          <h1 id={titleId} tabIndex={-1} data-first="">
            {title}
          </h1>
          <button
            type="button"
            className="tool"
            title={t(locale, 'panel.close')}
            aria-label={t(locale, 'panel.close')}
            onClick={onClose}
          >
            <X size={16} aria-hidden="true" />
          </button>
          <p id={`${titleId}l`}>{lead}</p>
        </header>
        <div className="scrolls" tabIndex={-1}>
          {children}
        </div>
        <footer>
          <div className="row">
            <button type="button" className="button strong" onClick={onClose}>
              <Undo2 size={14} aria-hidden="true" />
              {t(locale, 'panel.back')}
            </button>
          </div>
        </footer>
      </div>
    </KeepFocus>
  );
}
