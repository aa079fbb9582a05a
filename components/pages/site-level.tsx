/** How strictly one site is reread: as all others, or by a level of its own. */
import { type ReactNode, useId } from 'react';
import { type Lang, type Strictness, strictnesses } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

type Props = {
  locale: Lang;
  name: string;
  level: Strictness | undefined;
  /** The level of all sites without one of their own. */
  general: Strictness;
  onLevel(level: Strictness | undefined): void;
};

export function SiteLevel({ locale, name, level, general, onLevel }: Props): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(locale, 'level.site', { name })}</label>
      <select
        id={id}
        value={level ?? ''}
        onChange={({ target }) => onLevel(strictnesses.find((one) => one === target.value))}
      >
        <option value="">{say(locale, 'level.general', { level: t(locale, `strictness.${general}`) })}</option>
        {strictnesses.map((one) => (
          <option key={one} value={one}>
            {t(locale, `strictness.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
