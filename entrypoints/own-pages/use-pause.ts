/** Until when the worker has switched us off; on again by the clock, without being told. */
import { useEffect, useState } from 'react';
import { isPaused, type Settings } from '../../messages/types';

/** @returns ms since 1970, or null where it is on */
export function usePause({ pausedUntil }: Settings): number | null {
  const [, again] = useState(0);
  const paused = isPaused({ pausedUntil }, Date.now());
  useEffect(() => {
    if (!paused) return;
    const timer = setTimeout(() => again((count) => count + 1), pausedUntil - Date.now() + 50);
    return () => clearTimeout(timer);
  }, [paused, pausedUntil]);
  return paused ? pausedUntil : null;
}
