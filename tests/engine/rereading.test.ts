/** The reader's view: names become people, unclear words become questions, promises are taken apart. */
import { describe, expect, it } from 'vitest';
import { rereadAsReader, reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const dm = { platform: 'test', kind: 'dm', reach: 'one' } as const;
const post = { platform: 'test', kind: 'comment', reach: 'public' } as const;
const seen = (text: string, surface: typeof dm | typeof post = dm) =>
  rereadAsReader({ text, surface }, reviewDraft({ text, surface }, rules).findings, rules);

describe('promises', () => {
  it.each([
    ['I will call the housing office and write to you by Friday 16:00.', 'me', true, 'by Friday 16:00', true],
    ['We will let you know soon.', 'us', false, 'soon', false],
    ['I will find out and get back to you.', 'me', false, null, null],
    ['Позвоню в акимат завтра и напишу вам до 16:00.', 'me', true, 'завтра', true],
    ['Мы всё уточним и сообщим.', 'us', false, null, null],
    ['Узнаю про справку на днях.', 'me', true, 'на днях', false],
    ['Жәрдемақы туралы ертең сағат 15:00-ге дейін хабарлаймын.', 'me', true, 'ертең', true],
    ['Біз жақында хабарлаймыз.', 'us', false, 'жақында', false],
    ['Мәселені анықтап береміз.', 'us', true, null, null],
  ] as const)('%s', (text, who, what, when, certain) => {
    const { promises } = seen(text);
    expect(promises).toHaveLength(1);
    const [promise] = promises;
    expect(promise).toMatchObject({ who, what });
    expect(text.slice(promise?.span.start, promise?.span.end)).toBe(text);
    if (when === null) expect(promise?.when).toBeNull();
    else {
      expect(text.slice(promise?.when?.span.start, promise?.when?.span.end)).toContain(when);
      expect(promise?.when?.certain).toBe(certain);
    }
  });

  it.each([
    'I will not call you today.',
    'Shall I call you?',
    'Hello! The reception is on Wednesday at 10:00, room 4.',
    'Я не смогу позвонить вам.',
    'Приём в среду в 10:00.',
    'Мен хабарласпаймын.',
    'Қабылдау сәрсенбіде сағат 10:00-де.',
  ])('there is none in «%s»', (text) => {
    expect(seen(text).promises).toEqual([]);
  });

  it('the time may stand in the next sentence', () => {
    expect(
      seen('I will speak to the head of the office. By Friday 17:00 at the latest.').promises[0]?.when,
    ).not.toBeNull();
  });
});

describe('people', () => {
  it.each([
    ['The papers of Aigul Serikova have arrived.', 'Aigul Serikova', 'woman'],
    ['Готова справка Айгуль Сериковой.', 'Айгуль Сериковой', 'woman'],
    ['Готова справка для Данияра Серикова.', 'Данияра Серикова', 'person'],
    ['Серік Ахметовтың құжаттары келді.', 'Серік Ахметовтың', 'man'],
    ['Айгүл Серікованың құжаттары келді.', 'Айгүл Серікованың', 'woman'],
  ] as const)('%s', (text, name, who) => {
    const people = seen(text, post).stretches.filter(({ is }) => is === 'person');
    expect(people).toEqual([{ is: 'person', text: name, who }]);
  });
});

describe('the whole text', () => {
  it.each([
    'Call 8 701 555 12 34 soon, she is waiting. 🙂',
    'Скоро всё решим, принесите документы. Её номер 8 701 555 12 34.',
    'Жақында шешеміз.\nҚұжаттарды әкеліңіз.',
    '',
  ])('is there, in order: %s', (text) => {
    expect(
      seen(text)
        .stretches.map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['I will sort it out soon.', 'when'],
    ['Скоро всё решим.', 'when'],
    ['Мәселені жақында шешеміз.', 'when'],
  ])('an unclear time asks when: %s', (text, question) => {
    expect(seen(text).stretches).toContainEqual(expect.objectContaining({ is: 'unclear', question }));
  });

  it('tells what may sound hard', () => {
    expect(seen('It is your own fault, you should have thought earlier.').tone.length).toBeGreaterThan(0);
    expect(seen('Good morning! The reception is on Wednesday at 10:00.').tone).toEqual([]);
  });
});
