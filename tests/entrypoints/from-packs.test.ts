/** Exercises of a pack in the person's language, with the pack's own ready replies for what they are about. */
import { describe, expect, it } from 'vitest';
import { exercisesIn } from '../../entrypoints/practice/from-packs';
import { t } from '../../i18n';
import { packText } from '../packs/made';

describe('exercises of a pack', () => {
  const text = packText((pack) => {
    pack.exercises = [
      {
        title: { en: 'Asked in public', ru: 'Спросили при всех' },
        surface: 'comment',
        message: 'Which street?',
        model: { en: 'Please write to us.' },
        avoids: ['personal-data/our-street', 'respect'],
      },
    ];
    pack.replies = [
      { title: 'Inbox', text: { ru: 'Напишите нам.' }, for: ['personal-data/our-street'] },
      { title: 'Other', text: 'Other', for: ['respect/blame'] },
    ];
  });

  it('speak the person’s language, else the one the pack falls back on', () => {
    const [one] = exercisesIn(text, 'ru');
    expect(one).toMatchObject({ id: 'north-shelter/0', scenario: 'Спросили при всех', surface: 'comment' });
    expect(one?.models).toEqual(['Please write to us.', 'Напишите нам.']);
    expect(one?.avoids).toContain(t('ru', 'category.respect'));
  });

  it('a broken or missing file brings none', () => {
    expect(exercisesIn(null, 'en')).toEqual([]);
    expect(exercisesIn('{', 'en')).toEqual([]);
    expect(exercisesIn('{"format":"reread-pack"}', 'en')).toEqual([]);
  });
});
