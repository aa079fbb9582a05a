/** The backup: one file with what is remembered, and the door it comes back in by. Nothing is changed here. */
import * as z from 'zod';
import { type DraftPack, openDraft } from '../../components/pack-editor/draft';
import { mostCharacters } from '../../engine/packs/format';
import { entrySchema, keptSchema, ownReplySchema, packUrl, settingsSchema } from '../../messages/door';
import { defaultSettings, type JournalEntry, type Kept, type OwnReply, type Settings } from '../../messages/types';
import { mostDrafts } from '../../storage/pack-drafts';
import { sealedSchema } from '../../storage/private-seal';
import { mostReplies } from '../../storage/replies';

/** A file longer than this is none of ours. UTF-16 code units. */
export const longestBackup = 50 * mostCharacters;

const draft = z.unknown().transform((raw, context): DraftPack => {
  const opened = openDraft(raw);
  if (opened) return opened;
  context.addIssue({ code: 'custom', message: 'no pack in the making' });
  return z.NEVER;
});

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
  replies: z.array(ownReplySchema).max(mostReplies).optional(),
  /** Packs in the making. */
  making: z
    .array(z.strictObject({ key: z.string().min(1).max(40), draft }))
    .max(mostDrafts)
    .optional(),
  /** The private list as it is stored: encrypted under its passphrase. One without a passphrase is never in a file. */
  private: sealedSchema.optional(),
});
type Opened = z.infer<typeof backupSchema>;
export type SavedPack = NonNullable<Opened['packs']>[number];
export type SavedDraft = NonNullable<Opened['making']>[number];

export type Backup = {
  settings: Settings;
  kept: Kept[];
  packs: SavedPack[];
  journal: JournalEntry[];
  replies: OwnReply[];
  making: SavedDraft[];
  private?: NonNullable<Opened['private']>;
};

const parts = ['settings', 'kept', 'packs', 'journal', 'replies', 'making', 'private'] as const;
export type BackupPart = (typeof parts)[number];

/** Why a file is no backup that can be taken: not to be read at all, of something else, of a later Reread, or wrong in one part. */
export type NoBackup = { why: 'damaged' | 'foreign' | 'newer' } | { why: 'part'; part: BackupPart };

/** The file's text. Parts in which there is nothing are left out. */
export function backupOf({ settings, kept, ...rest }: Backup): string {
  const filled = Object.entries(rest).filter(([, part]) => !Array.isArray(part) || part.length > 0);
  return JSON.stringify(
    { format: 'reread-backup', formatVersion: 1, settings, kept, ...Object.fromEntries(filled) },
    null,
    2,
  );
}

/** Opens a file whole, or says what is wrong with it. */
export function readBackup(text: string): { ok: true; backup: Backup } | { ok: false; no: NoBackup } {
  const no = (why: 'damaged' | 'foreign' | 'newer') => ({ ok: false as const, no: { why } });
  if (text.length > longestBackup) return no('foreign');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return no('damaged');
  }
  const label = z.looseObject({ format: z.literal('reread-backup'), formatVersion: z.number() }).safeParse(raw);
  if (!label.success) return no('foreign');
  if (label.data.formatVersion > 1) return no('newer');
  const opened = backupSchema.safeParse(raw);
  if (!opened.success) {
    const [issue] = opened.error.issues;
    const part = parts.find((one) => one === issue?.path[0]);
    // A part that this version does not know comes from a later one.
    return part
      ? { ok: false, no: { why: 'part', part } }
      : no(issue?.code === 'unrecognized_keys' ? 'newer' : 'foreign');
  }
  const { settings, kept, packs = [], journal = [], replies = [], making = [], private: sealed } = opened.data;
  const all = {
    settings: { ...defaultSettings, ...settings, pausedUntil: 0 },
    kept,
    packs,
    journal,
    replies,
    making,
    ...(sealed ? { private: sealed } : {}),
  };
  return { ok: true, backup: all as Backup };
}
