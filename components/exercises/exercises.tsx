/** The practice desk: a client writes, the worker replies, the reply is reread and compared. */
import { MessageCircle, MessagesSquare, Printer } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Finding, Lang, Surface } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { LexicalBox } from '../practice/lexical-box';
import { Scene } from '../practice/scene';
import { type Exercise, ownExercises } from './exercise';
import { ExerciseList } from './exercise-list';
import { Result } from './result';
import { mostPoints, type Progress, pointsFor } from './score';

type Props = {
  locale: Lang;
  progress: Progress;
  /** Those that rule packs in use brought along. */
  fromPacks: readonly Exercise[];
  /** The same review as on the sites, for a reply that was sent. */
  check(text: string, surface: Surface): Finding[];
  onProgress(progress: Progress): void;
};

type Sent = { reply: string; findings: Finding[] };

export function Exercises({ locale, progress, fromPacks, check, onProgress }: Props): ReactNode {
  // What the team brought comes first: that is what its people are to practise.
  const all = useMemo(() => [...fromPacks, ...ownExercises(locale)], [fromPacks, locale]);
  const [wanted, setWanted] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const exercise = all.find(({ id }) => id === wanted) ?? all.find(({ id }) => progress[id] === undefined) ?? all[0];
  // The exercise stays while its result is shown, though it is no longer undone.
  const [first] = useState(exercise?.id);
  const current = all.find(({ id }) => id === (wanted ?? first)) ?? exercise;
  if (!current) return null;
  const { surface } = current;
  const go = (id: string): void => {
    setWanted(id);
    setSent(null);
  };
  const send = (reply: string): void => {
    const reach = surface === 'dm' ? 'one' : 'public';
    const findings = check(reply, { platform: 'practice', kind: surface, reach });
    setSent({ reply, findings });
    onProgress({ ...progress, [current.id]: Math.max(progress[current.id] ?? 0, pointsFor(findings)) });
  };
  const next = all[all.indexOf(current) + 1];
  const done = all.filter(({ id }) => progress[id] !== undefined);
  const points = done.reduce((sum, { id }) => sum + (progress[id] ?? 0), 0);

  return (
    <>
      <p className="lead">{say(locale, 'exercise.lead')}</p>
      <div className="summary">
        <p role="status">
          {say(locale, 'exercise.total', {
            done: done.length,
            all: all.length,
            points,
            most: done.length * mostPoints,
          })}
        </p>
        <div className="row">
          <button type="button" className="button" disabled={done.length === 0} onClick={() => window.print()}>
            <Printer size={15} aria-hidden="true" />
            {say(locale, 'exercise.print')}
          </button>
          <button type="button" className="button quiet" disabled={done.length === 0} onClick={() => onProgress({})}>
            {say(locale, 'exercise.reset')}
          </button>
        </div>
      </div>
      <div className="desk">
        <ExerciseList locale={locale} exercises={all} current={current.id} progress={progress} onChoose={go} />
        <div className="scenes one">
          <Scene
            icon={surface === 'dm' ? MessageCircle : MessagesSquare}
            title={say(locale, surface === 'dm' ? 'exercise.client' : 'exercise.comment')}
            hint={`${say(locale, 'exercise.rule')} ${say(locale, 'exercise.note')}`}
            before={<Task locale={locale} exercise={current} />}
          >
            {sent ? (
              <Result
                locale={locale}
                reply={sent.reply}
                findings={sent.findings}
                models={current.models}
                why={current.why}
                onAgain={() => setSent(null)}
                onNext={next ? () => go(next.id) : null}
              />
            ) : (
              <LexicalBox
                key={current.id}
                kind={surface}
                exercise
                label={say(locale, 'exercise.reply')}
                placeholder={say(locale, 'practice.placeholder')}
                send={say(locale, 'exercise.check')}
                enterSends={false}
                onSend={send}
              />
            )}
          </Scene>
        </div>
      </div>
      <table className="printed">
        <caption>{say(locale, 'exercise.summary')}</caption>
        <tbody>
          {done.map(({ id, group, message }) => (
            <tr key={id}>
              <th scope="row">{group}</th>
              <td>{message}</td>
              <td>{say(locale, 'exercise.points', { count: progress[id] ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The situation, the client's words, and what the reply should keep away from. */
function Task({ locale, exercise }: { locale: Lang; exercise: Exercise }): ReactNode {
  const { scenario, message, avoids } = exercise;
  return (
    <>
      {scenario && <p>{scenario}</p>}
      <p className="bubble">{message}</p>
      {avoids.length > 0 && <p className="note">{say(locale, 'exercise.avoids', { what: avoids.join(', ') })}</p>}
    </>
  );
}
