/** What a rule looks for besides words: a built-in shape such as a phone number, or a number of one's own by a sample. */
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { identifierShapes } from '../../engine/identifiers';
import type { PackRule } from '../../engine/packs/format';
import type { Find } from '../../engine/packs/schema';
import type { Category, Lang } from '../../engine/types';
import { kindName } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type Field, fieldId, fieldLabel } from './fields';
import { keyOf, placed } from './finds';
import { patternOf, sampleOf } from './shapes';
import { Choice, TextField } from './text-field';

const shapes = [...identifierShapes.keys()];
/** Shapes are called as the kinds of the rules that ship. */
const shapeName = (locale: Lang, shape: string): string => kindName(locale, shape, 'personal-data' satisfies Category);

type Props = {
  locale: Lang;
  rule: string;
  file: PackRule;
  wrongAt(field: Field): string | undefined;
  onChange(find: Find[]): void;
};

export function ShapesField({ locale, rule, file, wrongAt, onChange }: Props): ReactNode {
  const finds = file.find ?? [];
  const field: Field = { rule, name: 'shape' };
  const id = fieldId(field);
  const wrong = wrongAt(field);
  const others = finds.filter(({ kind }) => kind !== 'identifier' && kind !== 'pattern').length;
  return (
    <fieldset className="make-fields" id={id} tabIndex={-1}>
      <legend>{fieldLabel(locale, field)}</legend>
      <p className="note">{say(locale, 'make.shape.note')}</p>
      {finds.map((find, at) => {
        const remove = (
          <button type="button" className="button quiet" onClick={() => onChange(placed(finds, at, null))}>
            <X size={15} aria-hidden="true" />
            {say(locale, 'make.shape.remove')}
          </button>
        );
        if (find.kind === 'identifier')
          return (
            <div key={keyOf(find)} className="row">
              <Choice
                id={`${id}-${at}`}
                label={say(locale, 'make.shape.known')}
                value={find.shape}
                choices={shapes.map((shape) => ({ value: shape, name: shapeName(locale, shape) }))}
                onChange={(shape) => onChange(placed(finds, at, { ...find, shape }))}
              />
              {remove}
            </div>
          );
        if (find.kind !== 'pattern') return null;
        const sample = sampleOf(find.match);
        return (
          <div key={keyOf(find)} className="make-group">
            <TextField
              id={`${id}-${at}`}
              label={say(locale, sample === null ? 'make.shape.pattern' : 'make.shape.sample')}
              value={sample ?? find.match}
              note={sample === null ? undefined : say(locale, 'make.shape.sample.note')}
              most={120}
              onChange={(text) =>
                onChange(placed(finds, at, { ...find, match: sample === null ? text : patternOf(text) }))
              }
            />
            {remove}
          </div>
        );
      })}
      {others > 0 && <p className="note">{say(locale, 'make.others', { count: others })}</p>}
      {wrong && <p className="state failed">{wrong}</p>}
      <div className="row">
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange([...finds, { kind: 'pattern', match: '' }])}
        >
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.shape.add-sample')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange([...finds, { kind: 'identifier', shape: 'phone' }])}
        >
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.shape.add-known')}
        </button>
      </div>
    </fieldset>
  );
}
