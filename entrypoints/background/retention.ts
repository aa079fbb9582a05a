/** The journal forgets what is older than the worker wants to keep: at each start of the browser, once a day, and when that is changed. */
import { browser } from 'wxt/browser';
import type { Database } from '../../storage/database';
import { dropOldEntries } from '../../storage/journal';
import { readMemory } from '../../storage/memory';
import { readPolicy } from './managed';
import { underPolicy } from './policy';

const alarmName = 'retention';

/** Never throws: what could not be erased now is erased tomorrow. */
export async function forgetOldEntries(database: Database): Promise<void> {
  try {
    const { settings } = underPolicy(await readMemory(database), await readPolicy());
    await dropOldEntries(database, settings.retention, Date.now());
  } catch {
    // A blocked database has nothing to erase either.
  }
}

export function keepRetention(database: Database): void {
  void forgetOldEntries(database);
  void browser.alarms.create(alarmName, { periodInMinutes: 24 * 60 });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void forgetOldEntries(database);
  });
}
