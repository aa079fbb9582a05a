/** Leaving a finding as it is: for how long, and where it is held, why. */
import { type ReactNode, useId, useState } from 'react';
import type { Decision, Finding, Lang, Reason } from '../../engine/types';
import { t } from '../../i18n';
import { RadioGroup } from './radios';
import { Reasons } from './reasons';

const spans = ['once', 'draft', 'always'] as const;

type Props = {
  locale: Lang;
  finding: Finding;
  onKeep(lasts: Decision['lasts'], reason?: Reason): void;
  onBack(): void;
};

export function Keep({ locale, finding, onKeep, onBack }: Props): ReactNode {
  const [reason, setReason] = useState<Reason | null>(null);
  const [lasts, setLasts] = useState<Decision['lasts']>('draft');
  const name = useId();
  if (finding.severity !== 'hold')
    return (
      <fieldset className="keep">
        <legend>{t(locale, 'card.keep.how')}</legend>
        <div className="row">
          {spans.map((span, index) => (
            <button
              key={span}
              type="button"
              className="button"
              data-next={index === 0 ? '' : undefined}
              onClick={() => onKeep(span)}
            >
              {t(locale, `card.keep.${span}`)}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={onBack}>
            {t(locale, 'card.keep.back')}
          </button>
        </div>
      </fieldset>
    );
  const confirm = (): void => {
    if (reason) onKeep(lasts, reason);
  };
  return (
    <div className="keep">
      <Reasons
        locale={locale}
        question={t(locale, 'card.keep.why')}
        chosen={reason}
        onChoose={setReason}
        onConfirm={confirm}
      />
      <RadioGroup className="segments" label={t(locale, 'card.keep.how')}>
        {spans.map((span) => (
          <label key={span} className={lasts === span ? 'segment chosen' : 'segment'}>
            <input type="radio" name={name} checked={lasts === span} onChange={() => setLasts(span)} />
            <span>{t(locale, `card.keep.${span}`)}</span>
          </label>
        ))}
      </RadioGroup>
      <div className="row">
        <button type="button" className="button strong" disabled={reason === null} onClick={confirm}>
          {t(locale, 'card.keep.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={onBack}>
          {t(locale, 'card.keep.back')}
        </button>
      </div>
    </div>
  );
}
