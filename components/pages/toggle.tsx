/** A switch with its words beside it. */
import * as Switch from '@radix-ui/react-switch';
import { type ReactNode, useId } from 'react';

type Props = { label: string; note?: string; on: boolean; disabled?: boolean; onChange(on: boolean): void };

export function Toggle({ label, note, on, disabled = false, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className="toggle">
      <div>
        <label htmlFor={id}>{label}</label>
        {note && (
          <p className="note" id={`${id}n`}>
            {note}
          </p>
        )}
      </div>
      <Switch.Root
        id={id}
        className="switch"
        checked={on}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={note ? `${id}n` : undefined}
      >
        <Switch.Thumb className="thumb" />
      </Switch.Root>
    </div>
  );
}
