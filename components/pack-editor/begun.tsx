/** The way into making a pack, and packs begun and not finished. */
import { Pencil, Plus, Trash2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { type DraftPack, firstLang } from './draft';

export type Begun = { key: string; draft: DraftPack };

type Props = {
  locale: Lang;
  begun: readonly Begun[];
  onNew(): void;
  onOpen(begun: Begun): void;
  onDelete(begun: Begun): void;
  onBringBack(begun: Begun): void;
};

export function BegunPacks({ locale, begun, onNew, onOpen, onDelete, onBringBack }: Props): ReactNode {
  const [gone, setGone] = useState<Begun | null>(null);
  const titleOf = ({ draft }: Begun): string =>
    draft.title[firstLang(draft)]?.trim() || say(locale, 'make.draft.untitled');
  return (
    <section className="field" aria-labelledby="make-start">
      <h3 id="make-start">{say(locale, 'make.start')}</h3>
      <p className="note">{say(locale, 'make.start.note')}</p>
      <div className="row">
        <button type="button" className="button strong" onClick={onNew}>
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.start.button')}
        </button>
      </div>
      {begun.length > 0 && (
        <ul className="entries" aria-label={say(locale, 'make.drafts')}>
          {begun.map((one) => (
            <li key={one.key}>
              <span>
                {titleOf(one)}{' '}
                <span className="note">{say(locale, 'make.draft.rules', { count: one.draft.rules.length })}</span>
              </span>
              <span className="row">
                <button type="button" className="button" onClick={() => onOpen(one)}>
                  <Pencil size={15} aria-hidden="true" />
                  {say(locale, 'make.draft.open')}
                  <span className="unseen"> {titleOf(one)}</span>
                </button>
                <button
                  type="button"
                  className="tool"
                  title={say(locale, 'make.draft.delete', { title: titleOf(one) })}
                  aria-label={say(locale, 'make.draft.delete', { title: titleOf(one) })}
                  onClick={() => {
                    setGone(one);
                    onDelete(one);
                  }}
                >
                  <Trash2 size={16} aria-hidden="true" />
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className="row">
        {gone && (
          <>
            <span>{say(locale, 'make.draft.deleted', { title: titleOf(gone) })}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                onBringBack(gone);
                setGone(null);
              }}
            >
              <Undo2 size={15} aria-hidden="true" />
              {say(locale, 'make.undo')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
