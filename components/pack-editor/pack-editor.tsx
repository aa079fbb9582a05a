/** A pack in the making: what it says of itself, its rules, what is wrong, and the ways out: into use, or into a file. */
import { ArrowLeft, CircleCheck, Download, PackageCheck, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PackRule } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { type Category, categories, type Lang } from '../../engine/types';
import { kindName, t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { copyOfRule, idOf } from './build';
import { type Checked, checkPack, type Wrong } from './check';
import { type DraftPack, type DraftRule, emptyRule, ruleTitle } from './draft';
import { type Field, fieldId, fieldLabel } from './fields';
import { movedBy } from './finds';
import { PackFields } from './pack-fields';
import { PartsForm } from './parts-form';
import { RuleForm } from './rule-form';
import { type BuiltIn, RuleList } from './rule-list';
import { editorStyles } from './styles';

type Props = {
  locale: Lang;
  draft: DraftPack;
  shipped: RuleSources;
  /** Ids of bundled and installed packs. */
  taken: readonly string[];
  /** Whether the draft lies safely on this computer. */
  kept: 'saving' | 'saved' | 'failed';
  /** The rule to open first. */
  opened?: string | undefined;
  /** Today, year-month-day. */
  date: string;
  onChange(draft: DraftPack): void;
  /** The pack has been found in order: put it into use. */
  onUse(text: string): void;
  onExport(id: string, text: string): void;
  onClose(): void;
};

type Undo = { words: string; before: Partial<DraftPack> };

export function PackEditor(props: Props): ReactNode {
  const { locale, draft, shipped, taken, kept, opened, date, onChange, onUse, onExport, onClose } = props;
  const [open, setOpen] = useState<string | null>(opened ?? null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const builtIn = useMemo(() => builtInRules(shipped, locale), [shipped, locale]);
  const kinds = useMemo(() => kindsOf(shipped), [shipped]);
  const wrong = checked && !checked.ok ? checked.wrong : [];

  // The field may only be there once its rule has been opened.
  useEffect(() => {
    if (wanted === null) return;
    show(wanted);
    setWanted(null);
  }, [wanted]);

  const change = (now: Partial<DraftPack>): void => {
    // What was found wrong is no longer sure; what was in order is not either.
    if (checked?.ok) setChecked(null);
    onChange({ ...draft, ...now });
  };
  const check = (then?: (text: string, id: string) => void): void => {
    const found = checkPack(draft, { shipped, locale, taken, date });
    setChecked(found);
    if (found.ok) then?.(found.text, found.pack.id);
    setTimeout(() => said.current?.focus());
  };
  const wrongAt = (field: Field): string | undefined => {
    const id = fieldId(field);
    return wrong.find((one) => fieldId(one.field) === id)?.message;
  };
  const goTo = ({ field }: Wrong): void => {
    if (field.rule !== undefined) setOpen(field.rule);
    else setOpen(null);
    setWanted(fieldId(field));
  };
  const addRule = (rule: DraftRule): void => {
    change({ rules: [...draft.rules, rule] });
    setOpen(rule.key);
  };
  const rule = draft.rules.find(({ key }) => key === open);
  const titleOf = (one: DraftRule): string =>
    ruleTitle(one, draft.langs) || say(locale, 'make.rule.untitled', { count: draft.rules.indexOf(one) + 1 });

  return (
    <div className="maker">
      <style>{editorStyles}</style>
      <div className="make-top">
        <button type="button" className="button" onClick={onClose}>
          <ArrowLeft size={15} aria-hidden="true" />
          {say(locale, 'make.close')}
        </button>
        <p role="status" className={kept === 'failed' ? 'state failed' : 'state'}>
          {say(locale, `make.kept.${kept}`)}
        </p>
      </div>
      {rule ? (
        <RuleForm
          // Another rule is another form: it begins anew, with the focus on its heading.
          key={rule.key}
          {...{ locale, draft, rule, shipped, kinds, wrongAt }}
          onChange={(now) => change({ rules: draft.rules.map((one) => (one.key === now.key ? now : one)) })}
          onBack={() => {
            setOpen(null);
            setWanted('make-rules');
          }}
        />
      ) : (
        <>
          <PackFields {...{ locale, draft, wrongAt }} id={idOf(draft, taken)} onChange={change} />
          <RuleList
            {...{ locale, builtIn }}
            spoken={draft.langs}
            rules={draft.rules}
            wrong={({ key }) => wrong.filter(({ field }) => field.rule === key).length}
            onAdd={() => addRule(emptyRule(draft.langs))}
            onCopy={(path, replaces) => {
              const source = shipped.rules.find(({ category, name }) => `${category}/${name}` === path);
              if (source) addRule(copyOfRule({ ...source, file: source.file as PackRule }, draft.langs, replaces));
            }}
            onOpen={({ key }) => setOpen(key)}
            onMove={(at, by) => change({ rules: movedBy(draft.rules, at, by) })}
            onDelete={(at) => {
              const gone = draft.rules[at];
              if (!gone) return;
              setUndo({
                words: say(locale, 'make.rule.deleted', { title: titleOf(gone) }),
                before: { rules: draft.rules },
              });
              change({ rules: draft.rules.filter((one) => one !== gone) });
            }}
          />
          <PartsForm
            {...{ locale, draft, shipped, builtIn, wrongAt }}
            onChange={(rest, removed) => {
              if (removed !== undefined) setUndo({ words: removed, before: { rest: draft.rest } });
              change({ rest });
            }}
          />
          <div role="status" className="make-undo">
            {undo && (
              <>
                <span>{undo.words}</span>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    change(undo.before);
                    setUndo(null);
                  }}
                >
                  <Undo2 size={15} aria-hidden="true" />
                  {say(locale, 'make.undo')}
                </button>
              </>
            )}
          </div>
        </>
      )}
      <section className="make-ways" aria-labelledby="make-ways">
        <h3 id="make-ways">{say(locale, 'make.ready')}</h3>
        <div ref={said} tabIndex={-1}>
          {checked && <Outcome {...{ locale, checked, goTo }} titleOf={ruleNamed(draft, titleOf)} />}
        </div>
        <div className="row">
          <button type="button" className="button" onClick={() => check()}>
            <CircleCheck size={15} aria-hidden="true" />
            {say(locale, 'make.check')}
          </button>
          <button type="button" className="button strong" onClick={() => check((text) => onUse(text))}>
            <PackageCheck size={15} aria-hidden="true" />
            {say(locale, draft.from === undefined ? 'make.use' : 'make.use.new')}
          </button>
          <button type="button" className="button" onClick={() => check((text, id) => onExport(id, text))}>
            <Download size={15} aria-hidden="true" />
            {say(locale, 'make.export')}
          </button>
        </div>
        <p className="note">{say(locale, 'make.ready.note')}</p>
      </section>
    </div>
  );
}

