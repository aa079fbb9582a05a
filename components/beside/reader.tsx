/** The reader's view: the words with people for names and questions where something is unclear; promises; tone; who reads it. */
import type { ReactNode } from 'react';
import type { Finding, Lang, Promised, Span, Stretch } from '../../engine';
import { kindName, quoted, t } from '../../i18n';
import type { Actions, Side, View } from '../view';
import { shortened } from './finding-head';
import { SideWindow } from './side-window';
import { audienceNote, withName } from './words';

type Props = { view: View; side: Extract<Side, { is: 'reader' }>; actions: Actions };

export function Reader({ view, side, actions }: Props): ReactNode {
  const { locale, surface, recipient, busy } = view;
  const { text, rereading, anchor } = side;
  return (
    <SideWindow
      locale={locale}
      anchor={anchor}
      title={t(locale, 'reader.title')}
      lead={`${recipient ? `${withName(locale, 'audience.to', recipient)} ` : ''}${audienceNote(locale, surface)}`}
      busy={busy}
      onClose={() => actions.closeSide?.()}
    >
      <section className="as-read" aria-label={t(locale, 'reader.text')}>
        <p>{withKeys(rereading.stretches).map(([key, one]) => drawn(locale, one, key))}</p>
      </section>
      <section className="read-about" aria-label={t(locale, 'reader.promises')}>
        <h2>{t(locale, 'reader.promises')}</h2>
        {rereading.promises.length === 0 && <p>{t(locale, 'reader.promises.none')}</p>}
        <ul>
          {rereading.promises.map((promise) => (
            <PromiseItem key={promise.span.start} locale={locale} text={text} promise={promise} />
          ))}
        </ul>
      </section>
      <section className="read-about" aria-label={t(locale, 'reader.tone')}>
        <h2>{t(locale, 'reader.tone')}</h2>
        {rereading.tone.length === 0 && <p>{t(locale, 'reader.tone.none')}</p>}
        <ul>
          {rereading.tone.map((finding) => (
            <li key={`${finding.key}${finding.span.start}`}>{toneLine(locale, finding)}</li>
          ))}
        </ul>
      </section>
    </SideWindow>
  );
}

/** Each stretch with the place where it begins: the same words may stand in a draft twice. */
function withKeys(stretches: readonly Stretch[]): [number, Stretch][] {
  let at = 0;
  return stretches.map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return [key, stretch];
  });
}

function drawn(locale: Lang, stretch: Stretch, key: number): ReactNode {
  switch (stretch.is) {
    case 'words':
      return stretch.text;
    case 'person':
      return (
        <mark key={key} className="stands-for">
          {t(locale, `reader.who.${stretch.who}`)}
        </mark>
      );
    case 'data':
      return (
        <mark key={key} className="stands-for">
          {kindName(locale, stretch.finding.kind, stretch.finding.category)}
        </mark>
      );
    case 'unclear':
      return (
        <mark key={key} className="unclear">
          {stretch.text} <em>{t(locale, `reader.asks.${stretch.question}`)}</em>
        </mark>
      );
  }
}

const toneLine = (locale: Lang, { quote, say }: Finding): string => `${shortened(quote, locale)}: ${say}`;

function PromiseItem({ locale, text, promise }: { locale: Lang; text: string; promise: Promised }): ReactNode {
  const words = ({ start, end }: Span): string => text.slice(start, end).trim();
  const { who, what, when } = promise;
  const missing = <span className="missing">{t(locale, 'reader.missing')}</span>;
  return (
    <li>
      <p>{shortened(words(promise.span), locale)}</p>
      <dl>
        <dt>{t(locale, 'reader.promise.who')}</dt>
        <dd>{t(locale, `reader.promise.${who}`)}</dd>
        <dt>{t(locale, 'reader.promise.what')}</dt>
        <dd>{what ? t(locale, 'reader.promise.said') : missing}</dd>
        <dt>{t(locale, 'reader.promise.when')}</dt>
        <dd>
          {when === null && missing}
          {when?.certain && words(when.span)}
          {when && !when.certain && (
            <span className="missing">
              {t(locale, 'reader.promise.vague', { words: quoted(locale, words(when.span)) })}
            </span>
          )}
        </dd>
      </dl>
    </li>
  );
}
