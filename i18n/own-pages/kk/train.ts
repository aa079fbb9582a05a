/** Kazakh words of strictness by site, training sessions and exercises from packs. */
import type { Translation } from '../../message';
import type { train as english } from '../en/train';

export const train: Translation<typeof english> = {
  'level.site': 'Қатаңдық деңгейі: {name}',
  'level.general': 'Барлық жердегідей ({level})',
  'exercise.avoids': 'Жақсы жауапта болмайтыны: {what}.',
  'level.practice.note': 'Тек осында және осы беттен шыққанша. Сайттардағы деңгей өзгермейді.',
};
