/** What a pack says of itself: languages, title, owner, licence, version. */
import type { ReactNode } from 'react';
import { type Lang, langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { languageNames } from '../pages/languages';
import { Chip } from './chip';
import type { DraftPack } from './draft';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { TextField } from './text-field';

const licences = ['CC-BY-4.0', 'CC0-1.0', 'CC-BY-SA-4.0', 'MIT'];

type Props = {
  locale: Lang;
  draft: DraftPack;
  /** The id it would get from its title. */
  id: string;
  wrongAt(field: Field): string | undefined;
  onChange(change: Partial<DraftPack>): void;
};

export function PackFields({ locale, draft, id, wrongAt, onChange }: Props): ReactNode {
  const field = (name: FieldName, lang?: Lang) => {
    const place: Field = lang ? { name, lang } : { name };
    return { id: fieldId(place), label: fieldLabel(locale, place), lang, wrong: wrongAt(place) };
  };
  return (
    <section className="make-fields" aria-labelledby="make-about-pack">
      <h3 id="make-about-pack">{say(locale, 'make.pack')}</h3>
      <Spoken locale={locale} spoken={draft.langs} onChange={(spoken) => onChange({ langs: spoken })} />
      {draft.langs.map((lang) => (
        <TextField
          key={lang}
          {...field('title', lang)}
          value={draft.title[lang] ?? ''}
          most={200}
          onChange={(text) => onChange({ title: { ...draft.title, [lang]: text } })}
        />
      ))}
      <TextField
        {...field('owner')}
        value={draft.owner}
        note={say(locale, 'make.owner.note')}
        most={200}
        onChange={(owner) => onChange({ owner })}
      />
      {draft.from !== undefined && (
        <TextField
          {...field('change')}
          value={draft.change}
          note={say(locale, 'make.change.note', { from: draft.from })}
          most={1000}
          onChange={(change) => onChange({ change })}
        />
      )}
      <details className="make-more">
        <summary>{say(locale, 'make.more')}</summary>
        <div className="make-fields">
          {draft.langs.map((lang) => (
            <TextField
              key={lang}
              {...field('about', lang)}
              value={draft.about[lang] ?? ''}
              rows={2}
              most={1000}
              onChange={(text) => onChange({ about: { ...draft.about, [lang]: text } })}
            />
          ))}
          <TextField
            {...field('licence')}
            value={draft.licence}
            note={say(locale, 'make.licence.note')}
            most={100}
            choices={licences}
            onChange={(licence) => onChange({ licence })}
          />
          <TextField
            {...field('version')}
            value={draft.version}
            note={say(locale, 'make.version.note')}
            most={20}
            onChange={(version) => onChange({ version: version.trim() })}
          />
          <TextField
            {...field('reviewBy')}
            type="date"
            value={draft.reviewBy}
            note={say(locale, 'make.reviewBy.note')}
            onChange={(reviewBy) => onChange({ reviewBy })}
          />
          {draft.named ? (
            <p className="note">{say(locale, 'make.id.fixed', { id: draft.id })}</p>
          ) : (
            <TextField
              {...field('id')}
              value={draft.id}
              note={say(locale, 'make.id.note', { id })}
              most={60}
              onChange={(typed) => onChange({ id: typed.trim() })}
            />
          )}
        </div>
      </details>
    </section>
  );
}

/** The languages of the pack; at least one stays. The first is the one that stands in for the others. */
function Spoken({
  locale,
  spoken,
  onChange,
}: {
  locale: Lang;
  spoken: Lang[];
  onChange(spoken: Lang[]): void;
}): ReactNode {
  return (
    <fieldset className="field">
      <legend>{say(locale, 'make.langs')}</legend>
      <div className="row">
        {langs.map((lang) => {
          const chosen = spoken.includes(lang);
          return (
            <Chip
              key={lang}
              name={languageNames[lang]}
              lang={lang}
              chosen={chosen}
              disabled={chosen && spoken.length === 1}
              onChange={(now) => onChange(now ? [...spoken, lang] : spoken.filter((one) => one !== lang))}
            />
          );
        })}
      </div>
      <p className="note">{say(locale, 'make.langs.note')}</p>
    </fieldset>
  );
}
