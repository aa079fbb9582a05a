/** The entries of the private list: hidden from eyes over the shoulder until the person shows them. */
import { Eye, EyeOff, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Lang } from '../../engine/types';
import { longDate } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import type { ListedEntry } from './types';

type Props = { locale: Lang; entries: readonly ListedEntry[]; onRemove(id: string): void };

export function Entries({ locale, entries, onRemove }: Props): ReactNode {
  const [shown, setShown] = useState(false);
  if (entries.length === 0) return <p className="note">{say(locale, 'private.none')}</p>;
  const Icon = shown ? EyeOff : Eye;
  return (
    <>
      <div className="row">
        <strong>{say(locale, 'private.count', { count: entries.length })}</strong>
        <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          <Icon size={15} aria-hidden="true" />
          {say(locale, shown ? 'private.hide' : 'private.show')}
        </button>
      </div>
      {shown && (
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(locale, 'private.what')}</th>
                <th scope="col">{say(locale, 'private.kind')}</th>
                <th scope="col">{say(locale, 'private.until')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, kind, text, until }) => (
                <tr key={id}>
                  <th scope="row">{text}</th>
                  <td>{say(locale, `private.kind.${kind}`)}</td>
                  <td>{until === undefined ? '—' : longDate(locale, until)}</td>
                  <td>
                    <button
                      type="button"
                      className="tool"
                      aria-label={say(locale, 'private.remove', { what: text })}
                      onClick={() => onRemove(id)}
                    >
                      <X size={16} aria-hidden="true" />
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