const ruleNamed =
  ({ rules }: DraftPack, titleOf: (rule: DraftRule) => string) =>
  ({ field }: Wrong): string => {
    const rule = rules.find(({ key }) => key === field.rule);
    return rule ? titleOf(rule) : '';
  };

type OutcomeProps = { locale: Lang; checked: Checked; titleOf(wrong: Wrong): string; goTo(wrong: Wrong): void };

function Outcome({ locale, checked, titleOf, goTo }: OutcomeProps): ReactNode {
  if (checked.ok) return <p role="status">{say(locale, 'make.in-order')}</p>;
  return (
    <div role="alert">
      <p className="state failed">{say(locale, 'make.wrong', { count: checked.wrong.length })}</p>
      <ul className="make-wrong">
        {checked.wrong.map((one) => (
          <li key={`${fieldId(one.field)} ${one.message}`}>
            <strong>{[titleOf(one), fieldLabel(locale, one.field)].filter(Boolean).join(' · ')}</strong>
            <span>
              {one.message} {one.remedy}
            </span>
            <button type="button" className="button" onClick={() => goTo(one)}>
              {say(locale, 'make.go')}
              <span className="unseen"> {fieldLabel(locale, one.field)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens what hides the element, and goes there. */
function show(id: string): void {
  const element = document.getElementById(id);
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
}

function builtInRules({ rules }: RuleSources, locale: Lang): BuiltIn[] {
  return rules
    .map(({ category, name, file }) => ({
      path: `${category}/${name}`,
      title: `${t(locale, `category.${category}`)}: ${file[locale].title ?? kindName(locale, file.kind, category)} (${name})`,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

function kindsOf({ rules }: RuleSources): Record<Category, string[]> {
  const kinds = Object.fromEntries(categories.map((category) => [category, [] as string[]])) as Record<
    Category,
    string[]
  >;
  for (const { category, file } of rules) if (!kinds[category].includes(file.kind)) kinds[category].push(file.kind);
  for (const category of categories) kinds[category].sort();
  return kinds;
}
