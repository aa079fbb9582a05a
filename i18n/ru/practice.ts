/** Russian words of the practice page. */
import type { practice as english } from '../en/practice';
import type { Translation } from '../message';

export const practice: Translation<typeof english> = {
  'practice.title': 'Практика',
  'practice.heading': 'Попробуйте здесь',
  'practice.lead':
    'Пишите, как писали бы клиенту, или возьмите пример. Проверка работает так же, как на сайтах, и ничего не уходит с этой страницы.',
  'practice.language': 'Язык',
  'practice.strictness': 'Строгость',
  'practice.samples': 'Примеры черновиков',
  'practice.samples.lead': 'Вымышленные, по одному на каждый вид замечаний.',
  'practice.sample.clean': 'Замечаний нет',
  'practice.sample.danger': 'Опасность сейчас',
  'practice.chat': 'Личное сообщение',
  'practice.chat.hint': 'Enter отправляет, Shift+Enter начинает новую строку.',
  'practice.chat.client':
    'Здравствуйте! Есть новости по моему заявлению? Переживаю, в понедельник платить за квартиру.',
  'practice.chat.name': 'Клиент',
  'practice.comment': 'Открытый комментарий',
  'practice.comment.hint': 'Enter отправляет. Прочитать может кто угодно.',
  'practice.comment.post': 'С 1 июня заявления на пособие принимаются в центре и через интернет.',
  'practice.comment.reader': 'А как быть тем, кто подал в мае?',
  'practice.post': 'Публикация',
  'practice.post.hint': 'Отправляет только кнопка. Прочитать может кто угодно.',
  'practice.plain': 'Сообщение в простом поле',
  'practice.plain.hint': 'Как в ответах на истории и в простых формах.',
  'practice.box.chat': 'Сообщение клиенту',
  'practice.box.comment': 'Ваш ответ на комментарий',
  'practice.box.post': 'Текст публикации',
  'practice.box.plain': 'Сообщение в простом поле',
  'practice.placeholder': 'Пишите здесь…',
  'practice.send': 'Отправить',
  'practice.publish': 'Опубликовать',
  'practice.sent': 'Что отправлено',
  'practice.sent.none': 'Пока ничего. Отправленное появится здесь и больше никуда не попадёт.',
  'practice.sent.clear': 'Очистить',
  'practice.loading': 'Проверка загружается…',
  'practice.failed': 'Проверка не запустилась. Перезагрузите, пожалуйста, страницу.',
};
