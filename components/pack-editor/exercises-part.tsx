/** Exercises that travel in the pack: a scenario, the client's message, a good reply, and what a reply keeps away from. */
import type { ReactNode } from 'react';
import { type Lang, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import type { Field } from './fields';
import type { DraftExercise } from './parts';
import { RuleChips } from './rule-chips';
import type { BuiltIn } from './rule-list';
import { Choice } from './text-field';
import { TextsFields } from './texts-fields';

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
  { part: 'title', name: 'exercise-title', rows: 2, most: 120 },
  { part: 'message', name: 'exercise-message', rows: 3, most: 2000 },
  { part: 'model', name: 'exercise-model', rows: 3, most: 2000 },
  { part: 'why', name: 'exercise-why', rows: 2, most: 500 },
] as const;

export function ExercisesPart({ locale, spoken, exercises, builtIn, wrongAt, onChange }: Props): ReactNode {
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.exercises')}
      note={say(locale, 'make.exercises.note')}
      entries={exercises}
      add={{ label: say(locale, 'make.exercises.add'), blank, most: 200 }}
      titleOf={(_, at) => say(locale, 'make.exercise.nth', { count: at + 1 })}
      onChange={onChange}
      fields={(one, at, change) => (
        <>
          <TextsFields {...{ locale, spoken, at, wrongAt }} fields={fields} texts={one} onChange={change} />
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
        </>
      )}
    />
  );
}
