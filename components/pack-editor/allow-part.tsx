/** Own phones, addresses, profiles and names of the team: never pointed out where the pack is in use. */
import type { ReactNode } from 'react';
import { isWide } from '../../engine/packs/apply';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import { type Field, fieldId, fieldLabel } from './fields';
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
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.allowed')}
      note={say(locale, 'make.allowed.note')}
      entries={allow}
      add={{ label: say(locale, 'make.allowed.add'), blank: { value: '', why: '' }, most: 2000 }}
      titleOf={(one, at) => one.value.trim() || say(locale, 'make.allowed.nth', { count: at + 1 })}
      onChange={onChange}
      fields={(one, at, change) => {
        const value: Field = { name: 'allow-value', at };
        const why: Field = { name: 'allow-why', at };
        const wide = one.value.trim() !== '' && isWide(one.value);
        return (
          <>
            <TextField
              id={fieldId(value)}
              label={fieldLabel(locale, value)}
              value={one.value}
              note={wide ? say(locale, 'make.allowed.wide') : undefined}
              most={200}
              wrong={wrongAt(value)}
              onChange={(text) => change({ value: text })}
            />
            <TextField
              id={fieldId(why)}
              label={fieldLabel(locale, why)}
              value={one.why}
              most={200}
              wrong={wrongAt(why)}
              onChange={(text) => change({ why: text })}
            />
          </>
        );
      }}
    />
  );
}
