/** The card: says what, why and what instead; mends with one click; is left with a reason where that is asked for. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/beside';
import type { View } from '../../components/view';
import { langs } from '../../engine/types';
import { evidenceSentence, kindName, principleSentence, t } from '../../i18n';
import { idle, madeFinding, madeView } from './made';

const anchor = { left: 100, top: 100, width: 60, height: 18 };
const withCard = (view: View, byKeyboard = true): View => ({
  ...view,
  card: view.findings[0] ? { finding: view.findings[0], anchor, index: 0, total: 2, byKeyboard } : null,
});

describe.each(langs)('card in %s', (locale) => {
  const phone = madeFinding(locale, 'phone', 'hold');
  const time = madeFinding(locale, 'time', 'warn');
  const view = withCard(madeView(locale, { findings: [phone, time] }));

  it('is a dialog named by kind and words, and says what, why and what instead', () => {
    render(<Beside view={view} actions={idle} />);
    const card = screen.getByRole('dialog', { name: new RegExp(kindName(locale, 'phone', 'personal-data')) });
    expect(card).toHaveAccessibleName(expect.stringContaining('8 700 000 12 34'));
    expect(within(card).getByText(phone.say)).toBeVisible();
    expect(within(card).getByText(phone.offer)).toBeVisible();
    expect(within(card).getAllByText(principleSentence(locale, 'confidentiality') ?? '').length).toBeGreaterThan(0);
    expect(within(card).getByText(t(locale, 'audience.note.public'))).toBeVisible();
  });

  it('opened by keyboard, gives the focus to the first fix; Enter applies it', async () => {
    const fix = vi.fn();
    render(<Beside view={view} actions={{ ...idle, fix }} />);
    const first = screen.getByRole('button', { name: t(locale, 'card.use', { words: phone.fixes[0]?.label ?? '' }) });
    expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(fix).toHaveBeenCalledExactlyOnceWith(phone, phone.fixes[0]);
  });

  it('opened by mouse, leaves the focus in the draft', () => {
    render(<Beside view={withCard(view, false)} actions={idle} />);
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(false);
  });

  it('removes words by a button that says so', async () => {
    const fix = vi.fn();
    render(<Beside view={view} actions={{ ...idle, fix }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'card.remove') }));
    expect(fix).toHaveBeenCalledExactlyOnceWith(phone, phone.fixes[1]);
  });

  it('shows on demand how it was found and what it rests on', async () => {
    render(<Beside view={view} actions={idle} />);
    await userEvent.click(screen.getByText(t(locale, 'card.why')));
    expect(screen.getByText(evidenceSentence(locale, { code: 'shape', value: phone.quote }))).toBeVisible();
    expect(screen.getByText('NASW Code of Ethics 1.07')).toBeVisible();
  });

  it('asks for a reason before held words are left as they are', async () => {
    const keep = vi.fn();
    render(<Beside view={view} actions={{ ...idle, keep }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'card.keep') }));
    const confirm = screen.getByRole('button', { name: t(locale, 'card.keep.confirm') });
    expect(confirm).toBeDisabled();
    const reasons = screen.getByRole('radiogroup', { name: t(locale, 'card.keep.why') });
    await userEvent.click(within(reasons).getByRole('radio', { name: t(locale, 'reason.consent') }));
    await userEvent.click(screen.getByRole('radio', { name: t(locale, 'card.keep.once') }));
    await userEvent.click(confirm);
    expect(keep).toHaveBeenCalledExactlyOnceWith(phone, 'once', 'consent');
  });

  it('takes a number for the service’s own, where that is not set by an organisation', async () => {
    const allow = vi.fn();
    const { rerender } = render(<Beside view={view} actions={{ ...idle, allow }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'card.allow.number') }));
    expect(allow).toHaveBeenCalledExactlyOnceWith(phone);
    rerender(<Beside view={{ ...view, mayAllow: false }} actions={{ ...idle, allow }} />);
    expect(screen.queryByRole('button', { name: t(locale, 'card.allow.number') })).toBeNull();
  });

  it('shows the whole report of a false alarm before it is copied or saved', async () => {
    const copy = vi.fn(async () => true);
    const save = vi.fn();
    render(<Beside view={view} actions={{ ...idle, report: () => 'pd-phone, hold', copy, save }} />);
    await userEvent.click(screen.getByText(t(locale, 'card.why')));
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'report.open') }));
    const report = screen.getByRole('region', { name: t(locale, 'report.title') });
    expect(within(report).getByText('pd-phone, hold')).toBeVisible();
    expect(within(report).getByRole('button', { name: t(locale, 'report.copy') })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(copy).toHaveBeenCalledExactlyOnceWith('pd-phone, hold');
    expect(await within(report).findByText(t(locale, 'report.copied'))).toBeVisible();
    await userEvent.click(within(report).getByRole('button', { name: t(locale, 'report.save') }));
    expect(save).toHaveBeenCalledExactlyOnceWith(`reread-${phone.rule}.txt`, 'pd-phone, hold');
  });

  it('asks for no reason where nothing is held', async () => {
    const keep = vi.fn();
    render(<Beside view={withCard(madeView(locale, { findings: [time] }))} actions={{ ...idle, keep }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'card.keep') }));
    expect(screen.queryByRole('radio')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'card.keep.always') }));
    expect(keep).toHaveBeenCalledExactlyOnceWith(time, 'always', undefined);
  });

  it('goes on, back and away by keys', async () => {
    const actions = { ...idle, next: vi.fn(), previous: vi.fn(), closeCard: vi.fn() };
    render(<Beside view={view} actions={actions} />);
    await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowLeft}{/Alt}');
    await userEvent.keyboard('{Escape}');
    expect(actions.next).toHaveBeenCalledOnce();
    expect(actions.previous).toHaveBeenCalledOnce();
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  it('does not let a fix be pressed twice while one is written', () => {
    render(<Beside view={{ ...view, busy: true }} actions={idle} />);
    expect(screen.getByRole('button', { name: t(locale, 'card.remove') })).toBeDisabled();
  });
});

describe('focus in the card', () => {
  it('goes to the reasons when they are unfolded, and back when they are folded', async () => {
    const phone = madeFinding('en', 'phone', 'hold');
    render(<Beside view={withCard(madeView('en', { findings: [phone] }))} actions={idle} />);
    screen.getByRole('button', { name: 'Leave as it is' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: 'Official or public information' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });

  it('goes round inside', async () => {
    const phone = madeFinding('en', 'phone', 'hold');
    render(<Beside view={withCard(madeView('en', { findings: [phone] }))} actions={idle} />);
    screen.getByRole('button', { name: 'Leave as it is' }).focus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Previous place' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Leave as it is' })).toHaveFocus();
  });
});
