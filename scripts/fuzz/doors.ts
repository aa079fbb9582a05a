/** Anything at all against every zod door: packs, what is stored, messages, policies, files brought back, lines at the terminal. */
import fc from 'fast-check';
import { answerLine } from '../../cli/check-lines';
import { openPack } from '../../engine/packs/pack';
import { openPolicy, underPolicy } from '../../entrypoints/background/policy';
import { readBackup } from '../../entrypoints/options/backup';
import { readJournal } from '../../entrypoints/options/save';
import {
  entrySchema,
  keptSchema,
  openRequest,
  ownReplySchema,
  requestSchema,
  settingsSchema,
} from '../../messages/door';
import { leavingSchema, sessionSchema } from '../../messages/training';
import { defaultSettings } from '../../messages/types';
import { shippedRules } from '../../rules';
import { shippedSources } from '../../rules/sources';
import { packRowSchema } from '../../storage/pack-rows';
import { privateEntrySchema } from '../../storage/private-list';
import { damaged, sound } from '../../tests/made/damaged';
import type { Complaints } from './complaints';

const shipped = shippedSources();
const rules = shippedRules({ strictness: 'standard', locale: 'en' });

/** What a door makes of something; it must not throw, and what it lets in must come through it again unchanged. */
type Door = { name: string; sound: unknown; asks(input: unknown): unknown; again?: boolean };

const parsed = (schema: { safeParse(input: unknown): { success: boolean; data?: unknown } }) => (input: unknown) => {
  const opened = schema.safeParse(input);
  return opened.success ? (opened.data ?? null) : undefined;
};
const asText = (input: unknown): string => (typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));

const whole = (opened: ReturnType<typeof readBackup>): unknown => (opened.ok ? opened.backup : undefined);

const doors: Door[] = [
  { name: 'message', sound: sound.message, asks: (input) => openRequest(input) ?? undefined, again: true },
  { name: 'request', sound: sound.keep, asks: parsed(requestSchema), again: true },
  { name: 'settings', sound: sound.settings, asks: parsed(settingsSchema), again: true },
  { name: 'decision', sound: sound.kept, asks: parsed(keptSchema), again: true },
  { name: 'journal entry', sound: sound.entry, asks: parsed(entrySchema), again: true },
  { name: 'reply', sound: sound.reply, asks: parsed(ownReplySchema), again: true },
  { name: 'leaving', sound: sound.leaving, asks: parsed(leavingSchema), again: true },
  { name: 'training session', sound: sound.session, asks: parsed(sessionSchema), again: true },
  { name: 'stored pack', sound: sound.packRow, asks: parsed(packRowSchema), again: true },
  { name: 'private entry', sound: sound.privateEntry, asks: parsed(privateEntrySchema), again: true },
  { name: 'pack', sound: sound.pack, asks: (input) => openPack(asText(input), shipped, 'en').ok || undefined },
  { name: 'backup', sound: sound.backup, asks: (input) => whole(readBackup(asText(input))) },
  { name: 'saved journal', sound: [sound.entry], asks: (input) => readJournal(asText(input)) ?? undefined },
  {
    name: 'policy',
    sound: sound.policy,
    asks: (input) =>
      underPolicy({ settings: defaultSettings, kept: [] }, openPolicy(Object(input) as Record<string, unknown>)),
  },
  { name: 'line at the terminal', sound: sound.line, asks: (input) => answerLine(asText(input), rules, 'en').json },
];

/** @param count how many inputs each door is given */
export async function fuzzDoors(count: number, seed: number, complaints: Complaints): Promise<void> {
  const each = Math.ceil(count / doors.length);
  for (const door of doors) {
    if (door.asks(door.sound) === undefined) complaints.add(`${door.name}: what is sound is refused`, door.sound);
    let entered = 0;
    for (const input of fc.sample(damaged(door.sound), { numRuns: each, seed })) {
      try {
        const opened = door.asks(input);
        if (opened === undefined) continue;
        entered += 1;
        if (door.again && JSON.stringify(door.asks(opened)) !== JSON.stringify(opened))
          complaints.add(`${door.name}: what was let in is not let in again`, input);
        if (({} as Record<string, unknown>).polluted !== undefined) complaints.add(`${door.name}: polluted`, input);
      } catch (error) {
        complaints.add(`${door.name}: threw ${(error as Error).message}`, input);
      }
    }
    console.log(`${door.name}: ${each} inputs, ${entered} let in`);
  }
}
