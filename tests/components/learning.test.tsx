/** The learning view: what is counted, why things were left, and journals of a group; accounts, and the backup of everything. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LearningView } from '../../components/learning/learning-view';
import { leftBy, progressOf } from '../../components/learning/lessons';
import { Accounts } from '../../components/options/accounts';
import { Backup } from '../../components/options/backup';
import type { Happened } from '../../components/pages/happened';
import { langs } from '../../engine/types';
import { groupOf } from '../../entrypoints/options/group';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

const entry = (change: Partial<Happened> = {}): Happened => ({
  at: new Date(2026, 10, 24, 9).getTime(),
  platform: 'instagram',
  surface: 'dm',
  outcome: 'fixed',
  rule: 'pd-phone',
  category: 'personal-data',
  severity: 'hold',
  ...change,
});
const journal = [
  entry({ outcome: 'held' }),
  entry(),
  entry(),
  entry({ outcome: 'kept', reason: 'consent' }),
  entry({ outcome: 'sent-anyway', reason: 'consent', rule: 'pd-iin' }),
  entry({ outcome: 'kept' }),
];
const nothing = (): void => undefined;

it('counts what was decided once, by week, and reasons by rule', () => {
  expect(progressOf(journal)).toMatchObject([{ mended: 2, left: 3 }]);
  expect(leftBy(journal)).toEqual([
    {
      rule: 'pd-phone',
      count: 2,
      reasons: [
        { reason: 'consent', count: 1 },
        { reason: null, count: 1 },
      ],
    },
    { rule: 'pd-iin', count: 1, reasons: [{ reason: 'consent', count: 1 }] },
  ]);
});

it('adds up journals and names the files that are none', async () => {
  const file = (name: string, text: string): File => new File([text], name);
  const group = await groupOf([
    file('a.json', JSON.stringify(journal)),
    file('b.json', JSON.stringify([entry()])),
    file('c.json', '[{"text":"words"}]'),
    file('d.csv', 'at,rule'),
  ]);
  expect(group).toMatchObject({ files: 2, bad: ['c.json', 'd.csv'] });
  expect(group.entries).toHaveLength(7);
});

describe.each(langs)('learning in %s', (locale) => {
  const view = { locale, own: journal, group: null, nameOf: (rule: string) => `<${rule}>`, onOwn: nothing };

  it('shows progress and reasons, and takes files of a group', async () => {
    const onFiles = vi.fn();
    render(<LearningView {...view} onFiles={onFiles} />);
    const why = screen.getByRole('table', { name: say(locale, 'learning.why') });
    expect(within(why).getByRole('row', { name: /<pd-phone>/ })).toHaveTextContent(t(locale, 'reason.consent'));
    const progress = screen.getByRole('table', { name: say(locale, 'learning.progress') });
    expect(within(progress).getAllByRole('row')[1]).toHaveTextContent(/40/);
    await userEvent.upload(screen.getByLabelText(say(locale, 'learning.group.choose')), new File(['[]'], 'a.json'));
    expect(onFiles).toHaveBeenCalledOnce();
  });

  it('says so where there is nothing to learn from', () => {
    render(<LearningView {...view} own={[]} onFiles={nothing} />);
    expect(screen.getByText(say(locale, 'learning.none'))).toBeVisible();
  });

  it('keeps a list of work accounts', async () => {
    const onChange = vi.fn();
    render(<Accounts locale={locale} list={['@centre']} locked={false} onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox', { name: say(locale, 'accounts.add') }), ' @other {Enter}');
    expect(onChange).toHaveBeenLastCalledWith(['@centre', '@other']);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'accounts.remove', { what: '@centre' }) }));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('says what a file is refused for, and what of a good one was left out', () => {
    const on = { onSave: nothing, onLoad: nothing, onWipe: nothing };
    const { rerender } = render(
      <Backup locale={locale} state={{ restored: { is: 'refused', why: 'part', part: 'journal' } }} {...on} />,
    );
    const part = say(locale, 'options.journal');
    expect(screen.getByRole('status')).toHaveTextContent(say(locale, 'backup.no.part', { part }));
    const left = { packs: 2, replies: 0, making: 0, private: true };
    rerender(<Backup locale={locale} state={{ restored: { is: 'back', left, private: true } }} {...on} />);
    expect(screen.getByRole('status')).toHaveTextContent(say(locale, 'backup.left.packs', { count: 2 }));
    expect(screen.getByRole('status')).toHaveTextContent(say(locale, 'backup.left.private'));
    expect(screen.getByRole('status')).not.toHaveTextContent(say(locale, 'backup.private.waits'));
  });

  it('erases everything only after a question', async () => {
    const onWipe = vi.fn();
    render(<Backup locale={locale} state={null} onSave={nothing} onLoad={nothing} onWipe={onWipe} />);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'backup.wipe') }));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'backup.wipe.yes') }));
    expect(onWipe).toHaveBeenCalledOnce();
  });
});
