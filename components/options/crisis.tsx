/** Settings: whose crisis lines are shown when somebody is in danger, and the service's own first steps. */
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { type Country, countries, shownLines } from '../../i18n/crisis-lines';
import { say } from '../../i18n/own-pages';

type Props = {
  locale: Lang;
  country: Country | 'auto';
  /** What `auto` comes to here. */
  likely: Country;
  protocol: string;
  onCountry(country: Country | 'auto'): void;
  onProtocol(protocol: string): void;
};

export function Crisis({ locale, country, likely, protocol, onCountry, onProtocol }: Props): ReactNode {
  const id = useId();
  const shown = country === 'auto' ? likely : country;
  return (
    <section className="field" aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{say(locale, 'crisis.title')}</h3>
      <div className="field">
        <label htmlFor={id}>{say(locale, 'crisis.country')}</label>
        <select
          id={id}
          value={country}
          onChange={({ target }) => onCountry(countries.find((one) => one === target.value) ?? 'auto')}
        >
          <option value="auto">{say(locale, 'crisis.auto', { country: say(locale, `country.${likely}`) })}</option>
          {countries.map((one) => (
            <option key={one} value={one}>
              {say(locale, `country.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <ul aria-label={say(locale, 'crisis.lines')}>
        {shownLines(shown).map(({ number, is }) => (
          <li key={number}>
            <strong>{number}</strong> {is.map((one) => t(locale, `lines.${one}`)).join(', ')}
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={`${id}p`}>{say(locale, 'crisis.protocol')}</label>
        <textarea
          id={`${id}p`}
          key={protocol}
          defaultValue={protocol}
          maxLength={400}
          rows={3}
          aria-describedby={`${id}n`}
          onBlur={({ target }) => {
            if (target.value !== protocol) onProtocol(target.value);
          }}
        />
        <p id={`${id}n`} className="note">
          {say(locale, 'crisis.protocol.note')}
        </p>
      </div>
    </section>
  );
}
