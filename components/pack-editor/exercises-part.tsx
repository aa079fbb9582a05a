/** Exercises that travel in the pack: a scenario, the client's message, a good reply, and what a reply keeps away from. */
import type { ReactNode } from 'react';
import { type Lang, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { placed } from './finds';
import { Part, PartEntry, PartList } from './part';
import type { DraftExercise } from './parts';
import { RuleChips } from './rule-chips';
import type { BuiltIn } from './rule-list';
import { Choice, TextField } from './text-field';

type Props = {
  locale: Lang;
  spoken: readonly Lang[];
  exercises: DraftExercise[];
  builtIn: readonly BuiltIn[];
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(exercises: DraftExercise[], words?: string): void;
};

const blank: DraftExercise = { title: {}, surface: 'dm', message: {}, model: {}, why: {}, avoids: [] };

const fields = [
  ['title', 2, 120],
  ['message', 3, 2000],
  ['model', 3, 2000],
  ['why', 2, 500],
] as const;

export function ExercisesPart({ locale, spoken, exercises, builtIn, wrongAt, onChange }: Props): ReactNode {
  const titleOf = (at: number): string => say(locale, 'make.exercise.nth', { count: at + 1 });
  return (
    <Part
      title={say(locale, 'make.exercises')}
      note={say(locale, 'make.exercises.note')}
      count={exercises.length}
      add={{
        label: say(locale, 'make.exercises.add'),
        disabled: exercises.length >= 200,
        onPress: () => onChange([...exercises, blank]),
      }}
    >
      <PartList label={say(locale, 'make.exercises')}>
        {exercises.map((one, at) => {
          const change = (now: Partial<DraftExercise>): void => onChange(placed(exercises, at, { ...one, ...now }));
          return (
            <PartEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are read anew from the pack each time, and keep only what is chosen to be added next
              key={at}
              locale={locale}
              title={titleOf(at)}
              onRemove={() => onChange(placed(exercises, at, null), say(locale, 'make.removed', { what: titleOf(at) }))}
            >
              {fields.map(([name, rows, most]) =>
                spoken.map((lang) => {
                  const field: Field = { name: `exercise-${name}` satisfies FieldName, at, lang };
                  return (
                    <TextField
                      key={`${name}-${lang}`}
                      id={fieldId(field)}
                      label={fieldLabel(locale, field)}
                      value={one[name][lang] ?? ''}
                      lang={lang}
                      rows={rows}
                      most={most}
                      wrong={wrongAt(field)}
                      onChange={(text) => change({ [name]: { ...one[name], [lang]: text } })}
                    />
                  );
                }),
              )}
              <Choice
                id={`make-exercise-surface-${at}`}
                label={say(locale, 'make.exercise.surface')}
                value={one.surface}
                choices={surfaceKinds.map((kind) => ({ value: kind, name: t(locale, `surface.${kind}`) }))}
                onChange={(surface) => change({ surface })}
              />
              <RuleChips
                {...{ locale, builtIn }}
                legend={say(locale, 'make.exercise.avoids')}
                chosen={one.avoids}
                withCategories
                onChange={(avoids) => change({ avoids })}
              />
            </PartEntry>
          );
        })}
      </PartList>
    </Part>
  );
}
