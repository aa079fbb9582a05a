/** Exercises: a reply is reread and compared with a good one; only points are kept. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Exercises } from '../../components/exercises/exercises';
import { pointsFor } from '../../components/exercises/score';
import { langs } from '../../engine/types';
import { exerciseIds, exerciseWords } from '../../i18n/exercises';
import { say } from '../../i18n/own-pages';
import { madeFinding } from './made';

async function reply(locale: (typeof langs)[number], text: string): Promise<void> {
  const box = screen.getByRole('textbox', { name: say(locale, 'exercise.reply') });
  box.focus();
  const { __lexicalEditor: editor } = box as unknown as { __lexicalEditor: import('lexical').LexicalEditor };
  const { $createParagraphNode, $createTextNode, $getRoot } = await import('lexical');
  editor.update(
    () =>
      $getRoot()
        .clear()
        .append($createParagraphNode().append($createTextNode(text))),
    {
      discrete: true,
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: say(locale, 'exercise.check') }));
}

describe.each(langs)('exercises in %s', (locale) => {
  const first = exerciseWords[locale]['benefit-delay'];

  it('show the client’s message, reread the reply and show one good reply and why', async () => {
    const finding = madeFinding(locale, 'time', 'warn');
    const check = vi.fn(() => [finding]);
    const onProgress = vi.fn();
    render(<Exercises locale={locale} progress={{}} fromPacks={[]} check={check} onProgress={onProgress} />);
    const client = screen.getByRole('region', { name: say(locale, 'exercise.client') });
    expect(within(client).getByText(first.message)).toBeVisible();
    expect(screen.queryByText(first.model)).toBeNull();
    await reply(locale, finding.quote);
    expect(check).toHaveBeenCalledExactlyOnceWith(finding.quote, { platform: 'practice', kind: 'dm', reach: 'one' });
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ 'benefit-delay': 2 });
    expect(screen.getByRole('heading', { name: say(locale, 'exercise.result') })).toHaveFocus();
    expect(screen.getByText(finding.say)).toBeVisible();
    expect(screen.getByText(first.model)).toBeVisible();
    expect(screen.getByText(first.why)).toBeVisible();
    expect(screen.getByText(say(locale, 'exercise.points', { count: 2 }))).toBeVisible();
  });

  it('go on to the next and keep the best points', async () => {
    const onProgress = vi.fn();
    const check = () => [madeFinding(locale, 'phone', 'hold')];
    render(
      <Exercises
        locale={locale}
        progress={{ 'benefit-delay': 3 }}
        fromPacks={[]}
        check={check}
        onProgress={onProgress}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      say(locale, 'exercise.total', { done: 1, all: exerciseIds.length, points: 3, most: 3 }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(say(locale, 'exercise.done', { points: 3 })) }),
    );
    await reply(locale, 'x');
    expect(onProgress).toHaveBeenLastCalledWith({ 'benefit-delay': 3 });
    await userEvent.click(screen.getByRole('button', { name: say(locale, 'exercise.next') }));
    const client = screen.getByRole('region', { name: say(locale, 'exercise.client') });
    expect(within(client).getByText(exerciseWords[locale]['benefit-refused'].message)).toBeVisible();
  });

  it('a pack’s own come first: the situation, the message, what to keep away from, several good replies', async () => {
    const ours = {
      id: 'north/0',
      group: 'North shelter',
      surface: 'comment',
      scenario: 'Somebody asks where we are.',
      message: 'Which street is it?',
      models: ['Please write to us.', 'We tell it in person.'],
      avoids: ['Our street', 'Respect'],
    } as const;
    const on = { check: () => [], onProgress: vi.fn() };
    render(
      <Exercises
        locale={locale}
        progress={{}}
        fromPacks={[{ ...ours, models: [...ours.models], avoids: [...ours.avoids] }]}
        {...on}
      />,
    );
    const client = screen.getByRole('region', { name: say(locale, 'exercise.comment') });
    for (const words of [ours.scenario, ours.message, say(locale, 'exercise.avoids', { what: 'Our street, Respect' })])
      expect(within(client).getByText(words)).toBeVisible();
    await reply(locale, 'x');
    for (const words of ours.models) expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('heading', { name: say(locale, 'exercise.why') })).toBeNull();
    expect(on.onProgress).toHaveBeenCalledExactlyOnceWith({ 'north/0': 3 });
  });
});

describe('points', () => {
  it('are three for nothing, fewer the graver what is left, never below zero', () => {
    const hold = madeFinding('en', 'phone', 'hold');
    const warn = madeFinding('en', 'time', 'warn');
    const hint = madeFinding('en', 'minimise', 'hint');
    expect(pointsFor([])).toBe(3);
    expect(pointsFor([hint])).toBe(3);
    expect(pointsFor([warn])).toBe(2);
    expect(pointsFor([hold])).toBe(1);
    expect(pointsFor([hold, hold, warn])).toBe(0);
  });
});
