/** Erasing everything: tables, private list and points go, and so do sites that were added, with the browser's permission for them. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../messages/types';
import { openDatabase } from '../../storage/database';
import { writeSettings } from '../../storage/memory';
import { openPrivate } from '../../storage/private-list';
import { writeReply } from '../../storage/replies';

const own = ['https://vk.com/*', 'https://*.instagram.com/*'];
const world = vi.hoisted(() => ({ asked: [] as Record<string, unknown>[], origins: [] as string[] }));
const browser = vi.hoisted(() => ({
  runtime: {
    getManifest: () => ({ host_permissions: ['https://vk.com/*', 'https://*.instagram.com/*'] }),
    sendMessage: async (message: Record<string, unknown>) => {
      world.asked.push(message);
      return { ok: true, value: message.ask === 'sites' ? { origins: ['https://forum.example.org'] } : {} };
    },
  },
  permissions: {
    getAll: async () => ({ origins: world.origins }),
    remove: vi.fn(async (_: { origins: string[] }) => true),
  },
  storage: { session: { remove: vi.fn(async () => undefined) } },
}));
vi.mock('wxt/browser', () => ({ browser }));
const { wipeEverything } = await import('../../entrypoints/options/wipe');

const clear = vi.fn();
beforeEach(() => {
  vi.stubGlobal('localStorage', { clear });
  world.asked.length = 0;
  browser.permissions.remove.mockClear();
});

describe('erasing everything', () => {
  it('empties what is stored', async () => {
    const database = openDatabase('wipe');
    await writeSettings(database, { ...defaultSettings, allow: ['our street'] });
    await writeReply(database, { id: 'mine', title: {}, text: { en: 'Hello' }, off: false });
    const secrets = openPrivate();
    await secrets.secrets.put({ id: 'list', iv: new Uint8Array(12), data: new ArrayBuffer(16) });
    world.origins = own;
    await wipeEverything(database);
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
    expect(await secrets.secrets.count()).toBe(0);
    expect(browser.storage.session.remove).toHaveBeenCalled();
    expect(clear).toHaveBeenCalledOnce();
    expect(world.asked.at(-1)).toEqual({ ask: 'private-changed' });
  });

  it('withdraws our part and every permission that was given later, and none that the extension came with', async () => {
    world.origins = [...own, 'https://forum.example.org/*', 'https://packs.example.org/*'];
    await wipeEverything(openDatabase('wipe-sites'));
    expect(world.asked).toContainEqual({ ask: 'site', origin: 'https://forum.example.org', on: false });
    expect(browser.permissions.remove).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://forum.example.org/*', 'https://packs.example.org/*'],
    });
  });

  it('asks for no permission back where none was added', async () => {
    world.origins = own;
    await wipeEverything(openDatabase('wipe-none'));
    expect(browser.permissions.remove).not.toHaveBeenCalled();
  });
});
