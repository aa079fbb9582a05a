/** What stands first when somebody may be in danger now: the lines of the country, the first steps, and a way to pass the numbers on. */
import { LifeBuoy, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Fix, Lang } from '../../engine/types';
import { t } from '../../i18n';
import { type Country, shownLines } from '../../i18n/crisis-lines';
import { filled } from '../../i18n/replies/reply';
import type { Actions, View } from '../view';
import { languageOf } from './words';

/** True for the finding that says: danger is described and no way to help is named. */
export const isEmergency = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'rp-danger-no-route';

const steps = ['emergency.step.1', 'emergency.step.2', 'emergency.step.3'] as const;

/** The change that writes the numbers at the end of the draft, in the language of its words. */
function routeFix(finding: Finding, locale: Lang, country: Country, length: number): Fix {
  const words = t(languageOf(finding.quote, locale), 'emergency.line', {
    emergency: '{emergency}',
    violence: '{violence}',
  });
  const line = filled(words, country);
  return { label: line, edits: [{ span: { start: length, end: length }, text: ` ${line}` }] };
}

type Props = {
  locale: Lang;
  /** Null where the draft names a way to help already. */
  finding: Finding | null;
  view: View;
  actions: Actions;
  first: boolean;
};

export function Emergency({ locale, finding, view, actions, first }: Props): ReactNode {
  const { country = 'KZ', protocol = '' } = view.crisis ?? {};
  const fix = finding && view.length !== undefined ? routeFix(finding, locale, country, view.length) : null;
  return (
    <section className="emergency" aria-label={t(locale, 'emergency.title')}>
      <p className="emergency-title">
        <LifeBuoy size={16} aria-hidden="true" />
        {t(locale, 'emergency.title')}
      </p>
      <p>{t(locale, 'emergency.lead')}</p>
      {protocol.trim() !== '' && <p className="protocol">{protocol}</p>}
      <ul>
        {shownLines(country).map(({ number, is }) => (
          <li key={number}>
            <strong>{number}</strong> <span>{is.map((one) => t(locale, `lines.${one}`)).join(', ')}</span>
          </li>
        ))}
      </ul>
      {fix && finding && (
        <button
          type="button"
          className="button strong"
          disabled={view.busy}
          data-first={first ? '' : undefined}
          onClick={() => actions.fix(finding, fix)}
        >
          <Plus size={14} aria-hidden="true" />
          {t(locale, 'emergency.insert')}
        </button>
      )}
      <ol aria-label={t(locale, 'emergency.steps')}>
        {steps.map((step) => (
          <li key={step}>{t(locale, step)}</li>
        ))}
      </ol>
    </section>
  );
}
