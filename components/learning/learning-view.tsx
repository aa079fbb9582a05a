/** The learning view: progress by week, what was left and why; of one's own journal or of several. */
import { FileUp, Printer } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { longDate } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { Happened } from '../pages/happened';
import { leftBy, progressOf } from './lessons';

/** Journals of a group, added up. */
export type Group = { entries: readonly Happened[]; files: number; bad: string[] };

type Props = {
  locale: Lang;
  own: readonly Happened[];
  /** Null: one's own journal is shown. */
  group: Group | null;
  nameOf(rule: string): string;
  onFiles(files: File[]): void;
  onOwn(): void;
};

export function LearningView({ locale, own, group, nameOf, onFiles, onOwn }: Props): ReactNode {
  const id = useId();
  const entries = group?.entries ?? own;
  const weeks = progressOf(entries);
  return (
    <>
      {weeks.length === 0 ? (
        <p className="note">{say(locale, 'learning.none')}</p>
      ) : (
        <>
          <Progress locale={locale} weeks={weeks} />
          <Left locale={locale} entries={entries} nameOf={nameOf} />
          <button type="button" className="button" onClick={() => window.print()}>
            <Printer size={15} aria-hidden="true" />
            {say(locale, 'learning.print')}
          </button>
        </>
      )}
      <h3>{say(locale, 'learning.group')}</h3>
      <p className="note">{say(locale, 'learning.group.lead')}</p>
      <div className="row">
        <span className="file">
          <input
            id={id}
            type="file"
            multiple
            accept="application/json,.json"
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <label htmlFor={id} className="button">
            <FileUp size={15} aria-hidden="true" />
            {say(locale, 'learning.group.choose')}
          </label>
        </span>
        {group && (
          <button type="button" className="button quiet" onClick={onOwn}>
            {say(locale, 'learning.group.clear')}
          </button>
        )}
      </div>
      <p role="status" className="note">
        {group && say(locale, 'learning.group.files', { count: group.files })}
        {group && group.bad.length > 0 && <>. {say(locale, 'learning.group.bad', { names: group.bad.join(', ') })}</>}
      </p>
    </>
  );
}

function Progress({ locale, weeks }: { locale: Lang; weeks: ReturnType<typeof progressOf> }): ReactNode {
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div className="wide">
      <table>
        <caption>{say(locale, 'learning.progress')}</caption>
        <thead>
          <tr>
            {(['week', 'pointed', 'mended', 'left', 'share'] as const).map((column) => (
              <th key={column} scope="col">
                {say(locale, `learning.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ start, mended, left }) => (
            <tr key={start}>
              <th scope="row">{longDate(locale, start)}</th>
              <td>{mended + left}</td>
              <td>{mended}</td>
              <td>{left}</td>
              <td>
                <meter min={0} max={mended + left} value={mended} aria-hidden="true" />{' '}
                {share.format(mended / (mended + left))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LeftProps = { locale: Lang; entries: readonly Happened[]; nameOf(rule: string): string };

function Left({ locale, entries, nameOf }: LeftProps): ReactNode {
  const rules = leftBy(entries);
  if (rules.length === 0) return null;
  return (
    <div className="wide">
      <table>
        <caption>{say(locale, 'learning.why')}</caption>
        <thead>
          <tr>
            {(['rule', 'count', 'reasons'] as const).map((column) => (
              <th key={column} scope="col">
                {say(locale, `learning.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, count, reasons }) => (
            <tr key={rule}>
              <th scope="row">{nameOf(rule)}</th>
              <td>{count}</td>
              <td>
                {reasons
                  .map((one) => {
                    const words = one.reason ? t(locale, `reason.${one.reason}`) : say(locale, 'learning.reason.none');
                    return `${words}: ${one.count}`;
                  })
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
