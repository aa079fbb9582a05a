/** What was left for good: by rule and reason, each of which can be pointed out again. */
import type { ReactNode } from 'react';
import type { Lang, Reason } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

export type KeptRow = { finding: string; rule: string; reason?: Reason };

type Props = {
  locale: Lang;
  kept: readonly KeptRow[];
  nameOf(rule: string): string;
  /** Without a finding: all of them. */
  onForget(finding?: string): void;
};

export function KeptForGood({ locale, kept, nameOf, onForget }: Props): ReactNode {
  if (kept.length === 0) return <p className="note">{say(locale, 'kept.none')}</p>;
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(locale, 'kept.rule')}</th>
              <th scope="col">{say(locale, 'kept.reason')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {kept.map(({ finding, rule, reason }) => (
              <tr key={finding}>
                <th scope="row">{nameOf(rule)}</th>
                <td>{reason ? t(locale, `reason.${reason}`) : '—'}</td>
                <td>
                  <button type="button" className="button quiet" onClick={() => onForget(finding)}>
                    {say(locale, 'kept.forget')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button" onClick={() => onForget()}>
        {say(locale, 'kept.forget.all')}
      </button>
    </>
  );
}
