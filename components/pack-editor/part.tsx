/** One part of a pack besides its rules: folded away until it is needed, a list of entries, and a way to add one. */
import { Plus, X } from 'lucide-react';
import { Children, type ReactNode, useState } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

type PartProps = {
  title: string;
  note: string;
  /** How many entries there are. */
  count: number;
  /** The button that adds one; absent where another control does. */
  add?: { label: string; disabled?: boolean; onPress(): void };
  children: ReactNode;
};

export function Part({ title, note, count, add, children }: PartProps): ReactNode {
  // Open from the start where there is something; after that it is the person's own affair.
  const [open] = useState(count > 0);
  return (
    <details className="make-more" open={open}>
      <summary>
        {title}
        {count > 0 && ` (${count})`}
      </summary>
      <div className="make-fields">
        <p className="note">{note}</p>
        {children}
        {add && (
          <div className="row">
            <button type="button" className="button quiet" disabled={add.disabled} onClick={add.onPress}>
              <Plus size={15} aria-hidden="true" />
              {add.label}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

/** Entries one below the other, each with its fields; named for those who hear the page. */
export function PartList({ label, children }: { label: string; children: ReactNode }): ReactNode {
  if (Children.count(children) === 0) return null;
  return (
    <ul className="make-examples" aria-label={label}>
      {children}
    </ul>
  );
}

type EntryProps = { locale: Lang; title: string; onRemove(): void; children: ReactNode };

export function PartEntry({ locale, title, onRemove, children }: EntryProps): ReactNode {
  const words = say(locale, 'make.example.remove', { example: title });
  return (
    <li className="make-example">
      <div className="make-entry">
        <strong>{title}</strong>
        <button type="button" className="tool" title={words} aria-label={words} onClick={onRemove}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {children}
    </li>
  );
}
