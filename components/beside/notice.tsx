/** A short note that comes and goes: what has just happened to a message or a fix. */
import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../i18n';
import type { Actions, NoticeCode, View } from '../view';

const tones: Record<NoticeCode, 'done' | 'info' | 'alert'> = {
  unchecked: 'alert',
  loading: 'info',
  'checked-press-again': 'done',
  'pass-given': 'done',
  'fix-moved': 'info',
  'fix-refused': 'info',
  'pass-void': 'info',
};
const icons = { done: CircleCheck, info: Info, alert: CircleAlert };

type Props = { view: View; actions: Actions };

/** The region is always there, so that screen readers hear what is put into it. */
export function Notice({ view: { locale, notice }, actions }: Props): ReactNode {
  const Icon = notice ? icons[tones[notice.code]] : null;
  return (
    <div role="status" aria-label={t(locale, 'notice.label')} className="notices">
      {notice && Icon && (
        <div className={`window notice ${tones[notice.code]}`}>
          <Icon size={18} aria-hidden="true" />
          <p>{t(locale, `notice.${notice.code}`)}</p>
          <button type="button" className="tool" aria-label={t(locale, 'notice.close')} onClick={actions.dismissNotice}>
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
