/** How much is pointed out: four levels in a list. */
import { type ReactNode, useId } from 'react';
import { type Lang, type Strictness, strictnesses } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

type Props = {
  locale: Lang;
  value: Strictness;
  locked?: boolean;
  /** A sentence after that on the level itself. */
  note?: string;
  onChange(value: Strictness): void;
};

export function StrictnessChoice({ locale, value, locked = false, note, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(locale, 'practice.strictness')}</label>
      <select
        id={id}
        value={value}
        disabled={locked}
        aria-describedby={`${id}n`}
        onChange={({ target }) => {
          const chosen = strictnesses.find((one) => one === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {strictnesses.map((one) => (
          <option key={one} value={one}>
            {t(locale, `strictness.${one}`)}
          </option>
        ))}
      </select>
      <p id={`${id}n`} className="note">
        {say(locale, `strictness.${value}.note`)}
        {note && ` ${note}`}
      </p>
    </div>
  );
}
