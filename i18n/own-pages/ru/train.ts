/** Russian words of strictness by site, training sessions and exercises from packs. */
import type { Translation } from '../../message';
import type { train as english } from '../en/train';

export const train: Translation<typeof english> = {
  'level.site': 'Строгость: {name}',
  'level.general': 'Как везде ({level})',
  'exercise.avoids': 'Чего хороший ответ избегает: {what}.',
  'level.practice.note': 'Только здесь и пока вы не уйдёте со страницы. На сайтах уровень останется прежним.',
};
