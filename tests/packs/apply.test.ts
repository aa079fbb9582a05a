/** Packs laid over the shipped rules: order, trust, what weakens protection, and packs that can no longer be opened. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { applyPacks, isWide, openWithPacks } from '../../engine/packs/apply';
import type { Pack } from '../../engine/packs/format';
import { packSchema } from '../../engine/packs/format';
import { shippedSources } from '../../rules/sources';
import { soundPack } from './made';

const shipped = shippedSources();
const made = (change: object): Pack => packSchema.parse({ ...soundPack(), ...change });
const options = { strictness: 'standard', locale: 'en' } as const;
const severityOf = (path: string, packs: Parameters<typeof applyPacks>[1]) =>
  applyPacks(shipped, packs).sources.rules.find(({ category, name }) => `${category}/${name}` === path)?.file;

describe('what weakens protection', () => {
  const off = made({ off: { 'personal-data/phone': 'our own line stands everywhere' } });

  it('counts only in a trusted pack, and is told either way', () => {
    expect(severityOf('personal-data/phone', [{ pack: off, trusted: false }])).toBeDefined();
    expect(severityOf('personal-data/phone', [{ pack: off, trusted: true }])).toBeUndefined();
    const directive = { kind: 'off', what: 'personal-data/phone', why: 'our own line stands everywhere' };
    expect(applyPacks(shipped, [{ pack: off, trusted: false }])).toMatchObject({ powerful: [], ignored: [directive] });
    expect(applyPacks(shipped, [{ pack: off, trusted: true }])).toMatchObject({ powerful: [directive], ignored: [] });
  });

  it('a rule that never holds may be switched off by any pack', () => {
    const pack = made({ off: { 'ambiguous-wording/ellipsis': 'we like them' } });
    expect(severityOf('ambiguous-wording/ellipsis', [{ pack, trusted: false }])).toBeUndefined();
  });

  it('a held severity may be raised elsewhere, but not lowered without trust', () => {
    const pack = made({ severity: { 'personal-data/phone': { post: 'hint', dm: 'hold' } } });
    expect(severityOf('personal-data/phone', [{ pack, trusted: false }])?.severity.post).toBe('hold');
    expect(severityOf('personal-data/phone', [{ pack, trusted: true }])).toMatchObject({
      severity: { post: 'hint', dm: 'hold' },
      grades: { own: { dm: 'hold' }, worker: { dm: 'none' } },
    });
  });

  it('a word for a whole category wakes no rule where it has nothing to say', () => {
    const pack = made({ severity: { 'ambiguous-wording': 'warn' } });
    const { rules } = applyPacks(shipped, [{ pack, trusted: true }]).sources;
    for (const before of shipped.rules.filter(({ category }) => category === 'ambiguous-wording'))
      for (const surface of ['post', 'comment', 'dm'] as const)
        if (before.file.severity[surface] === 'none')
          expect(rules.find(({ name }) => name === before.name)?.file.severity[surface]).toBe('none');
  });

  it('replacing a rule that holds, or a word class that ships, needs trust', () => {
    const rule = soundPack().rules['personal-data/our-street'];
    const pack = made({ rules: { 'personal-data/phone': rule }, classes: { you: { about: 'nobody', en: ['zzz'] } } });
    const untrusted = applyPacks(shipped, [{ pack, trusted: false }]);
    expect(untrusted.ignored.map(({ kind }) => kind)).toEqual(['class', 'replaced']);
    expect(untrusted.sources.classes.you).toEqual(shipped.classes.you);
    expect(untrusted.sources.rules).toHaveLength(shipped.rules.length);
  });

  it('a bare first name in the allow-list is wide; a number, an address and a full name are not', () => {
    expect(['Aigul', 'ab', 'Anna'].map(isWide)).toEqual([true, true, true]);
    expect(['+7 7172 55 55 55', 'help@centre.kz', '@centre_kz', 'Aigul Serikova'].some(isWide)).toBe(false);
    const pack = made({ allow: ['Aigul', { value: '+7 7172 55 55 55', why: 'reception' }] });
    expect(applyPacks(shipped, [{ pack, trusted: false }]).allow).toEqual(['+7 7172 55 55 55']);
    expect(applyPacks(shipped, [{ pack, trusted: true }]).allow).toHaveLength(2);
  });
});

describe('packs in force', () => {
  it('bring bundled packs along, the deepest first, each once', () => {
    const pack = made({ extends: ['crisis-centre'] });
    const applied = applyPacks(shipped, [{ pack, trusted: false }]);
    expect(applied.strictness).toBe('strict');
    expect(applied.sources.rules.map(({ name }) => name)).toContain('contact-other-side');
    expect(applied.sources.rules).toHaveLength(shipped.rules.length + 2);
  });

  it('raise the level, never lower it, and let the service’s own number pass', () => {
    const pack = made({ strictness: 'essential', allow: ['8 701 555 12 34'] });
    const { rules } = openWithPacks(shipped, options, [{ pack, trusted: false }]);
    expect(rules.options.strictness).toBe('standard');
    const surface = { platform: 'test', kind: 'post', reach: 'public' } as const;
    expect(
      reviewDraft({ text: 'Call us: 8 701 555 12 34.', surface }, rules).findings.map(({ rule }) => rule),
    ).not.toContain('pd-phone');
  });

  it('leave out a pack that can no longer be opened, and keep all others', () => {
    const broken = made({ id: 'broken' });
    (broken.rules?.['personal-data/our-street']?.en?.find?.[0] as { any: string[] }).any = ['@gone street'];
    const opened = openWithPacks(shipped, options, [
      { pack: broken, trusted: true },
      {
        pack: made({ rules: { 'personal-data/our-lane': soundPack().rules['personal-data/our-street'] } }),
        trusted: false,
      },
    ]);
    expect(opened.leftOut).toEqual(['broken']);
    expect(opened.rules.rules.map(({ id }) => id)).toContain('pd-our-lane');
    expect(opened.rules.rules.map(({ id }) => id)).not.toContain('pd-our-street');
  });
});
