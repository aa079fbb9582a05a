/** What the rule finds now: in a draft of one's own and in the sample drafts. Own drafts live only as long as the page. */
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Lang, type SurfaceKind, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type Sample, samples } from '../../i18n/samples';
import { Pieces } from './examples';
import { Choice } from './text-field';
import type { Trial } from './trial';

export type OwnDraft = { text: string; surface: SurfaceKind };

type Props = {
  locale: Lang;
  spoken: Lang[];
  trial: Trial;
  own: OwnDraft;
  onOwn(own: OwnDraft): void;
};

export function TrialPanel({ locale, spoken, trial, own, onOwn }: Props): ReactNode {
  const { text, surface } = useDeferredValue(own);
  const inOwn = useMemo(() => (text.trim() === '' ? [] : trial.find(text, surface)), [trial, text, surface]);
  const tried = useMemo(() => triedSamples(spoken, trial), [trial, spoken]);
  const hits = tried.filter(({ spans }) => spans.length > 0);
  return (
    <section className="make-trial" aria-labelledby="make-trial">
      <h4 id="make-trial">{say(locale, 'make.try')}</h4>
      {trial.wrong.length > 0 && (
        <ul role="alert" className="state failed">
          {trial.wrong.map(({ message, remedy }) => (
            <li key={message}>
              {message} {remedy}
            </li>
          ))}
        </ul>
      )}
      <div className="field">
        <label htmlFor="make-own">{say(locale, 'make.try.own')}</label>
        <textarea
          id="make-own"
          rows={4}
          maxLength={5000}
          value={own.text}
          aria-describedby="make-own-note"
          onChange={({ target }) => onOwn({ ...own, text: target.value })}
        />
        <p id="make-own-note" className="note">
          {say(locale, 'make.try.own.note')}
        </p>
      </div>
      <Choice
        id="make-own-where"
        label={say(locale, 'make.try.where')}
        value={own.surface}
        choices={surfaceKinds.map((kind) => ({ value: kind, name: t(locale, `surface.${kind}`) }))}
        onChange={(surface) => onOwn({ ...own, surface })}
      />
      <p role="status" className="make-found">
        {!trial.looks
          ? say(locale, 'make.try.nothing')
          : own.text.trim() === ''
            ? ''
            : say(locale, 'make.try.found', { count: inOwn.length })}
      </p>
      {inOwn.length > 0 && (
        <p className="make-marked">
          <Pieces text={text} spans={inOwn} />
        </p>
      )}
      {trial.looks && (
        <>
          <p>{say(locale, 'make.try.samples', { hits: hits.length, all: tried.length })}</p>
          <ul className="make-samples">
            {hits.map(({ sample, lang, spans }) => (
              <li key={lang + sample.id} lang={lang} className="make-marked">
                <Pieces text={sample.text} spans={spans} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Tried = { sample: Sample; lang: Lang; spans: ReturnType<Trial['find']> };

const triedSamples = (spoken: readonly Lang[], trial: Trial): Tried[] =>
  spoken.flatMap((lang) =>
    samples[lang].map((sample) => ({
      sample,
      lang,
      spans: trial.looks ? trial.find(sample.text, sample.surface) : [],
    })),
  );
