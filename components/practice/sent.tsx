/** What would have gone out, exactly as it left the box. */
import type { ReactNode } from 'react';
import type { Lang, SurfaceKind } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

export type SentMessage = { id: number; surface: SurfaceKind; text: string };

type Props = { locale: Lang; messages: SentMessage[]; onClear(): void };

export function Sent({ locale, messages, onClear }: Props): ReactNode {
  return (
    <section className="sent" aria-label={say(locale, 'practice.sent')}>
      <div className="scene-head">
        <h2>{say(locale, 'practice.sent')}</h2>
        {messages.length > 0 && (
          <button type="button" className="button quiet" onClick={onClear}>
            {say(locale, 'practice.sent.clear')}
          </button>
        )}
      </div>
      {messages.length === 0 && <p className="note">{say(locale, 'practice.sent.none')}</p>}
      <ol aria-live="polite">
        {messages.map(({ id, surface, text }) => (
          <li key={id} data-sent={surface}>
            <span className="sample-surface">{t(locale, `surface.${surface}`)}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
