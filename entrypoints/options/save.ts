/** Files for the person: the journal as a table or JSON. */
import * as z from 'zod';
import type { Happened } from '../../components/pages/happened';
import { entrySchema } from '../../messages/door';
import type { JournalEntry } from '../../messages/types';

/** A journal that somebody saved as JSON. @returns null for anything else */
export function readJournal(text: string): JournalEntry[] | null {
  try {
    const opened = z.array(entrySchema).max(20_000).safeParse(JSON.parse(text));
    return opened.success ? (opened.data as JournalEntry[]) : null;
  } catch {
    return null;
  }
}

const columns = ['at', 'platform', 'surface', 'outcome', 'rule', 'category', 'severity', 'reason'] as const;

/** Comma-separated, with a mark at the beginning that makes spreadsheets read it as UTF-8; no field needs quoting. */
export const csvOf = (entries: readonly Happened[]): string =>
  `\ufeff${[
    columns.join(','),
    ...entries.map((entry) =>
      columns.map((column) => (column === 'at' ? new Date(entry.at).toISOString() : (entry[column] ?? ''))).join(','),
    ),
  ].join('\r\n')}\r\n`;

/** Offers a text to the person as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
