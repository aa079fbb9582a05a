/** Russian words of what can be asked for beside a box. */
import type { asked as english } from '../en/asked';
import type { Translation } from '../message';

export const asked: Translation<typeof english> = {
  'report.open': 'Это ошибка: составить сообщение',
  'report.title': 'Сообщение о ложной тревоге',
  'report.lead':
    'Здесь всё, что в нём есть: ни слова из вашего текста. Передайте тому, кто ведёт ваши правила; пример добавляйте только по желанию, вымышленными словами.',
  'report.copy': 'Скопировать',
  'report.save': 'Сохранить файлом',
  'report.copied': 'Скопировано.',
  'report.saved': 'Сохранено в загрузках.',
  'report.not-copied': 'Браузер не дал скопировать. Сохраните, пожалуйста, файлом.',
  'report.text':
    'Reread {version}: ложная тревога\nправило: {rule} ({severity})\nгде: {surface}\nпризнаки: {signs}\nуровень: {level}, язык: {locale}\nпример вымышленными словами:\n',
};
