/** Russian words of the learning view. */
import type { Translation } from '../../message';
import type { learning as english } from '../en/learning';

export const learning: Translation<typeof english> = {
  'learning.title': 'Обучение',
  'learning.lead':
    'Для тех, кто учится и учит: что исправлено, что оставлено и почему, по неделям. Слов из сообщений здесь нет.',
  'learning.progress': 'Как идёт дело',
  'learning.week': 'Неделя',
  'learning.pointed': 'Указано',
  'learning.mended': 'Исправлено',
  'learning.left': 'Оставлено или отправлено',
  'learning.share': 'Доля исправленного',
  'learning.why': 'Что оставлено или отправлено и почему',
  'learning.rule': 'Правило',
  'learning.count': 'Сколько раз',
  'learning.reasons': 'Причины',
  'learning.reason.none': 'без причины',
  'learning.none': 'Учиться пока не на чем: журнал пуст или решений ещё не было.',
  'learning.group': 'Сводка по группе',
  'learning.group.lead':
    'Выберите журналы, которые коллеги сохранили в JSON. Они складываются здесь и нигде не хранятся; чьи они, в них не сказано.',
  'learning.group.choose': 'Выбрать файлы журналов',
  'learning.group.files': {
    one: 'Сложен {count} журнал',
    few: 'Сложено {count} журнала',
    many: 'Сложено {count} журналов',
    other: 'Сложено {count} журнала',
  },
  'learning.group.bad': 'Это не журналы, сохранённые Reread в JSON, они пропущены: {names}',
  'learning.group.clear': 'Назад к моему',
  'learning.print': 'Напечатать',
};
