/** The training session that is running, with the way to what can be done about it. */
import { GraduationCap } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang, Strictness } from '../../engine/types';
import { t } from '../../i18n';
import { dateAndTime } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';

type Props = { locale: Lang; group: string; ends: number; strictness: Strictness };

export function TrainingNow({ locale, group, ends, strictness }: Props): ReactNode {
  return (
    <section>
      <h2>{say(locale, 'train.popup', { group, time: dateAndTime(locale, ends) })}</h2>
      <p className="note">{say(locale, 'train.level', { level: t(locale, `strictness.${strictness}`) })}</p>
      <a className="button" href="/options.html#training" target="_blank" rel="noreferrer">
        <GraduationCap size={15} aria-hidden="true" />
        <span>{say(locale, 'train.popup.link')}</span>
      </a>
    </section>
  );
}
