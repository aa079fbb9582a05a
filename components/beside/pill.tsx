/** The pill outside a box: how much there is to reread and who will read it. Opens the panel; can be dragged and folded. */
import { ChevronsRight, EyeOff } from 'lucide-react';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { t } from '../../i18n';
import type { Actions, Rect, View } from '../view';
import { pillPlace, usePlace } from './place';
import { uncheckedInShort } from './unchecked';
import { audience, audienceIcon, countBySeverity, countsInWords, severityIcons } from './words';

/** A press that moves less than this is a click, CSS pixels. */
const slack = 4;

type Props = { view: View; anchor: Rect; actions: Actions };

/** Where the person wants the pill: kept while the page lives, through times when there is nothing to show. */
const wish = { folded: false, moved: { left: 0, top: 0 } };

export function Pill({ view, anchor, actions }: Props): ReactNode {
  const { locale, surface, findings } = view;
  const own = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState(wish.folded);
  const [moved, setMoved] = useState(wish.moved);
  const drag = useRef<{ x: number; y: number; from: typeof moved; moving: boolean } | null>(null);
  const justMoved = useRef(false);
  usePlace(own, anchor, pillPlace, moved);

  const fold = (on: boolean): void => {
    wish.folded = on;
    setFolded(on);
  };
  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    justMoved.current = false;
    drag.current = { x: event.clientX, y: event.clientY, from: moved, moving: false };
  };
  const end = (): void => {
    drag.current = null;
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const start = drag.current;
    if (!start) return;
    if (event.buttons === 0) {
      end();
      return;
    }
    const left = event.clientX - start.x;
    const top = event.clientY - start.y;
    if (!start.moving && Math.hypot(left, top) < slack) return;
    if (!start.moving) own.current?.setPointerCapture(event.pointerId);
    start.moving = true;
    justMoved.current = true;
    wish.moved = { left: start.from.left + left, top: start.from.top + top };
    setMoved(wish.moved);
  };
  const open = (): void => {
    if (!justMoved.current) actions.openPanel();
    justMoved.current = false;
  };

  const Audience = audienceIcon(surface);
  const counts = countsInWords(locale, findings);
  const who = audience(locale, surface);
  const unchecked = uncheckedInShort(locale, view.unchecked?.anchor ? view.unchecked.reasons : []);
  const label = folded ? t(locale, 'pill.unfold', { counts }) : t(locale, 'pill.label', { counts, audience: who });
  return (
    <div
      ref={own}
      className={folded ? 'pill folded' : 'pill'}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <button
        type="button"
        className="pill-main"
        aria-label={unchecked ? `${label} ${unchecked}.` : label}
        title={unchecked || t(locale, 'pill.move')}
        onClick={folded ? () => fold(false) : open}
      >
        {countBySeverity(findings)
          .slice(0, folded ? 1 : undefined)
          .map(({ severity, count }) => {
            const Icon = severityIcons[severity];
            return (
              <span key={severity} className={`count ${severity}`}>
                <Icon size={14} aria-hidden="true" />
                {folded ? findings.length : count}
              </span>
            );
          })}
        {unchecked && <EyeOff size={14} aria-hidden="true" className="eye-off" />}
        {!folded && (
          <span className="who">
            <Audience size={14} aria-hidden="true" />
            <span>{who}</span>
          </span>
        )}
      </button>
      {!folded && (
        <button
          type="button"
          className="pill-fold"
          aria-label={t(locale, 'pill.fold')}
          title={t(locale, 'pill.fold')}
          onClick={() => fold(true)}
        >
          <ChevronsRight size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
