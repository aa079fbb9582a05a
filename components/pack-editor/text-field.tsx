/** A labelled field for a line or for several, with its note; found by its id from the list of problems. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';

type Props = {
  id: string;
  label: string;
  value: string;
  note?: string | undefined;
  /** What is wrong with it, as read out with the field. */
  wrong?: string | undefined;
  /** The language it is written in. */
  lang?: Lang | undefined;
  /** Rows; one line where absent. */
  rows?: number;
  most?: number;
  type?: 'text' | 'date';
  /** Suggestions. */
  choices?: readonly string[];
  onChange(value: string): void;
};

export function TextField({
  id,
  label,
  value,
  note,
  wrong,
  lang,
  rows,
  most,
  type,
  choices,
  onChange,
}: Props): ReactNode {
  const described = [note && `${id}-note`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    value,
    lang,
    maxLength: most,
    'aria-describedby': described,
    'aria-invalid': wrong ? true : undefined,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type={type ?? 'text'}
          list={choices ? `${id}-list` : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-list`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {note && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="state failed">
          {wrong}
        </p>
      )}
    </div>
  );
}

type ChoiceProps<T extends string> = {
  id: string;
  label: string;
  value: T;
  choices: readonly { value: T; name: string }[];
  note?: string;
  onChange(value: T): void;
};

/** A labelled list to choose one entry from. */
export function Choice<T extends string>({ id, label, value, choices, note, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => {
          const chosen = choices.find((one) => one.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
    </div>
  );
}
