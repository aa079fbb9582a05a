/** Off for a while: a sign on the toolbar button as long as it lasts, and an alarm that ends it. */
import { browser } from 'wxt/browser';
import { pickLocale } from '../../i18n';
import { timeOfDay } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';
import { isPaused } from '../../messages/types';
import type { Database } from '../../storage/database';
import { readMemory } from '../../storage/memory';
import { wakeGates } from './frames';

const alarmName = 'pause';

/** Shows what is so now on the toolbar button, and sets the alarm for the end. */
export async function showPause(database: Database): Promise<void> {
  const { settings } = await readMemory(database);
  const locale = settings.locale === 'auto' ? pickLocale(navigator.languages) : settings.locale;
  const paused = isPaused(settings, Date.now());
  if (paused) await browser.alarms.create(alarmName, { when: settings.pausedUntil });
  else await browser.alarms.clear(alarmName);
  await browser.action.setBadgeText({ text: paused ? say(locale, 'pause.badge') : '' });
  if (paused) await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
  const time = timeOfDay(settings.pausedUntil);
  await browser.action.setTitle({ title: paused ? say(locale, 'pause.title', { time }) : 'Reread' });
}

/** @param ended tells all pages, which go on by themselves */
export function listenForPauseEnd(database: Database, ended: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void showPause(database).then(ended).then(wakeGates);
  });
  // After a restart of the browser the sign is gone and the pause may be over.
  void showPause(database).catch(() => undefined);
}
