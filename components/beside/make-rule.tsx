/** The way from a finding to a rule of the team: only the words found go there, and only on this press. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { t } from '../../i18n';

/** Absent where no rules can be made. */
export const MakeRule = createContext<((finding: Finding) => void) | undefined>(undefined);

export function MakeRuleButton({ locale, finding }: { locale: Lang; finding: Finding }): ReactNode {
  const make = useContext(MakeRule);
  return make ? (
    <button type="button" className="button" onClick={() => make(finding)}>
      {t(locale, 'card.make-rule')}
    </button>
  ) : null;
}
