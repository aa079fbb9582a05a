/** One finding in the panel's list: the same words as the card, closer together. */
import { type ReactNode, useId } from 'react';
import type { Decision, Finding, Fix, Reason } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, View } from '../view';
import { Allow } from './allow';
import { CallsForReply } from './aside';
import { FindingHead } from './finding-head';
import { useFolding } from './focus';
import { Keep } from './keep';
import { Remedy } from './remedy';
import { Why } from './why';

type Props = {
  view: View;
  finding: Finding;
  actions: Actions;
  /** True for the item where focus goes on after one before it was mended. */
  first: boolean;
  onFix(fix: Fix): void;
  onKeep(lasts: Decision['lasts'], reason?: Reason): void;
};

export function Item({ view, finding, actions, first, onFix, onKeep }: Props): ReactNode {
  const { locale, busy } = view;
  const [keeping, setKeeping] = useFolding(false);
  const titleId = useId();
  return (
    <li className="item" aria-labelledby={titleId}>
      <FindingHead locale={locale} finding={finding} titleId={titleId} again={first} />
      <Remedy locale={locale} finding={finding} busy={busy} first={false} onFix={onFix} />
      <CallsForReply view={view} finding={finding} actions={actions} />
      <div className="item-foot">
        <Why locale={locale} finding={finding} actions={actions} />
        {keeping ? (
          <Keep locale={locale} finding={finding} onKeep={onKeep} onBack={() => setKeeping(false)} />
        ) : (
          <div className="leave">
            <Allow view={view} finding={finding} actions={actions} />
            <button type="button" className="button quiet" onClick={() => setKeeping(true)}>
              {t(locale, 'card.keep')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
