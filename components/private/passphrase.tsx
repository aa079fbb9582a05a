/** A passphrase for the private list: set, changed, and asked for when the list is locked. */
import { KeyRound, Lock, LockOpen } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

const shortest = 8;

type FormProps = { label: string; button: string; icon: ReactNode; fresh: boolean; onDone(words: string): void };

function PassForm({ label, button, icon, fresh, onDone }: FormProps): ReactNode {
  const id = useId();
  const [words, setWords] = useState('');
  const done = (event: FormEvent): void => {
    event.preventDefault();
    onDone(words);
    setWords('');
  };
  return (
    <form className="fields" onSubmit={done}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="password"
          value={words}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          maxLength={500}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <button type="submit" className="button">
        {icon}
        {button}
      </button>
    </form>
  );
}

type Props = { locale: Lang; is: boolean; onProtect(words: string): void; onLock(): void };

export function Passphrase({ locale, is, onProtect, onLock }: Props): ReactNode {
  const [short, setShort] = useState(false);
  return (
    <section className="keys">
      <h3>{say(locale, 'private.pass')}</h3>
      <p className="note">{say(locale, is ? 'private.pass.is' : 'private.pass.none')}</p>
      <PassForm
        label={say(locale, 'private.pass.new')}
        button={say(locale, is ? 'private.pass.change' : 'private.pass.set')}
        icon={<KeyRound size={15} aria-hidden="true" />}
        fresh
        onDone={(words) => {
          setShort(words.length < shortest);
          if (words.length >= shortest) onProtect(words);
        }}
      />
      <p role="status" className="note">
        {short ? say(locale, 'private.pass.short') : ''}
      </p>
      {is && (
        <button type="button" className="button" onClick={onLock}>
          <Lock size={15} aria-hidden="true" />
          {say(locale, 'private.lock')}
        </button>
      )}
    </section>
  );
}

export function Unlock({ locale, onUnlock }: { locale: Lang; onUnlock(words: string): void }): ReactNode {
  return (
    <>
      <p className="paused">{say(locale, 'private.locked')}</p>
      <PassForm
        label={say(locale, 'private.pass')}
        button={say(locale, 'private.unlock')}
        icon={<LockOpen size={15} aria-hidden="true" />}
        fresh={false}
        onDone={onUnlock}
      />
    </>
  );
}
