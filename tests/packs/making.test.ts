/** A pack in the making: to the file and back, marks that follow the text, problems led back to their fields. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOfRule, draftFrom, idOf, nextVersion, packOf, pathsOf, slug } from '../../components/pack-editor/build';
import { checkPack } from '../../components/pack-editor/check';
import { type DraftPack, emptyDraft, emptyRule, openDraft } from '../../components/pack-editor/draft';
import { fieldId } from '../../components/pack-editor/fields';
import { mark, read, retype, write } from '../../components/pack-editor/marks';
import { langOfWords, ruleFrom, withRule } from '../../components/pack-editor/seed';
import { patternOf, sampleOf } from '../../components/pack-editor/shapes';
import { tryRule } from '../../components/pack-editor/trial';
import { type Pack, packSchema } from '../../engine/packs/format';
import { shippedSources } from '../../rules/sources';
import { soundPack, soundRule } from './made';

const shipped = shippedSources();
const taken = Object.keys(shipped.packs ?? {});
const opened = (change: object = {}): Pack => packSchema.parse({ ...soundPack(), ...change });
const check = (draft: DraftPack) => checkPack(draft, { shipped, locale: 'en', taken, date: '2026-11-28' });
const draftOf = (change: object = {}): DraftPack => draftFrom(opened(change), 'version');

/** The fields with problems, as their ids without the key of the rule. */
function wrongFields(draft: DraftPack): string[] {
  const checked = check(draft);
  if (checked.ok) return [];
  return checked.wrong.map(({ field: { rule: _, ...field } }) => fieldId(field));
}

