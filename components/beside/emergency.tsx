/** What stands first when a draft speaks of danger now: the lines that answer day and night, and a way to pass them on. */
import { LifeBuoy, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Fix, Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, View } from '../view';

const lines = ['112', '102', '103', '111'] as const;

/** True for the finding that says: danger is described and no way to help is named. */
export const isEmergency = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'rp-danger-no-route';

/** The numbers are written in the language of the words about danger, which may not be that of our screens. */
function languageOf(words: string, locale: Lang): Lang {
  if (/[әғқңөұүһі]/i.test(words)) return 'kk';
  if (/[а-яё]/i.test(words)) return locale === 'kk' ? 'kk' : 'ru';
  return /[a-z]/i.test(words) ? 'en' : locale;
}

/** The change that writes the numbers at the end of the draft; null while its length is not known. */
function routeFix(finding: Finding, locale: Lang, length: number | undefined): Fix | null {
  if (length === undefined) return null;
  const line = t(languageOf(finding.quote, locale), 'emergency.line');
  return { label: line, edits: [{ span: { start: length, end: length }, text: ` ${line}` }] };
}

type Props = { locale: Lang; finding: Finding; view: View; actions: Actions; first: boolean };

export function Emergency({ locale, finding, view, actions, first }: Props): ReactNode {
  const fix = routeFix(finding, locale, view.length);
  return (
    <section className="emergency" aria-label={t(locale, 'emergency.title')}>
      <p className="emergency-title">
        <LifeBuoy size={16} aria-hidden="true" />
        {t(locale, 'emergency.title')}
      </p>
      <p>{t(locale, 'emergency.lead')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <strong>{line}</strong> <span>{t(locale, `emergency.${line}`)}</span>
          </li>
        ))}
      </ul>
      {fix && (
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
    </section>
  );
}
