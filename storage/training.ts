/** The training session that is running, and sessions left before their end. */
import { leavingSchema, sessionSchema, type TrainingSession } from '../messages/training';
import type { Leaving } from '../messages/types';
import type { Database, JournalRow } from './database';
import { running } from './packs';

export type TrainingRow = { id: 'training'; session: TrainingSession };

/** @throws if the database cannot be written */
export async function writeSession(database: Database, session: TrainingSession): Promise<void> {
  await database.training.put({ id: 'training', session: { ...session, packs: session.packs.map(running) } });
}

/** Never throws. @returns null where there is none, or its end has come. @param now ms since 1970 */
export async function readSession(database: Database, now: number): Promise<TrainingSession | null> {
  try {
    const opened = sessionSchema.safeParse((await database.training.get('training'))?.session);
    return opened.success && Date.parse(opened.data.ends) > now ? opened.data : null;
  } catch {
    return null;
  }
}

/** @throws if the database cannot be written */
export async function endSession(database: Database): Promise<void> {
  await database.training.delete('training');
}

/** Ends the session and writes down why, both or neither. @throws if the database cannot be written */
export async function leaveSession(database: Database, leaving: Leaving): Promise<void> {
  await database.transaction('rw', database.training, database.journal, async () => {
    await database.training.delete('training');
    // Screens that read entries about findings leave this row out; it has a list of its own.
    await database.journal.add({ ...leaving } as unknown as JournalRow);
  });
}

/** Sessions left early, newest first. Never throws. */
export async function readLeavings(database: Database): Promise<Leaving[]> {
  try {
    const rows = await database.journal.orderBy('at').reverse().toArray();
    return rows.flatMap(({ id: _, ...row }) => {
      const opened = leavingSchema.safeParse(row);
      return opened.success ? [opened.data] : [];
    });
  } catch {
    return [];
  }
}
