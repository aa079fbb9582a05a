/** "Tell us it is wrong": a report without a word of the draft, shown whole, to be copied or saved. Nothing is sent. */
import { Copy, Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions } from '../view';
import { useFolding } from './focus';

type Props = { locale: Lang; finding: Finding; actions: Actions };

export function Report({ locale, finding, actions }: Props): ReactNode {
  const [text, setText] = useFolding<string | null>(null);
  const [done, setDone] = useState<'report.copied' | 'report.not-copied' | 'report.saved' | null>(null);
  const { report, copy, save } = actions;
  if (!report || !copy || !save) return null;
  if (text === null)
    return (
      <button type="button" className="button quiet report-open" onClick={() => setText(report(finding))}>
        {t(locale, 'report.open')}
      </button>
    );
  return (
    <section className="preview" aria-label={t(locale, 'report.title')}>
      <h3>{t(locale, 'report.title')}</h3>
      <p>{t(locale, 'report.lead')}</p>
      <pre>{text}</pre>
      <div className="row">
        <button
          type="button"
          className="button"
          data-next=""
          onClick={() => void copy(text).then((worked) => setDone(worked ? 'report.copied' : 'report.not-copied'))}
        >
          <Copy size={14} aria-hidden="true" />
          {t(locale, 'report.copy')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            save(`reread-${finding.rule}.txt`, text);
            setDone('report.saved');
          }}
        >
          <Download size={14} aria-hidden="true" />
          {t(locale, 'report.save')}
        </button>
      </div>
      <p role="status" className="note">
        {done ? t(locale, done) : ''}
      </p>
    </section>
  );
}
