/** The parts of a pack besides its rules by role and name: written, found wrong while they are written, taken out and brought back. */
import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { draftFrom } from '../../components/pack-editor/build';
import { type DraftPack, emptyDraft } from '../../components/pack-editor/draft';
import { type Field, fieldLabel } from '../../components/pack-editor/fields';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import { packSchema, wordsIn } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { openPack } from '../../engine/packs/pack';
import type { RuleFile } from '../../engine/packs/schema';
import { type Lang, langs } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const standard = packSchema.parse(read('rules/packs/standard.json'));
const shipped: RuleSources = {
  rules: [
    { category: 'respect', name: 'minimise', file: read('rules/respect/minimise.json') as RuleFile },
    { category: 'personal-data', name: 'phone', file: read('rules/personal-data/phone.json') as RuleFile },
  ],
  classes: { refuge: read('rules/lexicon/refuge.json') as RuleSources['classes'][string] },
  lists: {},
  packs: {
    essential: packSchema.parse(read('rules/packs/essential.json')),
    standard,
  },
};

function Editor({ locale, first, onExport }: { locale: Lang; first: DraftPack; onExport: () => void }): ReactNode {
  const [draft, setDraft] = useState(first);
  return (
    <PackEditor
      {...{ locale, draft, shipped, taken: [], kept: 'saved', date: '2026-11-28', onExport }}
      onChange={setDraft}
      onUse={() => undefined}
      onClose={() => undefined}
    />
  );
}

function open(locale: Lang, first: DraftPack = { ...emptyDraft(locale), title: { [locale]: 'North' } }) {
  const onExport = vi.fn();
  render(<Editor locale={locale} first={first} onExport={onExport} />);
  const list = (name: string) => screen.queryByRole('list', { name });
  return {
    list,
    field: (field: Field) => screen.getByRole('textbox', { name: fieldLabel(locale, field) }),
    press: (name: string) => userEvent.click(screen.getByRole('button', { name })),
    saved: async (): Promise<Record<string, unknown>> => {
      await userEvent.click(screen.getByRole('button', { name: say(locale, 'make.export') }));
      const [, text] = onExport.mock.calls.at(-1) as unknown as [string, string];
      expect(openPack(text, shipped, locale).ok).toBe(true);
      return JSON.parse(text) as Record<string, unknown>;
    },
    onExport,
  };
}

async function put(place: HTMLElement, text: string): Promise<void> {
  await userEvent.click(place);
  await userEvent.paste(text);
}

