/** One pack: what it is, whether it works, and what can be done with it. */
import { Download, History, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Confirm } from '../options/confirm';
import { Toggle } from '../pages/toggle';
import type { ListedPack } from './types';

export type PackDeeds = {
  onSwitch(id: string, on: boolean): void;
  onTrust(id: string, trusted: boolean): void;
  onBack(id: string, version: string): void;
  onExport(id: string): void;
  onRemove(id: string): void;
  onLook(id: string): void;
  onShow(id: string): void;
  /** Opens the pack to be changed; where it is kept by somebody else, a copy of it. */
  onEdit(id: string): void;
};

type Props = { locale: Lang; pack: ListedPack; deeds: PackDeeds };

export function PackCard({ locale, pack, deeds }: Props): ReactNode {
  const { id, title } = pack;
  return (
    <li className="pack">
      <Toggle
        label={say(locale, 'packs.on', { title })}
        on={pack.on}
        disabled={pack.managed}
        onChange={(on) => deeds.onSwitch(id, on)}
      />
      {pack.about !== '' && <p>{pack.about}</p>}
      <Facts locale={locale} pack={pack} />
      <Notices locale={locale} pack={pack} onShow={() => deeds.onShow(id)} />
      {pack.powerful.length > 0 && (
        <fieldset disabled={pack.managed}>
          <Toggle
            label={say(locale, 'packs.trust')}
            on={pack.trusted}
            disabled={pack.managed}
            onChange={(trusted) => deeds.onTrust(id, trusted)}
          />
          <p className="note">{say(locale, 'packs.trust.note')}</p>
          <ul>
            {pack.powerful.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </fieldset>
      )}
      {!pack.bundled && !pack.managed && <Deeds locale={locale} pack={pack} deeds={deeds} />}
    </li>
  );
}

function Facts({ locale, pack }: { locale: Lang; pack: ListedPack }): ReactNode {
  const { version, rules, owner, licence, review, host, checked, key, bundled } = pack;
  const facts = [
    pack.managed && say(locale, 'packs.managed'),
    !bundled && say(locale, 'packs.version', { version }),
    say(locale, 'packs.rules', { count: rules }),
    !bundled && owner && say(locale, 'packs.owner', { owner }),
    !bundled && licence && say(locale, 'packs.licence', { licence }),
    review && !review.due && say(locale, 'packs.review', { date: review.date }),
    host && say(locale, 'packs.subscribed', { host }),
    checked && say(locale, 'packs.checked', { date: checked }),
    key && say(locale, 'packs.sign.good', { words: key.words }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return <p className="note">{facts.join(' · ')}</p>;
}

function Notices({ locale, pack, onShow }: { locale: Lang; pack: ListedPack; onShow(): void }): ReactNode {
  const { alarm, withdrawn, waiting, failures = 0, review } = pack;
  return (
    <>
      {alarm && (
        <p role="alert" className="state failed">
          {alarm === 'broken'
            ? say(locale, 'packs.feed.broken')
            : say(
                locale,
                alarm === 'key-changed'
                  ? 'packs.sign.changed'
                  : alarm === 'unchecked'
                    ? 'packs.sign.unchecked'
                    : 'packs.sign.bad',
              )}
        </p>
      )}
      {withdrawn && (
        <p role="alert" className="state failed">
          {say(locale, 'packs.withdrawn', withdrawn)}
        </p>
      )}
      {review?.due && <p className="note">{say(locale, 'packs.review.due', { date: review.date })}</p>}
      {failures > 0 && <p className="note">{say(locale, 'packs.unreachable', { count: failures })}</p>}
      {waiting && (
        <p className="row">
          {say(locale, 'packs.waiting', { version: waiting })}
          <button type="button" className="button strong" onClick={onShow}>
            {say(locale, 'packs.show')}
          </button>
        </p>
      )}
    </>
  );
}

function Deeds({ locale, pack, deeds }: Props): ReactNode {
  const { id, title, earlier, host } = pack;
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={() => deeds.onEdit(id)}>
          <Pencil size={15} aria-hidden="true" />
          {say(locale, pack.host || pack.key ? 'make.edit.copy' : 'make.edit')}
          <span className="unseen"> {title}</span>
        </button>
        <button type="button" className="button" onClick={() => deeds.onExport(id)}>
          <Download size={15} aria-hidden="true" />
          {say(locale, 'packs.export')}
        </button>
        {host && (
          <button type="button" className="button" onClick={() => deeds.onLook(id)}>
            <RefreshCw size={15} aria-hidden="true" />
            {say(locale, 'packs.check-now')}
          </button>
        )}
        <Confirm
          locale={locale}
          icon={Trash2}
          button={say(locale, 'packs.remove')}
          question={say(locale, 'packs.remove.ask', { title })}
          note={say(locale, 'packs.remove.note')}
          yes={say(locale, 'packs.remove')}
          no={say(locale, 'packs.remove.no')}
          onYes={() => deeds.onRemove(id)}
        />
      </div>
      {earlier.length > 0 && (
        <fieldset>
          <legend>{say(locale, 'packs.history')}</legend>
          <div className="row">
            {earlier.map((version) => (
              <button key={version} type="button" className="button" onClick={() => deeds.onBack(id, version)}>
                <History size={15} aria-hidden="true" />
                {say(locale, 'packs.roll-back', { version })}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
