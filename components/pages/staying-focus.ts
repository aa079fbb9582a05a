/** Focus is never lost on our own pages: where what had it goes or can no longer be used, it passes on to what stands nearest. */
import { type RefObject, useEffect } from 'react';

const reachable =
  ':is(a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]):not(:disabled)';

/** What Tab reaches inside an element, in order. */
const stopsIn = (around: Element): HTMLElement[] =>
  [...around.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.tabIndex >= 0);

/** An element that had the focus, and from the inside out what it stood in and as which of the stops there. */
type Place = { element: HTMLElement; around: { ancestor: Element; nth: number }[] };

function placeOf(element: HTMLElement, page: Element): Place {
  const around: Place['around'] = [];
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    around.push({ ancestor, nth: stopsIn(ancestor).indexOf(element) });
    if (ancestor === page) break;
  }
  return { element, around };
}

/** Gone from the page, or still there and switched off, which browsers treat each in their own way. */
function isLost({ element }: Place): boolean {
  const { activeElement } = document;
  if (activeElement === element) return element.matches(':disabled');
  return (
    (activeElement === null || activeElement === document.body) &&
    !(element.isConnected && stopsIn(document.body).includes(element))
  );
}

/** The stop that has moved into its place, else the last one before it; further out where nothing is left. */
function nearest({ around }: Place): HTMLElement | undefined {
  for (const { ancestor, nth } of around) {
    if (!ancestor.isConnected) continue;
    const stops = stopsIn(ancestor);
    const stop = stops[Math.max(nth, 0)] ?? stops.at(-1);
    if (stop) return stop;
  }
  return undefined;
}

/** Looks after the focus inside one page. Windows in front of it look after their own. */
export function useStayingFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (!page) return;
    let place: Place | null = null;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && page.contains(target)) place = placeOf(target, page);
    };
    const observer = new MutationObserver(() => {
      if (place && isLost(place)) nearest(place)?.focus();
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [root]);
}
