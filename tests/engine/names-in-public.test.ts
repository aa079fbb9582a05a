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
