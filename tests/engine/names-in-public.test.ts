/** Names where everybody reads along: a greeting that shows somebody to be a client, and capitals in words that are shouted. */
import { describe, expect, it } from 'vitest';
import { applyEdits, reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const names = (text: string, kind: 'dm' | 'comment' | 'post') =>
  reviewDraft(draftOf(text, kind), rules).findings.filter(({ rule }) => rule === 'pd-person-name');

describe('the name in the greeting of a public reply', () => {
  it.each([
    ['Saule, your certificate is ready, room 5, until 18:00.', 'your certificate is ready, room 5, until 18:00.'],
    ['Айгерим, ваше заявление одобрено, зайдите в 215 кабинет.', 'ваше заявление одобрено, зайдите в 215 кабинет.'],
    ['Айгерім, өтінішіңіз мақұлданды, 215-кабинетке келіңіз.', 'өтінішіңіз мақұлданды, 215-кабинетке келіңіз.'],
  ])('is held beside what shows a client, and is mended by taking it away: %s', (text, mended) => {
    const [name] = names(text, 'comment');
    expect(name?.severity).toBe('hold');
    expect(name?.fixes.map(({ edits }) => applyEdits(text, edits))).toEqual([mended]);
    expect(names(text, 'dm')).toEqual([]);
  });

  it.each(['Saule, good morning! The office opens at 9:00.', 'Айгерим, спасибо за добрые слова!'])(
    'says nothing beside a plain answer: %s',
    (text) => expect(names(text, 'comment')).toEqual([]),
  );
});

describe('praise and news by name', () => {
  it.each([
    ['Well done on the exam Amir 🎉', 'comment'],
    ['Lovely photo of the allotment, Orla! Are those leeks?', 'comment'],
    ['Congrats on the wee one Shona, what a name 😍', 'comment'],
    ['Amir what a goal, top corner!!', 'comment'],
    ['Delighted for you Anne-Marie, enjoy the day', 'comment'],
    ['Love this Orla! The scones were class.', 'comment'],
    ['Good news Orla, the eviction notice is withdrawn.', 'dm'],
    ['Quick one Amir: the debt form is due on the 4th.', 'dm'],
  ] as const)('speak to the one named: %s', (text, kind) => {
    expect(reviewDraft(draftOf(text, kind), rules).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each([
    ['Great to see Amir, he was in care with us.', 'comment'],
    ['Congrats on little Orla, five today.', 'comment'],
    ['Lovely garden Orla, the twins would miss it in care.', 'comment'],
    ['Well done Amir ⚽ our star from the hostel.', 'post'],
    ['Rang Orla, evicted again on Friday.', 'dm'],
  ] as const)('still tell of somebody: %s', (text, kind) => {
    expect(names(text, kind)).not.toEqual([]);
  });
});

describe('shouted words', () => {
  it('are no names for their capitals, even where the rest of the sentence is calm', () => {
    expect(
      names('Привет всем, сегодня у нас ВСЕ СПРАВКИ ГОТОВЫ МОЖНО ПРИЙТИ забрать их до шести часов.', 'post'),
    ).toEqual([]);
  });

  it('still hold a full name', () => {
    expect(names('Сегодня приходила АХМЕТОВА АЙГУЛЬ СЕРИКОВНА, у неё долг.', 'post')).toHaveLength(1);
  });
});
