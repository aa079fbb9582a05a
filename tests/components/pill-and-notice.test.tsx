/** The pill and the notices: how much there is, who reads it, what has just happened; heard, but not all the time. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/beside';
import { noticeCodes } from '../../components/view';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { box, idle, madeFinding, madeView, privately, three } from './made';

describe.each(langs)('pill in %s', (locale) => {
  const findings = three(locale);

  it('says how much there is and who will read it, and opens the panel', async () => {
    const openPanel = vi.fn();
    render(<Beside view={madeView(locale, { findings, pill: box })} actions={{ ...idle, openPanel }} />);
    const pill = screen.getByRole('button', { name: new RegExp(t(locale, 'count.hold', { count: 1 })) });
    expect(pill).toHaveAccessibleName(expect.stringContaining(t(locale, 'audience.comment')));
    expect(pill).toHaveTextContent(t(locale, 'audience.comment'));
    await userEvent.click(pill);
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('says of a private message that one person reads it', () => {
    render(<Beside view={madeView(locale, { findings, pill: box, surface: privately })} actions={idle} />);
    expect(screen.getByText(t(locale, 'audience.dm.one'))).toBeVisible();
  });

  it('is silent when the draft is clean', () => {
    render(<Beside view={madeView(locale, { pill: box })} actions={idle} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('folds, unfolds without opening anything, and stays as the person left it', async () => {
    const openPanel = vi.fn();
    const view = madeView(locale, { findings, pill: box });
    const first = render(<Beside view={view} actions={{ ...idle, openPanel }} />);
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'pill.fold') }));
    expect(screen.queryByText(t(locale, 'audience.comment'))).toBeNull();
    first.unmount();
    render(<Beside view={view} actions={{ ...idle, openPanel }} />);
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${t(locale, 'pill.unfold', { counts: '' })}`) }),
    );
    expect(screen.getByText(t(locale, 'audience.comment'))).toBeVisible();
    expect(openPanel).not.toHaveBeenCalled();
  });

  it.each(noticeCodes)('shows the notice %s, which can be put away', async (code) => {
    const dismissNotice = vi.fn();
    render(<Beside view={madeView(locale, { notice: { code } })} actions={{ ...idle, dismissNotice }} />);
    expect(screen.getByRole('status')).toHaveTextContent(t(locale, `notice.${code}`));
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'notice.close') }));
    expect(dismissNotice).toHaveBeenCalledOnce();
  });
});

describe('what a screen reader hears', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const live = (): string => document.querySelector('[aria-live="polite"][aria-atomic]')?.textContent ?? '';
  const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

  it('is said once, after the typing, and not again for the same counts', () => {
    const one = [madeFinding('en', 'time', 'warn')];
    const { rerender } = render(<Beside view={madeView('en', { findings: one, pill: box })} actions={idle} />);
    expect(live()).toBe('');
    pass(1000);
    rerender(<Beside view={madeView('en', { findings: three('en'), pill: box })} actions={idle} />);
    pass(1000);
    expect(live()).toBe('');
    pass(600);
    expect(live()).toContain('1 place to reread before sending');
    rerender(<Beside view={madeView('en')} actions={idle} />);
    pass(1600);
    expect(live()).toBe('Nothing to point out.');
  });

  it('is silent while a window of ours speaks', () => {
    const findings = three('en');
    const panel = { open: findings, rest: [], anchor: box, held: true, together: [] };
    render(<Beside view={madeView('en', { findings, panel })} actions={idle} />);
    pass(5000);
    expect(live()).toBe('');
  });
});
