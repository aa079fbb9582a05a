/** What happened, in numbers: waited, mended, left, sent. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { type Happened, outcomes } from './happened';

const keys = {
  held: 'figures.held',
  fixed: 'figures.fixed',
  kept: 'figures.kept',
  'sent-anyway': 'figures.sent',
} as const;

type Props = { locale: Lang; entries: readonly Happened[] };

export function Figures({ locale, entries }: Props): ReactNode {
  return (
    <ul className="figures">
      {outcomes.map((outcome) => {
        const count = entries.filter((entry) => entry.outcome === outcome).length;
        return count === 0 ? null : <li key={outcome}>{say(locale, keys[outcome], { count })}</li>;
      })}
    </ul>
  );
}
