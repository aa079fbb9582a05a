/** The sign “not checked here”: says what, tells why when asked, can be put away, and stands in the panel as well. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/beside';
import { uncheckedCodes } from '../../components/view';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { box, idle, madeFinding, madeView } from './made';

describe.each(langs)('what is not checked, in %s', (locale) => {
  it.each(uncheckedCodes)('%s is named at the box, with the reason behind it', async (code) => {
    const hideUnchecked = vi.fn();
    const view = madeView(locale, { unchecked: { reasons: [code], anchor: box } });
    render(<Beside view={view} actions={{ ...idle, hideUnchecked }} />);
    const what = t(locale, `unchecked.what.${code}`);
    const sign = screen.getByTitle(t(locale, 'unchecked.short', { what }));
    await userEvent.click(sign);
    const attached = t(locale, 'unchecked.attached', { what });
    const grave = code === 'send' || code === 'button' || code === 'unreadable';
    expect(screen.getByText(grave ? t(locale, `unchecked.${code}`) : attached)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'unchecked.hide') }));
    expect(hideUnchecked).toHaveBeenCalledOnce();
  });

  it('says nothing where all is checked or the sign was put away', () => {
    const { rerender } = render(
      <Beside view={madeView(locale, { unchecked: { reasons: [], anchor: box } })} actions={idle} />,
    );
    expect(screen.queryByRole('group')).toBeNull();
    rerender(<Beside view={madeView(locale, { unchecked: { reasons: ['file'], anchor: null } })} actions={idle} />);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is part of the pill where there is one', () => {
    const findings = [madeFinding(locale, 'phone', 'hold')];
    const view = madeView(locale, { findings, pill: box, unchecked: { reasons: ['picture'], anchor: box } });
    render(<Beside view={view} actions={idle} />);
    const what = t(locale, 'unchecked.what.picture');
    expect(screen.getByTitle(t(locale, 'unchecked.short', { what }))).toHaveAccessibleName(
      expect.stringContaining(t(locale, 'unchecked.short', { what })),
    );
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is told in the panel, together with the account one writes under', () => {
    const phone = madeFinding(locale, 'phone', 'hold');
    const view = madeView(locale, {
      findings: [phone],
      account: 'center.help',
      unchecked: { reasons: ['send', 'picture', 'file'], anchor: null },
      panel: { open: [phone], rest: [], anchor: box, held: true, together: [] },
    });
    render(<Beside view={view} actions={idle} />);
    const panel = screen.getByRole('dialog');
    const what = `${t(locale, 'unchecked.what.picture')}, ${t(locale, 'unchecked.what.file')}`;
    expect(within(panel).getByText(t(locale, 'unchecked.send'))).toBeVisible();
    expect(within(panel).getByText(t(locale, 'unchecked.attached', { what }))).toBeVisible();
    expect(panel).toHaveTextContent(t(locale, 'audience.as', { name: 'center.help' }));
  });
});