describe.each(langs)('parts of a pack in %s', (locale) => {
  const empty = (field: Field): string => say(locale, 'make.wrong.empty', { field: fieldLabel(locale, field) });

  it('an exercise is written; what is missing is said at once, and what was not begun is left out', async () => {
    const { field, press, saved } = open(locale);
    await press(say(locale, 'make.exercises.add'));
    await press(say(locale, 'make.exercises.add'));
    const title: Field = { name: 'exercise-title', at: 0, lang: locale };
    const message: Field = { name: 'exercise-message', at: 0, lang: locale };
    await put(field(title), 'A mother asks for help');
    expect(field(message)).toHaveAccessibleDescription(expect.stringContaining(empty(message)));
    await put(field(message), 'Can you help me?');
    expect(field(message)).not.toHaveAttribute('aria-invalid');
    const [first] = screen.getAllByRole('group', { name: say(locale, 'make.exercise.avoids') });
    await userEvent.click(
      within(first as HTMLElement).getByRole('checkbox', { name: t(locale, 'category.boundary-breach') }),
    );
    const [add] = screen.getAllByRole('button', { name: say(locale, 'make.exercise.avoids.add') });
    await userEvent.click(add as HTMLElement);
    const { exercises } = await saved();
    expect(exercises).toEqual([
      {
        title: { [locale]: 'A mother asks for help' },
        surface: 'dm',
        message: { [locale]: 'Can you help me?' },
        avoids: ['boundary-breach', expect.stringMatching(/^(?:respect\/minimise|personal-data\/phone)$/)],
      },
    ]);
  });

  it('what is chosen to be added next stays with its own exercise when another goes and comes back', async () => {
    const { press } = open(locale);
    for (let count = 0; count < 3; count += 1) await press(say(locale, 'make.exercises.add'));
    const choices = () =>
      screen
        .getAllByRole('group', { name: say(locale, 'make.exercise.avoids') })
        .map((group) => within(group).getByRole('combobox') as HTMLSelectElement);
    const [first, second] = choices().map((choice) => [...choice.options].map(({ value }) => value));
    const other = second?.find((value) => value !== first?.[0]) ?? '';
    await userEvent.selectOptions(choices()[1] as HTMLElement, other);
    const title = say(locale, 'make.exercise.nth', { count: 1 });
    await press(say(locale, 'make.example.remove', { example: title }));
    expect(choices().map(({ value }) => value === other)).toEqual([true, false]);
    await press(say(locale, 'make.undo'));
    expect(choices().map(({ value }) => value === other)).toEqual([false, true, false]);
  });

  it('a rule is switched off only with a reason, and where it holds, trust is spoken of', async () => {
    const { field, press, saved, onExport } = open(locale);
    await press(say(locale, 'make.offs.add'));
    const rule = screen.getByRole('combobox', { name: fieldLabel(locale, { name: 'off', at: 0 }) });
    await userEvent.selectOptions(rule, 'personal-data/phone');
    expect(rule).toHaveAccessibleDescription(say(locale, 'make.off.trust'));
    const why: Field = { name: 'off-why', at: 0 };
    expect(field(why)).toHaveAccessibleDescription(expect.stringContaining(empty(why)));
    await press(say(locale, 'make.export'));
    expect(onExport).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(empty(why));
    await put(field(why), 'We publish numbers.');
    expect((await saved()).off).toEqual({ 'personal-data/phone': 'We publish numbers.' });
  });

  it('own words are allowed, a wide one with a warning; taken out, one comes back by one press', async () => {
    const { field, press, saved, list } = open(locale);
    const add = say(locale, 'make.allowed.add');
    await press(add);
    await put(field({ name: 'allow-value', at: 0 }), '+7 700 000 00 00');
    await put(field({ name: 'allow-why', at: 0 }), 'duty phone');
    await press(add);
    await put(field({ name: 'allow-value', at: 1 }), 'Asel');
    expect(field({ name: 'allow-value', at: 1 })).toHaveAccessibleDescription(say(locale, 'make.allowed.wide'));
    await press(say(locale, 'make.example.remove', { example: '+7 700 000 00 00' }));
    const entries = () => within(list(say(locale, 'make.allowed')) as HTMLElement).getAllByRole('listitem');
    expect(entries()).toHaveLength(1);
    await press(say(locale, 'make.undo'));
    expect(entries()).toHaveLength(2);
    expect((await saved()).allow).toEqual([{ value: '+7 700 000 00 00', why: 'duty phone' }, 'Asel']);
  });

  it('a word class gets a sound name and words that can be read', async () => {
    const { field, press, saved } = open(locale);
    const name = screen.getByRole('textbox', { name: say(locale, 'make.class.name') });
    await put(name, 'Наш');
    expect(name).toHaveAccessibleDescription(expect.stringContaining(say(locale, 'make.class.name.bad')));
    await userEvent.clear(name);
    await put(name, 'our-shelters');
    await press(say(locale, 'make.classes.add'));
    const words: Field = { name: 'class-words', at: 0, lang: locale };
    expect(field(words)).toHaveAccessibleDescription(expect.stringContaining(empty(words)));
    await put(field(words), 'quince {house');
    expect(field(words)).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(field(words));
    await put(field(words), 'quince {house|home}\n\n');
    expect(field(words)).not.toHaveAttribute('aria-invalid');
    expect((await saved()).classes).toEqual({
      'our-shelters': { about: 'our-shelters', [locale]: ['quince {house|home}'] },
    });
  });

  it('a ready reply needs its text too; the rules that offer it are chosen one by one', async () => {
    const { field, press, saved } = open(locale);
    await press(say(locale, 'make.replies.add'));
    const title: Field = { name: 'reply-title', at: 0, lang: locale };
    const text: Field = { name: 'reply-text', at: 0, lang: locale };
    await put(field(title), 'Where to send papers');
    expect(field(text)).toHaveAccessibleDescription(expect.stringContaining(empty(text)));
    await put(field(text), 'Bring them to the office.\nRoom 4.');
    const group = screen.getByRole('group', { name: say(locale, 'make.reply.for') });
    await userEvent.selectOptions(within(group).getByRole('combobox'), 'personal-data/phone');
    await userEvent.click(within(group).getByRole('button', { name: say(locale, 'make.exercise.avoids.add') }));
    expect((await saved()).replies).toEqual([
      {
        title: { [locale]: 'Where to send papers' },
        text: { [locale]: 'Bring them to the office.\nRoom 4.' },
        for: ['personal-data/phone'],
      },
    ]);
  });

  it('a rule speaks otherwise where it is said so; to soften what holds speaks of trust', async () => {
    const { press, saved, list } = open(locale);
    await press(say(locale, 'make.overrides.add'));
    await press(say(locale, 'make.overrides.add'));
    const entries = within(list(say(locale, 'make.overrides')) as HTMLElement).getAllByRole('listitem');
    const [first] = entries as [HTMLElement];
    const rule = within(first).getByRole('combobox', { name: fieldLabel(locale, { name: 'override', at: 0 }) });
    await userEvent.selectOptions(rule, 'personal-data/phone');
    const inPosts = within(first).getByRole('combobox', { name: t(locale, 'surface.post') });
    await userEvent.selectOptions(inPosts, 'hold');
    expect(rule).not.toHaveAccessibleDescription();
    await userEvent.selectOptions(
      within(first).getByRole('combobox', { name: t(locale, 'surface.dm') }),
      say(locale, 'packs.severity.none'),
    );
    expect(rule).toHaveAccessibleDescription(say(locale, 'make.override.trust'));
    // The second was not begun: nothing of it goes along.
    expect((await saved()).severity).toEqual({ 'personal-data/phone': { post: 'hold', dm: 'none' } });
    await userEvent.selectOptions(inPosts, 'same');
    expect((await saved()).severity).toEqual({ 'personal-data/phone': { dm: 'none' } });
  });

  it('a detail that narrows the circle has words that can be read, a kind and a share of people', async () => {
    const { field, press, saved } = open(locale);
    await press(say(locale, 'make.details.add'));
    const words: Field = { name: 'detail-words', at: 0, lang: locale };
    await put(field(words), 'quince {valley');
    expect(field(words)).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(field(words));
    await put(field(words), 'quince valley\n');
    const choose = (name: 'detail-of' | 'detail-rarity', value: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: fieldLabel(locale, { name, at: 0 }) }), value);
    await choose('detail-of', 'work');
    await choose('detail-rarity', 'r4');
    expect((await saved()).details).toEqual([{ of: 'work', rarity: 'r4', [locale]: ['quince valley'] }]);
  });

  it('it builds on bundled packs, and asks for a level at least', async () => {
    const { saved } = open(locale, { ...emptyDraft(locale), title: { [locale]: 'N' }, rest: { allow: ['@centre'] } });
    const bundled = screen.getByRole('group', { name: say(locale, 'make.extends') });
    const name = wordsIn(standard.title, locale, standard.fallback);
    await userEvent.click(within(bundled).getByRole('checkbox', { name }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: say(locale, 'make.base.strictness') }),
      'strict',
    );
    expect(await saved()).toMatchObject({ extends: ['standard'], strictness: 'strict' });
  });

  it('what a pack brought along is shown and comes out as it was', async () => {
    const parts = {
      off: { 'respect/minimise': 'Not for us.' },
      allow: ['our street', { value: '@centre', why: 'ours' }],
      classes: { refuge: { about: 'shelters', [locale]: ['shelter*'] } },
      exercises: [{ title: { [locale]: 'T' }, surface: 'comment', message: { [locale]: 'M' }, avoids: ['respect'] }],
      replies: [{ title: { [locale]: 'R' }, text: { [locale]: 'Text' }, for: ['respect/minimise'] }],
      severity: { respect: { dm: 'hint' }, 'personal-data/phone': { post: 'hold', comment: 'hold', dm: 'hold' } },
      details: [{ of: 'housing', rarity: 'r2', [locale]: ['hostel*'] }],
      extends: ['standard'],
      strictness: 'strict',
    };
    const pack = { format: 'reread-pack', formatVersion: 1, id: 'north', version: '1.0.0', title: { [locale]: 'N' } };
    const { saved } = open(locale, draftFrom(packSchema.parse({ ...pack, ...parts }), 'version'));
    expect(screen.getByText(say(locale, 'make.class.trust'))).toBeVisible();
    expect(await saved()).toMatchObject({ ...parts, version: '1.1.0' });
  });
});
