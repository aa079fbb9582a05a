import { describe, expect, it } from 'vitest';
import { Newest } from '../../messages/newest';
import { defaultSettings, type Memory } from '../../messages/types';

const packs = [{ id: 'ours' }] as unknown as NonNullable<Memory['packs']>;
const asked = (locale: 'en' | 'kk'): Memory => ({ settings: { ...defaultSettings, locale }, kept: [] });

describe('what is remembered', () => {
  it('stays what a change has told when an older answer comes after it', () => {
    const newest = new Newest();
    newest.told(asked('kk'));
    expect(newest.answered({ ...asked('en'), packs }).settings.locale).toBe('kk');
  });

  it('takes from that answer what the change left out', () => {
    const newest = new Newest();
    newest.told(asked('kk'));
    newest.answered({ ...asked('en'), packs });
    expect(newest.now?.packs).toBe(packs);
  });

  it('follows every change after the answer', () => {
    const newest = new Newest();
    newest.answered({ ...asked('en'), packs });
    expect(newest.told(asked('kk'))).toMatchObject({ settings: { locale: 'kk' }, packs });
  });
});
