/** A trainee opens the trainer's file or pastes the code; what it does is shown before it begins. */
import { Play, Upload } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { SessionFacts } from './facts';
import type { OfferedSession } from './types';

type Props = {
  locale: Lang;
  offered: OfferedSession | null;
  onText(text: string): void;
  onFile(file: File): void;
  onBegin(): void;
  onLeave(): void;
};

export function JoinSession({ locale, offered, onText, onFile, onBegin, onLeave }: Props): ReactNode {
  const id = useId();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onText(code);
  };
  return (
    <section className="field" aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{say(locale, 'train.join')}</h3>
      <p className="note">{say(locale, 'train.join.note')}</p>
      <span className="file">
        <input
          id={`${id}f`}
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            target.value = '';
          }}
        />
        <label htmlFor={`${id}f`} className="button">
          <Upload size={15} aria-hidden="true" />
          {say(locale, 'train.join.file')}
        </label>
      </span>
      <form className="field" onSubmit={submit}>
        <label htmlFor={`${id}c`}>{say(locale, 'train.join.code')}</label>
        <textarea
          id={`${id}c`}
          className="code"
          rows={3}
          value={code}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setCode(target.value)}
        />
        <div className="row">
          <button type="submit" className="button">
            {say(locale, 'train.join.look')}
          </button>
        </div>
      </form>
      <div role="alert">{offered?.is === 'refused' && <p className="state failed">{offered.message}</p>}</div>
      {offered?.is === 'sound' && (
        <section className="offered" aria-labelledby={`${id}o`}>
          <h4 id={`${id}o`}>{say(locale, 'train.offered', { group: offered.session.group })}</h4>
          <SessionFacts locale={locale} session={offered.session} />
          <p className="note">{say(locale, 'train.offered.note')}</p>
          <div className="row">
            <button type="button" className="button strong" onClick={onBegin}>
              <Play size={15} aria-hidden="true" />
              {say(locale, 'train.begin')}
            </button>
            <button type="button" className="button" onClick={onLeave}>
              {say(locale, 'train.not-now')}
            </button>
          </div>
        </section>
      )}
    </section>
  );
}
