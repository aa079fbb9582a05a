/** A client's words carried elsewhere: where it waits, where it is silent, and what is taken away. */
import { describe, expect, it } from 'vitest';
import { applyEdits, reviewDraft } from '../../engine';
import type { Finding, Surface } from '../../engine/types';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'ru' });
const places = {
  post: { platform: 'test', kind: 'post', reach: 'public' },
  comment: { platform: 'test', kind: 'comment', reach: 'public' },
  one: { platform: 'test', kind: 'dm', reach: 'one' },
  group: { platform: 'test', kind: 'dm', reach: 'group' },
} as const satisfies Record<string, Surface>;

function carried(text: string, place: keyof typeof places): Finding[] {
  const { findings } = reviewDraft({ text, surface: places[place] }, rules);
  return findings.filter(({ kind }) => kind === 'client-words');
}

const pasted = [
  'Коллеги, вот что пишут:',
  '[12.03, 10:15] Айгуль: он опять забрал телефон, я боюсь идти домой',
  '[12.03, 10:17] Айгуль: помогите мне',
  'Как быть?',
].join('\n');

describe('lines pasted from a chat', () => {
  it.each([
    ['post', 'hold'],
    ['comment', 'hold'],
    ['group', 'warn'],
  ] as const)('in a %s: %s, marked at who spoke and when', (place, severity) => {
    expect(carried(pasted, place).map(({ quote, severity }) => [quote, severity])).toEqual([
      ['[12.03, 10:15] Айгуль:', severity],
      ['[12.03, 10:17] Айгуль:', severity],
    ]);
  });

  it('are nothing to the one they came from', () => {
    expect(carried('[12.03, 10:15] Айгуль: я приду в полдень\nТак и договоримся?', 'one')).toEqual([]);
    expect(carried('> я приду в полдень, мне удобно\nДа, жду.', 'one')).toEqual([]);
  });

  it.each([
    ['Переслано от Марина Петрова\nМеня вчера избили, не знаю, куда мне идти'],
    ['Смотри, что она ответила:\n[12.03, 10:15] Марина: отстаньте от меня'],
    ['[10:15] Марина: мне плохо\n[10:16] Айгуль: и мне\n[10:17] Я: вы обе дома?'],
  ])('are another matter to somebody else: %j', (text) => {
    const found = carried(text, 'one');
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ severity }) => severity)).not.toContain('hold');
    expect(found[0]?.severity).toBe('warn');
  });

  it('are taken away whole, words and all', () => {
    const edits = carried(pasted, 'post').flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    expect(applyEdits(pasted, edits)).toBe('Коллеги, вот что пишут:\n\n\nКак быть?');
    expect(edits.every(({ span }) => !pasted.slice(span.start, span.end).includes('\n'))).toBe(true);
  });

  it('are taken away down to the empty line where the name stands above', () => {
    const text = 'Смотрите.\n\nМарина Петрова, [12.03.2026 10:15]\nСпасибо, я сплю\nбез страха\n\nПриходите и вы.';
    const edits = carried(text, 'post').flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    expect(applyEdits(text, edits)?.replace(/\n+/g, '\n')).toBe('Смотрите.\nПриходите и вы.');
  });
});

describe('a quotation of a client', () => {
  const quote = 'У нас бывает так. Одна мама пишет: «Я ударила сына. Ненавижу себя». Приходите.';

  it.each([
    ['post', ['hold']],
    ['comment', ['hold']],
    ['group', []],
    ['one', []],
  ] as const)('in a %s: %j', (place, severities) => {
    expect(carried(quote, place).map(({ severity }) => severity)).toEqual(severities);
  });

  it('is marked with its marks, and taken away with what brings it in', () => {
    const [found] = carried(quote, 'post');
    expect(found?.quote).toBe('«Я ударила сына. Ненавижу себя»');
    expect(applyEdits(quote, found?.fixes[0]?.edits ?? [])).toBe('У нас бывает так. Приходите.');
  });

  it.each([
    'Нам пишет одна мама: «Я с вами больше не одна».',
    'Бір ана жазды: «Рақмет, мен енді жалғыз емеспін».',
    'One client wrote to us: “Thank you, I can breathe again.”',
  ])('of thanks is only a warning: %s', (text) => {
    expect(carried(text, 'post').map(({ severity }) => severity)).toEqual(['warn']);
  });

  it.each([
    'Аким сказал: «Я открою приют для детей».',
    'Клиентка пишет: «Я боюсь мужа». История вымышлена, это пример для тренинга.',
    'Психолог нашей службы пишет: «Я не осуждаю мам».',
    'In the novel a woman says: “I owe everybody money.”',
    'Әкім айтты: «Мен балаларға баспана ашамын».',
  ])('is none where the words are public or made up: %s', (text) => {
    expect(carried(text, 'post')).toEqual([]);
  });
});
