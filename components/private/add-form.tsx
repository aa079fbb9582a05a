/** One more entry of the private list: text, what it is, until when. */
import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { PrivateKind } from '../../engine/private/forms';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { KindChoice, kindOf } from './kind-choice';
import type { NewEntry } from './types';

type Props = { locale: Lang; onAdd(entry: NewEntry): void };

export function AddForm({ locale, onAdd }: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  /** Null as long as the person leaves it to us. */
  const [kind, setKind] = useState<PrivateKind | null>(null);
  const [until, setUntil] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const entry = text.trim();
    if (entry === '') return;
    // The whole of the last day, in the person's own time zone.
    const end = until === '' ? Number.NaN : new Date(`${until}T23:59:59`).getTime();
    onAdd({ kind: kind ?? kindOf(entry), text: entry, ...(Number.isNaN(end) ? {} : { until: end }) });
    setText('');
    setKind(null);
  };
  return (
    <form className="fields" onSubmit={add}>
      <div className="field">
        <label htmlFor={id}>{say(locale, 'private.add')}</label>
        <input
          id={id}
          type="text"
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <KindChoice locale={locale} value={kind ?? kindOf(text)} onChange={setKind} />
      <div className="field">
        <label htmlFor={`${id}u`}>{say(locale, 'private.until')}</label>
        <input
          id={`${id}u`}
          type="date"
          value={until}
          aria-describedby={`${id}n`}
          onChange={({ target }) => setUntil(target.value)}
        />
        <p id={`${id}n`} className="note">
          {say(locale, 'private.until.note')}
        </p>
      </div>
      <button type="submit" className="button strong">
        <Plus size={15} aria-hidden="true" />
        {say(locale, 'private.add.button')}
      </button>
    </form>
  );
}
