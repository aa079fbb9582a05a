/** Whether the person can really see our panel: a page may cover it, fade it or take it away. */

/** Anything fainter counts as hidden. */
const leastOpacity = 0.7;

export class Seen {
  constructor(
    private readonly host: HTMLElement,
    private readonly ui: HTMLElement,
  ) {}

  /** True if a panel or card is open, lies on top and is not faded. */
  now(): boolean {
    if (!this.host.isConnected || faded(this.host)) return false;
    const windows = [...this.ui.querySelectorAll('[role="dialog"]')].filter((one) => one.getClientRects().length > 0);
    return windows.length > 0 && windows.every((one) => this.onTop(one.getBoundingClientRect()));
  }

  /** Corners are left out: they are round. */
  private onTop({ left, top, width, height }: DOMRect): boolean {
    if (width === 0 || height === 0) return true;
    const root = this.host.getRootNode() as Document | ShadowRoot;
    const points = [0.25, 0.5, 0.75].flatMap((x) => [0.25, 0.5, 0.75].map((y) => [left + width * x, top + height * y]));
    const within = points.filter(([x = -1, y = -1]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    return within.length > 0 && within.every(([x = 0, y = 0]) => root.elementFromPoint(x, y) === this.host);
  }
}

/** Hit testing knows nothing of how faint things are painted. */
function faded(element: Element): boolean {
  let opacity = 1;
  for (let one: Element | null = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    opacity *= Number(style.opacity);
    for (const [, name, amount = '1'] of style.filter.matchAll(/(opacity|brightness|contrast)\(([\d.]+)\)/g))
      opacity *= name === 'opacity' || Number(amount) < 0.3 ? Number(amount) : 1;
  }
  return opacity < leastOpacity;
}
