/** Bringing a backup back, on real databases: all of it returns, nothing that is here goes, and the private list stays shut. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, openDraft } from '../../components/pack-editor/draft';
import { readBackup } from '../../entrypoints/options/backup';
import { defaultSettings, type JournalEntry, type OwnReply, type Settings } from '../../messages/types';
import { type Database, openDatabase } from '../../storage/database';
import { addEntries, readEntries } from '../../storage/journal';
import { readMemory, writeKept, writeSettings } from '../../storage/memory';
import { keepDraft, listDrafts, mostDrafts } from '../../storage/pack-drafts';
import { installPack, listPacks } from '../../storage/packs';
import {
  type Keyring,
  openPrivate,
  type PrivateDatabase,
  protectPrivate,
  readPrivate,
  unlockPrivate,
  writePrivate,
} from '../../storage/private-list';
import { mostReplies, ownReplies, writeReply } from '../../storage/replies';
import { packText } from '../packs/made';

/** The background, as far as it is asked: it writes into the database that the test looks at. */
const background = vi.hoisted(() => ({ answer: async (_: Record<string, unknown>): Promise<unknown> => null }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: Record<string, unknown>) => ({ ok: true, value: await background.answer(message) }),
    },
  },
}));
const { bringBack, wholeBackup } = await import('../../entrypoints/options/restore');

const shipped = { rules: [], classes: {}, lists: {} };
const entry: JournalEntry = {
  at: 5,
  platform: 'vk',
  surface: 'dm',
  outcome: 'kept',
  rule: 'pd-phone',
  category: 'personal-data',
  severity: 'hold',
};
const reply: OwnReply = { id: 'mine', title: { kk: 'Менікі' }, text: { kk: 'Сәлем' }, off: false };
const words = 'алма ағашы 2026';

type World = { database: Database; secrets: PrivateDatabase; ring: Keyring };
let count = 0;
function world(): World {
  count += 1;
  let kept: Uint8Array<ArrayBuffer> | null = null;
  const ring: Keyring = {
    get: async () => kept,
    set: async (key) => {
      kept = key;
    },
  };
  return { database: openDatabase(`restore-${count}`), secrets: openPrivate(`restore-private-${count}`), ring };
}

/** From now on the background writes here. */
function answerFrom({ database }: World): void {
  background.answer = async (message) => {
    if (message.ask === 'settings') await writeSettings(database, message.change as Partial<Settings>);
    if (message.ask === 'reply-set') await writeReply(database, message.reply as OwnReply);
    if (message.ask === 'pack-install')
      return { refused: await installPack(database, { text: String(message.text), trusted: false }, 1) };
    return null;
  };
}

async function filled(): Promise<World> {
  const here = world();
  const { database, secrets, ring } = here;
  await writeSettings(database, { ...defaultSettings, allow: ['our street'] });
  await writeKept(database, { finding: 'a1', rule: 'pd-phone' }, 1);
  await addEntries(database, [entry]);
  await writeReply(database, reply);
  await keepDraft(database, { key: 'k', at: 1, draft: { ...emptyDraft('kk'), title: { kk: 'Солтүстік' } } });
  await installPack(database, { text: packText(), trusted: true }, 1);
  await writePrivate(secrets, ring, [{ id: '1', kind: 'name', text: 'Сәуле Ахметова' }]);
  return here;
}

const saved = async (from: World): Promise<string> => wholeBackup(from, await readMemory(from.database));
async function broughtBack(text: string, to: World) {
  const opened = readBackup(text);
  if (!opened.ok) throw new Error(`refused: ${opened.no.why}`);
  return bringBack(to, opened.backup, shipped);
}

let from: World;
let to: World;
beforeEach(async () => {
  from = await filled();
  to = world();
  answerFrom(to);
});

describe('a backup brought back on another computer', () => {
  it('holds everything again', async () => {
    await protectPrivate(from.secrets, from.ring, words);
    const text = await saved(from);
    expect(text).not.toContain('Сәуле');
    expect(await broughtBack(text, to)).toEqual({ packs: 0, replies: 0, making: 0, private: false });
    expect(await readMemory(to.database)).toEqual(await readMemory(from.database));
    expect(await readEntries(to.database)).toEqual([entry]);
    expect(await ownReplies(to.database)).toEqual([reply]);
    expect(await listDrafts(to.database, openDraft)).toEqual(await listDrafts(from.database, openDraft));
    expect((await listPacks(to.database)).map(({ id, trusted }) => [id, trusted])).toEqual([
      [(await listPacks(from.database))[0]?.id, false],
    ]);
    expect(await readPrivate(to.secrets, to.ring)).toEqual({ is: 'locked' });
    expect(await unlockPrivate(to.secrets, to.ring, 'another one')).toBe(false);
    expect(await unlockPrivate(to.secrets, to.ring, words)).toBe(true);
    expect(await readPrivate(to.secrets, to.ring)).toMatchObject({ entries: [{ text: 'Сәуле Ахметова' }] });
  });

  it('has no private list where no passphrase protects it', async () => {
    expect(JSON.parse(await saved(from))).not.toHaveProperty('private');
  });
});

describe('what is here already', () => {
  it('stays where the file does not know it', async () => {
    const other = { ...reply, id: 'other' };
    await writeReply(to.database, other);
    await writeKept(to.database, { finding: 'b2', rule: 'pd-name' }, 1);
    await keepDraft(to.database, { key: 'own', at: 1, draft: emptyDraft('ru') });
    await broughtBack(await saved(from), to);
    expect((await ownReplies(to.database)).map(({ id }) => id).sort()).toEqual(['mine', 'other']);
    expect((await readMemory(to.database)).kept.map(({ finding }) => finding).sort()).toEqual(['a1', 'b2']);
    expect((await listDrafts(to.database, openDraft)).map(({ key }) => key).sort()).toEqual(['k', 'own']);
  });

  it('is never pushed out: what has no room is left out and counted', async () => {
    for (let at = 0; at < mostDrafts; at += 1)
      await keepDraft(to.database, { key: `own-${at}`, at, draft: emptyDraft('ru') });
    for (let at = 0; at < mostReplies; at += 1) await writeReply(to.database, { ...reply, id: `own-${at}` });
    expect(await broughtBack(await saved(from), to)).toMatchObject({ replies: 1, making: 1 });
    const keys = (await listDrafts(to.database, openDraft)).map(({ key }) => key);
    expect(keys).toHaveLength(mostDrafts);
    expect(keys).not.toContain('k');
  });

  it('stays also where it is a private list', async () => {
    await protectPrivate(from.secrets, from.ring, words);
    await writePrivate(to.secrets, to.ring, [{ id: '2', kind: 'name', text: 'Ерлан' }]);
    expect(await broughtBack(await saved(from), to)).toMatchObject({ private: true });
    expect(await readPrivate(to.secrets, to.ring)).toMatchObject({ is: 'open', entries: [{ text: 'Ерлан' }] });
  });

  it('is as it was after a pack that cannot be taken', async () => {
    background.answer = async ({ ask }) => (ask === 'pack-install' ? { refused: 'backwards' } : null);
    expect(await broughtBack(await saved(from), to)).toMatchObject({ packs: 1 });
    expect(await listPacks(to.database)).toEqual([]);
  });
});
