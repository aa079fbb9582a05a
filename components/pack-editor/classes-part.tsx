/** Word classes: words that several rules share, written in phrases as @name. */
import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { packName } from '../../engine/packs/format';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import { type Field, fieldId, fieldLabel } from './fields';
import type { DraftClass } from './parts';
import { PhraseLines } from './phrase-lines';
import { TextField } from './text-field';

type Props = {
  locale: Lang;
  spoken: readonly Lang[];
  classes: DraftClass[];
  /** Names of the classes that ship: one of the same name changes it, which works only in packs that are trusted. */
  shipped: readonly string[];
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(classes: DraftClass[], words?: string): void;
};

export function ClassesPart({ locale, spoken, classes, shipped, wrongAt, onChange }: Props): ReactNode {
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.classes')}
      note={say(locale, 'make.classes.note')}
      entries={classes}
      titleOf={({ name }) => `@${name}`}
      onChange={onChange}
      fields={(one, at, change) => {
        const about: Field = { name: 'class-about', at };
        return (
          <>
            {shipped.includes(one.name) && <p className="note">{say(locale, 'make.class.trust')}</p>}
            <TextField
              id={fieldId(about)}
              label={fieldLabel(locale, about)}
              value={one.about}
              most={300}
              wrong={wrongAt(about)}
              onChange={(text) => change({ about: text })}
            />
            <PhraseLines
              {...{ locale, spoken, at, wrongAt }}
              name="class-words"
              words={one.words}
              rows={4}
              onChange={(words) => change({ words })}
            />
          </>
        );
      }}
    >
      <NewClass
        locale={locale}
        taken={classes.map(({ name }) => name)}
        onAdd={(name) => onChange([...classes, { name, about: '', words: {} }])}
      />
    </EntriesPart>
  );
}

/** Rules speak of a class by its name, so it is given once and stays. */
function NewClass({
  locale,
  taken,
  onAdd,
}: {
  locale: Lang;
  taken: readonly string[];
  onAdd(name: string): void;
}): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  const wrong =
    name === ''
      ? undefined
      : taken.includes(name)
        ? say(locale, 'make.class.taken')
        : packName.safeParse(name).success
          ? undefined
          : say(locale, 'make.class.name.bad');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (name === '' || wrong !== undefined) return;
    onAdd(name);
    setName('');
  };
  return (
    <form className="make-fields" onSubmit={add}>
      <TextField
        id={id}
        label={say(locale, 'make.class.name')}
        value={name}
        note={say(locale, 'make.class.name.note')}
        wrong={wrong}
        most={60}
        onChange={(text) => setName(text.trim())}
      />
      <div className="row">
        <button type="submit" className="button quiet">
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.classes.add')}
        </button>
      </div>
    </form>
  );
}
