/** One rule: what it is, what it looks for, what it says, its examples; and beside it what it finds now. */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PackRule } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { type Category, categories, type Lang, severities, strictnesses, surfaceKinds } from '../../engine/types';
import { kindName, t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { languageNames } from '../pages/languages';
import { type DraftPack, type DraftRule, firstLang, ruleTitle } from './draft';
import { Examples } from './examples';
import { type Field, type FieldName, fieldId, fieldLabel } from './fields';
import { changeSection, linesOf, type Section, severitiesOf, toLines } from './finds';
import { Phrases } from './phrases';
import { ShapesField } from './shapes-field';
import { Choice, TextField } from './text-field';
import { type Trial, tryRule } from './trial';
import { type OwnDraft, TrialPanel } from './trial-panel';

/** How long typing must have stopped before the rule is tried, ms. */
const pause = 250;

type Props = {
  locale: Lang;
  draft: DraftPack;
  rule: DraftRule;
  shipped: RuleSources;
  /** Kinds that the rules of each category have. */
  kinds: Record<Category, readonly string[]>;
  wrongAt(field: Field): string | undefined;
  onChange(rule: DraftRule): void;
  onBack(): void;
};

function useTrial({ draft, rule, shipped, locale }: Pick<Props, 'draft' | 'rule' | 'shipped' | 'locale'>): Trial {
  const [settled, setSettled] = useState({ draft, rule });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ draft, rule }), pause);
    return () => clearTimeout(timer);
  }, [draft, rule]);
  return useMemo(() => tryRule(settled.rule, settled.draft, shipped, locale), [settled, shipped, locale]);
}

