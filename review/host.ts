/** The element that holds all we draw: no attributes, a closed root, above the page, inside an open native dialog if need be. */

/** Inside a shadow root an important rule is stronger than any rule of the page, inline ones included. */
const hostStyle = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; display: block !important; visibility: visible !important;
  opacity: 1 !important; z-index: 2147483647 !important; contain: none !important; transform: none !important;
  filter: none !important; clip-path: none !important; mask: none !important; pointer-events: auto !important;
  content-visibility: visible !important; interactivity: auto !important; user-select: none !important;
}`;

export class Host {
  readonly element = document.createElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  private readonly watcher: MutationObserver;

  constructor(styles: string, signal: AbortSignal) {
    const style = document.createElement('style');
    style.textContent = hostStyle + styles;
    this.root.append(style);
    // The page may put attributes on our element (hidden, inert, style): they go again.
    this.watcher = new MutationObserver(() => this.strip());
    this.watcher.observe(this.element, { attributes: true });
    signal.addEventListener('abort', () => {
      this.watcher.disconnect();
      this.element.remove();
    });
  }

  private strip(): void {
    for (const { name } of [...this.element.attributes]) this.element.removeAttribute(name);
    this.watcher.takeRecords();
  }

  /**
   * Puts the element where it can be seen and used beside `box`: in an open native dialog everything outside is dead.
   * Does nothing where it already stands right.
   * @returns true if it had to be moved
   */
  place(box: Element | null): boolean {
    const parent = dialogAround(box) ?? document.documentElement;
    if (this.element.parentNode === parent) return false;
    parent.append(this.element);
    return true;
  }
}

function dialogAround(box: Element | null): Element | null {
  for (let element = box; element; element = parentAcrossRoots(element))
    if (element instanceof HTMLDialogElement && element.matches(':modal')) return element;
  return null;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
