/** Russian words for what is not checked. */
import type { unchecked as english } from '../en/unchecked';
import type { Translation } from '../message';

export const unchecked: Translation<typeof english> = {
  'unchecked.title': 'Здесь не проверяется',
  'unchecked.short': 'Не проверяется: {what}',
  'unchecked.hide': 'Скрыть этот знак',
  'unchecked.attached': 'Проверяются только слова, а не то, что уходит вместе с ними: {what}.',

  'unchecked.send': 'Отправка здесь не распознана. Слова отмечаются, но при отправке ничего не ждёт.',
  'unchecked.button': 'Кнопка отправки не распознана. Отправка с клавиатуры подождёт, кнопка — нет.',
  'unchecked.unreadable': 'Текст в этом поле прочитать нельзя, поэтому он не проверяется.',
  'unchecked.box': 'Reread не знает этого поля, поэтому написанное в нём не проверяется.',
  'unchecked.gate': 'На этой странице Reread не работает. Загрузите её заново.',

  'unchecked.what.send': 'отправка',
  'unchecked.what.button': 'кнопка отправки',
  'unchecked.what.unreadable': 'текст',
  'unchecked.what.box': 'это поле',
  'unchecked.what.gate': 'эта страница',
  'unchecked.what.media': 'то, к чему подпись',
  'unchecked.what.picture': 'картинка',
  'unchecked.what.video': 'видео',
  'unchecked.what.voice': 'голосовое сообщение',
  'unchecked.what.file': 'файл',
  'unchecked.what.link': 'предпросмотр ссылки',

  'audience.as': 'Вы пишете как {name}.',
};
