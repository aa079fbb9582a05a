/** What to write instead: the advice in words, and one button for each change that can be made with a click. */
import { ArrowRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Fix, Lang } from '../../engine/types';
import { t } from '../../i18n';

type Props = {
  locale: Lang;
  finding: Finding;
  busy: boolean;
  /** True if the first button is where focus enters the window. */
  first: boolean;
  onFix(fix: Fix): void;
};

export function Remedy({ locale, finding, busy, first, onFix }: Props): ReactNode {
  return (
    <div className="remedy">
      <p className="offer">
        <span className="offer-title">{t(locale, 'card.instead')}</span>
        {finding.offer}
      </p>
      {finding.fixes.length > 0 && (
        <div className="fixes">
          {finding.fixes.map((fix, index) => {
            const removes = fix.label === '';
            const Icon = removes ? Trash2 : ArrowRight;
            return (
              <button
                key={fix.label}
                type="button"
                className={index === 0 ? 'button tinted' : 'button'}
                disabled={busy}
                data-first={first && index === 0 ? '' : undefined}
                aria-label={removes ? undefined : t(locale, 'card.use', { words: fix.label })}
                onClick={() => onFix(fix)}
              >
                <Icon size={14} aria-hidden="true" />
                <span>{removes ? t(locale, 'card.remove') : fix.label}</span>
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
