/** In plain words: what is read, sent, stored, seen, how it is erased, and what the check cannot do. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

const parts = ['read', 'sent', 'stored', 'seen', 'erase', 'limits'] as const;

/** @param retention days that the journal is kept */
export function Privacy({ locale, retention }: { locale: Lang; retention: number }): ReactNode {
  return (
    <dl className="plain">
      {parts.map((part) => (
        <div key={part}>
          <dt>{say(locale, `privacy.${part}.title`)}</dt>
          <dd>{say(locale, `privacy.${part}`)}</dd>
        </div>
      ))}
      <div>
        <dt>{say(locale, 'privacy.kept.title')}</dt>
        <dd>{say(locale, 'privacy.kept', { count: retention })}</dd>
      </div>
      <div>
        <dt>{say(locale, 'privacy.private.title')}</dt>
        <dd>{say(locale, 'privacy.private')}</dd>
      </div>
    </dl>
  );
}
