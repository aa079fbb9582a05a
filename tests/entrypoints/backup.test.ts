/** The backup's door: what was saved opens as it was; what is broken, foreign or of a later Reread is refused and named. */
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../components/pack-editor/draft';
import { type Backup, backupOf, readBackup } from '../../entrypoints/options/backup';
import { defaultSettings } from '../../messages/types';
import { packText } from '../packs/made';

const bytes = (count: number): string => btoa('x'.repeat(count));
const bare: Backup = { settings: defaultSettings, kept: [], packs: [], journal: [], replies: [], making: [] };
const full: Backup = {
  settings: { ...defaultSettings, locale: 'kk', allow: ['+7 700 000 00 00'], accounts: ['@centre'] },
  kept: [{ finding: 'a1b2', rule: 'pd-phone', reason: 'consent' }],
  packs: [{ text: packText(), on: false, url: 'https://packs.example.org/team.json' }],
  journal: [
    {
      at: 1_795_000_000_000,
      platform: 'vk',
      surface: 'dm',
      outcome: 'kept',
      rule: 'pd-phone',
      category: 'personal-data',
      severity: 'hold',
    },
  ],
  replies: [{ id: 'hours', title: {}, text: { kk: 'Сағат 9-дан 18-ге дейін' }, off: false }],
  making: [{ key: 'abc', draft: { ...emptyDraft('kk'), title: { kk: 'Солтүстік' } } }],
  private: { salt: bytes(16), iv: bytes(12), data: bytes(40) },
};

describe('a backup', () => {
  it.each([
    ['with everything', full],
    ['of the first day', bare],
  ])('%s opens as it was saved', (_, backup) => {
    expect(readBackup(backupOf(backup))).toEqual({ ok: true, backup });
  });

  it('names no part in which there is nothing, and no trust', () => {
    expect(Object.keys(JSON.parse(backupOf(bare)) as object)).toEqual(['format', 'formatVersion', 'settings', 'kept']);
    expect(backupOf(full)).not.toContain('trusted');
  });

  it('from before a setting existed is as good as ever, and brings no pause back', () => {
    const { retention: _, accounts: __, pausedUntil: ___, ...before } = bare.settings;
    const old = { ...bare, settings: before as Backup['settings'] };
    expect(readBackup(backupOf(old))).toEqual({ ok: true, backup: bare });
    const paused = { ...bare, settings: { ...bare.settings, pausedUntil: 9 } };
    expect(readBackup(backupOf(paused))).toEqual({ ok: true, backup: bare });
  });
});

describe('what is refused', () => {
  const text = backupOf(full);
  const changed = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  const part = (name: string) => ({ why: 'part', part: name });

  it.each([
    ['nothing', '', { why: 'damaged' }],
    ['a file cut off', text.slice(0, -3), { why: 'damaged' }],
    ['null', 'null', { why: 'foreign' }],
    ['an object of something else', '{"settings":{}}', { why: 'foreign' }],
    ['a pack', packText(), { why: 'foreign' }],
    ['a later format', text.replace('"formatVersion": 1', '"formatVersion": 2'), { why: 'newer' }],
    ['a part that is not known yet', changed((file) => Object.assign(file, { dreams: [] })), { why: 'newer' }],
    ['settings of no language', text.replace('"kk"', '"de"'), part('settings')],
    ['markup in place of a rule', text.replace('"rule": "pd-phone"', '"rule": "<img onerror=alert(1)>"'), part('kept')],
    ['an address that is none', text.replace('https://packs.example.org/team.json', 'javascript:1'), part('packs')],
    [
      'a journal with words',
      changed((file) => Object.assign((file.journal as object[])[0] ?? {}, { text: 'x' })),
      part('journal'),
    ],
    ['a reply too long', text.replace('Сағат', 'С'.repeat(2001)), part('replies')],
    [
      'a beginning of no shape',
      changed((file) => Object.assign(file, { making: [{ key: 'a', draft: {} }] })),
      part('making'),
    ],
    ['a list with a salt too short', text.replace(bytes(16), bytes(8)), part('private')],
    ['a list that is no base64', text.replace(bytes(40), 'Сәуле'), part('private')],
  ])('%s', (_, given, no) => {
    expect(readBackup(given)).toEqual({ ok: false, no });
  });

  it('prototype keys, without touching anything', () => {
    const opened = readBackup(text.replace('"kept":', '"__proto__": {"polluted": true}, "kept":'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(opened).toEqual({ ok: false, no: { why: 'newer' } });
  });
});
