/** What an entry is: a list of four. */
import { type ReactNode, useId } from 'react';
import { type PrivateKind, privateKinds } from '../../engine/private/forms';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

type Props = { locale: Lang; value: PrivateKind; onChange(kind: PrivateKind): void };

export function KindChoice({ locale, value, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(locale, 'private.kind')}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(privateKinds.find((kind) => kind === target.value) ?? 'name')}
      >
        {privateKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(locale, `private.kind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a text most likely is. */
export function kindOf(text: string): PrivateKind {
  if (/^[+\d\s().-]+$/.test(text)) return 'number';
  if (/@|https?:|\w\/\w|_/.test(text)) return 'profile';
  return /\d/.test(text) ? 'address' : 'name';
}
