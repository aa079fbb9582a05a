/** The foot of the panel: back to the draft, or the same words with a reason. Two taps for somebody who is sure. */
import { Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Lang, Reason } from '../../engine/types';
import { t } from '../../i18n';
import { useFolding } from './focus';
import { Reasons } from './reasons';

/** `urgent`: somebody may be in danger, so no reason is asked. */
type Props = { locale: Lang; held: boolean; urgent: boolean; onBack(): void; onSend(reason?: Reason): void };

export function SendAnyway({ locale, held, urgent, onBack, onSend }: Props): ReactNode {
  const [asking, setAsking] = useFolding(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const back = (
    <button type="button" className="button strong" onClick={onBack}>
      <Undo2 size={14} aria-hidden="true" />
      {t(locale, 'panel.back')}
    </button>
  );
  if (!held) return <div className="row">{back}</div>;
  if (urgent)
    return (
      <div className="urgent">
        <div className="row">
          {back}
          <button type="button" className="button" onClick={() => onSend()}>
            {t(locale, 'emergency.send')}
          </button>
        </div>
        <p className="note">{t(locale, 'emergency.send.note')}</p>
      </div>
    );
  if (!asking)
    return (
      <div className="row">
        {back}
        <button type="button" className="button quiet" onClick={() => setAsking(true)}>
          {t(locale, 'panel.send')}
        </button>
      </div>
    );
  const confirm = (): void => {
    if (reason) onSend(reason);
  };
  return (
    <div className="ask">
      <Reasons
        locale={locale}
        question={t(locale, 'panel.send.why')}
        chosen={reason}
        onChoose={setReason}
        onConfirm={confirm}
      />
      <p className="note">{t(locale, 'panel.send.note')}</p>
      <div className="row">
        <button type="button" className="button strong" disabled={reason === null} onClick={confirm}>
          {t(locale, 'panel.send.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={onBack}>
          {t(locale, 'panel.back')}
        </button>
      </div>
    </div>
  );
}
