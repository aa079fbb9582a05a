/** Opens the side panel, in each browser's own way; null where there is none. */
import { browser } from 'wxt/browser';

type Sides = {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Must be called while the click is still happening. */
export function besideOpener(windowId: number | null): (() => void) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  if (sidebarAction)
    return () =>
      void sidebarAction.open().then(
        () => window.close(),
        () => undefined,
      );
  if (sidePanel && windowId !== null)
    return () =>
      void sidePanel.open({ windowId }).then(
        () => window.close(),
        () => undefined,
      );
  return null;
}
