/** Words that came from a draft: into which pack is the rule to go? */
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Lang } from '../../engine/types';
import { quoted } from '../../i18n';
import { say } from '../../i18n/own-pages';

/** A pack that the rule can go into; `id` is empty for a new one. */
export type Target = { id: string; title: string };

type Props = {
  locale: Lang;
  words: string;
  targets: readonly Target[];
  onMake(id: string): void;
  onLeave(): void;
};

export function SeedCard({ locale, words, targets, onMake, onLeave }: Props): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = [...targets, { id: '', title: say(locale, 'make.seed.new') }];
  const into = all.find((one) => one.id === chosen) ?? all[0];
  return (
    <section className="offered" aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`} ref={heading} tabIndex={-1}>
        {words === '' ? say(locale, 'make.seed.empty') : say(locale, 'make.seed', { words: quoted(locale, words) })}
      </h3>
      <p className="note">{say(locale, 'make.seed.note')}</p>
      <div className="field">
        <label htmlFor={id}>{say(locale, 'make.seed.into')}</label>
        <select id={id} value={into?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <button type="button" className="button strong" onClick={() => onMake(into?.id ?? '')}>
          <Plus size={15} aria-hidden="true" />
          {say(locale, 'make.seed.button')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {say(locale, 'make.seed.leave')}
        </button>
      </div>
    </section>
  );
}
