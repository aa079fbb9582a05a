/** The supported sites, each with a switch. */
import type { ReactNode } from 'react';
import type { Lang, Strictness } from '../../engine/types';
import { longDate } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { Site } from './happened';
import { SiteLevel } from './site-level';
import { Toggle } from './toggle';

type Props = {
  locale: Lang;
  sites: readonly Site[];
  details: boolean;
  onSwitch(site: Site, on: boolean): void;
  /** Where each site may have a strictness of its own: the general one, and what to do. */
  levels?: { general: Strictness; onLevel(site: Site, level: Strictness | undefined): void };
};

export function Sites({ locale, sites, details, onSwitch, levels }: Props): ReactNode {
  return (
    <ul className="sites">
      {sites.map((site) => (
        <li key={site.id}>
          <Toggle
            label={site.name}
            note={
              details
                ? `${say(locale, 'sites.hosts', { hosts: site.hosts.join(', ') })}. ${say(locale, 'sites.checked', { date: longDate(locale, Date.parse(site.checked)) })}`
                : undefined
            }
            on={site.on}
            onChange={(on) => onSwitch(site, on)}
          />
          {levels && site.on && (
            <SiteLevel
              locale={locale}
              name={site.name}
              level={site.level}
              general={levels.general}
              onLevel={(level) => levels.onLevel(site, level)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
