/** What pages get of the private list: hashes under a key that is made anew each time the background starts. */
import { browser } from 'wxt/browser';
import { formsOfEntry } from '../../engine/private/forms';
import type { PrivateSet } from '../../messages/types';
import { keyedHash } from '../../review/keyed-hash';
import { openPrivate, readPrivate, stillPrivate, writePrivate } from '../../storage/private-list';
import { keyring } from '../own-pages/keyring';

const alarmName = 'private';
const database = openPrivate();
const key = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
  '',
);

let made: Promise<PrivateSet> | null = null;

/** Never throws: a list that cannot be read is locked, and screens say so. */
export function privateSet(): Promise<PrivateSet> {
  made ??= make().catch(lockedSet);
  return made;
}

/** As long as nobody can say who is on the list. */
export const lockedSet = (): PrivateSet => ({ is: 'locked', key, any: [], together: [] });

/** The list was changed, opened or locked. */
export function forgetPrivateSet(): void {
  made = null;
}

async function make(): Promise<PrivateSet> {
  const state = await readPrivate(database, keyring);
  if (state.is === 'locked') return lockedSet();
  const now = Date.now();
  const entries = stillPrivate(state.entries, now);
  // What has had its day is not only passed over, it is gone.
  if (entries.length < state.entries.length) await writePrivate(database, keyring, entries);
  const ends = entries.flatMap(({ until }) => until ?? []);
  if (ends.length > 0) await browser.alarms.create(alarmName, { when: Math.min(...ends) });
  else await browser.alarms.clear(alarmName);
  const hash = keyedHash(key);
  const set: PrivateSet = { is: entries.length > 0 ? 'open' : 'empty', key, any: [], together: [] };
  for (const { kind, text } of entries) {
    const forms = formsOfEntry(kind, text);
    if (forms && 'any' in forms) set.any.push(...forms.any.map(hash));
    else if (forms) set.together.push(forms.together.map(hash));
  }
  // In an order that says nothing of which belong together.
  set.any.sort();
  return set;
}

/** @param changed tells all pages */
export function listenForPrivateEnds(changed: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarmName) return;
    forgetPrivateSet();
    void changed();
  });
}
