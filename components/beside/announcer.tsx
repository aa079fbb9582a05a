/** Tells screen readers what was found, once the person has stopped typing; says nothing twice. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { t } from '../../i18n';
import { countsInWords } from './words';

/** Silence after the last change before anything is said, ms. */
const quiet = 1500;

type Props = {
  locale: Lang;
  findings: readonly Finding[];
  /** True while a window of ours is open and speaks for itself. */
  hushed: boolean;
};

export function Announcer({ locale, findings, hushed }: Props): ReactNode {
  const now = findings.length === 0 ? '' : countsInWords(locale, findings);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (hushed || now === said) return;
    const timer = setTimeout(() => setSaid(now), quiet);
    return () => clearTimeout(timer);
  }, [now, said, hushed]);
  const [everSaid, setEverSaid] = useState(false);
  useEffect(() => {
    if (said !== '') setEverSaid(true);
  }, [said]);
  const words = said === '' ? (everSaid ? t(locale, 'live.clean') : '') : t(locale, 'live.found', { counts: said });
  return (
    <div aria-live="polite" aria-atomic="true" className="unseen">
      {words}
    </div>
  );
}
