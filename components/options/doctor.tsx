/** The check-up: what is recognised on an open page, what is not, and a report without any draft to pass on. */
import { Copy, RefreshCw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { AllChecked, type DoctorBox, DoctorTable, type HereCode, UncheckedHere } from '../pages/doctor';

export type DoctorPage = { id: number; site: string; host: string };

/** What is known of the page that was chosen. */
export type DoctorState =
  | { is: 'looking' }
  | { is: 'failed' }
  | { is: 'found'; unchecked: HereCode[]; boxes: DoctorBox[]; report: string };

type Props = {
  locale: Lang;
  /** Open pages; null until they are known. */
  pages: DoctorPage[] | null;
  chosen: number | null;
  state: DoctorState;
  /** What came of copying. */
  copied: 'yes' | 'no' | null;
  onChoose(id: number): void;
  onLook(): void;
  onCopy(report: string): void;
};

/** Two tabs of one site are told apart by their order. */
function pageName(locale: Lang, pages: readonly DoctorPage[], { id, site, host }: DoctorPage): string {
  const alike = pages.filter((one) => one.host === host);
  if (alike.length < 2) return say(locale, 'doctor.page.one', { site, host });
  return say(locale, 'doctor.page.nth', { site, host, index: alike.findIndex((one) => one.id === id) + 1 });
}

export function Doctor({ locale, pages, chosen, state, copied, onChoose, onLook, onCopy }: Props): ReactNode {
  const id = useId();
  const none = pages !== null && pages.length === 0;
  return (
    <>
      <div className="row">
        {pages !== null && pages.length > 0 && (
          <span className="field">
            <label htmlFor={id}>{say(locale, 'doctor.page')}</label>
            <select id={id} value={chosen ?? ''} onChange={({ target }) => onChoose(Number(target.value))}>
              {pages.map((page) => (
                <option key={page.id} value={page.id}>
                  {pageName(locale, pages, page)}
                </option>
              ))}
            </select>
          </span>
        )}
        <button type="button" className="button" onClick={onLook}>
          <RefreshCw size={15} aria-hidden="true" />
          {say(locale, 'doctor.again')}
        </button>
      </div>
      <div role="status">
        {none && <p className="state">{say(locale, 'doctor.none')}</p>}
        {!none && state.is === 'looking' && <p className="state">{say(locale, 'doctor.looking')}</p>}
        {!none && state.is === 'failed' && <p className="state failed">{say(locale, 'doctor.failed')}</p>}
        {!none && state.is === 'found' && <Found locale={locale} state={state} />}
      </div>
      {!none && state.is === 'found' && (
        <>
          {state.boxes.length > 0 && (
            <section aria-labelledby={`${id}b`}>
              <h3 id={`${id}b`}>{say(locale, 'doctor.boxes')}</h3>
              <DoctorTable locale={locale} boxes={state.boxes} />
            </section>
          )}
          <section aria-labelledby={`${id}r`}>
            <h3 id={`${id}r`}>{say(locale, 'doctor.report')}</h3>
            <p className="note">{say(locale, 'doctor.report.note')}</p>
            {/* For developers, in their language whatever the screen speaks. */}
            <textarea className="report" lang="en" readOnly rows={8} value={state.report} aria-labelledby={`${id}r`} />
            <div className="row">
              <button type="button" className="button strong" onClick={() => onCopy(state.report)}>
                <Copy size={15} aria-hidden="true" />
                {say(locale, 'doctor.copy')}
              </button>
              <span role="status" className="note">
                {copied && say(locale, copied === 'yes' ? 'doctor.copied' : 'doctor.copy.failed')}
              </span>
            </div>
          </section>
        </>
      )}
    </>
  );
}

function Found({ locale, state }: { locale: Lang; state: Extract<DoctorState, { is: 'found' }> }): ReactNode {
  if (state.unchecked.length > 0) return <UncheckedHere locale={locale} reasons={state.unchecked} />;
  if (state.boxes.length === 0) return <p className="state">{say(locale, 'doctor.nobox')}</p>;
  return <AllChecked locale={locale} />;
}
