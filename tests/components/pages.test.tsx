/** Our own pages in three languages: everything found by role and name, every wish passed on. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { General } from '../../components/options/general';
import { Journal } from '../../components/options/journal';
import { KeptForGood } from '../../components/options/kept';
import { Own } from '../../components/options/own';
import { Privacy } from '../../components/options/privacy';
import { byWeek } from '../../components/options/weeks';
import type { Happened, Site } from '../../components/pages/happened';
import type { HereSite } from '../../components/popup/here';
import { Popup } from '../../components/popup/popup';
import { PracticePage } from '../../components/practice/practice-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { samples } from '../../i18n/samples';

const site: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  checked: '2026-11-24',
  on: true,
};
const entry: Happened = {
  at: Date.UTC(2026, 10, 24, 9),
  platform: 'instagram',
  surface: 'dm',
  outcome: 'sent-anyway',
  rule: 'pd-phone',
  category: 'personal-data',
  severity: 'hold',
  reason: 'consent',
};
const nothing = (): void => undefined;
const practice = {
  progress: {},
  fromPacks: [],
  check: () => [],
  onProgress: nothing,
  onLocale: nothing,
  onStrictness: nothing,
};

const here: HereSite = { name: 'Instagram', on: true, supported: true, kinds: ['comment', 'dm'] };
const popup = {
  site: here,
  names: ['Instagram'],
  strictness: 'standard',
  level: { strictness: 'standard', locked: false },
  packs: [],
  pausedUntil: null,
  canPause: true,
  beside: false,
  onBeside: null,
  privateLocked: false,
  today: [],
  changed: false,
  refused: false,
  onSite: nothing,
  onPause: nothing,
  onStrictness: nothing,
  onLevel: nothing,
} satisfies Omit<ComponentProps<typeof Popup>, 'locale'>;

describe.each(langs)('our pages in %s', (locale) => {
  it('popup: switches the site and the strictness', async () => {
    const onSite = vi.fn();
    const onStrictness = vi.fn();
    const onLevel = vi.fn();
    render(
      <Popup
        locale={locale}
        {...popup}
        site={here}
        packs={['Crisis centre']}
        today={[entry]}
        onSite={onSite}
        onStrictness={onStrictness}
        onLevel={onLevel}
      />,
    );
    await userEvent.click(
      screen.getByRole('switch', { name: say(locale, 'popup.site.switch', { name: 'Instagram' }) }),
    );
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
    const choice = screen.getByRole('combobox', { name: say(locale, 'practice.strictness') });
    await userEvent.selectOptions(choice, t(locale, 'strictness.strict'));
    expect(onStrictness).toHaveBeenCalledExactlyOnceWith('strict');
    const ofSite = screen.getByRole('combobox', { name: say(locale, 'level.site', { name: 'Instagram' }) });
    await userEvent.selectOptions(ofSite, t(locale, 'strictness.training'));
    expect(onLevel).toHaveBeenCalledExactlyOnceWith('training');
    expect(screen.getByText(say(locale, 'figures.sent', { count: 1 }))).toBeVisible();
    expect(screen.getByRole('link', { name: say(locale, 'popup.practice') })).toHaveAttribute('href', '/practice.html');
  });

  it('popup: switches off for an hour, shows it clearly, and switches on again', async () => {
    const onPause = vi.fn();
    const { rerender } = render(<Popup locale={locale} {...popup} onPause={onPause} />);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'pause.start') }));
    expect(onPause).toHaveBeenLastCalledWith(true);
    const until = new Date(2026, 10, 24, 14, 30).getTime();
    rerender(<Popup locale={locale} {...popup} pausedUntil={until} onPause={onPause} />);
    expect(screen.getByText(say(locale, 'pause.on', { time: '14:30' }))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'pause.end') }));
    expect(onPause).toHaveBeenLastCalledWith(false);
    rerender(<Popup locale={locale} {...popup} canPause={false} />);
    expect(screen.queryByRole('button', { name: say(locale, 'pause.start') })).toBeNull();
  });

  it('popup: says which level is in force, by which packs, and what is checked here', () => {
    render(
      <Popup locale={locale} {...popup} packs={['Crisis centre']} level={{ strictness: 'strict', locked: false }} />,
    );
    expect(screen.getByText('Crisis centre')).toBeVisible();
    const level = t(locale, 'strictness.strict');
    expect(screen.getByText(say(locale, 'popup.level.pack', { level }))).toBeVisible();
    expect(screen.getByText(t(locale, 'surface.comment'))).toBeVisible();
    expect(screen.queryByText(t(locale, 'surface.post'))).toBeNull();
    expect(screen.getByRole('heading', { name: say(locale, 'popup.here.not') })).toBeVisible();
  });

  it('popup: switches any other site on, and says when the browser refused', async () => {
    const onSite = vi.fn();
    const other: HereSite = { name: 'forum.example.org', on: false, supported: false, kinds: [] };
    render(<Popup locale={locale} {...popup} site={other} refused onSite={onSite} />);
    await userEvent.click(screen.getByRole('switch'));
    expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.getByText(say(locale, 'popup.other.refused'))).toBeVisible();
  });

  it('popup: says so where nothing is checked', () => {
    render(<Popup locale={locale} {...popup} site={null} names={['Instagram', 'Facebook']} />);
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('heading', { name: say(locale, 'popup.site.none') })).toBeVisible();
    expect(screen.getByText(/Instagram, Facebook/)).toBeVisible();
  });

  it('settings: language and strictness', async () => {
    const onLanguage = vi.fn();
    const onKeys = vi.fn();
    render(
      <General
        locale={locale}
        language="auto"
        strictness="standard"
        shortcuts={{ open: 'Alt+R', reader: 'Alt+Shift+R', replies: '', popup: '' }}
        onKeys={onKeys}
        onLanguage={onLanguage}
        onStrictness={nothing}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say(locale, 'general.language') }), 'Қазақша');
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('kk');
    expect(screen.getByText('Alt+R')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'keys.change') }));
    expect(onKeys).toHaveBeenCalledOnce();
    expect(screen.getByText('Alt+Shift+R')).toBeVisible();
    expect(screen.getAllByText(say(locale, 'general.keys.none'))).toHaveLength(2);
  });

  it('settings: adds to the list of our own, refuses doubles, takes out', async () => {
    const onChange = vi.fn();
    render(<Own locale={locale} list={['111']} onChange={onChange} />);
    const field = screen.getByRole('textbox', { name: say(locale, 'own.add') });
    await userEvent.type(field, '111{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(say(locale, 'own.known'));
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, ' +7 700 000 00 00 {Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['111', '+7 700 000 00 00']);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'own.remove', { what: '111' }) }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('settings: forgets one decision, or all', async () => {
    const onForget = vi.fn();
    const kept = [{ finding: 'a1', rule: 'pd-phone', reason: 'consent' as const }];
    render(<KeptForGood locale={locale} kept={kept} nameOf={(rule) => `<${rule}>`} onForget={onForget} />);
    const row = screen.getByRole('row', { name: /<pd-phone>/ });
    expect(within(row).getByText(t(locale, 'reason.consent'))).toBeVisible();
    await userEvent.click(within(row).getByRole('button', { name: say(locale, 'kept.forget') }));
    expect(onForget).toHaveBeenLastCalledWith('a1');
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'kept.forget.all') }));
    expect(onForget).toHaveBeenLastCalledWith();
  });

  it('journal: shows what happened, saves it, and asks before it is erased', async () => {
    const onErase = vi.fn();
    const onRetention = vi.fn();
    const onSave = vi.fn();
    render(
      <Journal
        locale={locale}
        on
        retention={90}
        retentionLocked={false}
        onRetention={onRetention}
        entries={[entry]}
        erased={false}
        nameOf={(rule) => `<${rule}>`}
        siteName={() => 'Instagram'}
        onSwitch={nothing}
        onSave={onSave}
        onErase={onErase}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say(locale, 'journal.retention') }), '30');
    expect(onRetention).toHaveBeenCalledExactlyOnceWith(30);
    const latest = screen.getByRole('region', { name: say(locale, 'journal.entries') });
    expect(within(latest).getByRole('cell', { name: say(locale, 'journal.outcome.sent-anyway') })).toBeVisible();
    expect(within(latest).getByRole('cell', { name: t(locale, 'reason.consent') })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'journal.export.csv') }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('csv');
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'journal.erase') }));
    const dialog = screen.getByRole('dialog', { name: say(locale, 'journal.erase.ask') });
    await userEvent.click(within(dialog).getByRole('button', { name: say(locale, 'journal.erase.no') }));
    expect(onErase).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'journal.erase') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'journal.erase.yes') }));
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('privacy: says in plain words what is read and what is stored', () => {
    render(<Privacy locale={locale} retention={90} />);
    expect(screen.getAllByRole('term')).toHaveLength(8);
    expect(screen.getByText(say(locale, 'privacy.kept', { count: 90 }))).toBeVisible();
    expect(screen.getByText(say(locale, 'privacy.read'))).toBeVisible();
  });

  it('first run: language, sites, packs for the work, and the way to the practice page', async () => {
    const onPack = vi.fn();
    const onLocale = vi.fn();
    const onSite = vi.fn();
    render(
      <WelcomePage
        locale={locale}
        sites={[site]}
        packs={[{ id: 'crisis-centre', title: 'Crisis centre', about: 'For crises', on: false, locked: false }]}
        failed={false}
        onLocale={onLocale}
        onSite={onSite}
        onPack={onPack}
      />,
    );
    const other = locale === 'ru' ? 'Қазақша' : 'Русский';
    await userEvent.click(screen.getByRole('radio', { name: other }));
    expect(onLocale).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('switch', { name: 'Instagram' }));
    expect(onSite).toHaveBeenCalledExactlyOnceWith(site, false);
    await userEvent.click(screen.getByRole('switch', { name: 'Crisis centre' }));
    expect(onPack).toHaveBeenCalledExactlyOnceWith('crisis-centre', true);
    expect(screen.getByRole('link', { name: say(locale, 'welcome.try') })).toHaveAttribute('href', '/practice.html');
  });

  it('practice: loads a sample into its box, sends it, and shows what was sent', async () => {
    render(<PracticePage locale={locale} strictness="standard" state="ready" {...practice} />);
    const sample = samples[locale].find(({ surface }) => surface === 'comment');
    await userEvent.click(screen.getByRole('button', { name: new RegExp(t(locale, 'surface.comment')) }));
    const box = screen.getByRole('textbox', { name: say(locale, 'practice.box.comment') });
    expect(box).toHaveValue(sample?.text);
    expect(box).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(box).toHaveValue('');
    const sent = screen.getByRole('region', { name: say(locale, 'practice.sent') });
    expect(within(sent).getByText(sample?.text ?? '')).toBeVisible();
    for (const name of ['practice.box.chat', 'practice.box.post', 'practice.box.plain'] as const)
      expect(screen.getByRole('textbox', { name: say(locale, name) })).toBeVisible();
  });
});

describe('weeks of the journal', () => {
  it('begin on Monday and count each outcome', () => {
    const monday = new Date(2026, 10, 23, 0, 5).getTime();
    const sunday = new Date(2026, 10, 22, 23, 55).getTime();
    const weeks = byWeek([
      { ...entry, at: monday },
      { ...entry, at: sunday, outcome: 'fixed' },
    ]);
    expect(weeks.map(({ start }) => new Date(start).getDay())).toEqual([1, 1]);
    expect(weeks.map((week) => [week.fixed, week['sent-anyway']])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
