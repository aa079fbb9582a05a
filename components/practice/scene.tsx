/** The frame around a practice box: what kind of place it is, what stands there already, and how one sends. */
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

type Props = { icon: LucideIcon; title: string; hint: string; before?: ReactNode; children: ReactNode };

export function Scene({ icon: Icon, title, hint, before, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="scene" aria-labelledby={id}>
      <div className="scene-head">
        <Icon size={16} aria-hidden="true" />
        <h2 id={id}>{title}</h2>
      </div>
      {before}
      {/* The nearest ancestor that holds a Send belongs to its box alone. */}
      <div className="compose">{children}</div>
      <p className="note">{hint}</p>
    </section>
  );
}
