/** The exercises by topic and pack, each with what was reached. */
import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Exercise } from './exercise';
import type { Progress } from './score';

type Props = {
  locale: Lang;
  exercises: readonly Exercise[];
  current: string;
  progress: Progress;
  onChoose(id: string): void;
};

export function ExerciseList({ locale, exercises, current, progress, onChoose }: Props): ReactNode {
  const groups = [...new Set(exercises.map(({ group }) => group))];
  return (
    <nav className="samples" aria-label={say(locale, 'exercise.list')}>
      {groups.map((group) => (
        <section key={group} className="topic">
          <h2>{group}</h2>
          <ul>
            {exercises
              .filter((one) => one.group === group)
              .map(({ id, message, scenario }) => {
                const points = progress[id];
                const Icon = points === undefined ? Circle : CircleCheck;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="sample with-icon"
                      aria-current={id === current}
                      data-exercise={id}
                      onClick={() => onChoose(id)}
                    >
                      <Icon size={16} aria-hidden="true" />
                      <span className="sample-text">{scenario ?? message}</span>
                      {points !== undefined && (
                        <span className="unseen"> ({say(locale, 'exercise.done', { points })})</span>
                      )}
                    </button>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
