/** One file with all that is remembered: saved, and brought back; and everything erased. */
import { Download, Trash2, Upload } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { Confirm } from './confirm';

/** Parts of a backup, as far as screens speak of them. */
type Part = 'settings' | 'kept' | 'packs' | 'journal' | 'replies' | 'making' | 'private';

/** What came of bringing a file back. */
export type Restored =
  /** How much of what the file holds was left out, and whether a private list came with it. */
  | { is: 'back'; left: { packs: number; replies: number; making: number; private: boolean }; private: boolean }
  | { is: 'refused'; why: 'damaged' | 'foreign' | 'newer' }
  | { is: 'refused'; why: 'part'; part: Part }
  /** Something could not be written on the way. */
  | { is: 'partly' };

/** What was done last. */
export type BackupState = { restored: Restored } | 'saving-failed' | 'wiped' | 'wiping-failed' | null;

type Props = {
  locale: Lang;
  state: BackupState;
  onSave(): void;
  onLoad(file: File): void;
  onWipe(): void;
};

export function Backup({ locale, state, onSave, onLoad, onWipe }: Props): ReactNode {
  const id = useId();
  return (
    <>
      {(['backup.holds', 'backup.holds.private', 'backup.holds.not', 'backup.back'] as const).map((key) => (
        <p key={key} className="note">
          {say(locale, key)}
        </p>
      ))}
      <div className="row">
        <button type="button" className="button strong" onClick={onSave}>
          <Download size={15} aria-hidden="true" />
          {say(locale, 'backup.save')}
        </button>
        <span className="file">
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onLoad(file);
              target.value = '';
            }}
          />
          <label htmlFor={id} className="button">
            <Upload size={15} aria-hidden="true" />
            {say(locale, 'backup.load')}
          </label>
        </span>
      </div>
      <div role="status" className="note">
        {wordsOf(locale, state).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <Confirm
        locale={locale}
        icon={Trash2}
        button={say(locale, 'backup.wipe')}
        question={say(locale, 'backup.wipe.ask')}
        note={say(locale, 'backup.wipe.note')}
        yes={say(locale, 'backup.wipe.yes')}
        no={say(locale, 'backup.wipe.no')}
        onYes={onWipe}
      />
    </>
  );
}

function wordsOf(locale: Lang, state: BackupState): string[] {
  if (state === null) return [];
  if (state === 'saving-failed') return [say(locale, 'backup.failed')];
  if (state === 'wiped') return [say(locale, 'backup.wiped')];
  if (state === 'wiping-failed') return [say(locale, 'backup.wipe.failed')];
  const { restored } = state;
  if (restored.is === 'partly') return [say(locale, 'backup.partly')];
  if (restored.is === 'refused')
    return [
      restored.why === 'part'
        ? say(locale, 'backup.no.part', { part: partName(locale, restored.part) })
        : say(locale, `backup.no.${restored.why}`),
    ];
  const { left } = restored;
  const counted = (['packs', 'replies', 'making'] as const).filter((part) => left[part] > 0);
  return [
    say(locale, 'backup.loaded'),
    ...counted.map((part) => say(locale, `backup.left.${part}`, { count: left[part] })),
    ...(left.private ? [say(locale, 'backup.left.private')] : []),
    ...(restored.private && !left.private ? [say(locale, 'backup.private.waits')] : []),
  ];
}

function partName(locale: Lang, part: Part): string {
  if (part === 'settings') return say(locale, 'options.title');
  if (part === 'making') return say(locale, 'make.drafts');
  return part === 'private' ? say(locale, 'private.title') : say(locale, `options.${part}`);
}
