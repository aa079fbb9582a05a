/** One choice of several, as radios with a name for the group. */
import type { ReactNode } from 'react';

type Props = { className: string; children: ReactNode } & (
  | { label: string; labelledBy?: never }
  | { labelledBy: string; label?: never }
);

/**
 * The form around it is there for Chromium, which outside of one keeps radios in its list of groups after they have gone,
 * and the whole window with them.
 */
export function RadioGroup({ className, label, labelledBy, children }: Props): ReactNode {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div className={className} role="radiogroup" aria-label={label} aria-labelledby={labelledBy}>
        {children}
      </div>
    </form>
  );
}
