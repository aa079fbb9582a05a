/** Labels of the fixture pages in the three languages, so that a selector that leans on a translated word fails a test. */
import type { Lang, Word } from './types';

export const words: Record<Word, Record<Lang, string>> = {
  message: { en: 'Message', ru: 'Сообщение', kk: 'Хабарлама' },
  comment: { en: 'Add a comment…', ru: 'Добавьте комментарий…', kk: 'Пікір қосыңыз…' },
  post: { en: 'Post', ru: 'Опубликовать', kk: 'Жариялау' },
  send: { en: 'Send', ru: 'Отправить', kk: 'Жіберу' },
  reply: { en: 'Reply', ru: 'Ответить', kk: 'Жауап беру' },
  share: { en: 'Share', ru: 'Поделиться', kk: 'Бөлісу' },
  next: { en: 'Next', ru: 'Далее', kk: 'Келесі' },
  search: { en: 'Search', ru: 'Поиск', kk: 'Іздеу' },
  emoji: { en: 'Choose an emoji', ru: 'Выберите смайлик', kk: 'Эмодзи таңдаңыз' },
  attach: { en: 'Attach a file', ru: 'Прикрепить файл', kk: 'Файл тіркеу' },
  voice: { en: 'Voice message', ru: 'Голосовое сообщение', kk: 'Дауыстық хабарлама' },
  like: { en: 'Like', ru: 'Нравится', kk: 'Ұнайды' },
  close: { en: 'Close', ru: 'Закрыть', kk: 'Жабу' },
  audience: { en: 'Public', ru: 'Доступно всем', kk: 'Барлығына ашық' },
  caption: { en: 'Write a caption…', ru: 'Добавьте подпись…', kk: 'Қолтаңба жазыңыз…' },
  writeTo: { en: 'Write to Aigerim', ru: 'Напишите Айгерим', kk: 'Айгерімге жазу' },
  more: { en: 'More', ru: 'Ещё', kk: 'Тағы' },
};
