/** The pack editor by role and name: a rule is written, tried, checked, taken out and brought back, in three languages. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BegunPacks } from '../../components/pack-editor/begun';
import { type DraftPack, emptyDraft } from '../../components/pack-editor/draft';
import { fieldLabel } from '../../components/pack-editor/fields';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import { type Lang, langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';

/** Pasted, as a press for each letter draws the whole editor anew. */
async function put(place: HTMLElement, text: string): Promise<void> {
  await userEvent.click(place);
  await userEvent.paste(text);
}

const shipped = { rules: [], classes: {}, lists: {} };
const sentences: Record<Lang, { words: string; caught: string; silent: string }> = {
  en: { words: 'quince street', caught: 'Come to Quince Street.', silent: 'The quince is in bloom.' },
  ru: { words: 'улица айвовая', caught: 'Приходите, улица Айвовая.', silent: 'Айва цветёт.' },
  kk: { words: 'алмалы көше*', caught: 'Алмалы көшесіне келіңіз.', silent: 'Алма гүлдеп тұр.' },
};

function Editor({ locale, on }: { locale: Lang; on: { onUse: () => void; onExport: () => void } }): ReactNode {
  const [draft, setDraft] = useState<DraftPack>(() => emptyDraft(locale));
  return (
    <PackEditor
      {...{ locale, draft, shipped, taken: [], kept: 'saved', date: '2026-11-28', ...on }}
      onChange={setDraft}
      onClose={() => undefined}
    />
  );
}

function open(locale: Lang) {
  const on = { onUse: vi.fn(), onExport: vi.fn() };
  render(<Editor locale={locale} on={on} />);
  const field = (name: Parameters<typeof fieldLabel>[1]['name'], at?: number) =>
    screen.getByRole('textbox', {
      name: fieldLabel(locale, { name, lang: locale, ...(at === undefined ? {} : { at }) }),
    });
  const press = (key: Parameters<typeof say>[1]) =>
    userEvent.click(screen.getByRole('button', { name: say(locale, key as 'make.check') }));
  return { ...on, field, press };
}

describe.each(langs)('the pack editor in %s', (locale) => {
  it('a pack is made from nothing: what is missing is named, then the file comes out', async () => {
    const user = userEvent.setup();
    const { field, press, onExport, onUse } = open(locale);
    const { words, caught, silent } = sentences[locale];
    await press('make.check');
    const empty = say(locale, 'make.wrong.empty', { field: fieldLabel(locale, { name: 'title', lang: locale }) });
    expect(screen.getByRole('alert')).toHaveTextContent(empty);
    await put(field('title'), 'Солтүстік North');
    await press('make.rule.add');
    await put(field('any'), words);
    await put(field('say'), 'Say.');
    await put(field('offer'), 'Offer.');
    await put(field('catches', 0), caught);
    await user.click(await screen.findByRole('button', { name: say(locale, 'make.mark.found') }));
    await put(field('allows', 0), silent);
    expect(await screen.findByText(say(locale, 'make.fate.caught'))).toBeVisible();
    expect(await screen.findByText(say(locale, 'make.fate.silent'))).toBeVisible();
    await put(screen.getByRole('textbox', { name: say(locale, 'make.try.own') }), `${caught} ${caught}`);
    expect(await screen.findByText(say(locale, 'make.try.found', { count: 2 }))).toBeVisible();
    await press('make.export');
    expect(screen.getByText(say(locale, 'make.in-order'))).toBeVisible();
    expect(onExport).toHaveBeenCalledOnce();
    const [id, text] = onExport.mock.calls[0] as unknown as [string, string];
    expect(id).toBe('soltustik-north');
    expect(Object.values((JSON.parse(text) as { rules: object }).rules)).toHaveLength(1);
    await press('make.use');
    expect(onUse).toHaveBeenCalledExactlyOnceWith(text);
  });

  it('what stands in a field is typed without a break, and what was unfolded stays with its own group', async () => {
    const { field, press } = open(locale);
    await press('make.rule.add');
    await userEvent.type(field('catches', 0), 'come soon');
    expect(field('catches', 0)).toHaveValue('come soon');
    expect(field('catches', 0)).toHaveFocus();
    await press('make.group.add');
    await press('make.group.add');
    const groups = () =>
      screen.getAllByText(say(locale, 'make.narrow')).map((one) => one.closest('details') as HTMLDetailsElement);
    await userEvent.click(screen.getAllByText(say(locale, 'make.narrow'))[2] as HTMLElement);
    expect(groups().map((one) => one.open)).toEqual([false, false, true]);
    const [second] = screen.getAllByRole('button', { name: say(locale, 'make.group.remove') });
    await userEvent.click(second as HTMLElement);
    expect(groups().map((one) => one.open)).toEqual([false, true]);
  });

  it('a place is marked by selecting it', async () => {
    const { field, press } = open(locale);
    await press('make.rule.add');
    const area = field('catches', 0) as HTMLTextAreaElement;
    await put(area, 'one two three');
    area.setSelectionRange(4, 7);
    await press('make.mark');
    expect(screen.getByText('two', { selector: 'mark' })).toBeVisible();
    await press('make.mark.none');
    expect(screen.queryByText('two', { selector: 'mark' })).toBeNull();
  });

  it('a rule taken out comes back by one press, and rules change places', async () => {
    const { field, press } = open(locale);
    for (const words of ['alpha', 'beta']) {
      await press('make.rule.add');
      await put(field('any'), words);
      await press('make.rule.back');
    }
    const titles = () =>
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent);
    expect(titles()).toEqual(['alpha', 'beta']);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'make.rule.up', { title: 'beta' }) }));
    expect(titles()).toEqual(['beta', 'alpha']);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'make.rule.delete', { title: 'beta' }) }));
    expect(titles()).toEqual(['alpha']);
    await press('make.undo');
    expect(titles()).toEqual(['beta', 'alpha']);
  });

  it('what was begun is listed, and a deleted beginning comes back', async () => {
    const begun = { key: 'a', draft: { ...emptyDraft(locale), title: { [locale]: 'North' } } };
    const on = { onNew: vi.fn(), onOpen: vi.fn(), onDelete: vi.fn(), onBringBack: vi.fn() };
    render(<BegunPacks locale={locale} begun={[begun]} {...on} />);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(say(locale, 'make.draft.open')) }));
    expect(on.onOpen).toHaveBeenCalledWith(begun);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'make.draft.delete', { title: 'North' }) }));
    expect(on.onDelete).toHaveBeenCalledWith(begun);
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'make.undo') }));
    expect(on.onBringBack).toHaveBeenCalledWith(begun);
  });
});
