/** "Not a name", "this is ours": the words go to the list of own things and are never pointed out again. */
import type { ReactNode } from 'react';
import type { Finding } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, View } from '../view';

/** What can be somebody's own or the service's. An identity number cannot. */
const ours = new Set(['phone', 'email', 'handle', 'address', 'bank', 'location', 'vehicle-plate']);

type Props = { view: View; finding: Finding; actions: Actions };

export function Allow({ view: { locale, mayAllow, busy }, finding, actions }: Props): ReactNode {
  const name = finding.kind === 'person-name';
  if (!actions.allow || mayAllow === false || finding.category !== 'personal-data') return null;
  if (!name && !ours.has(finding.kind)) return null;
  return (
    <button type="button" className="button quiet" disabled={busy} onClick={() => actions.allow?.(finding)}>
      {t(locale, name ? 'card.allow.name' : 'card.allow.number')}
    </button>
  );
}
