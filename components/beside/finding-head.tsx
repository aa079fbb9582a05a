/** The head of a finding: what kind of thing it is, the words it speaks of, and what may happen. */
import type { ReactNode } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { kindName, quoted, t } from '../../i18n';
import { severityIcons } from './words';

/**
 * `live`: a screen reader hears it when another finding takes this one's place; `again`: the focus comes here when what
 * had it has gone.
 */
type Props = { locale: Lang; finding: Finding; titleId: string; aside?: ReactNode; live?: boolean; again?: boolean };

export function FindingHead({ locale, finding, titleId, aside, live, again }: Props): ReactNode {
  const Icon = severityIcons[finding.severity];
  return (
    <div className="about" aria-live={live ? 'polite' : undefined}>
      <div className="head">
        <span className={`badge ${finding.severity}`}>
          <Icon size={16} aria-hidden="true" />
        </span>
        <h2 id={titleId} {...(again && { tabIndex: -1, 'data-again': '' })}>
          {kindName(locale, finding.kind, finding.category)}
          <span className="unseen"> ({t(locale, `severity.${finding.severity}`)})</span>
        </h2>
        {aside}
      </div>
      <p className="say">{finding.say}</p>
      {finding.quote.trim() !== '' && (
        <p className="quote">
          <mark className={finding.severity}>{shortened(finding.quote, locale)}</mark>
        </p>
      )}
    </div>
  );
}

/** Long stretches are shown by their beginning and end: the words themselves stand marked in the draft. */
export function shortened(quote: string, locale: Lang): string {
  const flat = quote.replace(/\s+/g, ' ').trim();
  const chars = [...flat];
  if (chars.length <= 90) return quoted(locale, flat);
  return quoted(locale, `${chars.slice(0, 56).join('').trimEnd()} … ${chars.slice(-26).join('').trimStart()}`);
}
