/** The popup and the side panel: the site of the open tab, pause, strictness, packs, today's figures. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { say } from '../../i18n/own-pages';
import { longestPause } from '../../messages/types';
import { platforms } from '../../platforms';
import { openDatabase } from '../../storage/database';
import { readEntries } from '../../storage/journal';
import { levelOf, packTitles } from './level';
import { besideOpener } from './open-beside';
import { useOpenSite } from './open-site';
import { emptyMemory, useMemory } from './use-memory';
import { usePause } from './use-pause';
import { useUnchecked } from './use-unchecked';

const database = openDatabase();

const midnight = (): number => new Date().setHours(0, 0, 0, 0);

/** @param beside true in the side panel */
export function PopupPage({ beside }: { beside: boolean }): ReactNode {
  const { memory, locale, change } = useMemory();
  const known = memory ?? emptyMemory;
  const { settings } = known;
  const open = useOpenSite(settings, change);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ id }) => setWindowId(id ?? null),
      () => undefined,
    );
  }, []);
  const pausedUntil = usePause(settings);
  const { unchecked, tab } = useUnchecked(open.site?.on === true && pausedUntil === null && !open.changed);
  const today = useLiveQuery(() => readEntries(database, midnight()), [], []);
  useEffect(() => {
    document.title = say(locale, 'popup.title');
  }, [locale]);
  return (
    <Popup
      locale={locale}
      beside={beside}
      onBeside={beside ? null : besideOpener(windowId)}
      site={open.site}
      names={platforms.map(({ name }) => name)}
      strictness={settings.strictness}
      level={levelOf(known)}
      packs={packTitles(known, locale)}
      pausedUntil={pausedUntil}
      canPause={!known.managed?.locked.includes('off')}
      training={known.training}
      privateLocked={known.private?.is === 'locked'}
      today={today}
      changed={open.changed}
      refused={open.refused}
      unchecked={unchecked}
      tab={tab}
      onSite={open.switchTo}
      onPause={(on) => change({ pausedUntil: on ? Date.now() + longestPause : 0 })}
      onStrictness={(strictness) => change({ strictness })}
      onLevel={open.setLevel}
    />
  );
}
