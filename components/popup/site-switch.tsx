/** On or off for the site of the open tab. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Toggle } from '../pages/toggle';
import type { HereSite } from './here';

type Props = { locale: Lang; site: HereSite; changed: boolean; refused: boolean; onSite(on: boolean): void };

export function SiteSwitch({ locale, site, changed, refused, onSite }: Props): ReactNode {
  const { name, on, supported } = site;
  const note = supported
    ? say(locale, on ? 'popup.site.on' : 'popup.site.off', { name })
    : say(locale, on ? 'popup.other.on' : 'popup.other.off', { host: name });
  return (
    <section>
      <Toggle label={say(locale, 'popup.site.switch', { name })} note={note} on={on} onChange={onSite} />
      <p role="status" className="note">
        {refused ? say(locale, 'popup.other.refused') : changed && on ? say(locale, 'popup.site.reload') : ''}
      </p>
    </section>
  );
}
