/** What the pack builds on: bundled packs that come first, and the least level at which it wants to be used. */
import type { ReactNode } from 'react';
import { wordsIn } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { type Lang, strictnesses } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { Chip } from './chip';
import { type Field, fieldId, fieldLabel } from './fields';
import { Part } from './part';
import type { DraftBase } from './parts';
import { Choice } from './text-field';

type Props = {
  locale: Lang;
  base: DraftBase;
  bundled: NonNullable<RuleSources['packs']>;
  /** The pack itself: it cannot build on itself. */
  self: string;
  wrongAt(field: Field): string | undefined;
  onChange(base: DraftBase): void;
};

export function BasePart({ locale, base, bundled, self, wrongAt, onChange }: Props): ReactNode {
  const field: Field = { name: 'extends' };
  const wrong = wrongAt(field);
  const known = [...new Set([...base.extends, ...Object.keys(bundled)])].filter((id) => id !== self);
  const titleOf = (id: string): string => {
    const pack = Object.hasOwn(bundled, id) ? bundled[id] : undefined;
    return pack ? wordsIn(pack.title, locale, pack.fallback) : id;
  };
  return (
    <Part
      title={say(locale, 'make.base')}
      note={say(locale, 'make.base.note')}
      count={base.extends.length + (base.strictness === 'essential' ? 0 : 1)}
    >
      <fieldset className="field" id={fieldId(field)} tabIndex={-1}>
        <legend>{fieldLabel(locale, field)}</legend>
        <div className="row">
          {known.map((id) => {
            const on = base.extends.includes(id);
            return (
              <Chip
                key={id}
                name={titleOf(id)}
                chosen={on}
                disabled={!on && base.extends.length >= 8}
                onChange={(now) =>
                  onChange({ ...base, extends: now ? [...base.extends, id] : base.extends.filter((one) => one !== id) })
                }
              />
            );
          })}
        </div>
        {wrong && <p className="state failed">{wrong}</p>}
      </fieldset>
      <Choice
        id="make-base-strictness"
        label={say(locale, 'make.base.strictness')}
        value={base.strictness}
        choices={strictnesses.map((one) => ({ value: one, name: t(locale, `strictness.${one}`) }))}
        note={say(locale, 'make.base.strictness.note')}
        onChange={(strictness) => onChange({ ...base, strictness })}
      />
    </Part>
  );
}
