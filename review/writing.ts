/** Writing into the person's draft, at their click: several edits at once, and a ready reply apart from the words around it. */
import type { NoticeCode } from '../components/view';
import type { Edit } from '../engine';
import type { Session } from './session';

/**
 * Several places are changed from the last to the first, so that no edit moves another.
 * @returns null if all landed, or what to tell the person; what landed before stays, and the site's undo takes it back
 */
export async function writeEdits({ editor, text }: Session, edits: readonly Edit[]): Promise<NoticeCode | null> {
  try {
    for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start)) {
      const outcome = await editor.replace(edit, text.slice(edit.span.start, edit.span.end));
      if (outcome !== 'done') return outcome === 'moved' ? 'fix-moved' : 'fix-refused';
    }
    return null;
  } catch {
    return 'fix-refused';
  }
}

/**
 * Puts a ready reply at `at`, UTF-16 code units. A box that holds one line, or does not take the lines, gets it as one.
 * @returns how long what was put in is, or what to tell the person
 */
export async function writeReply(session: Session, reply: string, at: number): Promise<number | NoticeCode> {
  const span = { start: at, end: at };
  const lines = setApart(reply, session.text, at);
  const line = lines.replace(/\s*\n\s*/g, ' ');
  let told: NoticeCode | null = null;
  for (const text of lines === line ? [line] : [lines, line]) {
    told = await writeEdits(session, [{ span, text }]);
    if (told === null) return text.length;
    if (told !== 'fix-refused') break;
  }
  return told ?? 'fix-refused';
}

/** @param at where it is to stand in `words`, UTF-16 code units @returns the reply with the spaces it needs there */
export function setApart(reply: string, words: string, at: number): string {
  const before = at > 0 && !/\s/.test(words[at - 1] ?? '') ? ' ' : '';
  const after = at < words.length && !/[\s.,!?;:)]/.test(words[at] ?? '') ? ' ' : '';
  return `${before}${reply.replaceAll(/\r\n?/g, '\n')}${after}`;
}
