/** One pack: what it is, whether it works, and what can be done with it. */
import { Download, History, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
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
        label={t(locale, 'packs.on', { title })}
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
            label={t(locale, 'packs.trust')}
            on={pack.trusted}
            disabled={pack.managed}
            onChange={(trusted) => deeds.onTrust(id, trusted)}
          />
          <p className="note">{t(locale, 'packs.trust.note')}</p>
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
    pack.managed && t(locale, 'packs.managed'),
    !bundled && t(locale, 'packs.version', { version }),
    t(locale, 'packs.rules', { count: rules }),
    !bundled && owner && t(locale, 'packs.owner', { owner }),
    !bundled && licence && t(locale, 'packs.licence', { licence }),
    review && !review.due && t(locale, 'packs.review', { date: review.date }),
    host && t(locale, 'packs.subscribed', { host }),
    checked && t(locale, 'packs.checked', { date: checked }),
    key && t(locale, 'packs.sign.good', { words: key.words }),
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
            ? t(locale, 'packs.feed.broken')
            : t(
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
          {t(locale, 'packs.withdrawn', withdrawn)}
        </p>
      )}
      {review?.due && <p className="note">{t(locale, 'packs.review.due', { date: review.date })}</p>}
      {failures > 0 && <p className="note">{t(locale, 'packs.unreachable', { count: failures })}</p>}
      {waiting && (
        <p className="row">
          {t(locale, 'packs.waiting', { version: waiting })}
          <button type="button" className="button strong" onClick={onShow}>
            {t(locale, 'packs.show')}
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
          {t(locale, 'packs.export')}
        </button>
        {host && (
          <button type="button" className="button" onClick={() => deeds.onLook(id)}>
            <RefreshCw size={15} aria-hidden="true" />
            {t(locale, 'packs.check-now')}
          </button>
        )}
        <Confirm
          locale={locale}
          icon={Trash2}
          button={t(locale, 'packs.remove')}
          question={t(locale, 'packs.remove.ask', { title })}
          note={t(locale, 'packs.remove.note')}
          yes={t(locale, 'packs.remove')}
          no={t(locale, 'packs.remove.no')}
          onYes={() => deeds.onRemove(id)}
        />
      </div>
      {earlier.length > 0 && (
        <fieldset>
          <legend>{t(locale, 'packs.history')}</legend>
          <div className="row">
            {earlier.map((version) => (
              <button key={version} type="button" className="button" onClick={() => deeds.onBack(id, version)}>
                <History size={15} aria-hidden="true" />
                {t(locale, 'packs.roll-back', { version })}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
