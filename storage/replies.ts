/** The worker's own ready replies: new ones, and changed words of bundled ones. */
import { ownReplySchema } from '../messages/door';
import type { OwnReply } from '../messages/types';
import type { Database } from './database';

/** More replies than this are no help to anybody. */
export const mostReplies = 200;

/** Broken rows are left out. Never throws. */
export async function ownReplies(database: Database): Promise<OwnReply[]> {
  try {
    const rows = await database.replies.toArray();
    return rows.flatMap((row) => {
      const opened = ownReplySchema.safeParse(row);
      return opened.success ? [opened.data as OwnReply] : [];
    });
  } catch {
    return [];
  }
}

/** @throws if the database cannot be written or is full */
export async function writeReply(database: Database, reply: OwnReply): Promise<void> {
  const known = await database.replies.get(reply.id);
  if (!known && (await database.replies.count()) >= mostReplies) throw new Error('too many replies');
  await database.replies.put(reply);
}

/** @throws if the database cannot be written */
export async function removeReply(database: Database, id: string): Promise<void> {
  await database.replies.delete(id);
}
