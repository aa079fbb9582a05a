/** An organisation's policy is input like any other: part by part, and never a way down. */
import { describe, expect, it } from 'vitest';
import { mayFetchFrom, noPolicy, openPolicy, underPolicy } from '../../entrypoints/background/policy';
import { defaultSettings, type Memory } from '../../messages/types';
import { soundPack } from './made';

const memory = (change: Partial<Memory['settings']> = {}): Memory => ({
  settings: { ...defaultSettings, ...change },
  kept: [],
});
const key = 'A'.repeat(43);

describe('a policy', () => {
  it('that is not there changes nothing', () => {
    expect(openPolicy({})).toEqual(noPolicy);
    expect(underPolicy(memory(), noPolicy)).toEqual(memory());
  });

  it('loses its broken parts only', () => {
    const policy = openPolicy({
      organisation: 7,
      strictness: 'lax',
      locked: ['everything'],
      packs: ['{', '{"format":"reread-pack"}', JSON.stringify(soundPack()), 5],
      packLinks: [
        { url: 'http://packs.example.org/a.json', key },
        { url: 'https://u:p@packs.example.org/a.json', key },
        { url: 'https://packs.example.org/a.json', key: 'short' },
        { url: 'https://packs.example.org/a.json', key },
      ],
    });
    expect(policy.managed).toEqual({ locked: [], packs: ['north-shelter'] });
    expect(policy.links).toEqual([{ url: 'https://packs.example.org/a.json', key }]);
  });

  it('may keep the first steps from opening, and allows no hour off where sites must stay on', () => {
    expect(openPolicy({ organisation: 'A' }).firstRun).toBe(true);
    expect(openPolicy({ firstRun: false }).firstRun).toBe(false);
    const paused = memory({ pausedUntil: 5 });
    expect(underPolicy(paused, openPolicy({ locked: ['journal'] })).settings.pausedUntil).toBe(5);
    expect(underPolicy(paused, openPolicy({ locked: ['off'] })).settings.pausedUntil).toBe(0);
  });

  it('raises the level and never lowers it', () => {
    const policy = openPolicy({ strictness: 'standard' });
    expect(underPolicy(memory({ strictness: 'essential' }), policy).settings.strictness).toBe('standard');
    expect(underPolicy(memory({ strictness: 'training' }), policy).settings.strictness).toBe('training');
  });

  it('sets what it locks, and nothing else', () => {
    const policy = openPolicy({ locked: ['journal'], settings: { journal: false, locale: 'kk' } });
    expect(underPolicy(memory({ locale: 'ru' }), policy).settings).toMatchObject({ journal: false, locale: 'ru' });
  });

  it('says where packs may come from', () => {
    const policy = openPolicy({
      packHosts: ['a.example.org'],
      packLinks: [{ url: 'https://b.example.org/p.json', key }],
    });
    expect(['a.example.org', 'b.example.org', 'c.example.org'].map((host) => mayFetchFrom(host, policy))).toEqual([
      true,
      true,
      false,
    ]);
    expect(mayFetchFrom('anywhere.example.org', noPolicy)).toBe(true);
  });
});
