/** Built-in rules that the pack switches off, each with its reason. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import { type Field, fieldId, fieldLabel } from './fields';
import type { DraftOff } from './parts';
import type { BuiltIn } from './rule-list';
import { Choice, TextField } from './text-field';

type Props = {
  locale: Lang;
  off: DraftOff[];
  builtIn: readonly BuiltIn[];
  /** Whether a rule can make Send wait: switching it off works only in packs that are trusted. */
  holds(path: string): boolean;
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(off: DraftOff[], words?: string): void;
};

export function OffPart({ locale, off, builtIn, holds, wrongAt, onChange }: Props): ReactNode {
  const titleOf = (rule: string): string => builtIn.find(({ path }) => path === rule)?.title ?? rule;
  const taken = new Set(off.map(({ rule }) => rule));
  const next = builtIn.find(({ path }) => !taken.has(path));
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.offs')}
      note={say(locale, 'make.offs.note')}
      entries={off}
      add={{ label: say(locale, 'make.offs.add'), blank: next && { rule: next.path, why: '' } }}
      titleOf={({ rule }) => titleOf(rule)}
      onChange={onChange}
      fields={(one, at, change) => {
        const rule: Field = { name: 'off', at };
        const why: Field = { name: 'off-why', at };
        const free = builtIn.filter(({ path }) => path === one.rule || !taken.has(path));
        const known = free.some(({ path }) => path === one.rule);
        const wrong = wrongAt(rule);
        return (
          <>
            <Choice
              id={fieldId(rule)}
              label={fieldLabel(locale, rule)}
              value={one.rule}
              choices={[...(known ? [] : [{ path: one.rule, title: one.rule }]), ...free].map((choice) => ({
                value: choice.path,
                name: choice.title,
              }))}
              {...(holds(one.rule) ? { note: say(locale, 'make.off.trust') } : {})}
              onChange={(path) => change({ rule: path })}
            />
            {wrong && <p className="state failed">{wrong}</p>}
            <TextField
              id={fieldId(why)}
              label={fieldLabel(locale, why)}
              value={one.why}
              note={say(locale, 'make.off-why.note')}
              most={300}
              wrong={wrongAt(why)}
              onChange={(text) => change({ why: text })}
            />
          </>
        );
      }}
    />
  );
}
