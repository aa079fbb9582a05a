/** Choosing a reason for leaving held words as they are: six radios, one tap each, nothing to type. */
import { type ReactNode, useId } from 'react';
import { type Lang, type Reason, reasons } from '../../engine/types';
import { t } from '../../i18n';
import { RadioGroup } from './radios';

type Props = {
  locale: Lang;
  question: string;
  chosen: Reason | null;
  onChoose(reason: Reason): void;
  /** Enter on a chosen reason. */
  onConfirm(): void;
};

export function Reasons({ locale, question, chosen, onChoose, onConfirm }: Props): ReactNode {
  const name = useId();
  return (
    <RadioGroup className="reasons" labelledBy={`${name}q`}>
      <p id={`${name}q`} className="question">
        {question}
      </p>
      {reasons.map((reason, index) => (
        <label key={reason} className={chosen === reason ? 'chip chosen' : 'chip'}>
          <input
            type="radio"
            name={name}
            value={reason}
            checked={chosen === reason}
            data-next={index === 0 ? '' : undefined}
            onChange={() => onChoose(reason)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || chosen === null) return;
              event.preventDefault();
              onConfirm();
            }}
          />
          <span>{t(locale, `reason.${reason}`)}</span>
        </label>
      ))}
    </RadioGroup>
  );
}
