/** Packs travel in a backup; a backup of before packs is as good as ever. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { backupOf, readBackup, readSavedPacks } from '../../entrypoints/options/save';
import { defaultSettings, type Memory } from '../../messages/types';
import { packText } from './made';

const memory: Memory = { settings: defaultSettings, kept: [] };

describe('packs in a backup', () => {
  it('come back as they were, without the trust they had', () => {
    const packs = [{ text: packText(), on: false, url: 'https://packs.example.org/team.json' }];
    const saved = backupOf(memory, packs);
    expect(readSavedPacks(saved)).toEqual(packs);
    expect(readBackup(saved)).toEqual(memory);
    expect(saved).not.toContain('trusted');
  });

  it('are none in a backup of before', () => {
    expect(readSavedPacks(backupOf(memory))).toEqual([]);
  });

  it('of a foreign shape refuse the whole backup', () => {
    const evil = backupOf(memory, [{ text: '{}', on: true, url: 'javascript:alert(1)' }]);
    expect(readSavedPacks(evil)).toBeNull();
    expect(readBackup(evil)).toBeNull();
  });
});
