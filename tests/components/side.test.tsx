/** What is asked for beside a box: the reader's view and ready replies, by keyboard and mouse, in three languages. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/beside';
import type { Side } from '../../components/view';
import { langs } from '../../engine/types';
import { t } from '../../i18n';
import { idle, madeFinding, madeReader, madeReplies, madeView, privately } from './made';

describe.each(langs)('the reader’s view in %s', (locale) => {
  const side = madeReader(locale);
  const view = madeView(locale, { surface: privately, recipient: 'Anna', side });

  it('is a dialog that says who reads it; the heading has the focus, Escape goes back', async () => {
    const closeSide = vi.fn();
    render(<Beside view={view} actions={{ ...idle, closeSide }} />);
    const window = screen.getByRole('dialog', { name: t(locale, 'reader.title') });
    expect(window).toHaveAccessibleDescription(expect.stringContaining(t(locale, 'audience.note.one')));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(closeSide).toHaveBeenCalledOnce();
  });

  it('names whom it goes to, with one full stop also after a shortened name', () => {
    render(<Beside view={{ ...view, recipient: 'Anna K.' }} actions={idle} />);
    const window = screen.getByRole('dialog', { name: t(locale, 'reader.title') });
    expect(window).toHaveAccessibleDescription(expect.stringContaining('Anna K. '));
    expect(window).not.toHaveAccessibleDescription(expect.stringContaining('..'));
  });

  it('shows people for names, and the question that an unclear word leaves', () => {
    render(<Beside view={view} actions={idle} />);
    const words = screen.getByRole('region', { name: t(locale, 'reader.text') });
    expect(words).toHaveTextContent(t(locale, 'reader.who.woman'));
    expect(words).not.toHaveTextContent('Aigul');
    expect(words).toHaveTextContent(t(locale, 'reader.asks.when'));
  });

  it('takes promises apart and names what is missing', () => {
    render(<Beside view={view} actions={idle} />);
    const promises = screen.getByRole('region', { name: t(locale, 'reader.promises') });
    expect(within(promises).getAllByRole('listitem')).toHaveLength(1);
    expect(promises).toHaveTextContent(t(locale, 'reader.promise.me'));
    expect(promises).toHaveTextContent(t(locale, 'reader.missing'));
  });

  it('says so where nothing is promised and nothing sounds hard', () => {
    const clean: Side = { ...side, rereading: { stretches: [{ is: 'words', text: 'Hi.' }], promises: [], tone: [] } };
    render(<Beside view={{ ...view, side: clean }} actions={idle} />);
    expect(screen.getByText(t(locale, 'reader.promises.none'))).toBeVisible();
    expect(screen.getByText(t(locale, 'reader.tone.none'))).toBeVisible();
  });
});

describe.each(langs)('ready replies in %s', (locale) => {
  const view = madeView(locale, { side: madeReplies(locale), crisis: { country: 'IE', protocol: '' } });

  it('are shown whole before they are inserted, with the numbers of the country', async () => {
    const insert = vi.fn();
    render(<Beside view={view} actions={{ ...idle, insert }} />);
    const title = screen.getByRole('button', { name: `Danger ${locale}` });
    expect(title).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(title);
    expect(screen.getByText(`${locale}: call 112.`)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: t(locale, 'replies.insert') }));
    expect(insert).toHaveBeenCalledExactlyOnceWith(`${locale}: call 112.`);
  });

  it('the one that a finding calls for comes first, open', () => {
    render(
      <Beside
        view={{ ...view, side: { ...madeReplies(locale), called: 'boundary-breach/any-hour' } }}
        actions={idle}
      />,
    );
    const called = screen.getByRole('list', { name: t(locale, 'replies.called') });
    expect(within(called).getByRole('button', { name: `Hours ${locale}` })).toHaveAttribute('aria-expanded', 'true');
    expect(within(called).getByText(t(locale, 'replies.gaps'))).toBeVisible();
  });

  it('can be had in another language than the screens', async () => {
    render(<Beside view={view} actions={idle} />);
    const other = locale === 'kk' ? 'ru' : 'kk';
    await userEvent.click(screen.getByRole('radio', { name: t(other, 'replies.this-language') }));
    await userEvent.click(screen.getByRole('button', { name: `Danger ${locale}` }));
    expect(screen.getByText(`${other}: call 112.`)).toBeVisible();
  });

  it('say that they are loading, or could not be loaded', () => {
    const side = madeReplies(locale);
    const { rerender } = render(<Beside view={{ ...view, side: { ...side, replies: null } }} actions={idle} />);
    expect(screen.getByText(t(locale, 'replies.loading'))).toBeVisible();
    rerender(<Beside view={{ ...view, side: { ...side, replies: 'failed' } }} actions={idle} />);
    expect(screen.getByText(t(locale, 'replies.failed'))).toBeVisible();
  });
});

it('the held panel waits behind what was asked for', () => {
  const findings = [madeFinding('en', 'phone', 'hold')];
  const panel = {
    open: findings,
    rest: [],
    anchor: { left: 0, top: 0, width: 10, height: 10 },
    held: true,
    together: [],
  };
  const { rerender } = render(
    <Beside view={madeView('en', { findings, panel, side: madeReader('en') })} actions={idle} />,
  );
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  rerender(<Beside view={madeView('en', { findings, panel })} actions={idle} />);
  expect(screen.getByRole('dialog', { name: t('en', 'panel.title.held') })).toBeVisible();
});
