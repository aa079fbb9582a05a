/** A pack before it is taken: what it does, what it changes, who signed it, or everything that is wrong with it. */
import { type ReactNode, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Toggle } from '../pages/toggle';
import type { Offered } from './types';

type Props = { locale: Lang; offered: Offered; onTake(trusted: boolean): void; onLeave(): void };

export function OfferedPack({ locale, offered, onTake, onLeave }: Props): ReactNode {
  switch (offered.is) {
    case 'reading':
      return <p role="status">{say(locale, 'packs.reading')}</p>;
    case 'taken':
      return <p role="status">{say(locale, 'packs.added', { title: offered.title })}</p>;
    case 'refused':
      return (
        <div role="alert">
          <p className="state failed">{say(locale, 'packs.bad')}</p>
          {offered.reason && <p>{offered.reason}</p>}
          {offered.problems.length > 0 && (
            <>
              <h4>{say(locale, 'packs.problems')}</h4>
              <ul>
                {offered.problems.map(({ where, message, remedy }) => (
                  <li key={where + message}>
                    <strong>{where}</strong>: {message} {remedy}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      );
    default:
      return <SoundPack locale={locale} offered={offered} onTake={onTake} onLeave={onLeave} />;
  }
}

type SoundProps = Props & { offered: Extract<Offered, { is: 'sound' }> };

function SoundPack({ locale, offered, onTake, onLeave }: SoundProps): ReactNode {
  const { title, about, update, changes, powerful, signature, firstKey, blocked } = offered;
  const [trusted, setTrusted] = useState(offered.trusted);
  return (
    <section className="offered" aria-label={title}>
      <h3>{say(locale, update ? 'packs.found.update' : 'packs.found', { title })}</h3>
      {about !== '' && <p>{about}</p>}
      {signature.words === undefined ? (
        <p className="note">{say(locale, 'packs.sign.none')}</p>
      ) : (
        <>
          <p>{say(locale, 'packs.sign.good', { words: signature.words })}</p>
          <p className="note">{say(locale, 'packs.sign.hex', { hex: signature.hex ?? '' })}</p>
          {firstKey && <p className="note">{say(locale, 'packs.sign.first')}</p>}
        </>
      )}
      <h4>{say(locale, 'packs.does')}</h4>
      <ul>
        {changes.map(({ sentence, under }) => (
          <li key={sentence}>
            {sentence}
            {under.length > 0 && (
              <ul>
                {under.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {powerful.length > 0 && (
        <fieldset>
          <Toggle label={say(locale, 'packs.trust')} on={trusted} onChange={setTrusted} />
          <p className="note">{say(locale, 'packs.trust.note')}</p>
          <ul>
            {powerful.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </fieldset>
      )}
      {blocked && (
        <p role="alert" className="state failed">
          {blocked}
        </p>
      )}
      <div className="row">
        {!blocked && (
          <button type="button" className="button strong" onClick={() => onTake(trusted)}>
            {say(locale, update ? 'packs.update' : 'packs.install')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {say(locale, 'packs.cancel')}
        </button>
      </div>
    </section>
  );
}
