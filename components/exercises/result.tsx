/** After a reply: its points, what is left to reread, one good reply and what makes it good. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { kindName, t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { shortened } from '../beside/finding-head';
import { severityIcons } from '../beside/words';
import { mostPoints, pointsFor } from './score';

type Props = {
  locale: Lang;
  reply: string;
  findings: readonly Finding[];
  /** Good replies, perhaps none. */
  models: readonly string[];
  why: string | undefined;
  onAgain(): void;
  /** Null at the last exercise. */
  onNext: (() => void) | null;
};

export function Result({ locale, reply, findings, models, why, onAgain, onNext }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const points = pointsFor(findings);
  return (
    <section className="result">
      <h2 ref={title} tabIndex={-1}>
        {say(locale, 'exercise.result')}
      </h2>
      <p className="bubble mine">{reply}</p>
      <p className="points">
        <span aria-hidden="true">{'●'.repeat(points) + '○'.repeat(mostPoints - points)}</span>{' '}
        {say(locale, 'exercise.points', { count: points })}
      </p>
      {findings.length === 0 ? (
        <p>{say(locale, 'exercise.clean')}</p>
      ) : (
        <ul className="left">
          {findings.map((finding) => {
            const Icon = severityIcons[finding.severity];
            return (
              <li key={`${finding.key}:${finding.span.start}`}>
                <span className={`badge ${finding.severity}`}>
                  <Icon size={15} aria-hidden="true" />
                </span>
                <span>
                  <strong>{kindName(locale, finding.kind, finding.category)}</strong>{' '}
                  <span className="unseen">({t(locale, `severity.${finding.severity}`)}) </span>
                  {shortened(finding.quote, locale)}
                  <br />
                  <span className="note">{finding.say}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {models.length > 0 && <h3>{say(locale, 'exercise.model')}</h3>}
      {models.map((model) => (
        <p key={model} className="bubble mine model">
          {model}
        </p>
      ))}
      {why && (
        <>
          <h3>{say(locale, 'exercise.why')}</h3>
          <p>{why}</p>
        </>
      )}
      <div className="row">
        {onNext && (
          <button type="button" className="button strong" onClick={onNext}>
            {say(locale, 'exercise.next')}
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {say(locale, 'exercise.again')}
        </button>
      </div>
    </section>
  );
}
