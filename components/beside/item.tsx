/** One finding in the panel's list: the same words as the card, closer together. */
import { type ReactNode, useId, useState } from 'react';
import type { Decision, Finding, Fix, Lang, Reason } from '../../engine/types';
import { t } from '../../i18n';
import { FindingHead } from './finding-head';
import { Keep } from './keep';
import { Remedy } from './remedy';
import { Why } from './why';

type Props = {
  locale: Lang;
  finding: Finding;
  busy: boolean;
  /** True for the item where focus goes on after one before it was mended. */
  first: boolean;
  onFix(fix: Fix): void;
  onKeep(lasts: Decision['lasts'], reason?: Reason): void;
};

export function Item({ locale, finding, busy, first, onFix, onKeep }: Props): ReactNode {
  const [keeping, setKeeping] = useState(false);
  const titleId = useId();
  return (
    <li className="item" aria-labelledby={titleId}>
      <FindingHead locale={locale} finding={finding} titleId={titleId} again={first} />
      <Remedy locale={locale} finding={finding} busy={busy} first={false} onFix={onFix} />
      <div className="item-foot">
        <Why locale={locale} finding={finding} />
        {keeping ? (
          <Keep locale={locale} finding={finding} onKeep={onKeep} onBack={() => setKeeping(false)} />
        ) : (
          <button type="button" className="button quiet" onClick={() => setKeeping(true)}>
            {t(locale, 'card.keep')}
          </button>
        )}
      </div>
    </li>
  );
}
