/** The level in force, where it is another than the one chosen, and whose doing that is. */
import type { ReactNode } from 'react';
import type { Lang, Strictness } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

export type LevelInForce = {
  strictness: Strictness;
  locked: boolean;
  /** True if a training session holds it there; that stands in its own place. */
  byTraining?: boolean;
};

type Props = { locale: Lang; chosen: Strictness; level: LevelInForce };

export function Level({ locale, chosen, level: { strictness, locked, byTraining = false } }: Props): ReactNode {
  const level = t(locale, `strictness.${strictness}`);
  if (locked) return <p className="note">{say(locale, 'popup.level.policy', { level })}</p>;
  return strictness === chosen || byTraining ? null : (
    <p className="note">{say(locale, 'popup.level.pack', { level })}</p>
  );
}
