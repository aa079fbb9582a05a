/** Files for the person: the journal as a table or JSON, and the backup; reading a backup back. */
import * as z from 'zod';
import type { Happened } from '../../components/pages/happened';
import { mostCharacters } from '../../engine/packs/format';
import { entrySchema, keptSchema, packUrl, settingsSchema } from '../../messages/door';
import { defaultSettings, type JournalEntry, type Memory } from '../../messages/types';

const backupSchema = z.strictObject({
  format: z.literal('reread-backup'),
  formatVersion: z.literal(1),
  /** Settings that came later than the backup are as they begin. A pause is not brought back. */
  settings: settingsSchema.partial({ retention: true, accounts: true, pausedUntil: true }),
  kept: z.array(keptSchema).max(5000),
  /** Rule packs as they came. Trust is not brought back: whoever opens a file of somebody else's decides anew. */
  packs: z
    .array(z.strictObject({ text: z.string().max(mostCharacters), on: z.boolean(), url: packUrl.optional() }))
    .max(50)
    .optional(),
  journal: z.array(entrySchema).max(20_000).optional(),
});
export type SavedPack = NonNullable<z.infer<typeof backupSchema>['packs']>[number];

export const backupOf = (
  { settings, kept }: Memory,
  packs: readonly SavedPack[] = [],
  journal: readonly JournalEntry[] = [],
): string =>
  JSON.stringify(
    {
      format: 'reread-backup',
      formatVersion: 1,
      settings,
      kept,
      ...(packs.length > 0 ? { packs } : {}),
      ...(journal.length > 0 ? { journal } : {}),
    },
    null,
    2,
  );

/** The packs of a backup; none where there are none. @returns null for anything that is not a whole, sound backup */
export function readSavedPacks(text: string): SavedPack[] | null {
  try {
    const opened = backupSchema.safeParse(JSON.parse(text));
    return opened.success ? (opened.data.packs ?? []) : null;
  } catch {
    return null;
  }
}

/** @returns null for anything that is not a whole, sound backup */
export function readBackup(text: string): Memory | null {
  try {
    const opened = backupSchema.safeParse(JSON.parse(text));
    if (!opened.success) return null;
    const settings = { ...defaultSettings, ...opened.data.settings, pausedUntil: 0 };
    return { settings, kept: opened.data.kept } as Memory;
  } catch {
    return null;
  }
}

/** The journal of a backup; none where there is none. @returns null for anything that is not a whole, sound backup */
export function readSavedJournal(text: string): JournalEntry[] | null {
  try {
    const opened = backupSchema.safeParse(JSON.parse(text));
    return opened.success ? ((opened.data.journal ?? []) as JournalEntry[]) : null;
  } catch {
    return null;
  }
}

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
