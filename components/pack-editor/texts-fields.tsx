/** Texts of an entry, each in every language that the pack speaks. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import type { Texts } from './draft';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { TextField } from './text-field';

type Props<Part extends string> = {
  locale: Lang;
  spoken: readonly Lang[];
  /** What is written, under which name, in how many rows and characters. */
  fields: readonly { part: Part; name: FieldName; rows: number; most: number }[];
  /** Number of the entry in its list. */
  at: number;
  texts: Record<Part, Texts>;
  wrongAt(field: Field): string | undefined;
  onChange(now: Partial<Record<Part, Texts>>): void;
};

export function TextsFields<Part extends string>({
  locale,
  spoken,
  fields,
  at,
  texts,
  wrongAt,
  onChange,
}: Props<Part>): ReactNode {
  return fields.map(({ part, name, rows, most }) =>
    spoken.map((lang) => {
      const field: Field = { name, at, lang };
      return (
        <TextField
          key={`${part}-${lang}`}
          id={fieldId(field)}
          label={fieldLabel(locale, field)}
          value={texts[part][lang] ?? ''}
          lang={lang}
          most={most}
          wrong={wrongAt(field)}
          {...(rows > 1 ? { rows } : {})}
          onChange={(text) => {
            const now: Partial<Record<Part, Texts>> = {};
            now[part] = { ...texts[part], [lang]: text };
            onChange(now);
          }}
        />
      );
    }),
  );
}
