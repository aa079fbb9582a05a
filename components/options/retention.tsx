/** How long entries of the journal are kept. */
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

/** Days to choose from. */
const choices = [7, 30, 90, 180, 365];

type Props = { locale: Lang; days: number; locked: boolean; onChange(days: number): void };

export function Retention({ locale, days, locked, onChange }: Props): ReactNode {
  const id = useId();
  const all = [...new Set([...choices, days])].sort((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{say(locale, 'journal.retention')}</label>
      <select
        id={id}
        value={days}
        disabled={locked}
        aria-describedby={`${id}n`}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {all.map((count) => (
          <option key={count} value={count}>
            {say(locale, 'journal.retention.days', { count })}
          </option>
        ))}
      </select>
      <p id={`${id}n`} className="note">
        {say(locale, 'journal.retention.note')}
      </p>
    </div>
  );
}
