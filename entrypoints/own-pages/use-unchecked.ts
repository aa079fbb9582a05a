/** What is not checked on the page of the open tab: asked of the page when the popup opens or the person goes to another. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HereCode } from '../../components/pages/doctor';
import { examineTab, uncheckedHere } from './doctor';

type Unchecked = { unchecked: HereCode[]; tab: number | undefined };
const nothing: Unchecked = { unchecked: [], tab: undefined };

/** @param on false where we are switched off, or the page has yet to be loaded again: then nothing is asked */
export function useUnchecked(on: boolean): Unchecked {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    const look = async (): Promise<Unchecked> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return nothing;
      const unchecked = await examineTab(tab.id).then(uncheckedHere, (): HereCode[] => ['gate']);
      return { unchecked, tab: tab.id };
    };
    const again = (): void =>
      void look().then(
        (now) => gone || setFound(now),
        () => undefined,
      );
    again();
    // A side panel stays while the person goes to another tab.
    browser.tabs.onActivated.addListener(again);
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(again);
    };
  }, [on]);
  return on ? found : nothing;
}
