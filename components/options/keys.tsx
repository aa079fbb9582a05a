/** The shortcuts as they are set in the browser, and the way to change them. */
import { Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';

/** Shortcuts as the browser names them; empty where none is set. */
export type Shortcuts = { open: string; reader: string; replies: string; popup: string };

type Props = {
  locale: Lang;
  shortcuts: Shortcuts;
  /** Opens the browser's own list of shortcuts; null where an extension may not. */
  onChange: (() => void) | null;
};

export function Keys({ locale, shortcuts, onChange }: Props): ReactNode {
  const none = say(locale, 'general.keys.none');
  return (
    <div className="field">
      <h3>{say(locale, 'general.keys')}</h3>
      {(['open', 'reader', 'replies'] as const).map((name) => (
        <p key={name}>
          {say(locale, `general.keys.${name}`)}: <kbd>{shortcuts[name] || none}</kbd>
        </p>
      ))}
      <p>
        {say(locale, 'keys.popup')}: <kbd>{shortcuts.popup || none}</kbd>
      </p>
      <p className="note">{onChange ? say(locale, 'general.keys.note') : say(locale, 'keys.change.firefox')}</p>
      {onChange && (
        <button type="button" className="button" onClick={onChange}>
          <Keyboard size={15} aria-hidden="true" />
          {say(locale, 'keys.change')}
        </button>
      )}
    </div>
  );
}
