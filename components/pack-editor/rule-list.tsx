/** The rules of a pack in the making: opened, moved, copied, taken out. */
import { ArrowDown, ArrowUp, CopyPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { type DraftRule, ruleTitle } from './draft';
import { severitiesOf } from './finds';

/** A rule that ships, as a choice. */
export type BuiltIn = { path: string; title: string };

type Props = {
  locale: Lang;
  spoken: Lang[];
  rules: DraftRule[];
  builtIn: readonly BuiltIn[];
  /** How many problems are known of each rule. */
  wrong(rule: DraftRule): number;
  onAdd(): void;
  onCopy(path: string, replaces: boolean): void;
  onOpen(rule: DraftRule): void;
  onMove(at: number, by: -1 | 1): void;
  onDelete(at: number): void;
};

export function RuleList(props: Props): ReactNode {
  const { locale, rules, spoken, builtIn, wrong, onAdd, onCopy, onOpen, onMove, onDelete } = props;
  return (
    <section className="make-fields" aria-labelledby="make-rules">
      <h3 id="make-rules" tabIndex={-1}>
        {say(locale, 'make.rules')}
      </h3>
      {rules.length === 0 ? (
        <p className="note">{say(locale, 'make.rules.none')}</p>
      ) : (
        <ol className="make-rules">
          {rules.map((rule, at) => {
            const title = ruleTitle(rule, spoken) || say(locale, 'make.rule.untitled', { count: at + 1 });
            const problems = wrong(rule);
            const severities = [...new Set(Object.values(severitiesOf(rule.file)))];
            return (
              <li key={rule.key}>
                <div>
                  <strong>{title}</strong>
                  <span className="note">
                    {t(locale, `category.${rule.category}`)} ·{' '}
                    {severities
                      .map((one) =>
                        one === 'none' ? say(locale, 'packs.severity.none') : t(locale, `severity.${one}`),
                      )
                      .join(', ')}
                  </span>
                  {problems > 0 && (
                    <span className="state failed">{say(locale, 'make.rule.wrong', { count: problems })}</span>
                  )}
                </div>
                <div className="tools">
                  <button type="button" className="button" onClick={() => onOpen(rule)}>
                    <Pencil size={15} aria-hidden="true" />
                    {say(locale, 'make.rule.open')}
                    <span className="unseen"> {title}</span>
                  </button>
                  <Tool
                    label={say(locale, 'make.rule.up', { title })}
                    disabled={at === 0}
                    onPress={() => onMove(at, -1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </Tool>
                  <Tool
                    label={say(locale, 'make.rule.down', { title })}
                    disabled={at === rules.length - 1}
                    onPress={() => onMove(at, 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </Tool>
                  <Tool label={say(locale, 'make.rule.delete', { title })} onPress={() => onDelete(at)}>
                    <Trash2 size={16} aria-hidden="true" />
                  </Tool>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <div className="row">
        <button type="button" className="button strong" onClick={onAdd}>
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.rule.add')}
        </button>
      </div>
      <CopyBuiltIn locale={locale} builtIn={builtIn} onCopy={onCopy} />
    </section>
  );
}

type ToolProps = { label: string; disabled?: boolean; onPress(): void; children: ReactNode };

function Tool({ label, disabled = false, onPress, children }: ToolProps): ReactNode {
  return (
    <button type="button" className="tool" title={label} aria-label={label} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}

/** A rule that ships, taken over to be changed: in its place or beside it. */
function CopyBuiltIn({
  locale,
  builtIn,
  onCopy,
}: {
  locale: Lang;
  builtIn: readonly BuiltIn[];
  onCopy(path: string, replaces: boolean): void;
}): ReactNode {
  const id = useId();
  const [path, setPath] = useState(builtIn[0]?.path ?? '');
  const [replaces, setReplaces] = useState(true);
  return (
    <details className="make-more">
      <summary>{say(locale, 'make.copy')}</summary>
      <div className="make-fields">
        <div className="field">
          <label htmlFor={id}>{say(locale, 'make.copy.which')}</label>
          <select id={id} value={path} onChange={({ target }) => setPath(target.value)}>
            {builtIn.map((one) => (
              <option key={one.path} value={one.path}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
        <label className="check">
          <input type="checkbox" checked={replaces} onChange={({ target }) => setReplaces(target.checked)} />
          {say(locale, 'make.copy.replaces')}
        </label>
        <p className="note">{say(locale, replaces ? 'make.copy.replaces.note' : 'make.copy.beside.note')}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => onCopy(path, replaces)}>
            <CopyPlus size={15} aria-hidden="true" />
            {say(locale, 'make.copy.button')}
          </button>
        </div>
      </div>
    </details>
  );
}
