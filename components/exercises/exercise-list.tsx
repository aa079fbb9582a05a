/** The exercises by topic, each with what was reached. */
import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { type ExerciseId, exerciseIds, exercises, exerciseWords, topics } from '../../i18n/exercises';
import type { Progress } from './score';

type Props = { locale: Lang; current: ExerciseId; progress: Progress; onChoose(id: ExerciseId): void };

export function ExerciseList({ locale, current, progress, onChoose }: Props): ReactNode {
  return (
    <nav className="samples" aria-label={t(locale, 'exercise.list')}>
      {topics.map((topic) => (
        <section key={topic} className="topic">
          <h2>{t(locale, `topic.${topic}`)}</h2>
          <ul>
            {exerciseIds
              .filter((id) => exercises[id].topic === topic)
              .map((id) => {
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
                      <span className="sample-text">{exerciseWords[locale][id].message}</span>
                      {points !== undefined && (
                        <span className="unseen"> ({t(locale, 'exercise.done', { points })})</span>
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
