/** Russian words of the settings page about ready replies, help lines and keys. */
import type { Translation } from '../../message';
import type { replies as english } from '../en/replies';

export const replies: Translation<typeof english> = {
  'options.replies': 'Ответы и помощь',
  'replies.page.lead':
    'Тексты, которые вставляются в сообщение по клавише, и то, что показывается первым, когда человек может быть в опасности.',
  'replies.add': 'Написать новый ответ',
  'replies.name': 'Название',
  'replies.words': 'Текст',
  'replies.save': 'Сохранить',
  'replies.saved': 'Сохранено.',
  'replies.empty': 'Укажите, пожалуйста, название и текст хотя бы на одном языке.',
  'replies.reset': 'Вернуть как было',
  'replies.delete': 'Удалить',
  'replies.off': 'Не предлагать',
  'replies.on': 'Снова предлагать',
  'replies.is-off': '(не предлагается)',
  'replies.share': 'Сохранить мои ответы пакетом',
  'replies.share.note': 'Коллеги добавят файл в разделе «Пакеты правил».',
  'crisis.title': 'Когда человек может быть в опасности',
  'crisis.country': 'Экстренные номера страны',
  'crisis.auto': 'По часам этого компьютера: {country}',
  'crisis.lines': 'Какие номера показываются',
  'crisis.protocol': 'Наш номер и первые шаги',
  'crisis.protocol.note': 'Показывается первым, над номерами. Например, кто дежурит и кому сообщить.',
  'country.KZ': 'Казахстан',
  'country.RU': 'Россия',
  'country.GB': 'Великобритания',
  'country.IE': 'Ирландия',
  'country.US': 'США',
  'general.keys.reader': 'Черновик глазами читателя',
  'general.keys.replies': 'Готовые ответы',
};
