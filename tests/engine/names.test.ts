/** Names of people: three languages, all cases, lower case, and those that name nobody. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });

function named(text: string, kind: SurfaceKind = 'post'): string[] {
  const surface = { platform: 'test', kind, reach: kind === 'dm' ? ('one' as const) : ('public' as const) };
  return reviewDraft({ text, surface }, rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ severity, quote }) => `${severity} ${quote}`);
}

describe('a name with a surname or a patronymic', () => {
  const names: [string, string][] = [
    ['Вчера видели Гульмиру Сапарову', 'Гульмиру Сапарову'],
    ['Спросите у Ивана Петровича', 'Ивана Петровича'],
    ['Это дело Ахметовой А. С., папка синяя', 'Ахметовой А. С.'],
    ['Кеше Серік Нұрланұлының үйіне бардық', 'Серік Нұрланұлының'],
    ['Кеше Сәуле Жұмабекованың үйіне бардық', 'Сәуле Жұмабекованың'],
    ['We drove Rukhsana Begum home', 'Rukhsana Begum'],
    ['We drove Yerlan Bolatuly home', 'Yerlan Bolatuly'],
    ['Yesterday Mrs Okafor moved out', 'Okafor'],
    ['серика нурланулы просили зайти', 'серика нурланулы'],
  ];
  for (const [text, name] of names)
    it(`is held in public: ${name}`, () => {
      expect(named(text)).toEqual([`hold ${name}`]);
    });

  it('is held in a message about somebody else', () => {
    expect(named('Ваш сосед Марат Ахметов тоже просил', 'dm')).toEqual(['hold Марат Ахметов']);
  });

  it('is held behind a comma, where what follows tells of somebody', () => {
    for (const [text, name] of [
      ['Add this one to the list pls, Timur Aliyev, IIN to follow, he came alone.', 'Timur Aliyev'],
      ['Запишите ещё одну, Садыкова Мадина, ей негде ночевать.', 'Садыкова Мадина'],
      ['Тізімге қосыңызшы, Оспанов Ерлан, оның жатар жері жоқ.', 'Оспанов Ерлан'],
    ])
      expect(named(text ?? '', 'dm'), text).toEqual([`hold ${name}`]);
    expect(named('Thank you, Timur Aliyev, your paper is ready.', 'dm')).not.toContain('hold Timur Aliyev');
  });
});

describe('a given name by itself', () => {
  it('is a warning in public, and held beside health, violence, a child or money', () => {
    expect(named('Вчера к нам заходила Айгуль')).toEqual(['warn Айгуль']);
    expect(named('У Айгуль депрессия, она в больнице')).toEqual(['hold Айгуль']);
    expect(named('айжан опять пьет, дети голодные')).toEqual(['hold айжан']);
  });

  it('is nothing as a greeting, nor in a message to its owner', () => {
    for (const text of ['Айгуль, здравствуйте!', 'Сәлем, Айгүл!', 'Hi Dinara! See you soon', 'Спасибо, Айгуль апай!'])
      expect(named(text, 'comment'), text).toEqual([]);
    expect(named('Айгуль, справка готова, кабинет 5', 'dm')).toEqual([]);
  });

  it('that is a word needs a sign of a person', () => {
    for (const text of [
      'Вера в людей помогает',
      'Надежда есть всегда',
      'Бақыт деген осы',
      'Hope is all we have',
      'I will mark the day and hope for grace',
      'Роза стоит на окне',
    ])
      expect(named(text), text).toEqual([]);
    expect(named('Вчера приходила Вера с детьми')).toEqual(['hold Вера']);
  });
});

describe('names that name no client', () => {
  const silent: string[] = [
    'На улице Толе би прошла акция, школа имени Абая',
    'Абай облысы әкімдігі хабарлайды',
    'В четверг читаем стихи Абая Кунанбаева',
    'Меня зовут Динара Ахметова, я соцработник центра',
    'Министр Асель Сапарова подписала приказ',
    'ТОО «Айгуль», каталог «Бақытты отбасы»',
    'Наш психолог Динара Ахметова принимает по средам',
    'ЦОН на Розыбакиева работает до 13:00',
    'The Red Cross tent is by the station',
    'Mrs Doyle at the credit union has the forms in Polish',
    'Your home care worker (Nora Quinn) is stuck in traffic',
    'Amina agreed to share her poem under her own name',
  ];
  for (const text of silent)
    it(`stay silent: ${text}`, () => {
      expect(named(text)).toEqual([]);
    });
});
