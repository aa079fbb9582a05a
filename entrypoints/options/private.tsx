/** The section on the private list: read and written here, in our own page; the background only hears that it changed. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { PrivateSection } from '../../components/private/private-section';
import type { NewEntry, PrivateView } from '../../components/private/types';
import { formsOfEntry } from '../../engine/private/forms';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { ask } from '../../messages/ask';
import {
  mostPrivate,
  openPrivate,
  type PrivateEntry,
  protectPrivate,
  readPrivate,
  stillPrivate,
  unlockPrivate,
  wipePrivate,
  writePrivate,
} from '../../storage/private-list';
import { keyring } from '../own-pages/keyring';
import { readTable } from './table';

const database = openPrivate();

const spelled = ({ kind, text }: NewEntry): string => `${kind} ${text.trim().toLowerCase()}`;

/** @returns those that are new and can be recognised */
function fresh(given: readonly NewEntry[], known: readonly PrivateEntry[]): PrivateEntry[] {
  const seen = new Set(known.map(spelled));
  return given.flatMap((entry) => {
    if (seen.has(spelled(entry)) || !formsOfEntry(entry.kind, entry.text)) return [];
    seen.add(spelled(entry));
    return [{ ...entry, id: crypto.randomUUID() }];
  });
}

export function PrivateList({ locale }: { locale: Lang }): ReactNode {
  const [view, setView] = useState<PrivateView>({ is: 'reading' });
  const [status, setStatus] = useState('');
  const look = useCallback(async (): Promise<void> => {
    const state = await readPrivate(database, keyring);
    setView(state.is === 'open' ? { ...state, entries: stillPrivate(state.entries, Date.now()) } : state);
  }, []);
  const failed = useCallback((): void => setStatus(say(locale, 'private.failed')), [locale]);
  useEffect(() => {
    look().catch(failed);
  }, [look, failed]);

  /** Does it, looks again, and lets everybody know. */
  const doing = (work: () => Promise<string>): void => {
    work()
      .then(async (words) => {
        await ask('private-changed', {});
        await look();
        setStatus(words);
      })
      .catch(failed);
  };
  const entriesNow = async (): Promise<PrivateEntry[]> => {
    const state = await readPrivate(database, keyring);
    if (state.is === 'locked') throw new Error('locked');
    return stillPrivate(state.entries, Date.now());
  };
  const add = async (given: NewEntry[]): Promise<string> => {
    const known = await entriesNow();
    const added = fresh(given, known);
    if (known.length + added.length > mostPrivate) return say(locale, 'private.full', { most: mostPrivate });
    if (added.length > 0) await writePrivate(database, keyring, [...known, ...added]);
    const left = given.length - added.length;
    if (given.length === 1 && left === 1)
      return say(
        locale,
        known.some((one) => spelled(one) === spelled(given[0] as NewEntry)) ? 'private.known' : 'private.bad',
      );
    const taken = say(locale, 'private.added', { count: added.length });
    return left > 0 ? `${taken}. ${say(locale, 'private.left-out', { count: left })}` : taken;
  };

  return (
    <PrivateSection
      locale={locale}
      view={view}
      status={status}
      readTable={readTable}
      onAdd={(given) => doing(() => add(given))}
      onRemove={(id) =>
        doing(async () => {
          await writePrivate(
            database,
            keyring,
            (await entriesNow()).filter((one) => one.id !== id),
          );
          return '';
        })
      }
      onProtect={(words) =>
        doing(async () => {
          await protectPrivate(database, keyring, words);
          return say(locale, 'private.pass.done');
        })
      }
      onUnlock={(words) =>
        doing(async () => ((await unlockPrivate(database, keyring, words)) ? '' : say(locale, 'private.unlock.wrong')))
      }
      onLock={() => doing(() => keyring.set(null).then(() => ''))}
      onWipe={() => doing(() => wipePrivate(database, keyring).then(() => say(locale, 'private.wiped')))}
    />
  );
}