describe('a pack in the making', () => {
  it('comes out as it went in, one version higher, also in what has no form', () => {
    const extras = {
      classes: { ours: { about: 'x', en: ['quince'] } },
      off: { 'respect/calm-down': 'ours' },
      extends: [],
    };
    const draft = draftOf(extras);
    expect(openDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const { version, title, ...rest } = packOf(draft, taken, '2026-11-28');
    const { version: before, title: _, ...same } = opened(extras);
    expect(version).toBe(nextVersion(before));
    expect(title).toEqual({ en: 'North shelter' });
    expect(rest).toEqual(same);
  });

  it('names itself and its rules by what is written, in any of our letters, and never twice', () => {
    expect(slug('Северный приют', 'x')).toBe('severnyi-priyut');
    expect(slug('Қызылорда орталығы', 'x')).toBe('qyzylorda-ortalygy');
    expect(slug('«5!»', 'our-pack')).toBe('our-pack');
    const [one, two] = [emptyRule(['en']), emptyRule(['en'])];
    const draft = { ...emptyDraft('en'), title: { en: 'Strict' }, rules: [one, two] };
    expect(idOf(draft, ['strict'])).toBe('strict-2');
    expect([...pathsOf(draft).values()]).toEqual(['personal-data/our-rule', 'personal-data/our-rule-2']);
  });

  it('says field by field what is missing, and nothing more once it is there', () => {
    const rule = emptyRule(['en']);
    const draft = { ...emptyDraft('en'), rules: [rule] };
    expect(wrongFields(draft)).toEqual([
      'make-en-title',
      'make-en-say',
      'make-en-offer',
      'make-en-any',
      'make-en-catches-0',
      'make-en-allows-0',
    ]);
    const file = { ...rule.file, en: soundRule().en } as typeof rule.file;
    const done = { ...draft, title: { en: 'North' }, rules: [{ ...rule, file }] };
    expect(check(done)).toMatchObject({ ok: true, pack: { id: 'north' } });
  });

  it('leads what the door finds back to the field, counting examples as the form shows them', () => {
    const change = (to: object): DraftPack => {
      const draft = draftOf();
      const [rule] = draft.rules;
      if (!rule) throw new Error('no rule');
      return { ...draft, rules: [{ ...rule, file: { ...rule.file, en: { ...rule.file.en, ...to } } }] };
    };
    expect(wrongFields(change({ find: [{ kind: 'phrase', any: ['{quince'] }] }))).toEqual(['make-en-any']);
    expect(wrongFields(change({ catches: [{ draft: '' }, { draft: 'a [[plum]] tree' }] }))).toEqual([
      'make-en-catches-1',
    ]);
    expect(wrongFields(change({ allows: ['', '', 'Quince Lane'] }))).toEqual(['make-en-allows-2']);
    expect(wrongFields({ ...draftOf(), version: 'one' })).toEqual(['make-version']);
    expect(wrongFields({ ...draftOf(), version: '0.9.0' })).toEqual(['make-version']);
    expect(wrongFields({ ...draftOf(), title: { en: 'a <b>name</b>' } })).toEqual(['make-en-title']);
  });

  it('every built-in rule can be taken over and is still in order', () => {
    const source = shipped.rules.filter(({ category }) => category === 'respect').slice(0, 4);
    const rules = source.map((one) => copyOfRule({ ...one, file: one.file as never }, ['en', 'ru', 'kk'], true));
    const draft: DraftPack = { ...emptyDraft('en'), langs: ['en', 'ru', 'kk'], title: { en: 'Ours' }, rules };
    expect(check(draft)).toMatchObject({ ok: true });
  });
});

describe('a rule that begins with words of a draft', () => {
  it.each([
    ['Quince Street', 'en'],
    ['улица Айвовая!', 'ru'],
    ['Алмалы көшесі', 'kk'],
    ['NS-0815/26', 'en'],
    ['{a|b}* [calm] #down', 'en'],
  ])('is complete: %s', (words, lang) => {
    expect(langOfWords(words, 'en')).toBe(lang);
    const spoken = lang as 'en';
    const draft = withRule(
      { ...emptyDraft('en'), title: { en: 'Ours' } },
      ruleFrom({ words, category: 'respect' }, spoken),
      spoken,
    );
    expect(check(draft)).toMatchObject({ ok: true });
  });

  it('without words is an empty form', () => {
    const rule = ruleFrom({ words: '', category: 'personal-data' }, 'en');
    expect(rule.file.en?.catches).toEqual([{ draft: '' }]);
  });
});

describe('a rule being tried', () => {
  it('finds its words, knows how its examples fare, and says what it cannot read', () => {
    const draft = draftOf();
    const [rule] = draft.rules;
    if (!rule) throw new Error('no rule');
    const trial = tryRule(rule, draft, shipped, 'en');
    expect(trial.find('Near Quince Lane.', 'dm')).toEqual([{ start: 5, end: 16 }]);
    expect(trial.examples.en).toEqual({ catches: ['caught'], allows: ['silent'] });
    const broken = { ...rule, file: { ...rule.file, en: { find: [{ kind: 'phrase' as const, any: ['{a'] }] } } };
    expect(tryRule(broken, draft, shipped, 'en').wrong).toHaveLength(1);
  });

  it('finds a number of its own shape', () => {
    const rule = emptyRule(['en']);
    const file = { ...rule.file, find: [{ kind: 'pattern' as const, match: patternOf('NS-1234/25') }] };
    const trial = tryRule({ ...rule, file }, { ...emptyDraft('en'), rules: [rule] }, shipped, 'en');
    expect(trial.find('Your case NS-0815/26 is open.', 'dm')).toEqual([{ start: 10, end: 20 }]);
  });
});

describe('a sample', () => {
  it('comes back from its pattern with zeros, and strange patterns are not taken for samples', () => {
    expect(sampleOf(patternOf('NS-1234/25'))).toBe('NS-0000/00');
    expect(sampleOf(patternOf('дело № 7 (а)'))).toBe('дело № 0 (а)');
    expect(sampleOf('[A-Z]{2}\\d+')).toBeNull();
  });
});

describe('marks', () => {
  it('are written, read and joined', () => {
    const marked = mark(mark(read('Come to Quince Street now.'), { start: 7, end: 15 }), { start: 13, end: 21 });
    expect(write(marked)).toBe('Come to [[Quince Street]] now.');
    expect(read(write(marked))).toEqual(marked);
  });

  it('stay on their words while text is typed before, within and after', () => {
    const marked = read('Come to [[Quince]] now.');
    expect(write(retype(marked, 'Do come to Quince now.'))).toBe('Do come to [[Quince]] now.');
    expect(write(retype(marked, 'Come to Quinces now.'))).toBe('Come to [[Quince]]s now.');
    expect(write(retype(marked, 'Come to Qui-nce now.'))).toBe('Come to [[Qui-nce]] now.');
    expect(write(retype(marked, 'Come now.'))).toBe('Come now.');
  });

  it('never leave the text, whatever is typed', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'я') });
    fc.assert(
      fc.property(plain, plain, fc.nat(20), fc.nat(20), (before, after, from, length) => {
        const marked = mark({ text: before, spans: [] }, { start: from, end: Math.min(before.length, from + length) });
        const { text, spans } = retype(marked, after);
        expect(text).toBe(after);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});
