/** Whether a list of suggestions stands open over a box: then Enter picks one and does not send. Small: part of every page. */

const list = '[role="listbox"], [role="menu"], [role="grid"], [role="tree"]';

const shown = (element: Element | null | undefined): boolean =>
  element instanceof HTMLElement && element.getClientRects().length > 0;

/** True if Enter in `box` would choose from a list that a person can see. What the box merely claims is not believed. */
export function menuOpen(box: HTMLElement): boolean {
  const holder = box.closest<HTMLElement>('[role="combobox"]') ?? box;
  for (const one of new Set([box, holder])) {
    const root = one.getRootNode() as Document | ShadowRoot;
    const byId = (name: string): Element | null => {
      const id = one.getAttribute(name)?.trim().split(/\s+/)[0];
      return id ? root.getElementById(id) : null;
    };
    if (shown(byId('aria-activedescendant'))) return true;
    if (one.getAttribute('aria-expanded') !== 'true') continue;
    const named = byId('aria-controls') ?? byId('aria-owns');
    if (named ? shown(named) : [...root.querySelectorAll(list)].some(shown)) return true;
  }
  return false;
}
