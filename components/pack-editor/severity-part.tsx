/** Built-in rules and whole categories that speak louder or more softly where the pack is in use. */
import type { ReactNode } from 'react';
import { categories, type Lang, type Severity, severities, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import { type Field, fieldId, fieldLabel } from './fields';
import type { DraftOverride } from './parts';
import { isCategory } from './rule-chips';
import type { BuiltIn } from './rule-list';
import { Choice } from './text-field';

type Props = {
  locale: Lang;
  severity: DraftOverride[];
  builtIn: readonly BuiltIn[];
  /** Whether a rule can make Send wait: to soften it works only in packs that are trusted. */
  holds(path: string): boolean;
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(severity: DraftOverride[], words?: string): void;
};

export function SeverityPart({ locale, severity, builtIn, holds, wrongAt, onChange }: Props): ReactNode {
  const all = [
    ...categories.map((category) => ({
      value: category as string,
      name: say(locale, 'make.override.category', { category: t(locale, `category.${category}`) }),
    })),
    ...builtIn.map(({ path, title }) => ({ value: path, name: title })),
  ];
  const levels = (['same', ...severities, 'none'] as const).map((value) => ({ value, name: levelName(locale, value) }));
  const titleOf = (rule: string): string => all.find(({ value }) => value === rule)?.name ?? rule;
  const taken = new Set(severity.map(({ rule }) => rule));
  const next = all.find(({ value }) => !taken.has(value));
  const softens = ({ rule, levels }: DraftOverride): boolean =>
    (isCategory(rule) || holds(rule)) && Object.values(levels).some((level) => level !== 'hold');
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.overrides')}
      note={say(locale, 'make.overrides.note')}
      entries={severity}
      add={{ label: say(locale, 'make.overrides.add'), blank: next && { rule: next.value, levels: {} } }}
      titleOf={({ rule }) => titleOf(rule)}
      onChange={onChange}
      fields={(one, at, change) => {
        const rule: Field = { name: 'override', at };
        const wrong = wrongAt(rule);
        const known = all.some(({ value }) => value === one.rule);
        const free = all.filter(({ value }) => value === one.rule || !taken.has(value));
        return (
          <>
            <Choice
              id={fieldId(rule)}
              label={fieldLabel(locale, rule)}
              value={one.rule}
              choices={[...(known ? [] : [{ value: one.rule, name: one.rule }]), ...free]}
              {...(softens(one) ? { note: say(locale, 'make.override.trust') } : {})}
              onChange={(path) => change({ rule: path })}
            />
            {wrong && <p className="state failed">{wrong}</p>}
            <div className="make-row">
              {surfaceKinds.map((surface) => (
                <Choice
                  key={surface}
                  id={`make-override-${surface}-${at}`}
                  label={t(locale, `surface.${surface}`)}
                  value={one.levels[surface] ?? 'same'}
                  choices={levels}
                  onChange={(value) => {
                    const { [surface]: _, ...others } = one.levels;
                    change({ levels: value === 'same' ? others : { ...others, [surface]: value } });
                  }}
                />
              ))}
            </div>
          </>
        );
      }}
    />
  );
}

function levelName(locale: Lang, level: Severity | 'none' | 'same'): string {
  if (level === 'same') return say(locale, 'make.override.same');
  return level === 'none' ? say(locale, 'packs.severity.none') : t(locale, `severity.${level}`);
}
