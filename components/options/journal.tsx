/** The journal: switch, figures, a chart by week, what comes up most, the latest entries, saving and erasing. */
import { Download, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { dateAndTime } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { Happened } from '../pages/happened';
import { Toggle } from '../pages/toggle';
import { Confirm } from './confirm';
import { Retention } from './retention';
import { Weeks } from './weeks';

const latest = 50;

type Props = {
  locale: Lang;
  on: boolean;
  /** How long entries are kept, days. */
  retention: number;
  retentionLocked: boolean;
  /** Newest first. */
  entries: readonly Happened[];
  /** True after it was erased. */
  erased: boolean;
  nameOf(rule: string): string;
  siteName(platform: string): string;
  onSwitch(on: boolean): void;
  onRetention(days: number): void;
  onSave(form: 'csv' | 'json'): void;
  onErase(): void;
};

export function Journal(props: Props): ReactNode {
  const { locale, on, entries, erased, nameOf, siteName, onSwitch, onSave, onErase } = props;
  const often = mostOften(entries);
  const most = often[0]?.count ?? 1;
  return (
    <>
      <Toggle label={say(locale, 'journal.write')} on={on} onChange={onSwitch} />
      <Retention locale={locale} days={props.retention} locked={props.retentionLocked} onChange={props.onRetention} />
      <p role="status" className="note">
        {erased ? say(locale, 'journal.erased') : ''}
      </p>
      {entries.length === 0 ? (
        <p className="note">{say(locale, 'journal.none')}</p>
      ) : (
        <>
          <Weeks locale={locale} entries={entries} />
          <h3>{say(locale, 'journal.rules')}</h3>
          <ol className="most">
            {often.map(({ rule, count }) => (
              <li key={rule}>
                <span>{nameOf(rule)}</span>
                <span>
                  <span className="bar" aria-hidden="true" style={{ width: `${(count / most) * 120}px` }} /> {count}
                </span>
              </li>
            ))}
          </ol>
          <h3>{say(locale, 'journal.entries')}</h3>
          {/* Wider than a narrow window: it scrolls by itself, by keyboard too. */}
          <section className="wide" aria-label={say(locale, 'journal.entries')} {...scrollable}>
            <table>
              <thead>
                <tr>
                  {(['when', 'where', 'rule', 'outcome', 'reason'] as const).map((column) => (
                    <th key={column} scope="col">
                      {say(locale, `journal.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {numbered(entries.slice(0, latest)).map(({ key, entry }) => (
                  <tr key={key}>
                    <td>{dateAndTime(locale, entry.at)}</td>
                    <td>
                      {siteName(entry.platform)}, {t(locale, `surface.${entry.surface}`).toLocaleLowerCase(locale)}
                    </td>
                    <td>{nameOf(entry.rule)}</td>
                    <td>{say(locale, `journal.outcome.${entry.outcome}`)}</td>
                    <td>{entry.reason ? t(locale, `reason.${entry.reason}`) : '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {entries.length > latest && (
            <p className="note">{say(locale, 'journal.latest', { count: latest, total: entries.length })}</p>
          )}
          <div className="row">
            {(['csv', 'json'] as const).map((form) => (
              <button key={form} type="button" className="button" onClick={() => onSave(form)}>
                <Download size={15} aria-hidden="true" />
                {say(locale, `journal.export.${form}`)}
              </button>
            ))}
            <Confirm
              locale={locale}
              icon={Trash2}
              button={say(locale, 'journal.erase')}
              question={say(locale, 'journal.erase.ask')}
              note={say(locale, 'journal.erase.note')}
              yes={say(locale, 'journal.erase.yes')}
              no={say(locale, 'journal.erase.no')}
              onYes={onErase}
            />
          </div>
        </>
      )}
    </>
  );
}

/** Several things may happen in one moment. */
const numbered = (entries: readonly Happened[]): { key: string; entry: Happened }[] =>
  entries.map((entry, row) => ({ key: `${entry.at}-${row}`, entry }));

const scrollable = { tabIndex: 0 } as const;

/** The ten rules that spoke most often; one thing may be noted twice, when it waited and when it was decided. */
function mostOften(entries: readonly Happened[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 10);
}
