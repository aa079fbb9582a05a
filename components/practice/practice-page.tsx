/** The practice page: free practice in boxes of each kind, and exercises. */
import * as Tabs from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import type { Finding, Lang, Strictness, Surface } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Exercise } from '../exercises/exercise';
import { Exercises } from '../exercises/exercises';
import type { Progress } from '../exercises/score';
import { Page } from '../pages/page';
import { StrictnessChoice } from '../pages/strictness';
import { Free } from './free';

type Props = {
  locale: Lang;
  strictness: Strictness;
  /** Whether the check is at work. */
  state: 'loading' | 'ready' | 'failed';
  /** Points reached in the exercises. */
  progress: Progress;
  /** Exercises that rule packs in use brought along. */
  fromPacks: readonly Exercise[];
  check(text: string, surface: Surface): Finding[];
  onProgress(progress: Progress): void;
  onLocale(locale: Lang): void;
  onStrictness(strictness: Strictness): void;
};

export function PracticePage(props: Props): ReactNode {
  const { locale, strictness, state, progress, fromPacks, check, onProgress, onLocale, onStrictness } = props;
  return (
    <Page locale={locale} current="practice" onLocale={onLocale}>
      <div className="intro">
        <div>
          <h1>{say(locale, 'practice.heading')}</h1>
          <p className="lead">{say(locale, 'practice.lead')}</p>
        </div>
        <StrictnessChoice
          locale={locale}
          value={strictness}
          note={say(locale, 'level.practice.note')}
          onChange={onStrictness}
        />
      </div>
      <p role="status" className={state === 'failed' ? 'state failed' : 'state'} data-state={state}>
        {state === 'ready' ? '' : say(locale, state === 'loading' ? 'practice.loading' : 'practice.failed')}
      </p>
      <Tabs.Root className="modes" defaultValue="free">
        <Tabs.List className="mode-list" aria-label={say(locale, 'practice.tabs')}>
          <Tabs.Trigger value="free" className="mode">
            {say(locale, 'practice.free')}
          </Tabs.Trigger>
          <Tabs.Trigger value="exercises" className="mode">
            {say(locale, 'practice.exercises')}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="free">
          <Free locale={locale} />
        </Tabs.Content>
        <Tabs.Content value="exercises">
          <Exercises locale={locale} progress={progress} fromPacks={fromPacks} check={check} onProgress={onProgress} />
        </Tabs.Content>
      </Tabs.Root>
    </Page>
  );
}
