/** The session that is running, and leaving it before its end: with a reason that is written down. */
import { DoorOpen } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { SessionFacts } from './facts';
import type { ShownSession } from './types';

export const leaveReasons = ['urgent-work', 'wrong-group', 'disturbs', 'trainer-agreed', 'other'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

type Props = { locale: Lang; session: ShownSession; onLeave(reason: LeaveReason): void };

export function RunningSession({ locale, session, onLeave }: Props): ReactNode {
  const id = useId();
  const [leaving, setLeaving] = useState(false);
  const [reason, setReason] = useState<LeaveReason | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <section className="offered" aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{say(locale, 'train.running', { group: session.group })}</h3>
      <SessionFacts locale={locale} session={session} />
      <p className="note">{say(locale, 'train.ends')}</p>
      {leaving ? (
        <fieldset>
          <legend>{say(locale, 'train.leave.why')}</legend>
          <div className="reasons">
            {leaveReasons.map((one) => (
              <label key={one} className={one === reason ? 'chip chosen' : 'chip'}>
                <input type="radio" name={`${id}r`} checked={one === reason} onChange={() => setReason(one)} />
                {say(locale, `train.leave.${one}`)}
              </label>
            ))}
          </div>
          <p className="note">{say(locale, 'train.leave.note')}</p>
          <p role="alert" className="state failed">
            {asked && !reason ? say(locale, 'train.leave.choose') : ''}
          </p>
          <div className="row">
            <button
              type="button"
              className="button grave"
              onClick={() => {
                setAsked(true);
                if (reason) onLeave(reason);
              }}
            >
              {say(locale, 'train.leave.confirm')}
            </button>
            <button type="button" className="button" onClick={() => setLeaving(false)}>
              {say(locale, 'train.leave.stay')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div className="row">
          <button type="button" className="button" onClick={() => setLeaving(true)}>
            <DoorOpen size={15} aria-hidden="true" />
            {say(locale, 'train.leave')}
          </button>
        </div>
      )}
    </section>
  );
}
