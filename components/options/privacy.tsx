/** In plain words: what is read, sent, stored, seen, how it is erased, and what the check cannot do. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';

const parts = ['read', 'sent', 'stored', 'seen', 'erase', 'limits'] as const;

export function Privacy({ locale }: { locale: Lang }): ReactNode {
  return (
    <dl className="plain">
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(locale, `privacy.${part}.title`)}</dt>
          <dd>{t(locale, `privacy.${part}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
