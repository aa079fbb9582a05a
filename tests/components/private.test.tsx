/** The private list in three languages: added, taken from a table, hidden, protected, locked, wiped. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PrivateSection } from '../../components/private/private-section';
import { langs } from '../../engine/types';
import { readTable } from '../../entrypoints/options/table';
import { say } from '../../i18n/own-pages';

const nothing = (): void => undefined;
const given = {
  view: { is: 'open', entries: [], passphrase: false },
  status: '',
  readTable,
  onAdd: nothing,
  onRemove: nothing,
  onProtect: nothing,
  onUnlock: nothing,
  onLock: nothing,
  onWipe: nothing,
} satisfies Omit<ComponentProps<typeof PrivateSection>, 'locale'>;

describe.each(langs)('the private list in %s', (locale) => {
  it('takes an entry and sees what it is', async () => {
    const onAdd = vi.fn();
    render(<PrivateSection locale={locale} {...given} onAdd={onAdd} />);
    const field = screen.getByRole('textbox', { name: say(locale, 'private.add') });
    await userEvent.type(field, ' Сәуле Ахметова {Enter}');
    await userEvent.type(field, '+7 700 000 00 00{Enter}');
    expect(onAdd.mock.calls).toEqual([
      [[{ kind: 'name', text: 'Сәуле Ахметова' }]],
      [[{ kind: 'number', text: '+7 700 000 00 00' }]],
    ]);
    expect(screen.getByText(say(locale, 'private.none'))).toBeVisible();
  });

  it('takes a column of a table, without its heading', async () => {
    const onAdd = vi.fn();
    render(<PrivateSection locale={locale} {...given} onAdd={onAdd} />);
    await userEvent.click(screen.getByText(say(locale, 'private.import')));
    await userEvent.click(screen.getByRole('textbox', { name: say(locale, 'private.import.paste') }));
    await userEvent.paste('№;ФИО\n1;"Ахметова; Сәуле"\n2;Ерлан Беков\n');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say(locale, 'private.import.column') }), '1');
    await userEvent.click(screen.getByRole('checkbox', { name: say(locale, 'private.import.header') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'private.import.add', { count: 2 }) }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith([
      { kind: 'name', text: 'Ахметова; Сәуле' },
      { kind: 'name', text: 'Ерлан Беков' },
    ]);
  });

  it('hides its entries until they are wanted, and lets one be taken out', async () => {
    const onRemove = vi.fn();
    const entries = [{ id: 'a', kind: 'name', text: 'Ерлан' }] as const;
    render(<PrivateSection locale={locale} {...given} view={{ ...given.view, entries }} onRemove={onRemove} />);
    expect(screen.queryByText('Ерлан')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'private.show') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'private.remove', { what: 'Ерлан' }) }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('asks for a passphrase of some length, and for it again while locked', async () => {
    const onProtect = vi.fn();
    const onUnlock = vi.fn();
    const { rerender } = render(<PrivateSection locale={locale} {...given} onProtect={onProtect} />);
    const fresh = screen.getByLabelText(say(locale, 'private.pass.new'));
    await userEvent.type(fresh, 'short{Enter}');
    expect(onProtect).not.toHaveBeenCalled();
    expect(screen.getByText(say(locale, 'private.pass.short'))).toBeVisible();
    await userEvent.type(fresh, 'long enough{Enter}');
    expect(onProtect).toHaveBeenCalledExactlyOnceWith('long enough');
    rerender(<PrivateSection locale={locale} {...given} view={{ is: 'locked' }} onUnlock={onUnlock} />);
    expect(screen.queryByRole('textbox', { name: say(locale, 'private.add') })).toBeNull();
    await userEvent.type(screen.getByLabelText(say(locale, 'private.pass')), 'long enough{Enter}');
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('long enough');
  });

  it('is wiped only after a question', async () => {
    const onWipe = vi.fn();
    render(<PrivateSection locale={locale} {...given} onWipe={onWipe} />);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'private.wipe') }));
    expect(onWipe).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'private.wipe.yes') }));
    expect(onWipe).toHaveBeenCalledOnce();
  });
});

it('what is no table is refused', () => {
  expect(readTable('PK\u0003\u0004\u0000')).toBeNull();
  expect(readTable('')).toBeNull();
  expect(readTable('\ufeffa\tb\n\n1\t2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});
