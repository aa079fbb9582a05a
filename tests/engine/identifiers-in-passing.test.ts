/** Identifiers dropped in passing, without the words a form would have beside them, and places of services that stay silent. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const personal = (text: string, kind: SurfaceKind): string[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules)
    .findings.filter(({ category }) => category === 'personal-data')
    .map(({ rule }) => rule);

describe('found in passing', () => {
  for (const [text, rule] of [
    ['Она сейчас у сестры, Уштобе, Ворошилова 3.', 'pd-address'],
    ['Адрес бывшей: Абая 15-40, она там одна.', 'pd-address'],
    ['Домофон *1357, заходите к ней без звонка.', 'pd-credential'],
    ["The gate code's C2580Y, she won't hear you knock.", 'pd-credential'],
    ['Новости выкладывает сама, ищите @saniya_piroghi.', 'pd-handle'],
    ["I've put her PPS 4871265J on the form.", 'pd-national-id'],
    ['He drives a grey Skoda, 191-D-40726.', 'pd-vehicle-plate'],
    ['Дело 3514-25-00-4к/1187, суд в четверг.', 'pd-case-number'],
    ['Все бумаги лежат под BV-2023-40771.', 'pd-case-number'],
    ['Жауап 5 жұмыс күнінде aidana.k93@mail.ru поштасына барады.', 'pd-email'],
    ['The PIN she asked for is 8306, she writes it down anyway.', 'pd-credential'],
    ['Ему в пятницу сорок стукнет, 1985-го, 2 мая.', 'pd-birth-date'],
    ['He waits outside in a silver one, KT19 VXM.', 'pd-vehicle-plate'],
    ['Ездит на лексусе, 318 abc.', 'pd-vehicle-plate'],
    ['Девочку с мамой привезут вечером, это на Жарокова 274б, калитка синяя.', 'pd-address'],
    ['Кризисный центр сейчас занял дом, Байзакова 198, никому не говорите.', 'pd-address'],
    ['Айжан балаларымен Шағабутдинов 131 дегі шелтерде, күйеуіне айтпаңыз.', 'pd-address'],
    ['Паспорт ваш 71 04 552190 просрочен, меняйте до мая.', 'pd-document-number'],
    ['ИИН есть, номер документа 052918337, внесите в базу.', 'pd-document-number'],
    ['Құжатының нөмірі 047719362, тексеріп қойыңызшы.', 'pd-document-number'],
    ['Your hearing number is 23-FL-04418, second floor.', 'pd-case-number'],
    ['Тіркелген нөміріңіз KZ-2025-AST-01932, сақтап қойыңыз.', 'pd-case-number'],
    ['Пароль от её кабинета я сама вчера поменяла на Tulpan_77kz.', 'pd-credential'],
    ['Құпия сөзін өзім кеше кешке жаңарттым, енді ол Samal2019kz.', 'pd-credential'],
    ['Login for his benefits page: vera.k77@example.org / Harbour!93', 'pd-credential'],
    ['Звоните и вечером, номер домашний 341-20-76.', 'pd-phone'],
    ['Оспанов ата, 03.02.1944 ж.т., жалғыз тұрады.', 'pd-birth-date'],
  ] as const)
    it(`${rule}: ${text}`, () => {
      expect(personal(text, 'dm')).toContain(rule);
    });
});

describe('the places and numbers of services', () => {
  for (const text of [
    'Пароль от вайфая спросите у администратора, каб204 на втором этаже.',
    'The password reset page is slow today, please try again after 15:00 or use form PIP2023.',
    'Справки: info@orda-center.kz / каб. 12, вход со двора.',
    'Ждём вас на Байзакова 198, второй этаж, с 9 до 18.',
    'Our office is near WN1 4KZ, hall B2 ABC.',
    'Понедельник 3 марта выходной, пишите во вторник.',
    'Автобус 45 идёт до Сейфуллина, там спросите отдел 7.',
    'Номер нашей приёмной 341-20-76, звоните с 9 до 18.',
    'Паспорт ваш готов, окно 14, с 9 до 18.',
    'The hearing is on 24 March in room 3.',
    'Пункт выдачи переехал на Розыбакиева, 72.',
    'Our food bank has moved to 14 Station Road.',
    'Helpline 0800 328 5644 or 13 11 14, free day and night.',
    'Позвоните нам: 8 701 552 83 09. Центр открыт до 18:00.',
    'Тендер KZ-2024-11873 объявлен до пятницы.',
    'Конференция 2024 года, 18 июня, начало в десять.',
    'Мы переехали: ул. Гоголя, 12, вход со двора.',
    'Біз көштік, жаңа мекенжайымыз Гоголь көшесі 12.',
    "We've moved! 7 Quay Lane, next to the chemist.",
    'Приёмная: 8 727 250 11 22, доб. 14.',
    'Пишите в ватсап 8 705 300 40 50, отвечаем с 10 до 17.',
    'Text 086 300 4050, we answer 9 to 5.',
    'Ring 0818 20 40 60 or 1300 22 46 36, any hour.',
  ])
    it(`are silent: ${text}`, () => {
      expect(personal(text, 'post')).toEqual([]);
    });
});

describe('digits that belong to something else', () => {
  it.each([
    ['Their line is 1800 640 331 and she will not need her card.', 'dm'],
    ['Our front door is 1800 640 331, day and night.', 'dm'],
    ['I will ring her by 4 this evening either way.', 'dm'],
    ['Take the 9 or 31 to Quay Road, it is a minute up the hill.', 'comment'],
    ["Saturday at 9.15, side door of St Brigid's.", 'dm'],
    ['Тізімнің бетінде №3 тұрады, соны басыңыз.', 'dm'],
    ['Топ 4 маусымда Қордай ауылында, 9-сында Мойынқұмда болады.', 'comment'],
  ] as const)('are no number, code or house: %s', (text, surface) => {
    expect(personal(text, surface)).toEqual([]);
  });

  it.each([
    ['Her number is 0412 640 331, we answer for her.', 'dm', 'pd-phone'],
    ['Телефон мамы 8 705 300 40 50, отвечаем за неё мы.', 'post', 'pd-phone'],
    ['The door code is 1800.', 'dm', 'pd-credential'],
    ['The family moved to 7 Quay Lane last month.', 'post', 'pd-address'],
    ['The boys are at 6 The Drive now.', 'dm', 'pd-address'],
    ['Ол Абай 12 тұрады, кешке барамыз.', 'dm', 'pd-address'],
    ['Қордай ауылы, 9 үйде тұрады.', 'dm', 'pd-address'],
  ] as const)('are still found where they are: %s', (text, surface, rule) => {
    expect(personal(text, surface)).toContain(rule);
  });
});
