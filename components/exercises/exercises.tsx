/** The practice desk: a client writes, the worker replies, the reply is reread and compared. */
import { MessageCircle, MessagesSquare, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Finding, Lang, Surface } from '../../engine/types';
import { t } from '../../i18n';
import { type ExerciseId, exerciseIds, exercises, exerciseWords } from '../../i18n/exercises';
import { LexicalBox } from '../practice/lexical-box';
import { Scene } from '../practice/scene';
import { ExerciseList } from './exercise-list';
import { Result } from './result';
import { mostPoints, type Progress, pointsFor } from './score';

type Props = {
  locale: Lang;
  progress: Progress;
  /** The same review as on the sites, for a reply that was sent. */
  check(text: string, surface: Surface): Finding[];
  onProgress(progress: Progress): void;
};

type Sent = { reply: string; findings: Finding[] };

export function Exercises({ locale, progress, check, onProgress }: Props): ReactNode {
  const [current, setCurrent] = useState<ExerciseId>(
    () => exerciseIds.find((id) => progress[id] === undefined) ?? 'benefit-delay',
  );
  const [sent, setSent] = useState<Sent | null>(null);
  const { surface } = exercises[current];
  const words = exerciseWords[locale][current];
  const go = (id: ExerciseId): void => {
    setCurrent(id);
    setSent(null);
  };
  const send = (reply: string): void => {
    const reach = surface === 'comment' ? 'public' : 'one';
    const findings = check(reply, { platform: 'practice', kind: surface, reach });
    setSent({ reply, findings });
    onProgress({ ...progress, [current]: Math.max(progress[current] ?? 0, pointsFor(findings)) });
  };
  const next = exerciseIds[exerciseIds.indexOf(current) + 1];
  const done = exerciseIds.filter((id) => progress[id] !== undefined);
  const points = done.reduce((sum, id) => sum + (progress[id] ?? 0), 0);

  return (
    <>
      <p className="lead">{t(locale, 'exercise.lead')}</p>
      <div className="summary">
        <p role="status">
          {t(locale, 'exercise.total', {
            done: done.length,
            all: exerciseIds.length,
            points,
            most: done.length * mostPoints,
          })}
        </p>
        <div className="row">
          <button type="button" className="button" disabled={done.length === 0} onClick={() => window.print()}>
            <Printer size={15} aria-hidden="true" />
            {t(locale, 'exercise.print')}
          </button>
          <button type="button" className="button quiet" disabled={done.length === 0} onClick={() => onProgress({})}>
            {t(locale, 'exercise.reset')}
          </button>
        </div>
      </div>
      <div className="desk">
        <ExerciseList locale={locale} current={current} progress={progress} onChoose={go} />
        <div className="scenes one">
          <Scene
            icon={surface === 'comment' ? MessagesSquare : MessageCircle}
            title={t(locale, surface === 'comment' ? 'exercise.comment' : 'exercise.client')}
            hint={`${t(locale, 'exercise.rule')} ${t(locale, 'exercise.note')}`}
            before={<p className="bubble">{words.message}</p>}
          >
            {sent ? (
              <Result
                locale={locale}
                reply={sent.reply}
                findings={sent.findings}
                model={words.model}
                why={words.why}
                onAgain={() => setSent(null)}
                onNext={next ? () => go(next) : null}
              />
            ) : (
              <LexicalBox
                key={current}
                kind={surface}
                exercise
                label={t(locale, 'exercise.reply')}
                placeholder={t(locale, 'practice.placeholder')}
                send={t(locale, 'exercise.check')}
                enterSends={false}
                onSend={send}
              />
            )}
          </Scene>
        </div>
      </div>
      <table className="printed">
        <caption>{t(locale, 'exercise.summary')}</caption>
        <tbody>
          {done.map((id) => (
            <tr key={id}>
              <th scope="row">{t(locale, `topic.${exercises[id].topic}`)}</th>
              <td>{exerciseWords[locale][id].message}</td>
              <td>{t(locale, 'exercise.points', { count: progress[id] ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
