/** Rules chosen one by one, shown as ticks; whole categories too where they can be chosen. */
import { type ReactNode, useId, useState } from 'react';
import { type Category, categories, type Lang } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { Chip } from './chip';
import type { BuiltIn } from './rule-list';

/** As many as the format lets one entry name. */
const most = 20;

type Props = {
  locale: Lang;
  legend: string;
  note?: string;
  /** Paths of rules, and names of categories. */
  chosen: string[];
  builtIn: readonly BuiltIn[];
  withCategories: boolean;
  onChange(chosen: string[]): void;
};

export const isCategory = (path: string): path is Category => categories.some((one) => one === path);

export function RuleChips({ locale, legend, note, chosen, builtIn, withCategories, onChange }: Props): ReactNode {
  const id = useId();
  const [next, setNext] = useState('');
  const rules = chosen.filter((path) => !isCategory(path));
  const free = builtIn.filter(({ path }) => !chosen.includes(path));
  const path = free.some((one) => one.path === next) ? next : (free[0]?.path ?? '');
  const chip = (value: string, name: string): ReactNode => {
    const on = chosen.includes(value);
    return (
      <Chip
        key={value}
        name={name}
        chosen={on}
        disabled={!on && chosen.length >= most}
        onChange={(now) => onChange(now ? [...chosen, value] : chosen.filter((one) => one !== value))}
      />
    );
  };
  return (
    <fieldset className="field" aria-describedby={note ? `${id}-note` : undefined}>
      <legend>{legend}</legend>
      {note && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
      <div className="row">
        {withCategories && categories.map((category) => chip(category, t(locale, `category.${category}`)))}
        {rules.map((rule) => chip(rule, builtIn.find((one) => one.path === rule)?.title ?? rule))}
      </div>
      {path !== '' && (
        <div className="row">
          <label className="unseen" htmlFor={id}>
            {say(locale, 'make.exercise.avoids.rule')}
          </label>
          <select id={id} value={path} onChange={({ target }) => setNext(target.value)}>
            {free.map((one) => (
              <option key={one.path} value={one.path}>
                {one.title}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            disabled={chosen.length >= most}
            onClick={() => onChange([...chosen, path])}
          >
            {say(locale, 'make.exercise.avoids.add')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
