/** What is never pointed out: the service's own numbers, addresses, profiles and names. */
import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

const most = 500;

type Props = { locale: Lang; list: readonly string[]; onChange(list: string[]): void };

export function Own({ locale, list, onChange }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'own.full' | 'own.known' | null>(null);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const entry = text.trim();
    if (entry === '') return;
    const found = list.includes(entry) ? 'own.known' : list.length >= most ? 'own.full' : null;
    setProblem(found);
    if (found) return;
    onChange([...list, entry]);
    setText('');
  };
  return (
    <>
      <form className="field" onSubmit={add}>
        <label htmlFor={id}>{say(locale, 'own.add')}</label>
        <div className="row">
          <input
            id={id}
            type="text"
            value={text}
            maxLength={200}
            autoComplete="off"
            aria-describedby={`${id}p`}
            onChange={({ target }) => setText(target.value)}
          />
          <button type="submit" className="button strong">
            <Plus size={15} aria-hidden="true" />
            {say(locale, 'own.add.button')}
          </button>
        </div>
        <p id={`${id}p`} role="status" className="note">
          {problem ? say(locale, problem) : ''}
        </p>
      </form>
      {list.length === 0 ? (
        <p className="note">{say(locale, 'own.none')}</p>
      ) : (
        <ul className="entries" aria-label={say(locale, 'own.list')}>
          {list.map((entry) => (
            <li key={entry}>
              <span>{entry}</span>
              <button
                type="button"
                className="tool"
                aria-label={say(locale, 'own.remove', { what: entry })}
                onClick={() => onChange(list.filter((one) => one !== entry))}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
