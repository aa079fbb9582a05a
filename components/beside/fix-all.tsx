/** All suggestions with one click, after a look at what would change. */
import { WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Offer } from '../../engine';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { shortened } from './finding-head';
import { useFolding } from './focus';
import { keyOf } from './words';

type Props = { locale: Lang; pairs: Offer[]; busy: boolean; onApply(pairs: Offer[]): void };

export function FixAll({ locale, pairs, busy, onApply }: Props): ReactNode {
  const [looking, setLooking] = useFolding(false);
  if (!looking)
    return (
      <button type="button" className="button fix-all" disabled={busy} onClick={() => setLooking(true)}>
        <WandSparkles size={14} aria-hidden="true" />
        {t(locale, 'panel.fixAll', { count: pairs.length })}
      </button>
    );
  return (
    <section className="preview fix-all" aria-label={t(locale, 'panel.fixAll.preview')}>
      <h3>{t(locale, 'panel.fixAll.preview')}</h3>
      <ul>
        {pairs.map(({ finding, fix }) => {
          const before = shortened(finding.quote, locale);
          const after = shortened(fix.label, locale);
          return (
            <li
              key={keyOf(
                finding,
                pairs.map((pair) => pair.finding),
              )}
            >
              {fix.label === ''
                ? t(locale, 'panel.removed', { before })
                : t(locale, 'panel.becomes', { before, after })}
            </li>
          );
        })}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button strong"
          disabled={busy}
          data-next=""
          onClick={() => {
            setLooking(false);
            onApply(pairs);
          }}
        >
          {t(locale, 'panel.fixAll.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={() => setLooking(false)}>
          {t(locale, 'panel.fixAll.cancel')}
        </button>
      </div>
    </section>
  );
}
