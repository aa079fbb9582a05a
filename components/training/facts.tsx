/** What a session does: until when, how strictly, with which packs. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { dateAndTime } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { ShownSession } from './types';

export function SessionFacts({ locale, session }: { locale: Lang; session: ShownSession }): ReactNode {
  const { trainer, strictness, ends, packs } = session;
  return (
    <ul>
      {trainer && <li>{say(locale, 'train.by', { trainer })}</li>}
      <li>{say(locale, 'train.until', { time: dateAndTime(locale, ends) })}</li>
      <li>{say(locale, 'train.level', { level: t(locale, `strictness.${strictness}`) })}</li>
      {packs.length > 0 && <li>{say(locale, 'train.packs', { packs: packs.join(', ') })}</li>}
    </ul>
  );
}
