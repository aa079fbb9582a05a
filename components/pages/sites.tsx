/** The supported sites, each with a switch. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { longDate } from '../../i18n/dates';
import type { Site } from './happened';
import { Toggle } from './toggle';

type Props = { locale: Lang; sites: readonly Site[]; details: boolean; onSwitch(site: Site, on: boolean): void };

export function Sites({ locale, sites, details, onSwitch }: Props): ReactNode {
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={site.id}>
          <Toggle
            label={site.name}
            note={
              details
                ? `${t(locale, 'sites.hosts', { hosts: site.hosts.join(', ') })}. ${t(locale, 'sites.checked', { date: longDate(locale, Date.parse(site.checked)) })}`
                : undefined
            }
            on={site.on}
            onChange={(on) => onSwitch(site, on)}
          />
        </li>
      ))}
    </ul>
  );
}
