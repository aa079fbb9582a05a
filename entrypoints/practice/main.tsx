/** The practice page: the same review as on the sites, over boxes of our own. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PracticePage } from '../../components/practice/practice-page';
import { type RuleSet, reviewDraft } from '../../engine';
import { t } from '../../i18n';
import { ask } from '../../messages/ask';
import type { Memory } from '../../messages/types';
import practice from '../../platforms/practice';
import { type RunningReview, startReview } from '../../review/start';
import { shippedRules } from '../../rules';
import { emptyMemory, useMemory } from '../own-pages/use-memory';
import { readProgress, writeProgress } from './progress';

function begin(memory: Memory, signal: AbortSignal): RunningReview {
  return startReview(
    practice,
    memory,
    {
      openRules: shippedRules,
      version: browser.runtime.getManifest().version,
      allow: (words) => void ask('allow', { words }).catch(() => undefined),
      keepAlways: (decision) => void ask('keep', { decision }).catch(() => undefined),
      // What is only tried out does not belong among the figures of real work.
      journal: () => undefined,
    },
    signal,
  );
}

/** A pause is for real work; practising goes on. */
const here = (memory: Memory): Memory => ({ ...memory, settings: { ...memory.settings, pausedUntil: 0 } });

function Practice(): ReactNode {
  const { memory, locale, change } = useMemory();
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const review = useRef<RunningReview | null>(null);
  const known = memory !== null;
  const latest = useRef(memory);
  latest.current = memory;

  useEffect(() => {
    if (!known || !latest.current) return;
    const end = new AbortController();
    try {
      review.current = begin(here(latest.current), end.signal);
      setState('ready');
    } catch {
      setState('failed');
    }
    return () => end.abort();
  }, [known]);
  useEffect(() => {
    if (memory) review.current?.remember(here({ ...memory, settings: { ...memory.settings, locale } }));
  }, [memory, locale]);
  useEffect(() => {
    document.title = `${t(locale, 'practice.title')} · Reread`;
  }, [locale]);

  const [progress, setProgress] = useState(readProgress);
  const { strictness, allow } = (memory ?? emptyMemory).settings;
  // Opened when the first reply is compared, and kept.
  const rules = useMemo(() => {
    let opened: RuleSet | undefined;
    return () => {
      opened ??= shippedRules({ strictness, locale, allow });
      return opened;
    };
  }, [strictness, locale, allow]);

  return (
    <PracticePage
      locale={locale}
      strictness={strictness}
      state={state}
      progress={progress}
      check={(text, surface) => reviewDraft({ text, surface }, rules()).findings}
      onProgress={(now) => {
        setProgress(now);
        writeProgress(now);
      }}
      onLocale={(chosen) => change({ locale: chosen })}
      onStrictness={(chosen) => change({ strictness: chosen })}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Practice />);
