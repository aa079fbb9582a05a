/** The check-up: which page, what was found, what was not, and a report to pass on. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Doctor, type DoctorState } from '../../components/options/doctor';
import { Here, type HereSite } from '../../components/popup/here';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { say } from '../../i18n/own-pages';

const nothing = (): void => undefined;
const page = { id: 7, site: 'TikTok', host: 'www.tiktok.com' };
const found: DoctorState = {
  is: 'found',
  unchecked: ['button', 'picture'],
  boxes: [
    { box: 'comment', selector: 1, surface: 'comment public', keys: ['Enter'], control: null },
    { box: null, selector: -1, surface: null, keys: [], control: null },
  ],
  report: 'Reread 0.1.0',
};
const given = { pages: [page], chosen: 7, copied: null, onChoose: nothing, onLook: nothing, onCopy: nothing };

describe.each(langs)('the check-up in %s', (locale) => {
  it('lists boxes, what is not checked, and copies the report', async () => {
    const onCopy = vi.fn();
    render(<Doctor {...given} locale={locale} state={found} onCopy={onCopy} />);
    const list = screen.getByRole('list', { name: t(locale, 'unchecked.title') });
    expect(within(list).getByText(t(locale, 'unchecked.button'))).toBeVisible();
    const what = t(locale, 'unchecked.what.picture');
    expect(within(list).getByText(t(locale, 'unchecked.attached', { what }))).toBeVisible();
    const boxes = screen.getByRole('region', { name: say(locale, 'doctor.boxes') });
    expect(within(boxes).getByText(say(locale, 'doctor.found.other', { index: 1 }))).toBeVisible();
    expect(within(boxes).getByText(say(locale, 'doctor.box.unknown'))).toBeVisible();
    expect(screen.getByRole('textbox', { name: say(locale, 'doctor.report') })).toHaveValue('Reread 0.1.0');
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'doctor.copy') }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Reread 0.1.0');
  });

  it('chooses among tabs of one site, and looks again', async () => {
    const onChoose = vi.fn();
    const onLook = vi.fn();
    render(
      <Doctor
        {...given}
        locale={locale}
        pages={[page, { ...page, id: 9 }]}
        state={{ is: 'looking' }}
        onChoose={onChoose}
        onLook={onLook}
      />,
    );
    const choice = screen.getByRole('combobox', { name: say(locale, 'doctor.page') });
    await userEvent.selectOptions(
      choice,
      say(locale, 'doctor.page.nth', { site: 'TikTok', host: page.host, index: 2 }),
    );
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(9);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'doctor.again') }));
    expect(onLook).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toHaveTextContent(say(locale, 'doctor.looking'));
  });

  it.each([
    ['no page is open', [], { is: 'looking' }, 'doctor.none'],
    ['the page cannot be reached', [page], { is: 'failed' }, 'doctor.failed'],
    ['all is well', [page], { ...found, unchecked: [] }, 'doctor.well'],
    ['there is no box', [page], { ...found, unchecked: [], boxes: [] }, 'doctor.nobox'],
  ] as const)('says when %s', (_when, pages, state, key) => {
    render(<Doctor {...given} locale={locale} pages={[...pages]} state={state as DoctorState} />);
    expect(screen.getByText(say(locale, key))).toBeVisible();
  });

  it('popup: says what is not checked on this page, and leads to the check-up of this tab', () => {
    const site: HereSite = { name: 'TikTok', on: true, supported: true, kinds: [] };
    const { rerender } = render(<Here locale={locale} site={site} tab={7} unchecked={['gate']} />);
    expect(screen.getByText(t(locale, 'unchecked.gate'))).toBeVisible();
    const link = screen.getByRole('link', { name: say(locale, 'popup.doctor') });
    expect(link).toHaveAttribute('href', '/options.html?tab=7#doctor');
    rerender(<Here locale={locale} site={{ ...site, on: false }} tab={7} unchecked={['gate']} />);
    expect(screen.queryByText(t(locale, 'unchecked.gate'))).toBeNull();
  });
});
