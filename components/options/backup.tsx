/** One file with what was set and left for good: saved, and brought back. */
import { Download, Upload } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';

/** What came of bringing a file back. */
export type Restored = { ok: true; count: number } | { ok: false };

type Props = { locale: Lang; restored: Restored | null; onSave(): void; onLoad(file: File): void };

export function Backup({ locale, restored, onSave, onLoad }: Props): ReactNode {
  const id = useId();
  return (
    <>
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
      </p>
    </>
  );
}
