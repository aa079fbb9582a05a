/** Phrases one on each line, a field for each language that the pack speaks. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { linesOf, toLines } from './finds';
import { TextField } from './text-field';

type Words = Partial<Record<Lang, string[]>>;
type Props = {
  locale: Lang;
  spoken: readonly Lang[];
  name: FieldName;
  at: number;
  words: Words;
  rows: number;
  wrongAt(field: Field): string | undefined;
  onChange(words: Words): void;
};

export function PhraseLines({ locale, spoken, name, at, words, rows, wrongAt, onChange }: Props): ReactNode {
  return spoken.map((lang) => {
    const field: Field = { name, at, lang };
    return (
      <TextField
        key={lang}
        id={fieldId(field)}
        label={fieldLabel(locale, field)}
        value={linesOf(words[lang])}
        note={say(locale, 'make.class-words.note')}
        lang={lang}
        rows={rows}
        wrong={wrongAt(field)}
        onChange={(text) => onChange({ ...words, [lang]: toLines(text) })}
      />
    );
  });
}