export function RuleForm({ locale, draft, rule, shipped, kinds, wrongAt, onChange, onBack }: Props): ReactNode {
  const { key, category, file } = rule;
  const trial = useTrial({ draft, rule, shipped, locale });
  const [own, setOwn] = useState<OwnDraft>({ text: '', surface: 'dm' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (now: PackRule): void => onChange({ ...rule, file: now });
  const id = (name: FieldName): string => fieldId({ rule: key, name });
  const levels = severitiesOf(file);
  return (
    <div className="make-rule">
      <div className="make-fields">
        <div className="row">
          <button type="button" className="button" onClick={onBack}>
            <ArrowLeft size={15} aria-hidden="true" />
            {say(locale, 'make.rule.back')}
          </button>
        </div>
        <h3 ref={heading} tabIndex={-1}>
          {ruleTitle(rule, draft.langs) || say(locale, 'make.rule.new')}
        </h3>
        <TextField
          id={id('name')}
          label={fieldLabel(locale, { name: 'name' })}
          value={file[firstLang(draft)]?.title ?? ''}
          note={say(locale, 'make.name.note')}
          wrong={wrongAt({ rule: key, name: 'name' })}
          most={120}
          onChange={(title) => change(changeSection(file, firstLang(draft), { title }))}
        />
        <div className="make-row">
          <Choice
            id={`${key}-category`}
            label={say(locale, 'make.category')}
            value={category}
            choices={categories.map((one) => ({ value: one, name: t(locale, `category.${one}`) }))}
            onChange={(chosen) => {
              const { kind: _, ...rest } = file;
              onChange({ ...rule, category: chosen, file: rest });
            }}
          />
          <Choice
            id={`${key}-kind`}
            label={say(locale, 'make.kind')}
            value={file.kind ?? 'own'}
            choices={kindChoices(locale, category, kinds[category], file.kind)}
            onChange={(kind) => change({ ...file, kind })}
          />
          <Choice
            id={`${key}-strictness`}
            label={say(locale, 'make.strictness')}
            value={file.strictness ?? 'essential'}
            choices={strictnesses.map((one) => ({ value: one, name: t(locale, `strictness.${one}`) }))}
            onChange={(strictness) => change({ ...file, strictness })}
          />
        </div>
        <fieldset className="make-fields" id={id('severity')} tabIndex={-1}>
          <legend>{fieldLabel(locale, { name: 'severity' })}</legend>
          <p className="note">{say(locale, 'make.severity.note')}</p>
          <div className="make-row">
            {surfaceKinds.map((surface) => (
              <Choice
                key={surface}
                id={`${key}-${surface}`}
                label={t(locale, `surface.${surface}`)}
                value={levels[surface]}
                choices={([...severities, 'none'] as const).map((one) => ({
                  value: one,
                  name: one === 'none' ? say(locale, 'packs.severity.none') : t(locale, `severity.${one}`),
                }))}
                onChange={(severity) => change({ ...file, severity: { ...levels, [surface]: severity } })}
              />
            ))}
          </div>
        </fieldset>
        {draft.langs.map((lang) => (
          <InLanguage
            key={lang}
            {...{ locale, lang, trial, wrongAt }}
            rule={key}
            section={file[lang] ?? {}}
            onChange={(section) => change(changeSection(file, lang, section))}
          />
        ))}
        <ShapesField {...{ locale, file, wrongAt }} rule={key} onChange={(find) => change({ ...file, find })} />
        <div className="row">
          <button type="button" className="button" onClick={onBack}>
            <ArrowLeft size={15} aria-hidden="true" />
            {say(locale, 'make.rule.done')}
          </button>
        </div>
      </div>
      <TrialPanel locale={locale} spoken={draft.langs} trial={trial} own={own} onOwn={setOwn} />
    </div>
  );
}

function kindChoices(locale: Lang, category: Category, kinds: readonly string[], chosen: string | undefined) {
  const all = [...new Set(['own', ...(chosen ? [chosen] : []), ...kinds])];
  const named = all.map((value) => ({
    value,
    name: value === 'own' ? say(locale, 'make.kind.own') : kindName(locale, value, category),
  }));
  return named;
}

/** Words to put instead; the empty text, which takes the found words out, has a tick of its own. */
const written = (instead: readonly string[]): string[] => instead.filter((words) => words !== '');
/** A line not yet written is kept as a blank, so that it is not taken for the empty text. */
const insteadOf = (text: string, removes: boolean): string[] => [
  ...(text === '' ? [] : toLines(text).map((line) => line || ' ')),
  ...(removes ? [''] : []),
];

type LanguageProps = {
  locale: Lang;
  lang: Lang;
  rule: string;
  section: Section;
  trial: Trial;
  wrongAt(field: Field): string | undefined;
  onChange(change: Partial<Section>): void;
};

/** What the rule looks for, says and is tested with in one language. */
function InLanguage({ locale, lang, rule, section, trial, wrongAt, onChange }: LanguageProps): ReactNode {
  const field = (name: FieldName) => {
    const place: Field = { rule, lang, name };
    return { id: fieldId(place), label: fieldLabel(locale, place), lang, wrong: wrongAt(place) };
  };
  const instead = section.instead ?? [];
  return (
    <fieldset className="make-language">
      <legend>{languageNames[lang]}</legend>
      <h4>{say(locale, 'make.looks')}</h4>
      <Phrases {...{ locale, rule, lang, section, wrongAt, onChange }} />
      <h4>{say(locale, 'make.says')}</h4>
      <TextField
        {...field('say')}
        value={section.say ?? ''}
        note={say(locale, 'make.say.note')}
        rows={2}
        most={400}
        onChange={(say) => onChange({ say })}
      />
      <TextField
        {...field('offer')}
        value={section.offer ?? ''}
        note={say(locale, 'make.offer.note')}
        rows={2}
        most={500}
        onChange={(offer) => onChange({ offer })}
      />
      <TextField
        {...field('instead')}
        value={linesOf(written(instead).map((words) => words.trimStart()))}
        note={say(locale, 'make.instead.note')}
        rows={2}
        onChange={(text) => onChange({ instead: insteadOf(text, instead.includes('')) })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={instead.includes('')}
          onChange={({ target }) => onChange({ instead: [...written(instead), ...(target.checked ? [''] : [])] })}
        />
        {say(locale, 'make.instead.remove')}
      </label>
      <h4>{say(locale, 'make.examples')}</h4>
      <Examples {...{ locale, rule, lang, section, trial, wrongAt, onChange }} />
    </fieldset>
  );
}
