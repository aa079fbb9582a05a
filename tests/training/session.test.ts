/** Training sessions: file and code come back whole or not at all; what runs raises the level and ends by the clock. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packSchema } from '../../engine/packs/format';
import { codeOf, fileOf, readSessionText } from '../../entrypoints/own-pages/session-code';
import { longestSession, sessionSchema, type TrainingSession } from '../../messages/training';
import { defaultSettings, type Memory } from '../../messages/types';
import { shippedSources } from '../../rules/sources';
import { type Database, openDatabase } from '../../storage/database';
import { addEntries, readEntries } from '../../storage/journal';
import { leaveSession, readLeavings, readSession, writeSession } from '../../storage/training';
import { soundPack } from '../packs/made';

vi.stubGlobal('navigator', { languages: ['en'] });
const alarms = vi.hoisted(() => ({
  create: vi.fn(async () => undefined),
  clear: vi.fn(async () => true),
  onAlarm: { addListener: vi.fn() },
}));
const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { alarms, action } }));
const { beginTraining, leaveTraining, listenForTrainingEnd, sessionPacks, underTraining } = await import(
  '../../entrypoints/background/training'
);

const shipped = shippedSources();
const now = Date.UTC(2026, 10, 28, 12);
const hour = 3_600_000;
const crisis = shipped.packs?.['crisis-centre'];
if (!crisis) throw new Error('the bundled pack is gone');
const session = (change: Partial<TrainingSession> = {}): TrainingSession => ({
  format: 'reread-session',
  formatVersion: 1,
  group: 'North, November',
  strictness: 'strict',
  ends: new Date(now + hour).toISOString(),
  packs: [packSchema.parse(soundPack()), crisis],
  ...change,
});
const read = (text: string) => readSessionText(text, { shipped, locale: 'en', now });

let database: Database;
let count = 0;
beforeEach(() => {
  count += 1;
  database = openDatabase(`training-${count}`);
  vi.clearAllMocks();
});

describe('a session file or code', () => {
  it('comes back as it went out, bundled packs by their names', async () => {
    expect(JSON.parse(fileOf(session(), shipped)).packs[1]).toBe('crisis-centre');
    for (const text of [fileOf(session(), shipped), await codeOf(session(), shipped)])
      expect(await read(`\n ${text} `)).toEqual({ ok: true, session: session() });
  });

  it('broken over several lines by a messenger, the code is still read', async () => {
    const code = await codeOf(session(), shipped);
    expect(await read(code.replace(/(.{40})/g, '$1\n'))).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', '  ', 'empty'],
    ['other words', 'good morning', 'damaged'],
    ['broken JSON', '{', 'damaged'],
    ['another file of ours', JSON.stringify(soundPack()), 'not-session'],
  ])('%s is refused in its own words', async (_, text, why) => {
    expect(await read(text)).toMatchObject({ ok: false, why });
  });

  it('what is wrong is named: a pack that does not exist, a pack out of order, an end that has passed or is too far', async () => {
    const changed = (change: object) => read(JSON.stringify({ ...JSON.parse(fileOf(session(), shipped)), ...change }));
    expect(await changed({ packs: ['no-such-pack'] })).toMatchObject({ why: 'not-session', where: 'packs.0' });
    const silent = soundPack();
    silent.rules['personal-data/our-street'] = {
      ...silent.rules['personal-data/our-street'],
      en: { say: 'a', offer: 'b' },
    };
    expect(await changed({ packs: [silent] })).toMatchObject({ why: 'pack', where: 'north-shelter' });
    expect(await changed({ ends: new Date(now - 1).toISOString() })).toMatchObject({ why: 'over' });
    expect(await changed({ ends: new Date(now + longestSession + hour).toISOString() })).toMatchObject({
      why: 'too-long',
    });
    expect(await changed({ group: 'a\u202eb' })).toMatchObject({ why: 'not-session', where: 'group' });
  });

  it('cut or changed anywhere, a code is refused or the same', async () => {
    const code = await codeOf(session({ packs: [] }), shipped);
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom('', 'A', '-', '.'), async (at, letter) => {
        const answer = await read(code.slice(0, at) + letter + code.slice(at + 1));
        if (answer.ok) expect(answer.session).toEqual(session({ packs: [] }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a running session', () => {
  const memory: Memory = {
    settings: {
      ...defaultSettings,
      strictness: 'essential',
      levels: { 'vk.com': 'training', 'x.com': 'essential' },
      pausedUntil: now + hour,
    },
    kept: [],
  };

  it('raises every level that is lower, allows no pause, and says so', () => {
    const under = underTraining(memory, session());
    expect(under.settings).toMatchObject({
      strictness: 'strict',
      levels: { 'vk.com': 'training', 'x.com': 'strict' },
      pausedUntil: 0,
    });
    expect(under.training).toMatchObject({
      group: 'North, November',
      ends: now + hour,
      packs: ['north-shelter', 'crisis-centre'],
    });
    expect(underTraining(memory, null)).toEqual(memory);
  });

  it('brings its packs without trust, and none that works already', () => {
    const own = [{ pack: crisis, trusted: true }];
    expect(sessionPacks(session(), own)).toEqual([{ pack: session().packs[0], trusted: false }]);
    expect(sessionPacks(null, own)).toEqual([]);
  });

  it('is kept without examples, wakes the background at its end, and ends by the clock even if nothing wakes', async () => {
    expect(await beginTraining(database, session(), now)).toBeNull();
    expect(alarms.create).toHaveBeenCalledWith('training', { when: now + hour });
    const kept = await readSession(database, now);
    expect(kept?.packs[0]?.rules?.['personal-data/our-street']?.en?.catches).toBeUndefined();
    expect(sessionSchema.safeParse(kept).success).toBe(true);
    expect(await readSession(database, now + hour)).toBeNull();
  });

  it('does not begin when it is over or would last too long', async () => {
    expect(await beginTraining(database, session({ ends: new Date(now).toISOString() }), now)).toBe('over');
    const far = new Date(now + longestSession + 1).toISOString();
    expect(await beginTraining(database, session({ ends: far }), now)).toBe('too-long');
    expect(await readSession(database, now)).toBeNull();
  });

  it('its alarm ends it and tells the pages', async () => {
    const ended = vi.fn(async () => undefined);
    listenForTrainingEnd(database, ended);
    await writeSession(database, session());
    const [hear] = alarms.onAlarm.addListener.mock.calls[0] as unknown as [(alarm: { name: string }) => void];
    hear({ name: 'packs' });
    hear({ name: 'training' });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(await readSession(database, now)).toBeNull();
  });

  it('left early, the reason stands in the journal and among no findings', async () => {
    await addEntries(database, []);
    await writeSession(database, session());
    await leaveTraining(database, 'urgent-work', now);
    expect(await readSession(database, now)).toBeNull();
    expect(await readLeavings(database)).toEqual([{ at: now, outcome: 'left-training', reason: 'urgent-work' }]);
    expect(await readEntries(database)).toEqual([]);
    // Nothing runs any more: nothing is written a second time.
    await leaveTraining(database, 'other', now);
    expect(await readLeavings(database)).toHaveLength(1);
  });

  it('is left wholly or not at all', async () => {
    await writeSession(database, session());
    await expect(
      leaveSession(database, { at: now, outcome: 'left-training', reason: (() => undefined) as never }),
    ).rejects.toThrow();
    expect(await readSession(database, now)).not.toBeNull();
  });
});
