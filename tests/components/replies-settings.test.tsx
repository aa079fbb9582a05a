/** Settings of ready replies and crisis lines: changed, switched off, added, brought back; in three languages. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Crisis } from '../../components/options/crisis';
import { ReplyList } from '../../components/options/replies';
import { packSchema } from '../../engine/packs/format';
import { langs } from '../../engine/types';
import { packOf } from '../../entrypoints/options/shared-replies';
import { say } from '../../i18n/own-pages';

const hours = {
  id: 'hours',
  title: { en: 'Hours', ru: 'Часы', kk: 'Уақыт' },
  text: { en: 'From ____', ru: 'С ____', kk: '____ бастап' },
  for: [],
};
const nothing = { onSave: () => undefined, onRemove: () => undefined, onShare: () => undefined };

describe.each(langs)('replies in %s', (locale) => {
  it('a bundled reply is changed in one language and keeps the others', async () => {
    const onSave = vi.fn();
    render(<ReplyList {...nothing} locale={locale} bundled={[hours]} own={[]} onSave={onSave} />);
    const list = screen.getByRole('list', { name: say(locale, 'options.replies') });
    await userEvent.click(within(list).getByText(hours.title[locale]));
    const [words] = within(list).getAllByRole('textbox', { name: say(locale, 'replies.words') });
    if (!words) throw new Error('no field');
    await userEvent.clear(words);
    await userEvent.type(words, 'From 9 to 18');
    await userEvent.click(within(list).getByRole('button', { name: say(locale, 'replies.save') }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      id: 'hours',
      title: hours.title,
      text: { ...hours.text, en: 'From 9 to 18' },
      off: false,
    });
    expect(within(list).getByText(say(locale, 'replies.saved'))).toBeVisible();
  });

  it('a bundled reply is switched off, and what was changed is brought back', async () => {
    const onSave = vi.fn();
    const onRemove = vi.fn();
    const own = [{ id: 'hours', title: {}, text: { en: 'From 9' }, off: true }];
    render(<ReplyList {...nothing} locale={locale} bundled={[hours]} own={own} onSave={onSave} onRemove={onRemove} />);
    await userEvent.click(screen.getByText(new RegExp(hours.title[locale])));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'replies.on') }));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ id: 'hours', off: false });
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'replies.reset') }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('hours');
  });

  it('a new one needs a name and a text', async () => {
    const onSave = vi.fn();
    render(<ReplyList {...nothing} locale={locale} bundled={[]} own={[]} onSave={onSave} />);
    await userEvent.click(screen.getByText(say(locale, 'replies.add')));
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'replies.save') }));
    expect(screen.getByText(say(locale, 'replies.empty'))).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
    const [name] = screen.getAllByRole('textbox', { name: say(locale, 'replies.name') });
    const [words] = screen.getAllByRole('textbox', { name: say(locale, 'replies.words') });
    if (!name || !words) throw new Error('no fields');
    await userEvent.type(name, 'Mine');
    await userEvent.type(words, 'Hello');
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'replies.save') }));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ title: { en: 'Mine' }, text: { en: 'Hello' }, off: false });
  });

  it('crisis lines follow the country that is chosen; one’s own first steps are kept', async () => {
    const onCountry = vi.fn();
    const onProtocol = vi.fn();
    const props = { locale, likely: 'KZ', protocol: '', onCountry, onProtocol } as const;
    const { rerender } = render(<Crisis {...props} country="auto" />);
    expect(screen.getByText('111')).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: say(locale, 'crisis.country') }),
      say(locale, 'country.IE'),
    );
    expect(onCountry).toHaveBeenCalledExactlyOnceWith('IE');
    rerender(<Crisis {...props} country="IE" />);
    expect(screen.getByText('116 123')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: say(locale, 'crisis.protocol') }), 'Duty: 12');
    await userEvent.tab();
    expect(onProtocol).toHaveBeenCalledExactlyOnceWith('Duty: 12');
  });
});

it('one’s own replies make a sound pack', () => {
  const own = [
    { id: 'own-1', title: { en: 'Mine' }, text: { en: 'Hello' }, off: false },
    { id: 'hours', title: {}, text: {}, off: true },
  ];
  const pack = packSchema.parse(JSON.parse(packOf(own, 'Ready replies')));
  expect(pack.replies).toEqual([{ title: { en: 'Mine' }, text: { en: 'Hello' } }]);
});
