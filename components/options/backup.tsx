/** One file with what was set and left for good: saved, and brought back. */
import { Download, Trash2, Upload } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { Confirm } from './confirm';

/** What came of bringing a file back. */
export type Restored = { ok: true; count: number } | { ok: false };

type Props = {
  locale: Lang;
  restored: Restored | null;
  /** True after everything was erased. */
  wiped: boolean;
  onSave(): void;
  onLoad(file: File): void;
  onWipe(): void;
};

export function Backup({ locale, restored, wiped, onSave, onLoad, onWipe }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <p className="note">{say(locale, 'backup.everything')}</p>
      <div className="row">
        <button type="button" className="button strong" onClick={onSave}>
          <Download size={15} aria-hidden="true" />
          {t(locale, 'backup.save')}
        </button>
        <span className="file">
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onLoad(file);
              target.value = '';
            }}
          />
          <label htmlFor={id} className="button">
            <Upload size={15} aria-hidden="true" />
            {t(locale, 'backup.load')}
          </label>
        </span>
      </div>
      <p role="status" className="note">
        {restored && (restored.ok ? t(locale, 'backup.loaded', { count: restored.count }) : t(locale, 'backup.bad'))}
        {wiped && say(locale, 'backup.wiped')}
      </p>
      <Confirm
        locale={locale}
        icon={Trash2}
        button={say(locale, 'backup.wipe')}
        question={say(locale, 'backup.wipe.ask')}
        note={say(locale, 'backup.wipe.note')}
        yes={say(locale, 'backup.wipe.yes')}
        no={say(locale, 'backup.wipe.no')}
        onYes={onWipe}
      />
    </>
  );
}
