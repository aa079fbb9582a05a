/** Sentences that must be caught, with the place marked by selecting it, and sentences that must stay silent. */
import { Check, Highlighter, Plus, TriangleAlert, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { type Lang, type Span, type SurfaceKind, surfaceKinds } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { useEntryKeys } from './entry-keys';
import { type Field, fieldId, fieldLabel } from './fields';
import { type Allow, allowText, allowWith, type Catch, keyOf, placed, type Section } from './finds';
import { mark, pieces, read, retype, write } from './marks';
import type { ExampleState, Trial } from './trial';

type Props = {
  locale: Lang;
  rule: string;
  lang: Lang;
  section: Section;
  trial: Trial;
  wrongAt(field: Field): string | undefined;
  onChange(change: Partial<Section>): void;
};

export function Examples({ locale, rule, lang, section, trial, wrongAt, onChange }: Props): ReactNode {
  const { catches = [], allows = [] } = section;
  const fates = trial.examples[lang];
  // A bare sentence has nothing to be known by.
  const silent = useEntryKeys(allows.length);
  return (
    <>
      <List
        locale={locale}
        title={say(locale, 'make.catches')}
        note={say(locale, 'make.catches.note')}
        add={say(locale, 'make.catches.add')}
        onAdd={() => onChange({ catches: [...catches, { draft: '' }] })}
      >
        {catches.map((one, at) => (
          <Caught
            key={keyOf(one)}
            {...{ locale, lang, trial }}
            field={{ rule, lang, name: 'catches', at }}
            example={one}
            fate={fates.catches[at] ?? null}
            wrong={wrongAt({ rule, lang, name: 'catches', at })}
            onChange={(now) => onChange({ catches: placed(catches, at, now) })}
          />
        ))}
      </List>
      <List
        locale={locale}
        title={say(locale, 'make.allows')}
        note={say(locale, 'make.allows.note')}
        add={say(locale, 'make.allows.add')}
        onAdd={() => {
          silent.added();
          onChange({ allows: [...allows, ''] });
        }}
      >
        {allows.map((one, at) => (
          <Silent
            key={silent.keys[at]}
            {...{ locale, lang }}
            field={{ rule, lang, name: 'allows', at }}
            example={one}
            fate={fates.allows[at] ?? null}
            wrong={wrongAt({ rule, lang, name: 'allows', at })}
            onChange={(now) => {
              if (now === null) silent.taken(at);
              onChange({ allows: placed(allows, at, now) });
            }}
          />
        ))}
      </List>
    </>
  );
}

type ListProps = { locale: Lang; title: string; note: string; add: string; onAdd(): void; children: ReactNode };

function List({ title, note, add, onAdd, children }: ListProps): ReactNode {
  return (
    <div className="make-fields">
      <h5>{title}</h5>
      <p className="note">{note}</p>
      <ul className="make-examples">{children}</ul>
      <div className="row">
        <button type="button" className="button quiet" onClick={onAdd}>
          <Plus size={15} aria-hidden="true" />
          {add}
        </button>
      </div>
    </div>
  );
}

type CaughtProps = {
  locale: Lang;
  lang: Lang;
  trial: Trial;
  field: Field;
  example: Catch;
  fate: ExampleState | null;
  wrong: string | undefined;
  onChange(example: Catch | null): void;
};

const surfaceOf = ({ surface }: Catch): SurfaceKind => surface ?? 'dm';

function Caught({ locale, lang, trial, field, example, fate, wrong, onChange }: CaughtProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const marked = read(example.draft);
  const id = fieldId(field);
  const label = fieldLabel(locale, field);
  const put = (draft: string): void => onChange({ ...example, draft });
  const markSelected = (): void => {
    const { selectionStart: start, selectionEnd: end } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    if (start < end) put(write(mark(marked, { start, end })));
    area.current?.focus();
  };
  const found: Span[] = marked.spans.length === 0 ? trial.find(marked.text, surfaceOf(example)) : [];
  return (
    <li className="make-example">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        lang={lang}
        rows={2}
        maxLength={1900}
        value={marked.text}
        aria-describedby={`${id}-fate`}
        aria-invalid={wrong ? true : undefined}
        onChange={({ target }) => put(write(retype(marked, target.value)))}
      />
      {marked.spans.length > 0 && (
        <p className="make-marked" lang={lang}>
          <span className="unseen">{say(locale, 'make.marked')}: </span>
          <Pieces {...marked} />
        </p>
      )}
      <Fate id={`${id}-fate`} locale={locale} fate={marked.spans.length === 0 ? null : fate} wrong={wrong} />
      <div className="row">
        <button type="button" className="button" onClick={markSelected}>
          <Highlighter size={15} aria-hidden="true" />
          {say(locale, 'make.mark')}
        </button>
        {found.length > 0 && (
          <button
            type="button"
            className="button tinted"
            onClick={() => put(write(found.reduce((now, span) => mark(now, span), marked)))}
          >
            {say(locale, 'make.mark.found')}
          </button>
        )}
        {marked.spans.length > 0 && (
          <button type="button" className="button quiet" onClick={() => put(marked.text)}>
            {say(locale, 'make.mark.none')}
          </button>
        )}
        <Where
          locale={locale}
          label={say(locale, 'make.where', { example: label })}
          value={example.surface}
          onChange={(surface) => {
            const { surface: _, ...bare } = example;
            onChange(surface ? { ...bare, surface } : bare);
          }}
        />
        <Remove locale={locale} label={label} onPress={() => onChange(null)} />
      </div>
    </li>
  );
}

type SilentProps = {
  locale: Lang;
  lang: Lang;
  field: Field;
  example: Allow;
  fate: ExampleState | null;
  wrong: string | undefined;
  onChange(example: Allow | null): void;
};

function Silent({ locale, lang, field, example, fate, wrong, onChange }: SilentProps): ReactNode {
  const id = fieldId(field);
  const label = fieldLabel(locale, field);
  return (
    <li className="make-example">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={lang}
        rows={2}
        maxLength={1900}
        value={allowText(example)}
        aria-describedby={`${id}-fate`}
        aria-invalid={wrong ? true : undefined}
        onChange={({ target }) => onChange(allowWith(example, target.value))}
      />
      <Fate id={`${id}-fate`} locale={locale} fate={fate} wrong={wrong} />
      <div className="row">
        <Where
          locale={locale}
          label={say(locale, 'make.where', { example: label })}
          value={typeof example === 'string' ? undefined : example.surface}
          onChange={(surface) => onChange(surface ? { draft: allowText(example), surface } : allowText(example))}
        />
        <Remove locale={locale} label={label} onPress={() => onChange(null)} />
      </div>
    </li>
  );
}

function Pieces({ text, spans }: { text: string; spans: readonly Span[] }): ReactNode {
  let at = 0;
  return pieces({ text, spans: [...spans] }).map(({ words, marked }) => {
    at += words.length;
    return marked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>;
  });
}

const good = new Set<ExampleState>(['caught', 'silent']);

type FateProps = { id: string; locale: Lang; fate: ExampleState | null; wrong: string | undefined };

/** What the rule makes of the sentence now. */
function Fate({ id, locale, fate, wrong }: FateProps): ReactNode {
  const fine = fate !== null && good.has(fate);
  const words = fate === null ? (wrong ?? '') : say(locale, `make.fate.${fate}`);
  return (
    <p id={id} className={fine ? 'make-fate fine' : 'make-fate'}>
      {words !== '' && (fine ? <Check size={15} aria-hidden="true" /> : <TriangleAlert size={15} aria-hidden="true" />)}
      {words}
    </p>
  );
}

type WhereProps = {
  locale: Lang;
  label: string;
  value: SurfaceKind | undefined;
  onChange(surface: SurfaceKind | undefined): void;
};

function Where({ locale, label, value, onChange }: WhereProps): ReactNode {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(surfaceKinds.find((kind) => kind === target.value))}
    >
      <option value="">{say(locale, 'make.where.any')}</option>
      {surfaceKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(locale, `surface.${kind}`)}
        </option>
      ))}
    </select>
  );
}

function Remove({ locale, label, onPress }: { locale: Lang; label: string; onPress(): void }): ReactNode {
  const words = say(locale, 'make.example.remove', { example: label });
  return (
    <button type="button" className="tool" title={words} aria-label={words} onClick={onPress}>
      <X size={16} aria-hidden="true" />
    </button>
  );
}

export { Pieces };
