/** Identifiers in every writing, whose they are, and what stays silent. All numbers are made up or published specimens. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });

/** `severity kind «quote»` of every finding of personal data. */
function found(text: string, kind: SurfaceKind = 'post'): string[] {
  const surface = { platform: 'test', kind, reach: kind === 'dm' ? ('one' as const) : ('public' as const) };
  return reviewDraft({ text, surface }, rules)
    .findings.filter(({ category }) => category === 'personal-data')
    .map(({ severity, rule, quote }) => `${severity} ${rule.slice(3)} «${quote}»`);
}

describe('phone numbers', () => {
  const phones: [string, string][] = [
    ['with spaces', '8 701 234 56 78'],
    ['with plus and brackets', '+7 (701) 234-56-78'],
    ['with dots', '8.701.234.56.78'],
    ['in one piece', '87012345678'],
    ['over a line break', '+7 (701)\n234-56-78'],
    ['in keycaps', '8️⃣7️⃣0️⃣1️⃣ 234 56 78'],
    ['full width', '８７０１２３４５６７８'],
    ['with a letter for a digit', '8 7O1 234 56 78'],
    ['with zero-width characters', '8\u200b701\u200b234\u200b56\u200b78'],
    ['digit by digit', '8 7 0 1 2 3 4 5 6 7 8'],
    ['of another country', '+996 555 123 456'],
    ['British, without a country', '07700 900123'],
  ];
  for (const [how, phone] of phones)
    it(`are found ${how}, and the quote is the draft's own`, () => {
      expect(found(`Её номер ${phone}, она просит позвонить`)).toEqual([`hold phone «${phone}»`]);
    });

  const spelled: [string, string][] = [
    ['ru', 'восемь семьсот один двести тридцать четыре пятьдесят шесть семьдесят восемь'],
    ['kk', 'сегіз жеті жүз бір екі жүз отыз төрт елу алты жетпіс сегіз'],
    ['en', 'oh seven seven double oh nine hundred one two three'],
  ];
  for (const [language, words] of spelled)
    it(`are found in words (${language})`, () => {
      const label = { ru: 'телефон мамы', kk: 'анасының телефоны', en: 'call her on' }[language] ?? '';
      expect(found(`${label} ${words}`)).toEqual([`hold phone «${words}»`]);
    });

  it('of hotlines, short codes and the service are silent', () => {
    for (const text of [
      'Звоните 111 или 1414, круглосуточно и бесплатно: 8 800 080 77 77',
      'Helpline 0808 2000 247, or text our duty team on 07700 900123',
      'Запись по телефону 8 701 234 56 78',
      'Орталықтың қабылдау бөлімі: 8 701 234 56 78',
      'Мой рабочий номер 8 701 234 56 78, звоните до 18:00',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('are warned about when they are the addressee’s, held when they are somebody else’s', () => {
    expect(found('Ваш номер 8 701 234 56 78 указан верно?', 'dm')).toEqual(['warn phone «8 701 234 56 78»']);
    expect(found('Номер вашего мужа 8 701 234 56 78', 'dm')).toEqual(['hold phone «8 701 234 56 78»']);
    expect(found('Нөміріңіз 8 701 234 56 78 ме?', 'dm')).toEqual(['warn phone «8 701 234 56 78»']);
    expect(found('Анасының нөмірі 8 701 234 56 78', 'dm')).toEqual(['hold phone «8 701 234 56 78»']);
  });

  it('are not seen in sums, dates and order numbers', () => {
    for (const text of [
      'В 2023 году потратили 8 701 234 567 тенге на 12 450 семей',
      'Приказ № 138 от 24 февраля 2016 года',
      'Отчёт за 05.03.1994–23.11.2026, всего 7 012 345',
    ])
      expect(found(text), text).toEqual([]);
  });
});

describe('national numbers', () => {
  it('are held on every surface, whoever they belong to', () => {
    for (const kind of ['post', 'comment', 'dm'] as const)
      expect(found('Ваш ИИН 940305400005', kind)).toEqual(['hold national-id «940305400005»']);
  });

  it('are found in groups and with a slip of the finger beside the label', () => {
    expect(found('ИИН ребёнка 9403 0540 0005')).toEqual(['hold national-id «9403 0540 0005»']);
    expect(found('ЖСН 94030540000 жарамсыз')).toEqual(['hold national-id «94030540000»']);
  });

  it('of other countries are found by their label and check digit', () => {
    expect(found('NHS number 943 476 5870')).toEqual(['hold national-id «943 476 5870»']);
    expect(found('NHS number 943 476 5871')).toEqual([]);
    expect(found('СНИЛС 112-233-445 95')).toEqual(['hold national-id «112-233-445 95»']);
  });

  it('of organisations are silent', () => {
    expect(found('БИН 990140000017, счёт KZ24070105KSN0000000')).toEqual([]);
  });
});

describe('accounts and secrets', () => {
  it('are held on every surface', () => {
    expect(found('карта 4400 4300 0000 0007 срок 05/27 код 123', 'dm')).toEqual([
      'hold bank «4400 4300 0000 0007»',
      'hold credential «123»',
    ]);
    expect(found('KZ86 125K ZT50 0410 0100', 'dm')).toEqual(['hold bank «KZ86 125K ZT50 0410 0100»']);
    expect(found('Пароль от ЭЦП Qwerty123', 'dm')).toEqual(['hold credential «Qwerty123»']);
    expect(found('код домофона 2580', 'dm')).toEqual(['hold credential «2580»']);
  });

  it('are not asked for where none stands', () => {
    for (const text of ['Пароль от ЭЦП никому не отправляйте', 'The code on the discount card is for everyone in 2024'])
      expect(found(text), text).toEqual([]);
  });
});

describe('places', () => {
  it('of homes are found with and without a word for street', () => {
    expect(found('Семья живёт: мкр. Жулдыз, д. 14, кв. 27')).toEqual(['hold address «мкр. Жулдыз, д. 14, кв. 27»']);
    expect(found('живут на Абая 12-5')).toEqual(['hold address «Абая 12-5»']);
    expect(found('Оның үйі Абай кошеси 12 уй 5 патер')).toEqual(['hold address «Абай кошеси 12 уй 5 патер»']);
    expect(found('She is staying at 14b Mill Lane')).toEqual(['hold address «14b Mill Lane»']);
  });

  it('of offices are silent', () => {
    for (const text of [
      'Наш адрес: пр. Абая 12, каб. 4',
      'Ждём вас: ул. Абая 12, с 9:00 до 18:00',
      'Орталық мекенжайы: Абай даңғылы 10, 4-кабинет',
      'The food bank is at 12 Mill Lane, open on Fridays',
      'Whoever has spare prams, the office takes them, Plot 9, Liberation Avenue.',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('of a refuge are held even in a message', () => {
    expect(found('кризисный центр Сығанақ 41/2', 'dm')).toEqual(['hold address «Сығанақ 41/2»']);
  });

  it('are found as coordinates and map links', () => {
    expect(found('43.238949, 76.889709 она сейчас здесь')[0]).toMatch(/^hold location/);
  });
});

describe('papers, plates, birth dates, accounts on sites', () => {
  const cases: [string, string][] = [
    ['Удостоверение 045678901 нашли на остановке', 'hold document-number «045678901»'],
    ['Дело № 7514-23-00-2/1234 рассмотрят завтра', 'hold case-number «7514-23-00-2/1234»'],
    ['№ 0284517 мүгедектік куәлігі табылды', 'hold document-number «0284517»'],
    ['Машина бывшего 123 ABC 02 стоит у дома', 'hold vehicle-plate «123 ABC 02»'],
    ['Сын родился 12.05.2016, нужна коляска', 'hold birth-date «12.05.2016»'],
    ['её инста @marina_k99', 'hold handle «@marina_k99»'],
    ['t.me/some_body94 пишите ей', 'hold handle «t.me/some_body94»'],
    ['Её почта some.body (собака) mail точка ru', 'hold email «some.body (собака) mail точка ru»'],
  ];
  for (const [text, expected] of cases)
    it(`finds ${expected}`, () => {
      expect(found(text)).toEqual([expected]);
    });

  it('leaves official boxes, deadlines and rooms alone', () => {
    for (const text of [
      'Пишите на info@centre.kz',
      'Приём документов до 05.03.2025, кабинет 305',
      'Маршрут № 12, школа № 45, форма № 3',
    ])
      expect(found(text), text).toEqual([]);
  });

  it('lets the site’s own tag be, unless the reply tells of the person’s case', () => {
    expect(found('@some_body94 спасибо за добрые слова!', 'comment')).toEqual([]);
    expect(found('@some_body94 ваше заявление одобрено', 'comment')).toEqual(['hold handle «@some_body94»']);
  });
});

describe('what the worker listed', () => {
  it('is never found, in whatever writing', () => {
    const own = shippedRules({ strictness: 'standard', locale: 'en', allow: ['+7 701 234 56 78'] });
    const surface = { platform: 'test', kind: 'post', reach: 'public' } as const;
    expect(reviewDraft({ text: 'звонить 8 (701) 2345678', surface }, own).findings).toEqual([]);
  });
});
