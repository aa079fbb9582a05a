/** The panel: kind words, the held findings first, a way back and a way on; danger changes the order. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/beside';
import type { View } from '../../components/view';
import { type Finding, langs } from '../../engine/types';
import { kindName, t } from '../../i18n';
import { box, firstFixes, idle, madeFinding, madeView, three } from './made';

const withPanel = (view: View, open: Finding[], rest: Finding[], held = true): View => ({
  ...view,
  findings: [...open, ...rest],
  panel: { open, rest, anchor: box, held, together: firstFixes([...open, ...rest]) },
});

describe.each(langs)('panel in %s', (locale) => {
  const [phone, time, minimise] = three(locale) as [Finding, Finding, Finding];
  const view = withPanel(madeView(locale), [phone], [time, minimise]);

  it('is a dialog with kind words, which takes the focus', () => {
    render(<Beside view={view} actions={idle} />);
    const panel = screen.getByRole('dialog', { name: t(locale, 'panel.title.held') });
    expect(panel).toHaveAccessibleDescription(t(locale, 'panel.lead.held'));
    const heading = screen.getByRole('heading', { level: 1, name: t(locale, 'panel.title.held') });
    expect(heading).toHaveFocus();
  });

  it('lists what is held before the rest', () => {
    render(<Beside view={view} actions={idle} />);
    const held = screen.getByRole('list', { name: t(locale, 'panel.held') });
    const rest = screen.getByRole('list', { name: t(locale, 'panel.rest') });
    expect(within(held).getByText(phone.say)).toBeVisible();
    expect(within(rest).getByText(time.say)).toBeVisible();
    expect(held.compareDocumentPosition(rest) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(
      within(held).getByRole('heading', { name: new RegExp(kindName(locale, 'phone', 'personal-data')) }),
    ).toBeVisible();
  });

  it('lets somebody who is sure go on in two taps and a key', async () => {
    const sendAnyway = vi.fn();
    render(<Beside view={view} actions={{ ...idle, sendAnyway }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'panel.send') }));
    const reasons = screen.getByRole('radiogroup', { name: t(locale, 'panel.send.why') });
    expect(screen.getByRole('button', { name: t(locale, 'panel.send.confirm') })).toBeDisabled();
    await userEvent.click(within(reasons).getByRole('radio', { name: t(locale, 'reason.public-info') }));
    await userEvent.keyboard('{Enter}');
    expect(sendAnyway).toHaveBeenCalledExactlyOnceWith('public-info');
  });

  it('goes back to the draft by button and by Escape', async () => {
    const backToDraft = vi.fn();
    render(<Beside view={view} actions={{ ...idle, backToDraft }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'panel.back') }));
    await userEvent.keyboard('{Escape}');
    expect(backToDraft).toHaveBeenCalledTimes(2);
  });

  it('asks for no reason when nothing was stopped', () => {
    render(<Beside view={withPanel(madeView(locale), [], [time, minimise], false)} actions={idle} />);
    expect(screen.getByRole('dialog', { name: t(locale, 'panel.title.open') })).toBeVisible();
    expect(screen.queryByRole('button', { name: t(locale, 'panel.send') })).toBeNull();
  });

  it('shows what all suggestions would change before they are applied', async () => {
    const fixAll = vi.fn();
    render(<Beside view={view} actions={{ ...idle, fixAll }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'panel.fixAll', { count: 3 }) }));
    expect(fixAll).not.toHaveBeenCalled();
    const preview = screen.getByRole('region', { name: t(locale, 'panel.fixAll.preview') });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(within(preview).getByRole('button', { name: t(locale, 'panel.fixAll.confirm') }));
    expect(fixAll.mock.calls[0]?.[0].map(({ finding }: { finding: Finding }) => finding)).toEqual([
      phone,
      time,
      minimise,
    ]);
  });

  it('puts help first when there is danger, with the lines of the country, and can add them to the message', async () => {
    const fix = vi.fn();
    const danger = madeFinding(locale, 'danger', 'hold');
    const crisis = { country: 'GB', protocol: 'Duty phone: 0300 000' } as const;
    render(
      <Beside view={withPanel(madeView(locale, { length: 50, crisis }), [danger], [])} actions={{ ...idle, fix }} />,
    );
    expect(screen.getByRole('dialog', { name: t(locale, 'emergency.panel') })).toBeVisible();
    const help = screen.getByRole('region', { name: t(locale, 'emergency.title') });
    expect(within(help).getByText('116 123')).toBeVisible();
    expect(within(help).getByText('Duty phone: 0300 000')).toBeVisible();
    expect(
      within(within(help).getByRole('list', { name: t(locale, 'emergency.steps') })).getAllByRole('listitem'),
    ).toHaveLength(3);
    expect(help.compareDocumentPosition(screen.getByText(danger.say)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await userEvent.click(within(help).getByRole('button', { name: t(locale, 'emergency.insert') }));
    const line = t(locale, 'emergency.line', { emergency: '999', violence: '0808 2000 247' });
    expect(fix.mock.calls[0]?.[1].edits).toEqual([{ span: { start: 50, end: 50 }, text: ` ${line}` }]);
  });

  it('asks nobody for a reason while somebody may be in danger', async () => {
    const sendAnyway = vi.fn();
    render(
      <Beside view={withPanel(madeView(locale, { urgent: true }), [phone], [])} actions={{ ...idle, sendAnyway }} />,
    );
    expect(screen.getByRole('region', { name: t(locale, 'emergency.title') })).toBeVisible();
    expect(screen.queryByRole('button', { name: t(locale, 'emergency.insert') })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'emergency.send') }));
    expect(sendAnyway).toHaveBeenCalledExactlyOnceWith();
  });

  it('leads to the reader’s view, to ready replies, and from a finding to the reply it calls for', async () => {
    const actions = { ...idle, openReader: vi.fn(), openReplies: vi.fn() };
    render(<Beside view={{ ...view, calls: ['personal-data/phone'] }} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'reader.open') }));
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'replies.open') }));
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'replies.call') }));
    expect(actions.openReader).toHaveBeenCalledOnce();
    expect(actions.openReplies.mock.calls).toEqual([[], [phone]]);
  });
});

describe('panel', () => {
  it('shows three places at a time, the rest behind a button', async () => {
    const rest = (['phone', 'time', 'minimise'] as const).map((name) => madeFinding('en', name, 'hint'));
    render(<Beside view={withPanel(madeView('en'), [madeFinding('en', 'time', 'hold')], rest)} actions={idle} />);
    expect(screen.getAllByRole('heading', { level: 2, name: /\(/ })).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(screen.getAllByRole('heading', { level: 2, name: /\(/ })).toHaveLength(4);
  });

  it('an Enter too many on the panel changes nothing', async () => {
    const fix = vi.fn();
    render(<Beside view={withPanel(madeView('en'), three('en'), [])} actions={{ ...idle, fix }} />);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(fix).not.toHaveBeenCalled();
    await userEvent.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Send as it is' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'See it as the reader' })).toHaveFocus();
  });

  it('the focus follows what is unfolded, and never leaves the window', async () => {
    render(<Beside view={withPanel(madeView('en'), three('en'), [])} actions={idle} />);
    screen.getByRole('button', { name: 'Apply all 3 suggestions' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Apply' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    screen.getByRole('button', { name: 'Send as it is' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: 'Official or public information' })).toHaveFocus();
  });

  it('keeps the focus inside when the finding that had it is gone', () => {
    const [phone, time] = three('en') as [Finding, Finding];
    const { rerender } = render(<Beside view={withPanel(madeView('en'), [phone, time], [])} actions={idle} />);
    screen.getByRole('button', { name: /service’s number/ }).focus();
    rerender(<Beside view={withPanel(madeView('en'), [time], [])} actions={idle} />);
    expect(screen.getByRole('heading', { name: /Unclear when/ })).toHaveFocus();
  });

  it('takes the focus back from the draft when a fix chosen by keyboard has been written', async () => {
    const [phone, time] = three('en') as [Finding, Finding];
    const draft = document.createElement('textarea');
    document.body.append(draft);
    const before = withPanel(madeView('en'), [phone, time], []);
    const actions = { ...idle, fix: () => draft.focus() };
    const { rerender } = render(<Beside view={before} actions={actions} />);
    screen.getByRole('button', { name: /service’s number/ }).focus();
    await userEvent.keyboard('{Enter}');
    rerender(<Beside view={{ ...before, busy: true }} actions={actions} />);
    expect(draft).toHaveFocus();
    rerender(<Beside view={withPanel(madeView('en'), [time], [])} actions={actions} />);
    expect(screen.getByRole('heading', { name: /Unclear when/ })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: /by ____/ })).toHaveFocus();
    draft.remove();
  });

  it('does not pull the focus back from somebody who went on writing', () => {
    const [phone, time] = three('en') as [Finding, Finding];
    const draft = document.createElement('textarea');
    document.body.append(draft);
    const { rerender } = render(<Beside view={withPanel(madeView('en'), [phone, time], [])} actions={idle} />);
    draft.focus();
    rerender(<Beside view={withPanel(madeView('en'), [time], [])} actions={idle} />);
    expect(draft).toHaveFocus();
    draft.remove();
  });
});
