/** The accounts used for work; from any other a reply is pointed out. */
import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

const most = 50;

type Props = { locale: Lang; list: readonly string[]; locked: boolean; onChange(list: string[]): void };

export function Accounts({ locale, list, locked, onChange }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const name = text.trim();
    if (name !== '' && !list.includes(name)) onChange([...list, name]);
    setText('');
  };
  return (
    <section className="keys">
      <h3>{say(locale, 'accounts.title')}</h3>
      <p className="note">{say(locale, 'accounts.lead')}</p>
      {!locked && (
        <form className="field" onSubmit={add}>
          <label htmlFor={id}>{say(locale, 'accounts.add')}</label>
          <div className="row">
            <input
              id={id}
              type="text"
              value={text}
              maxLength={100}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setText(target.value)}
            />
            <button type="submit" className="button" disabled={list.length >= most}>
              <Plus size={15} aria-hidden="true" />
              {say(locale, 'accounts.add.button')}
            </button>
          </div>
        </form>
      )}
      {list.length > 0 && (
        <ul className="entries" aria-label={say(locale, 'accounts.list')}>
          {list.map((name) => (
            <li key={name}>
              <span>{name}</span>
              {!locked && (
                <button
                  type="button"
                  className="tool"
                  aria-label={say(locale, 'accounts.remove', { what: name })}
                  onClick={() => onChange(list.filter((one) => one !== name))}
                >
                  <X size={16} aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
