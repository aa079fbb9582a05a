/** A part of a pack that is a list: its entries with their fields, each can be taken out, and a button that adds one. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { useEntryKeys } from './entry-keys';
import { placed } from './finds';
import { Part, PartEntry, PartList } from './part';

type Props<T extends object> = {
  locale: Lang;
  title: string;
  note: string;
  entries: T[];
  /** The button that adds an entry; without a blank one it is disabled. Absent where another control adds them. */
  add?: { label: string; blank: T | undefined; most?: number };
  titleOf(entry: T, at: number): string;
  /** The fields of one entry. */
  fields(entry: T, at: number, change: (now: Partial<T>) => void): ReactNode;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(entries: T[], words?: string): void;
  /** What stands below the entries. */
  children?: ReactNode;
};

export function EntriesPart<T extends object>({
  locale,
  title,
  note,
  entries,
  add,
  titleOf,
  fields,
  onChange,
  children,
}: Props<T>): ReactNode {
  const { keys, taken, added } = useEntryKeys(entries.length);
  const addBlank = (): void => {
    if (!add?.blank) return;
    added();
    onChange([...entries, add.blank]);
  };
  return (
    <Part
      title={title}
      note={note}
      count={entries.length}
      {...(add && {
        add: {
          label: add.label,
          disabled: add.blank === undefined || entries.length >= (add.most ?? Number.POSITIVE_INFINITY),
          onPress: addBlank,
        },
      })}
    >
      <PartList label={title}>
        {entries.map((one, at) => {
          const name = titleOf(one, at);
          return (
            <PartEntry
              key={keys[at]}
              locale={locale}
              title={name}
              onRemove={() => {
                taken(at);
                onChange(placed(entries, at, null), say(locale, 'make.removed', { what: name }));
              }}
            >
              {fields(one, at, (now) => onChange(placed(entries, at, { ...one, ...now })))}
            </PartEntry>
          );
        })}
      </PartList>
      {children}
    </Part>
  );
}
