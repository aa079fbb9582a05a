/** Russian words of the check-up on the settings page. */

import type { Translation } from '../../message';
import type { doctor as english } from '../en/doctor';

export const doctor: Translation<typeof english> = {
  'popup.doctor': 'Что найдено на этой странице',

  'doctor.page': 'Открытая страница',
  'doctor.page.one': '{site} ({host})',
  'doctor.page.nth': '{site} ({host}), вкладка {index}',
  'doctor.none':
    'Ни один из поддерживаемых сайтов не открыт. Откройте его, перейдите в поле для письма и вернитесь сюда.',
  'doctor.again': 'Посмотреть ещё раз',
  'doctor.looking': 'Смотрим…',
  'doctor.failed': 'Посмотреть эту страницу не удалось. Загрузите её заново и повторите.',
  'doctor.well': 'Всё, что здесь найдено, проверяется.',
  'doctor.nobox': 'Поля для письма не найдено. Щёлкните по тому, в котором пишете, и посмотрите ещё раз.',
  'doctor.boxes': 'Поля на странице',
  'doctor.box': 'Поле',
  'doctor.box.unknown': 'не распознано',
  'doctor.found': 'Как найдено',
  'doctor.found.best': 'по обычному признаку',
  'doctor.found.other': 'по запасному признаку № {index}: сайт мог измениться',
  'doctor.surface': 'Кто прочитает',
  'doctor.sends': 'Отправка',
  'doctor.sends.button': 'кнопка',
  'doctor.sends.form': 'форма',
  'doctor.sends.none': 'не найдена',
  'doctor.sends.empty': 'кнопки пока нет (поле пустое)',
  'doctor.report': 'Отчёт для разработчиков',
  'doctor.report.note':
    'Здесь только названия частей страницы: ни черновика, ни имён людей, ни адреса, кроме самого сайта. Прочитайте, прежде чем передать.',
  'doctor.copy': 'Скопировать отчёт',
  'doctor.copied': 'Отчёт скопирован.',
  'doctor.copy.failed': 'Скопировать не удалось. Выделите текст и скопируйте вручную.',
};
