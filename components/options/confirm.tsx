/** A button whose deed cannot be undone: it asks once. */
import * as Dialog from '@radix-ui/react-dialog';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';

type Props = {
  locale: Lang;
  icon: LucideIcon;
  button: string;
  question: string;
  note: string;
  yes: string;
  no: string;
  onYes(): void;
};

export function Confirm({ locale, icon: Icon, button, question, note, yes, no, onYes }: Props): ReactNode {
  return (
    <Dialog.Root>
      <Dialog.Trigger className="button">
        <Icon size={15} aria-hidden="true" />
        {button}
      </Dialog.Trigger>
      <Dialog.Portal>
        <div className="reread" lang={locale}>
          <Dialog.Overlay className="veil" />
          <Dialog.Content className="ask-window">
            <Dialog.Title>{question}</Dialog.Title>
            <Dialog.Description className="note">{note}</Dialog.Description>
            <div className="row">
              <Dialog.Close className="button">{no}</Dialog.Close>
              <Dialog.Close className="button grave" onClick={onYes}>
                {yes}
              </Dialog.Close>
            </div>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
