/** Exercises that travel in the pack: a scenario, the client's message, a good reply, and what a reply keeps away from. */
import { type ReactNode, useId, useState } from 'react';
import { type Category, categories, type Lang, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { placed } from './finds';
import { Part, PartEntry, PartList } from './part';
import type { DraftExercise } from './parts';
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
              <Avoids locale={locale} avoids={one.avoids} builtIn={builtIn} onChange={(avoids) => change({ avoids })} />
            </PartEntry>
          );
        })}
      </PartList>
    </Part>
  );
}

const isCategory = (path: string): path is Category => categories.some((one) => one === path);
/** More than this is no exercise any more. */
const mostAvoids = 20;

type AvoidsProps = { locale: Lang; avoids: string[]; builtIn: readonly BuiltIn[]; onChange(avoids: string[]): void };

/** Whole categories as ticks; single rules are added from a list. */
function Avoids({ locale, avoids, builtIn, onChange }: AvoidsProps): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const rules = avoids.filter((path) => !isCategory(path));
  const free = builtIn.filter(({ path }) => !avoids.includes(path));
  const path = free.some((one) => one.path === chosen) ? chosen : (free[0]?.path ?? '');
  const chip = (value: string, name: string): ReactNode => {
    const on = avoids.includes(value);
    return (
      <label key={value} className={on ? 'chip chosen' : 'chip'}>
        <input
          type="checkbox"
          checked={on}
          disabled={!on && avoids.length >= mostAvoids}
          onChange={() => onChange(on ? avoids.filter((one) => one !== value) : [...avoids, value])}
        />
        <span>{name}</span>
      </label>
    );
  };
  return (
    <fieldset className="field">
      <legend>{say(locale, 'make.exercise.avoids')}</legend>
      <div className="row">
        {categories.map((category) => chip(category, t(locale, `category.${category}`)))}
        {rules.map((rule) => chip(rule, builtIn.find((one) => one.path === rule)?.title ?? rule))}
      </div>
      {path !== '' && (
        <div className="row">
          <label className="unseen" htmlFor={id}>
            {say(locale, 'make.exercise.avoids.rule')}
          </label>
          <select id={id} value={path} onChange={({ target }) => setChosen(target.value)}>
            {free.map((one) => (
              <option key={one.path} value={one.path}>
                {one.title}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            disabled={avoids.length >= mostAvoids}
            onClick={() => onChange([...avoids, path])}
          >
            {say(locale, 'make.exercise.avoids.add')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
