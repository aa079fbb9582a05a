/** Codes, passwords and numbers with other words between them and what they are called, and what looks like them and is nobody's. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const personal = (text: string, kind: SurfaceKind): { rule: string; quote: string }[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules)
    .findings.filter(({ category }) => category === 'personal-data')
    .map(({ rule, quote }) => ({ rule, quote }));

describe('told with other words between', () => {
  for (const [text, rule, quote] of [
    ['Keysafe round the back of number 9 is 7731, she naps till two.', 'pd-credential', '7731'],
    ['The gate at old Mr Finch’s is 6092 and mind the dog.', 'pd-credential', '6092'],
    ['You get in with 6634 on the keypad by the bins.', 'pd-credential', '6634'],
    ['Код на планшете Лены 8812, пусть посмотрит мультики.', 'pd-credential', '8812'],
    ['Калитка у бабы Шуры открывается на 7712, собаку не бойтесь.', 'pd-credential', '7712'],
    ['Ключница у левой двери — 3391.', 'pd-credential', '3391'],
    ['Домофон Зои Павловны 12К4471.', 'pd-credential', '12К4471'],
    ['Апаның есігінің кодын жаздым: 5518, кіре беріңіз.', 'pd-credential', '5518'],
    ['Телефонының құлпы 1962, ішінен суреттерді ашып қара.', 'pd-credential', '1962'],
    ['есигинин кодын айтайын 8240, кире бер', 'pd-credential', '8240'],
    ['Password changed again, sorry. It’s now Robin77a so write it down.', 'pd-credential', 'Robin77a'],
    ['Robin77a is the password for his tablet.', 'pd-credential', 'Robin77a'],
    ['Парольді ауыстырдым. Жаңасы Bolat1990x болды.', 'pd-credential', 'Bolat1990x'],
    ['Логин в кабинет: m.sidorova, слово Marta88.', 'pd-credential', 'Marta88'],
    ['Кодовое слово у неё в банке Василёк, скажите оператору.', 'pd-credential', 'Василёк'],
    ['код домофона сорок четыре семнадцать, второй этаж', 'pd-credential', 'сорок четыре семнадцать'],
    ['expires 08/27 and the three on the back are 615', 'pd-credential', '615'],
    ['Шағымыңыз МҚ-1187/4 деген нөмірмен кетті.', 'pd-case-number', 'МҚ-1187/4'],
    ['Сіздің 2291 номерлі ісіңіз сотқа кетті.', 'pd-case-number', '2291'],
    ['КУСП 4417 от 3 мая, участковый ответит.', 'pd-case-number', '4417'],
    ['Their officer rang back, log 0652 of 9 June.', 'pd-case-number', '0652'],
    ['The folder is under H-1187 in the cabinet.', 'pd-case-number', 'H-1187'],
    ['Дело наше теперь 2-7716/2025, судья Ким.', 'pd-case-number', '2-7716/2025'],
    ['pw is still the usual one tulip77x, log in for her', 'pd-credential', 'tulip77x'],
    ['her ssn is 911-31-4402, read it to them', 'pd-national-id', '911-31-4402'],
    ['Его белый солярис 02KG318BCA стоит у нас.', 'pd-vehicle-plate', '02KG318BCA'],
    ['Fergal sorted it for his mam. 086 555 0217, he is sound', 'pd-phone', '086 555 0217'],
    ['Thandi asked after you, 072 441 8830, she works nights', 'pd-phone', '072 441 8830'],
    ['Use her Capitec for the refund then, 1402288819, she said yes', 'pd-bank', '1402288819'],
    ['Moira Kettle, 9 Elder Court, mob 07700 900277, is poorly again', 'pd-phone', '07700 900277'],
    ['Апай Бөгенбай 31-6 да жалғыз тұрады.', 'pd-address', 'Бөгенбай 31-6 да жалғыз тұрады'],
    ['Travel document RB2210983 is with his lawyer.', 'pd-document-number', 'RB2210983'],
    ['Жеке куәлігі жоғалған, 041 882 193, іздеп жатыр.', 'pd-document-number', '041 882 193'],
    ['Паспорт сестры нашёлся, 4511 820447, лежит у нас.', 'pd-document-number', '4511 820447'],
    ['Новенький: Тимур, 21.09.2012, живёт у тёти, мать в отъезде.', 'pd-birth-date', '21.09.2012'],
    ['d.o.b 040611, allergic to nuts', 'pd-birth-date', '040611'],
    ['Санжар, 2012-06-05, 5-сынып оқушысы.', 'pd-birth-date', '2012-06-05'],
    ['She’s on Snapchat under milly.rose99.', 'pd-handle', 'milly.rose99'],
    ['ВК у неё id448812773, закрытый.', 'pd-handle', 'id448812773'],
    ['Кешегі кісінің байланысы мынау 8 701 555 27 31.', 'pd-phone', '8 701 555 27 31'],
    [
      'соткасы сегиз жети жуз бес уш жуз алты он еки отыз уш',
      'pd-phone',
      'сегиз жети жуз бес уш жуз алты он еки отыз уш',
    ],
    ['Refund went to IE71 BOFI 9004 4417 2290 11 last week.', 'pd-bank', 'IE71 BOFI 9004 4417 2290 11'],
    ['Бывший на белой гранте А417КЕ 763 у подъезда.', 'pd-vehicle-plate', 'А417КЕ 763'],
  ] as const)
    it(`${rule}: ${text}`, () => {
      expect(personal(text, 'dm')).toContainEqual({ rule, quote });
    });
});

describe('nobody’s, though it looks like it', () => {
  for (const text of [
    'The new gate at the school is 1200 mm wide and the door is 2100 high.',
    'The key safe was fitted in 2019 and the keypad is broken.',
    'Enter 1414 on your phone to reach the contact centre.',
    'Код города для телефона 7172, потом номер центра.',
    'Ворота ремонтируют, смета — 4500 тенге за метр.',
    'Есік 1000 теңге, дәліз 2024 жылы жөнделген.',
    'The password must have 8 characters, say Capital1 and a mark; never tell it.',
    'Кодовое слово никому не называйте, даже нам.',
    'Код на скидку двадцать пять тридцать, магазин рядом.',
    'School year 2025/26 starts in September, the panel meets on 12/09.',
    'Суд на Толе би 155/21, второй этаж, заседание в 10.',
    'Полиция принимает в каб. 1187/2 по вторникам.',
    'Закон от 19.05.1995 про льготы, читайте.',
    'Ring 021 496 0155 to change it, any time.',
    'Если надо перенести, звоните 8 7212 55 66 77, спросите старшую сестру.',
    'Жазылу үшін 8 (7172) 55-66-77 нөміріне хабарласыңыз.',
    'Telegram арнамыз @ortalyq_kst деген, жазылыңыз.',
    'Паспорт, 2 фото и 1500 тенге за пошлину.',
    'В год к нам входит 4417 обращений, войдите и вы.',
    'Выписывает рецепты ваш врач, аптека на Степной, 21.',
    'Нужны мужские куртки, пункт приёма на Сейфуллина 315.',
    'Материалы раздаём в соседнем зале, Гоголя 18, с 10:00.',
    'Кабинет кризисного психолога на Абая, 44, вход со двора.',
    'Ночью звоните на детскую линию 8-800-200-01-22.',
  ])
    it(`is silent: ${text}`, () => {
      expect(personal(text, 'dm')).toEqual([]);
    });
});
