/** Training sessions left before their end, for the journal. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { dateAndTime } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { LeaveReason } from './running';

type Props = { locale: Lang; left: readonly { at: number; reason: LeaveReason }[] };

export function LeftSessions({ locale, left }: Props): ReactNode {
  if (left.length === 0) return null;
  return (
    <>
      <h3>{say(locale, 'train.left')}</h3>
      <ul className="most">
        {left.map(({ at, reason }) => (
          <li key={at}>
            <span>{say(locale, `train.leave.${reason}`)}</span>
            <span>{dateAndTime(locale, at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
