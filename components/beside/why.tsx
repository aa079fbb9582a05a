/** Why a finding is shown: the principle in one line, and on demand what it rests on and how it was found. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { evidenceSentence, principleSentence, t } from '../../i18n';
import type { Actions } from '../view';
import { MakeRuleButton } from './make-rule';
import { Report } from './report';

type Props = { locale: Lang; finding: Finding };
type WhyProps = Props & { actions: Actions };

/** The first principle, in one line. */
export function Principle({ locale, finding }: Props): ReactNode {
  const sentence = finding.why.map((code) => principleSentence(locale, code)).find((one) => one !== undefined);
  return sentence ? <p className="principle">{sentence}</p> : null;
}

/** All of it, folded away. */
export function Why({ locale, finding, actions }: WhyProps): ReactNode {
  const principles = finding.why.flatMap((code) => principleSentence(locale, code) ?? []);
  return (
    <details className="why">
      <summary>
        <ChevronDown size={14} aria-hidden="true" className="turns" />
        {t(locale, 'card.why')}
      </summary>
      <div className="why-text">
        {principles.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {finding.because.length > 0 && (
          <>
            <h3>{t(locale, 'card.evidence')}</h3>
            <ul>
              {finding.because.map((evidence) => (
                <li key={`${evidence.code}:${evidence.value}`}>{evidenceSentence(locale, evidence)}</li>
              ))}
            </ul>
          </>
        )}
        {finding.sources.length > 0 && (
          <>
            <h3>{t(locale, 'card.sources')}</h3>
            <ul lang="en">
              {finding.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </>
        )}
        <Report locale={locale} finding={finding} actions={actions} />
        <MakeRuleButton locale={locale} finding={finding} />
      </div>
    </details>
  );
}
