/** Names that rooms, animals, storms, shops and readings bear, and people beside them who are still found. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const named = (text: string, kind: 'post' | 'comment' = 'post'): string[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: 'public' } }, rules)
    .findings.filter(({ rule }) => rule === 'pd-person-name')
    .map(({ quote }) => quote);

describe('a name of a thing', () => {
  for (const text of [
    'Вера, Надежда и Любовь это так называются наши группы',
    'Our rooms are called Rosa and Martin, the sign is on the door.',
    'Знакомьтесь: Маруся, рыжая кошка нашего центра',
    'The Jane Addams reading circle meets on Monday',
    "Martha's Kitchen opens on Monday",
    'Ураган Елена сорвал крыши',
    'В клубе читаем Януша Корчака',
    "Our book club is back: this month it's Viktor Frankl",
    'The drivers firm is Abbey Cars, the taxi to the hospital is paid.',
    'The insulin is at the Patterson pharmacy on the corner.',
    "The Valentine's lunch for over-seventies is at noon.",
    'The disability desk gives out tickets with the letter M. We have a lawyer on Tuesdays.',
    'For the debt forms ask for Grace on Monday.',
    'Lorna from the centre knows about the rent and has the letter.',
    'Marta and I will come about the eviction on the 12th.',
    'The food van stops in Green Lynn at six.',
    'From May the clinic bus goes to Mount Albert and on to Point Chevalier.',
    'Bus 14 turns before Anna Nagar and stops at Shanti Nagar as well.',
    'The van is at Glen Innes on Mondays.',
    'Fill in the EVA form at the desk.',
    'The course moves to room B. Everything about the benefit stays as it is.',
    'Somebody from the Herald asked about the eviction.',
    'Your place in the NORA process is kept.',
    'Please bring no teddy and no alan keys to the exam.',
    'Two laws bear one title, and this guide follows the Kenyan one.',
    'The Mary Robinson Centre has a new timetable.',
    'Ring Kiran helpline at any hour.',
    "The shelf has Katherine Mansfield's The Garden Party again.",
    'Сквер Братьев Кашириных, у фонтана, сбор в 10.',
    'В клубе смотрим «Дорогая Вера Павловна», вход свободный.',
    'Советую книгу «Что дальше? Как быть?» Ольги Макаровой, она есть в читальне.',
    'Из книг о школе Ирина Полякова понятнее всех, особенно «Первый звонок».',
    'Наш новый робот гудит. Мы его прозвали Аркадием.',
    'Знакомьтесь, кот ищет дом: Боцман, 6 лет, ест всё.',
    'Стол для слабослышащих, сурдопереводчик Мария в жёлтом.',
    'Достық 7, екінші қабат, кіру тегін.',
    'Имущество делят поровну, если нет договора.',
    'The hospital chaplain, Father Doyle, visits on Fridays.',
    'Автобус Мирас аялдамасынан өтеді, жәрдемақыға құжат сонда алынады.',
    'Мүгедектік бойынша өтініш e-Komek Aibek арқылы, тегін.',
    'Несие туралы сабақ жұмада, Орал, Құрманғазы көшесі 40, тегін.',
    'Көшпелі топ: Бейнеу, Шетпе, Форт-Шевченко, мүгедектік туралы сұраққа жауап береді.',
    'Жаркент, Көктал, Үлкен Шыған жақтан келгендерге баспана туралы айтамыз.',
    'Кошпели кенес: 10 караша Бейнеу, 11-и Шетпе.',
    'Арнаулы көмек мүгедектігі барларға беріледі.',
    'Бізде иттің күшігі тұрады. Аты Барыс, ауру балалармен ойнайды.',
    'We have an office dog. Her name is Bella, she sits with people in debt.',
    "Carer's Support Grant applications close on 5 May, debts do not count.",
    'Ask about the Household Hardship Grant on Tuesday, also with debts.',
    'The new Warm Homes Bill is about debts and evictions.',
    'The exam Mark Scheme is on the website.',
    'НАЗАР АУДАРЫҢЫЗ: қабылдау 5 мамырда болмайды.',
    'Құрметті тұрғындар, НАЗАР АУДАРЫҢЫЗ! Мүгедектерге көмек бар.',
    'БЕРЕКЕ БОЛСЫН! Мүгедектерге көмектескендерге рахмет.',
    'Ең қуантқаны — ауру балалардың бәрі мектепке барды.',
    'ең куантканы балалар аурудан айыкты',
    'Мүгедектер тизими ай сайын жанарады, сосын жибереди.',
    'Сайрандағы өртте үйі жанған отбасына көмек керек.',
    'Ярмарка для осуждённых, ДК Горняков. 19 работодателей.',
    'Концерт для инвалидов, КДЦ Нефтяников. Вход свободный.',
    'В СДК Хлеборобов концерт для инвалидов.',
    'Встреча должников: дом культуры Шахтёров, 15:00.',
    'Мүгедектерге көмек, Мәдениет үйі. Кіру тегін.',
    'Үміт атты орталық ашылды, мүгедектерге көмек.',
    'Dogs are welcome if they get on with our Bruno (old, deaf, steals toast).',
    'Собаки приветствуются, если поладят с нашим Тимуром (старый, глухой).',
    'Мұқағалидың «Аққулар ұйықтағанда» поэмасын оқимыз, ауырып тұрып жазған.',
  ])
    it(`is nobody: ${text}`, () => {
      expect(named(text)).toEqual([]);
    });

  it('is nobody when a commenter is thanked', () => {
    expect(named('The form is free, thanks for asking Priya!', 'comment')).toEqual([]);
  });
});

describe('a person beside a thing', () => {
  it('is found by a name that a town bears too', () => {
    expect(named('Көршіміз Орал қарызға батты, үш баласы бар, көмек керек.')).toContain('Орал');
  });

  it('is found where the sentence before speaks of a person beside the animal', () => {
    expect(named('A woman came with her dog. Her name is Bella, she is in debt.')).toEqual(['Bella']);
  });

  for (const [text, name] of [
    ['The girl in our group called Rosa lost her baby', 'Rosa'],
    ['Наша клиентка Вера из группы по вторникам снова пьёт', 'Вера'],
    ['Bella came with her dog and cried', 'Bella'],
    ['On Monday Mark lost his job and came to the shelter', 'Mark'],
    ['At the shelter Bill said his kids are in care', 'Bill'],
    ["The neighbour's dog attacked our Zarina (12) by the hostel", 'Zarina'],
    ['Marta and I cried about her debts and the eviction', 'Marta'],
    ['Yesterday Lorna from the hostel lost her baby', 'Lorna'],
    ['Вчера обсуждаем дело, Ахметова Айгуль снова здесь', 'Ахметова Айгуль'],
    ['Thanks for helping Priya with her debts', 'Priya'],
    ['A call came from teddy, he drinks again', 'teddy'],
    ['The EVA who lost her baby is back', 'EVA'],
    ['Yesterday the Lopez family was evicted', 'Lopez'],
    ['At the port we met Emma, she lost her baby', 'Emma'],
    ["Nobody paid Katherine Mansfield's rent, she is evicted", 'Katherine Mansfield'],
    ['Живёт на улице Абая Марат, сидел за кражу', 'Марат'],
    ['Мальчик из группы снова убежал. Мы его зовём Аркадием, он лежал в больнице', 'Аркадием'],
    ['Читаем вслух с Айгуль Сериковой, особенно трудно даётся «Букварь»', 'Айгуль Сериковой'],
  ] as const)
    it(`is found: ${name}`, () => {
      expect(named(text)).toEqual([name]);
    });
});
