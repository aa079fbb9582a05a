/** The shortcuts as they are set in the browser, and the browser's own list of them. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Shortcuts } from '../../components/options/keys';

export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ open: '', reader: '', replies: '', popup: '' });
  useEffect(() => {
    const look = (): void => {
      browser.commands.getAll().then(
        (commands) => {
          const keysOf = (wanted: string): string => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
          setShortcuts({
            open: keysOf('open-finding'),
            reader: keysOf('reader-view'),
            replies: keysOf('ready-replies'),
            popup: keysOf('_execute_action'),
          });
        },
        () => undefined,
      );
    };
    look();
    // Changed in another tab meanwhile.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

type Firefox = { commands: { openShortcutSettings?(): Promise<void> } };

/** Opens the browser's own list; null where an extension may not. */
export function shortcutList(): (() => void) | null {
  const { openShortcutSettings } = (browser as unknown as Firefox).commands;
  if (openShortcutSettings) return () => void openShortcutSettings().catch(() => undefined);
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined);
}
