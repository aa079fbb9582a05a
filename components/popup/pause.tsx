/** Off everywhere for an hour: a button while it is on, a clear sign and a way back while it is off. */
import { CirclePause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { timeOfDay } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';

type Props = {
  locale: Lang;
  /** Ms since 1970; null where it is on. */
  until: number | null;
  can: boolean;
  onPause(on: boolean): void;
};

export function Pause({ locale, until, can, onPause }: Props): ReactNode {
  if (!can) return <p className="note">{say(locale, 'pause.locked')}</p>;
  return (
    <div className={until === null ? 'pause' : 'pause paused'}>
      <div role="status">
        {until !== null && (
          <>
            <strong>{say(locale, 'pause.on', { time: timeOfDay(until) })}</strong>
            <p>{say(locale, 'pause.note')}</p>
          </>
        )}
      </div>
      <button type="button" className="button" onClick={() => onPause(until === null)}>
        {until === null ? <CirclePause size={15} aria-hidden="true" /> : <Play size={15} aria-hidden="true" />}
        {say(locale, until === null ? 'pause.start' : 'pause.end')}
      </button>
    </div>
  );
}
