/** Names of those at work, made up, thanked or spoken to, which are silent; and of people told of beside them, who are found. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const named = (text: string, kind: 'dm' | 'comment' | 'post' = 'post'): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ quote }) => quote);

describe('who is on duty', () => {
  it.each([
    'Pop in for the benefits form, Farida and Colm on the front desk.',
    'After six it is the late line, Pilar or Bukola picks up.',
    'Thandi Okoro joins us in May as outreach worker.',
    'Debt talk on Tuesday, Rhona Gilchrist from the council is giving it.',
    'Slides from our practice lead, Hamish Rennie, are on the drive.',
    'Quiz at seven, referee is Big Sipho.',
    'The lady with the lanyard is Morag.',
    'Debrief with Imogen at 6 on Friday.',
    'Talk to Ruaridh before your shift.',
    'Волейбол в воскресенье, судит Женя из молодёжного центра.',
    'Порядок в чате на совести админов, модератор Лёва.',
    'Постельное бельё по записи у Раисы на вахте.',
    'Громко играть нельзя, дежурит Тимур.',
    'Мастеру Канату Бейсеновичу, нашему бригадиру, отдельное спасибо.',
    'Заңгер сейсенбіде отырады. Әлиева Гүлнар Сағатқызы, 9 кабинет.',
    'Футбол сенбіде, төреші Ерлан.',
    'Кезекші Нұрлан деген ағайды сұраңыз.',
  ])('is silent: %s', (text) => expect(named(text)).toEqual([]));

  it('is silent in every place where the same name stands', () => {
    expect(named('Our trainer Lachlan comes on Monday. Bring a towel, Lachlan has the keys.')).toEqual([]);
  });

  it.each([
    ['Yesterday Farida cried at the desk about her eviction.', 'Farida'],
    ['Bukola picks up her son from the foster family.', 'Bukola'],
    ['К нам обратился водитель Ержан, у него долг по алиментам.', 'Ержан'],
    ['Раиса опять пьёт, дети голодные.', 'Раиса'],
    ['Вчера приходил Тимур, его избили.', 'Тимур'],
    ['Кеше Ерлан келді, несиесі көп.', 'Ерлан'],
  ])('is found where somebody is told of: %s', (text, name) => expect(named(text)).toContain(name));
});

describe('who is made up', () => {
  it.each([
    'Meet Colm. Colm is not a real person, we built him from many talks. He sleeps in a car.',
    'Учебный случай: Лёва, 34 года, потерял жильё. Лёва выдуманный, совпадения случайны.',
    'Жаттығу: «Сәуле, 30 жаста, күйеуі ұрады». Кейіпкер ойдан шығарылған.',
  ])('is silent: %s', (text) => expect(named(text)).toEqual([]));

  it('is found where the story is said to be true', () => {
    expect(named('This is not a made-up story: Colm lost his flat and drinks.')).toContain('Colm');
  });
});

describe('what is no person', () => {
  it.each([
    'Blood tests are at Harriet Surgery, ring first.',
    'Closed from 20 June.',
    'Жексенбіде мереке, Абай 12.',
    'Пункт сбора в Тутаеве открыт.',
    'Ертең Наурыз, орталық жабық.',
    'Film club shows The Navigators. Ken Loach made it on a tiny budget.',
    'Thanks to Rhona for the scones.',
    'Спасибо Гульнаре за пирог!',
  ])('is silent: %s', (text) => expect(named(text)).toEqual([]));
});

describe('a colleague who is named in the sentence behind', () => {
  it.each([
    'Поздравляем коллегу! Людмила Сергеевна Пак, 22 года с инвалидами, получила знак. Людмила Сергеевна, гордимся!',
    'Знакомьтесь, наша новая сотрудница! Айнур Бекова, помогала должникам.',
    'We lost a colleague this week. Maureen Hanley ran the debt desk for 22 years.',
    'Welcome our new team member! Aisha Bello, five years in debt advice.',
    'Әріптесіміз Роза Мұқанованың еңбегіне жиырма жыл! Роза Серікқызы – мүгедектер бөлімінің меңгерушісі.',
    'Құттықтаймыз әріптесімізді! Бақыт Омаров, 20 жыл мүгедектермен. Бақыт Серікұлы, мақтанамыз!',
    'Жаңа әріптесімізбен танысыңыздар! Ерлан Сейітов, қарыз мәселесі.',
    'Front desk Mon to Thurs about debts, and a real human named Carla answers.',
  ])('is silent: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['Коллега рассказала. Людмила Пак бьёт детей.', 'Людмила Пак'],
    ['Здравствуйте, коллеги! Людмила Сергеевна Пак из третьего подъезда снова пьёт.', 'Людмила Сергеевна Пак'],
    ['Dear colleagues, meet at ten. Sarah Coleman lost her kids.', 'Sarah Coleman'],
    ['Поздравляем! Людмила Сергеевна Пак получила комнату после приюта.', 'Людмила Сергеевна Пак'],
  ])('and somebody else is found: %s', (text, name) => expect(named(text)).toContain(name));
});

describe('who is spoken to without a comma', () => {
  it.each([
    'Marek key safe at the depot is being mended, he is the man with the ulcer.',
    'Камила справка готова, долг закрыт.',
    'Айнур тыңдашы, бір келіншек бар, несиесі көп.',
    'Molo Mama Dlamini, the debt form is here.',
    'саламатсыз ба ерлан ага, екинши топ мугедектик туралы жауап келди',
    'саламатсызба айнур апай, карыз туралы жауап келди',
    'сәлеметсіз бе гүлнар әпке, қарызыңыз бойынша жауап келді',
    'здравствуйте ерлан ага, в инвалидности отказали',
    'hi aigerim the disability claim was refused',
  ])('is silent in a message: %s', (text) => expect(named(text, 'dm')).toEqual([]));
});

describe('who is told of', () => {
  it.each([
    ['Winifred Askew, off her tablets again', 'Winifred Askew', 'dm'],
    ['Fill it in today. Ilya Petrov, yr 9 at St Cuthberts, is scared at home.', 'Ilya Petrov', 'dm'],
    ['It was the neighbour who rang, Mrs Enid Tarrant, flat 6 Lowther House.', 'Enid Tarrant', 'dm'],
    ['Have you seen Walter?? He is 81 and has dementia.', 'Walter', 'post'],
    ['The Kowalczyks on the corner are in debt again.', 'Kowalczyks', 'comment'],
    ['Пожаловалась соседка Зинаида Петровна снизу, у неё инсульт.', 'Зинаида Петровна', 'dm'],
    ['Внеси в базу: семья Абдуллаевых, шестеро детей.', 'Абдуллаевых', 'dm'],
    ['Сумку отнеси на пятый, там Прохорова, у нее рассеянный склероз.', 'Прохорова', 'dm'],
    ['Бұл Тоқтаровтар ғой, несиесі көп.', 'Тоқтаровтар', 'comment'],
    ['аты жони Жумабекова Назерке Талгаткызы, екикабат', 'Жумабекова Назерке Талгаткызы', 'dm'],
    ['кок приора, Орынбасар Тулеген деген киси', 'Орынбасар Тулеген', 'post'],
    ['Коллеги, у Руслана Бейшеева с третьего этажа ломка.', 'Руслана Бейшеева', 'dm'],
    ['Сауленин кызынын астмасы бар гой', 'Сауленин', 'comment'],
    ['Төлегенова Айнаштың ЖСН-ін іздеп жүр едіңіз ғой', 'Төлегенова Айнаштың', 'dm'],
    ['Сұлтанов Ерланды сіз көрдіңіз бе', 'Сұлтанов Ерланды', 'dm'],
    ['Омарова Гүлнарға сіз айтып қойыңыз', 'Омарова Гүлнарға', 'dm'],
    ['вчера ерлан ага умер от рака', 'ерлан', 'dm'],
    ['Серік деген жігіт бар, өзі де бір аяқсыз', 'Серік', 'comment'],
    ['Бақыт деген келіншек бар, күйеуі ұрады', 'Бақыт', 'comment'],
    ['Бакыт деген жигит карызга батты', 'Бакыт', 'comment'],
    ['Есть парень по имени Серик, он болеет', 'Серик', 'comment'],
    ['There is a guy called Dean who has cancer', 'Dean', 'comment'],
    ['Нурлыбек Сапаров, мы вам отвечали вчера', 'Нурлыбек Сапаров', 'comment'],
    ['Бакыт Омаров болен раком, нужна помощь', 'Бакыт Омаров', 'post'],
    ['Серик в марте вышел из колонии, а сегодня варит трубы', 'Серик', 'post'],
    ['Ерлан Омаров, 20 жыл түрмеде отырды', 'Ерлан Омаров', 'post'],
    ['Gulnara good day! you were at our psychologist on tuesday already', 'Gulnara', 'comment'],
    ['Асель добрый день! вы были у нашего психолога во вторник', 'Асель', 'comment'],
  ] as const)('is found: %s', (text, name, kind) => expect(named(text, kind)).toContain(name));
});
