/** What is remembered, for our own pages: asked of the background once, and kept fresh. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Lang } from '../../engine/types';
import { pickLocale } from '../../i18n';
import { ask } from '../../messages/ask';
import { Newest } from '../../messages/newest';
import { defaultSettings, type Memory, type Settings, type Told, withBefore } from '../../messages/types';

export const emptyMemory: Memory = { settings: defaultSettings, kept: [] };

/** The language a person wants our screens in. */
export const localeOf = ({ locale }: Settings): Lang => (locale === 'auto' ? pickLocale(navigator.languages) : locale);

const isChange = (message: unknown): message is Extract<Told, { tell: 'changed' }> =>
  typeof message === 'object' && message !== null && 'tell' in message && message.tell === 'changed';

/** Hears every change of what is remembered, until the signal ends. */
export function onMemory(hear: (memory: Memory) => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if (isChange(message)) hear(message.memory);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

export type Remembered = {
  /** Null until it is known. */
  memory: Memory | null;
  locale: Lang;
  /** True if the last change could not be saved. */
  failed: boolean;
  /** Changes settings, here at once and everywhere soon. */
  change(settings: Partial<Settings>): void;
  /** Forgets one decision that lasts, or all of them. */
  forget(finding?: string): void;
};

export function useMemory(): Remembered {
  const [memory, setMemory] = useState<Memory | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const newest = new Newest();
    onMemory((change) => setMemory(newest.told(change)), end.signal);
    const answered = (memory: Memory): void => setMemory(newest.answered(memory));
    // Without an answer there are still defaults to go by.
    ask('memory', {}).then(answered, () => answered(emptyMemory));
    return () => end.abort();
  }, []);
  const locale = localeOf(memory?.settings ?? defaultSettings);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const saved = (answer: Promise<Memory>): void =>
    void answer.then(
      (now) => {
        setMemory((before) => withBefore(now, before));
        setFailed(false);
      },
      () => setFailed(true),
    );
  return {
    memory,
    locale,
    failed,
    change(settings) {
      setMemory((before) => before && { ...before, settings: { ...before.settings, ...settings } });
      saved(ask('settings', { change: settings }));
    },
    forget: (finding) => saved(ask('forget', finding === undefined ? {} : { finding })),
  };
}
