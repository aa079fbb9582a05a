/** The section on rule packs: what a pack does before it is taken, what may be done with it, in three languages. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PacksSection } from '../../components/packs/packs-section';
import type { ListedPack, Offered } from '../../components/packs/types';
import { langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';

const pack: ListedPack = {
  id: 'north',
  title: 'North shelter',
  about: 'Our words.',
  version: '1.1.0',
  rules: 5,
  on: true,
  bundled: false,
  managed: false,
  trusted: false,
  powerful: ['Switches off personal-data/phone: our own line'],
  earlier: ['1.0.0'],
  host: 'packs.example.org',
  failures: 2,
  waiting: '1.2.0',
  alarm: 'key-changed',
};
const sound: Offered = {
  is: 'sound',
  title: 'North shelter',
  about: '',
  update: false,
  changes: [{ sentence: 'New pack, version 1.0.0', under: [] }],
  powerful: ['Switches off personal-data/phone: our own line'],
  trusted: false,
  signature: { good: true, words: 'lusab-babad', hex: '7f00' },
  firstKey: true,
};

function show(locale: (typeof langs)[number], packs: ListedPack[], offered: Offered | null = null) {
  const deeds = {
    onSwitch: vi.fn(),
    onTrust: vi.fn(),
    onBack: vi.fn(),
    onExport: vi.fn(),
    onRemove: vi.fn(),
    onLook: vi.fn(),
    onShow: vi.fn(),
    onEdit: vi.fn(),
  };
  const doings = { onFile: vi.fn(), onLink: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() };
  render(<PacksSection locale={locale} packs={packs} offered={offered} failed={null} deeds={deeds} {...doings} />);
  return { ...deeds, ...doings };
}

describe.each(langs)('packs in %s', (locale) => {
  it('an installed pack can be switched, looked for, rolled back and removed after a question', async () => {
    const user = userEvent.setup();
    const done = show(locale, [pack]);
    expect(screen.getByText(say(locale, 'packs.sign.changed'))).toBeVisible();
    expect(screen.getByText(say(locale, 'packs.unreachable', { count: 2 }))).toBeVisible();
    await user.click(screen.getByRole('switch', { name: say(locale, 'packs.on', { title: 'North shelter' }) }));
    expect(done.onSwitch).toHaveBeenCalledWith('north', false);
    await user.click(screen.getByRole('switch', { name: say(locale, 'packs.trust') }));
    expect(done.onTrust).toHaveBeenCalledWith('north', true);
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.check-now') }));
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.show') }));
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.roll-back', { version: '1.0.0' }) }));
    expect([done.onLook, done.onShow].every((deed) => deed.mock.calls[0]?.[0] === 'north')).toBe(true);
    expect(done.onBack).toHaveBeenCalledWith('north', '1.0.0');
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.remove') }));
    expect(done.onRemove).not.toHaveBeenCalled();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: say(locale, 'packs.remove') }));
    expect(done.onRemove).toHaveBeenCalledWith('north');
  });

  it('a pack of the organisation offers nothing to press', () => {
    show(locale, [{ ...pack, managed: true, waiting: undefined }]);
    for (const one of screen.getAllByRole('switch')) expect(one).toBeDisabled();
    expect(screen.queryByRole('button', { name: say(locale, 'packs.remove') })).toBeNull();
    expect(screen.getByText(say(locale, 'packs.managed'), { exact: false })).toBeVisible();
  });

  it('trust is given before a pack is taken, or not at all', async () => {
    const user = userEvent.setup();
    const done = show(locale, [], sound);
    expect(screen.getByText(say(locale, 'packs.sign.good', { words: 'lusab-babad' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.install') }));
    await user.click(screen.getByRole('switch', { name: say(locale, 'packs.trust') }));
    await user.click(screen.getByRole('button', { name: say(locale, 'packs.install') }));
    expect(done.onTake.mock.calls).toEqual([[false], [true]]);
  });

  it('what is blocked cannot be taken; what is wrong is listed with its remedy', () => {
    show(locale, [], { ...sound, blocked: say(locale, 'packs.sign.bad') });
    expect(screen.queryByRole('button', { name: say(locale, 'packs.install') })).toBeNull();
    expect(screen.getByText(say(locale, 'packs.sign.bad'))).toBeVisible();
  });

  it('a file may be dropped', () => {
    const done = show(locale, []);
    const file = new File(['{}'], 'pack.json');
    const place = screen.getByText(say(locale, 'packs.drop')).closest('section') as HTMLElement;
    fireEvent.drop(place, { dataTransfer: { files: [file] } });
    expect(done.onFile).toHaveBeenCalledWith(file);
  });
});
