/** Training sessions: laid over the worker's settings while they last; an alarm ends them. */
import { browser } from 'wxt/browser';
import type { ActivePack } from '../../engine/packs/apply';
import { longestSession, type TrainingSession } from '../../messages/training';
import type { LeaveReason, Memory } from '../../messages/types';
import type { Database } from '../../storage/database';
import { writeSettings } from '../../storage/memory';
import { endSession, leaveSession, readSession, writeSession } from '../../storage/training';
import { showPause } from './pause';
import { atLeast } from './policy';

const alarmName = 'training';

/** Memory while a session runs: never a lower level than its own, and no pause. */
export function underTraining(memory: Memory, session: TrainingSession | null): Memory {
  if (!session) return memory;
  const { group, trainer, strictness, ends, packs } = session;
  return {
    ...memory,
    settings: { ...atLeast(memory.settings, strictness), pausedUntil: 0 },
    training: { group, trainer, strictness, ends: Date.parse(ends), packs: packs.map(({ id }) => id) },
  };
}

/** Packs of the session that are not in force anyway. What weakens rules does not count: nobody has said they trust it. */
export const sessionPacks = (session: TrainingSession | null, inForce: readonly ActivePack[]): ActivePack[] =>
  (session?.packs ?? [])
    .filter(({ id }) => !inForce.some(({ pack }) => pack.id === id))
    .map((pack) => ({ pack, trusted: false }));

/** @returns why not, or null when it has begun; @throws if the database cannot be written */
export async function beginTraining(
  database: Database,
  session: TrainingSession,
  now: number,
): Promise<'over' | 'too-long' | null> {
  const ends = Date.parse(session.ends);
  if (ends <= now) return 'over';
  if (ends - now > longestSession) return 'too-long';
  await writeSession(database, session);
  await writeSettings(database, { pausedUntil: 0 });
  await showPause(database);
  await browser.alarms.create(alarmName, { when: ends });
  return null;
}

/** The reason is written down even where no journal is kept: the button says so. @throws if it cannot be written */
export async function leaveTraining(database: Database, reason: LeaveReason, now: number): Promise<void> {
  if (!(await readSession(database, now))) return;
  await leaveSession(database, { at: now, outcome: 'left-training', reason });
  await browser.alarms.clear(alarmName);
}

/** @param ended tells all pages, which go on without the session */
export function listenForTrainingEnd(database: Database, ended: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void endSession(database).then(ended);
  });
  void goOn(database).catch(() => undefined);
}

/** After a restart of the browser the alarm may be gone, or the end may have passed. */
async function goOn(database: Database): Promise<void> {
  const session = await readSession(database, Date.now());
  if (session) await browser.alarms.create(alarmName, { when: Date.parse(session.ends) });
  else await endSession(database);
}
