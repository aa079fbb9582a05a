/** Subscriptions over days and weeks, by a clock that the test moves: once a day, further apart when a host is away, never more than a week. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { installPack, listPacks } from '../../storage/packs';
import { packText } from './made';

const world = vi.hoisted(() => ({
  alarms: {
    get: vi.fn(),
    create: vi.fn(async () => undefined),
    clear: vi.fn(async () => true),
    onAlarm: { addListener: vi.fn() },
  },
  permissions: { contains: vi.fn(async () => true) },
  storage: { managed: { get: vi.fn(async () => ({})) } },
}));
vi.mock('wxt/browser', () => ({ browser: world }));
const { keepAlarm, lookAtFeeds } = await import('../../entrypoints/background/feeds');

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 1);
const url = 'https://packs.example.org/team.json';
let database: Database;
let count = 0;
let asked: { at: number; headers: Record<string, string> }[];
let now: number;
let host: () => Response | Promise<Response>;

const text = (version: string): string =>
  packText((pack) => {
    pack.version = version;
  });
const row = async () => {
  const [first] = await listPacks(database);
  if (!first?.feed) throw new Error('no subscription');
  return { ...first, feed: first.feed };
};

/** Lets time pass as the alarm does: four times a day. */
async function pass(days: number): Promise<void> {
  for (const end = now + days * day; now < end; now += 6 * hour) await lookAtFeeds(database, now);
}

beforeEach(async () => {
  count += 1;
  database = openDatabase(`feeds-${count}`);
  asked = [];
  now = start;
  host = () => new Response(text('1.0.0'), { headers: { etag: '"1"' } });
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ at: now, headers });
    return host();
  });
  const feed = { url, checked: start, next: start, failures: 0 };
  await installPack(database, { text: text('1.0.0'), trusted: false, feed }, start);
});

describe('a subscription over time', () => {
  it('is asked for once a day, only for what has changed', async () => {
    await pass(1);
    host = () => new Response(null, { status: 304 });
    await pass(9);
    expect(asked).toHaveLength(10);
    expect(asked.slice(1).every(({ headers }) => headers['If-None-Match'] === '"1"')).toBe(true);
    expect((await row()).feed.failures).toBe(0);
  });

  it('waits longer each time the host is away, a week at most, and the last good version goes on', async () => {
    host = () => Promise.reject(new TypeError('no network'));
    const waits: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      await lookAtFeeds(database, now);
      const { feed } = await row();
      waits.push((feed.next - now) / hour);
      // A moment too early nothing is asked.
      const before = asked.length;
      await lookAtFeeds(database, feed.next - 1);
      expect(asked).toHaveLength(before);
      now = feed.next;
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 168, 168, 168]);
    const { running, on, waiting, alarm } = await row();
    expect({ version: running.version, on, waiting, alarm }).toEqual({ version: '1.0.0', on: true });
  });

  it('is daily again once the host is back', async () => {
    host = () => new Response('', { status: 503 });
    await pass(5);
    expect((await row()).feed.failures).toBeGreaterThan(3);
    host = () => new Response(text('1.1.0'));
    await pass(7);
    const before = asked.length;
    await pass(3);
    expect(asked).toHaveLength(before + 3);
    expect(await row()).toMatchObject({ waiting: '1.1.0', running: { version: '1.0.0' }, feed: { failures: 0 } });
  });

  it('a broken file is an alarm, stays one while the host is away, and goes with the next sound file', async () => {
    host = () => new Response('<html>');
    await pass(1);
    expect((await row()).alarm).toBe('broken');
    host = () => Promise.reject(new TypeError('no network'));
    await pass(1);
    expect((await row()).alarm).toBe('broken');
    host = () => new Response(text('1.0.0'));
    await pass(2);
    expect((await row()).alarm).toBeUndefined();
  });

  it('without the browser’s permission nothing is asked of the network', async () => {
    world.permissions.contains.mockResolvedValueOnce(false);
    await lookAtFeeds(database, now);
    expect(asked).toHaveLength(0);
    expect((await row()).feed.failures).toBe(1);
  });
});

describe('the alarm', () => {
  it('is set while there is something to look at, not twice, and taken away after', async () => {
    world.alarms.get.mockResolvedValueOnce(undefined);
    await keepAlarm(database);
    expect(world.alarms.create).toHaveBeenCalledExactlyOnceWith('packs', { periodInMinutes: 360, delayInMinutes: 1 });
    world.alarms.get.mockResolvedValueOnce({ name: 'packs' });
    await keepAlarm(database);
    expect(world.alarms.create).toHaveBeenCalledOnce();
    await database.packs.clear();
    await keepAlarm(database);
    expect(world.alarms.clear).toHaveBeenCalledWith('packs');
  });
});
