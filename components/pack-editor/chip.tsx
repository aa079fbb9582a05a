/** A tick that looks like a label: one of several that can be chosen together. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';

type Props = {
  name: string;
  /** The language its name is written in, where it is another than the page's. */
  lang?: Lang;
  chosen: boolean;
  disabled: boolean;
  onChange(chosen: boolean): void;
};

export function Chip({ name, lang, chosen, disabled, onChange }: Props): ReactNode {
  return (
    <label className={chosen ? 'chip chosen' : 'chip'}>
      <input type="checkbox" checked={chosen} disabled={disabled} onChange={() => onChange(!chosen)} />
      <span lang={lang}>{name}</span>
    </label>
  );
}
