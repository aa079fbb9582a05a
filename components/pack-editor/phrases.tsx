/** Words and phrases to look for, one a line, with the notation in plain words. */
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PhraseFind } from '../../engine/packs/schema';
import type { Lang } from '../../engine/types';
import { type OwnKey, say } from '../../i18n/own-pages';
import { type Field, fieldId, fieldLabel } from './fields';
import { isPhrase, keyOf, linesOf, placed, type Section, toLines } from './finds';
import { TextField } from './text-field';

type Props = {
  locale: Lang;
  rule: string;
  lang: Lang;
  section: Section;
  wrongAt(field: Field): string | undefined;
  onChange(change: Partial<Section>): void;
};

export function Phrases({ locale, rule, lang, section, wrongAt, onChange }: Props): ReactNode {
  const finds = section.find ?? [];
  const others = finds.filter((find) => !isPhrase(find)).length;
  const first = finds.findIndex(isPhrase);
  const change = (at: number, find: PhraseFind | null): void => onChange({ find: placed(finds, at, find) });
  return (
    <div className="make-fields">
      {finds.map((find, at) =>
        isPhrase(find) ? (
          <div key={keyOf(find)} className="make-group">
            <Group
              {...{ locale, rule, lang, find, wrongAt }}
              // Only the first group can be jumped to from the list of problems.
              suffix={at === first ? '' : `-${at}`}
              onChange={(now) => change(at, now)}
            />
            {at !== first && (
              <button type="button" className="button quiet" onClick={() => change(at, null)}>
                <X size={15} aria-hidden="true" />
                {say(locale, 'make.group.remove')}
              </button>
            )}
          </div>
        ) : null,
      )}
      <Notation locale={locale} />
      {others > 0 && <p className="note">{say(locale, 'make.others', { count: others })}</p>}
      <div className="row">
        <button
          type="button"
          className="button quiet"
          onClick={() => onChange({ find: [...finds, { kind: 'phrase', any: [''] }] })}
        >
          <Plus size={15} aria-hidden="true" />
          {say(locale, first < 0 ? 'make.group.first' : 'make.group.add')}
        </button>
      </div>
    </div>
  );
}

type GroupProps = Omit<Props, 'section' | 'onChange'> & {
  find: PhraseFind;
  suffix: string;
  onChange(find: PhraseFind): void;
};

function Group({ locale, rule, lang, find, suffix, wrongAt, onChange }: GroupProps): ReactNode {
  const area = (name: 'any' | 'with' | 'without', rows: number): ReactNode => {
    const field: Field = { rule, lang, name };
    return (
      <TextField
        id={fieldId(field) + suffix}
        label={fieldLabel(locale, field)}
        value={linesOf(find[name])}
        lang={lang}
        rows={rows}
        note={say(locale, `make.${name}.note`)}
        wrong={suffix === '' ? wrongAt(field) : undefined}
        onChange={(text) => onChange({ ...find, [name]: toLines(text) })}
      />
    );
  };
  const narrowed = [find.with, find.without].some((lines) => (lines ?? []).some((line) => line.trim() !== ''));
  return (
    <>
      {area('any', 3)}
      <details className="make-more" open={narrowed}>
        <summary>{say(locale, 'make.narrow')}</summary>
        <div className="make-fields">
          {area('with', 2)}
          {area('without', 2)}
        </div>
      </details>
    </>
  );
}

const signs = ['word', 'stem', 'choice', 'optional', 'gap', 'number', 'part'] as const;

/** Each sign with what it means and an example. */
function Notation({ locale }: { locale: Lang }): ReactNode {
  return (
    <details className="make-more">
      <summary>{say(locale, 'make.notation')}</summary>
      <dl className="make-notation">
        {signs.map((sign) => (
          <div key={sign}>
            <dt>
              <code>{say(locale, `make.sign.${sign}` as OwnKey & 'make.sign.word')}</code>
            </dt>
            <dd>{say(locale, `make.sign.${sign}.means` as OwnKey & 'make.sign.word')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
