/** Training sessions by role and name, in three languages. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { JoinSession } from '../../components/training/join';
import { RunningSession } from '../../components/training/running';
import { MakeSession } from '../../components/training/trainer';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { dateAndTime } from '../../i18n/dates';
import { say } from '../../i18n/own-pages';

const session = {
  group: 'North',
  trainer: 'Aigul',
  strictness: 'strict',
  ends: new Date(2026, 10, 28, 17).getTime(),
  packs: ['Crisis centre'],
} as const;

describe.each(langs)('training sessions in %s', (locale) => {
  it('a running one says what it does, and is left only with a reason', async () => {
    const onLeave = vi.fn();
    render(<RunningSession locale={locale} session={session} onLeave={onLeave} />);
    const level = t(locale, 'strictness.strict');
    for (const words of [
      say(locale, 'train.by', { trainer: 'Aigul' }),
      say(locale, 'train.until', { time: dateAndTime(locale, session.ends) }),
      say(locale, 'train.level', { level }),
      say(locale, 'train.packs', { packs: 'Crisis centre' }),
    ])
      expect(screen.getByText(words)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.leave') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.leave.confirm') }));
    expect(screen.getByRole('alert')).toHaveTextContent(say(locale, 'train.leave.choose'));
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: say(locale, 'train.leave.disturbs') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.leave.confirm') }));
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('disturbs');
  });

  it('one is joined by code or file, after it has been shown', async () => {
    const on = { onText: vi.fn(), onFile: vi.fn(), onBegin: vi.fn(), onLeave: vi.fn() };
    const { rerender } = render(<JoinSession locale={locale} offered={null} {...on} />);
    await userEvent.type(screen.getByRole('textbox', { name: say(locale, 'train.join.code') }), 'RRS1.x');
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.join.look') }));
    expect(on.onText).toHaveBeenCalledExactlyOnceWith('RRS1.x');
    const file = new File(['{}'], 'reread-training.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(say(locale, 'train.join.file')), file);
    expect(on.onFile).toHaveBeenCalledExactlyOnceWith(file);
    rerender(<JoinSession locale={locale} offered={{ is: 'refused', message: 'why not' }} {...on} />);
    expect(screen.getByRole('alert')).toHaveTextContent('why not');
    rerender(<JoinSession locale={locale} offered={{ is: 'sound', session }} {...on} />);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.begin') }));
    expect(on.onBegin).toHaveBeenCalledOnce();
  });

  it('a trainer sets group, end, level and packs', async () => {
    const on = { onSave: vi.fn(), onCode: vi.fn(), onCopy: vi.fn(async () => true) };
    const packs = [{ id: 'crisis-centre', title: 'Crisis centre' }];
    const fixed = { ends: '2026-11-28T18:00', latest: '2026-12-29T18:00', problem: '' };
    const { rerender } = render(<MakeSession locale={locale} packs={packs} {...fixed} code="" {...on} />);
    await userEvent.click(screen.getByText(say(locale, 'train.make')));
    await userEvent.type(screen.getByRole('textbox', { name: say(locale, 'train.make.group') }), 'North');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Crisis centre' }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.make.file') }));
    const form = { group: 'North', trainer: '', strictness: 'training', ends: fixed.ends, packs: ['crisis-centre'] };
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(form);
    rerender(<MakeSession locale={locale} packs={packs} {...fixed} code="RRS1.x" {...on} />);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'train.make.copy') }));
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith('RRS1.x');
    expect(await screen.findByText(say(locale, 'train.make.copied'))).toBeVisible();
  });
});
