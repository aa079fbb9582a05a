/** The practice page: the same review as on the sites, over boxes of our own. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PracticePage } from '../../components/practice/practice-page';
import { type RuleSet, reviewDraft, type Strictness } from '../../engine';
import { strictest } from '../../engine/packs/apply';
import { say } from '../../i18n/own-pages';
import { ask } from '../../messages/ask';
import type { Memory } from '../../messages/types';
import practice from '../../platforms/practice';
import { type RunningReview, startReview } from '../../review/start';
import { shippedRules } from '../../rules';
import { openDatabase } from '../../storage/database';
import { emptyMemory, useMemory } from '../own-pages/use-memory';
import { exercisesFromPacks } from './from-packs';
import { readProgress, writeProgress } from './progress';

const database = openDatabase();

function begin(memory: Memory, signal: AbortSignal): RunningReview {
  return startReview(
    practice,
    memory,
    {
      openRules: shippedRules,
      version: browser.runtime.getManifest().version,
      replies: () => ask('replies', {}),
      allow: (words) => void ask('allow', { words }).catch(() => undefined),
      keepAlways: (decision) => void ask('keep', { decision }).catch(() => undefined),
      makeRule: (seed) => void ask('make-rule', { seed }).catch(() => undefined),
      // What is only tried out does not belong among the figures of real work.
      journal: () => undefined,
    },
    signal,
  );
}

/** An organisation or a training session may have set a level that holds here too. */
const floorOf = ({ managed, training }: Memory): Strictness =>
  strictest(managed?.strictness ?? 'essential', training?.strictness ?? 'essential');

function Practice(): ReactNode {
  const { memory, locale, change } = useMemory();
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const review = useRef<RunningReview | null>(null);
  // Practising changes nothing on the sites: the level chosen here lasts as long as the page. Nor does it pause with them.
  const [chosenLevel, setChosenLevel] = useState<Strictness | null>(null);
  const known = memory !== null;
  const here = useMemo(
    () =>
      memory && {
        ...memory,
        settings: {
          ...memory.settings,
          locale,
          pausedUntil: 0,
          strictness: strictest(chosenLevel ?? memory.settings.strictness, floorOf(memory)),
        },
      },
    [memory, locale, chosenLevel],
  );
  const latest = useRef(here);
  latest.current = here;

  useEffect(() => {
    if (!known || !latest.current) return;
    const end = new AbortController();
    try {
      review.current = begin(latest.current, end.signal);
      setState('ready');
    } catch {
      setState('failed');
    }
    return () => end.abort();
  }, [known]);
  useEffect(() => {
    if (here) review.current?.remember(here);
  }, [here]);
  useEffect(() => {
    document.title = `${say(locale, 'practice.title')} · Reread`;
  }, [locale]);

  const [progress, setProgress] = useState(readProgress);
  const fromPacks = useLiveQuery(() => exercisesFromPacks(database, locale), [locale], []);
  const { settings, packs } = here ?? emptyMemory;
  const { strictness, allow } = settings;
  // Opened when the first reply is compared, and kept.
  const rules = useMemo(() => {
    let opened: RuleSet | undefined;
    return () => {
      opened ??= shippedRules({ strictness, locale, allow }, packs);
      return opened;
    };
  }, [strictness, locale, allow, packs]);

  return (
    <PracticePage
      locale={locale}
      strictness={strictness}
      state={state}
      progress={progress}
      fromPacks={fromPacks}
      check={(text, surface) => reviewDraft({ text, surface }, rules()).findings}
      onProgress={(now) => {
        setProgress(now);
        writeProgress(now);
      }}
      onLocale={(chosen) => change({ locale: chosen })}
      onStrictness={setChosenLevel}
    />
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Practice />);
