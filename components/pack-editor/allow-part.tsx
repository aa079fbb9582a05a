/** Own phones, addresses, profiles and names of the team: never pointed out where the pack is in use. */
import type { ReactNode } from 'react';
import { isWide } from '../../engine/packs/apply';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { type Field, fieldId, fieldLabel } from './fields';
import { placed } from './finds';
import { Part, PartEntry, PartList } from './part';
import type { DraftAllowed } from './parts';
import { TextField } from './text-field';

type Props = {
  locale: Lang;
  allow: DraftAllowed[];
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(allow: DraftAllowed[], words?: string): void;
};

export function AllowPart({ locale, allow, wrongAt, onChange }: Props): ReactNode {
  return (
    <Part
      title={say(locale, 'make.allowed')}
      note={say(locale, 'make.allowed.note')}
      count={allow.length}
      add={{
        label: say(locale, 'make.allowed.add'),
        disabled: allow.length >= 2000,
        onPress: () => onChange([...allow, { value: '', why: '' }]),
      }}
    >
      <PartList label={say(locale, 'make.allowed')}>
        {allow.map((one, at) => {
          const value: Field = { name: 'allow-value', at };
          const why: Field = { name: 'allow-why', at };
          const title = one.value.trim() || say(locale, 'make.allowed.nth', { count: at + 1 });
          const wide = one.value.trim() !== '' && isWide(one.value);
          return (
            <PartEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are read anew from the pack each time, and keep nothing of their own
              key={at}
              locale={locale}
              title={title}
              onRemove={() => onChange(placed(allow, at, null), say(locale, 'make.removed', { what: title }))}
            >
              <TextField
                id={fieldId(value)}
                label={fieldLabel(locale, value)}
                value={one.value}
                note={wide ? say(locale, 'make.allowed.wide') : undefined}
                most={200}
                wrong={wrongAt(value)}
                onChange={(text) => onChange(placed(allow, at, { ...one, value: text }))}
              />
              <TextField
                id={fieldId(why)}
                label={fieldLabel(locale, why)}
                value={one.why}
                most={200}
                wrong={wrongAt(why)}
                onChange={(text) => onChange(placed(allow, at, { ...one, why: text }))}
              />
            </PartEntry>
          );
        })}
      </PartList>
    </Part>
  );
}
