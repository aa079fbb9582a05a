/** The private list: whom the worker never wants to name. Everything it does is handed out as callbacks. */
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Confirm } from '../options/confirm';
import { AddForm } from './add-form';
import { Entries } from './entries';
import { ImportForm } from './import-form';
import { Passphrase, Unlock } from './passphrase';
import type { NewEntry, PrivateView } from './types';

type Props = {
  locale: Lang;
  view: PrivateView;
  /** What came of the last thing done, in words. */
  status: string;
  readTable(text: string): string[][] | null;
  onAdd(entries: NewEntry[]): void;
  onRemove(id: string): void;
  onProtect(words: string): void;
  onUnlock(words: string): void;
  onLock(): void;
  onWipe(): void;
};

export function PrivateSection(props: Props): ReactNode {
  const { locale, view, status, readTable, onAdd, onRemove, onProtect, onUnlock, onLock, onWipe } = props;
  return (
    <>
      {view.is === 'locked' && <Unlock locale={locale} onUnlock={onUnlock} />}
      {view.is === 'open' && (
        <>
          <p className="note">{say(locale, 'private.words')}</p>
          <AddForm locale={locale} onAdd={(entry) => onAdd([entry])} />
        </>
      )}
      <p role="status" className="note">
        {status}
      </p>
      {view.is === 'open' && (
        <>
          <Entries locale={locale} entries={view.entries} onRemove={onRemove} />
          <ImportForm locale={locale} readTable={readTable} onImport={onAdd} />
          <Passphrase locale={locale} is={view.passphrase} onProtect={onProtect} onLock={onLock} />
        </>
      )}
      {view.is !== 'reading' && (
        <Confirm
          locale={locale}
          icon={Trash2}
          button={say(locale, 'private.wipe')}
          question={say(locale, 'private.wipe.ask')}
          note={say(locale, 'private.wipe.note')}
          yes={say(locale, 'private.wipe.yes')}
          no={say(locale, 'private.wipe.no')}
          onYes={onWipe}
        />
      )}
    </>
  );
}
