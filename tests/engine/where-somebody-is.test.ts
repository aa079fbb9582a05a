/** Where somebody sleeps, hides or is watched for, where a refuge stands, and homes in rarer writings; beside them what looks alike and is nobody's. */
import { describe, expect, it } from 'vitest';
import { reviewDraft, type SurfaceKind } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const places = (text: string, kind: SurfaceKind): string[] =>
  reviewDraft({ text, surface: { platform: 'test', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules)
    .findings.filter(({ rule }) => /^pd-(?:address|location|shelter-location)$/.test(rule))
    .map(({ severity }) => severity);

describe('a place told by what is done there', () => {
  for (const text of [
    'The lad with the spaniel is sleeping in a tent by the weir.',
    "Dave's dossing in the stairwell of the multi-storey on Cobden Street again.",
    "They've been put up in the Ibis next to the bus station.",
    'Mum and baby are at the Holiday Inn by the airport till Friday.',
    "Tell Ian his missus is at her mum's in Penrith.",
    "She's in the cottage behind the garden centre with the little one.",
    'Her ex is sitting outside the nursery again in a grey Astra.',
    'Он ночует в подъезде дома возле рынка.',
    'Женщину с детьми поселили в гостинице «Турист» у вокзала.',
    'Его жена сейчас у сестры в Павлодаре.',
    'Бывший муж караулит её у ворот садика.',
    'Ол вокзалдың артындағы вагонда түнеп жүр.',
    'Жигит копирдин астында уйыктап жур.',
    'Оларды Көктөбе қонақүйіне, 14-бөлмеге орналастырдық.',
    'Күйеуі қазір балабақшаның қақпасында тұр.',
    'Заттарды апарыңыз: жасыл қақпа, гүл дүкенінің қарсысы.',
    'Клиент живёт в синем доме за хлебным магазином.',
  ])
    it(`holds: ${text}`, () => {
      expect(places(text, 'dm')).toContain('hold');
    });
  for (const text of [
    'We stayed at the Premier Inn by the motorway for the conference.',
    'Volunteers are sheltering under the awning by the Town Hall, come and say hello.',
    'People sleeping rough near Central Station can ring StreetLink.',
    'Kids camping in the park on Saturday: bring a tent and a torch.',
    'He is hiding behind the rules and you know it.',
    'Parents are waiting outside the school gates for the bus.',
    'Мы ночевали в гостинице у вокзала, утром выезд.',
    'Если ребёнок спит на уроке, поговорите с учителем.',
    'Наш автобус стоит у входа в центр, подходите.',
    'Служба переехала: теперь за аптекой на Мира.',
    'Я сейчас у мамы в Костанае, вернусь во вторник.',
    'Автобус мектептің алдында тұр, кешікпеңіздер.',
    'Мен қазір Таразда, апамның үйіндемін.',
  ])
    it(`silent: ${text}`, () => {
      expect(places(text, 'comment')).toEqual([]);
    });
});

describe('a refuge told without a number, or by one in the locative', () => {
  for (const text of [
    'Our women’s refuge is settled in at the old rectory on Fell Lane.',
    "We've a bed in the safe house above the chemist on Tower Street.",
    'Шелтер на углу Абая и Ауэзова, звоните в любое время.',
    'Она с детьми в кризисном на Жибек Жолы, за стоматологией.',
    'Дағдарыс орталығымыз Абай мен Сейфуллин қиылысындағы көк қақпалы үй.',
    'Ол балаларымен Достық 180-дегі панаханада жатыр.',
    'приют қазір Айтеке би 77де, ешкімге айтпа',
    'кризис орталык Тимирязев 42а, жасыл дарбаза',
  ])
    it(`holds: ${text}`, () => {
      expect(places(text, 'post')).toContain('hold');
    });
  for (const text of [
    'The quiz for the refuge is at the Red Lion on Mill Street.',
    'Центр «Приют у Волги» принимает вещи с 8 до 21.',
    'Убежище для кошек в гараже за рынком ищет волонтёров.',
    'Приют за неделю принял девять женщин.',
    'Кризисный центр принимает круглосуточно. Номер 111.',
    'Cold weather shelter opens 1 December, 8 pm.',
  ])
    it(`silent: ${text}`, () => {
      expect(places(text, 'post')).toEqual([]);
    });
});

describe('homes in rarer writings', () => {
  for (const text of [
    'Parcel for Tilly, 9 Bramble Chase, leave it with the neighbour.',
    'Can you see Mrs Alder, flat 4 Harwood House, before noon?',
    "He's at 16 Larch Rise flat 2, ring twice.",
    'The lady at 5 St. Mary’s Court has had a fall.',
    '48 Rosewood, apt 3C, that is where the kids are.',
    'в кв. 17 по Чехова 33 живёт лежачий дед',
    'Нина, соцработник зайдёт к вам завтра, на Чкалова 9-31.',
    'Әжесі Қабанбай 19 да тұрады, жер үй.',
    'Batys-4, 12 uy, 5 pater, ony kutip otyr apasy',
  ])
    it(`found: ${text}`, () => {
      expect(places(text, 'dm')).not.toEqual([]);
    });
  for (const text of [
    'Pop in to 12 Mill Street any weekday 10 till 3, no appointment.',
    'The housing interview is at 40 Castle Street, 2nd floor.',
    'Free advice at the Family Hub, 88 Queen Victoria St, mon and thurs 10-4.',
    'Read chapter 12 Garden View by Friday.',
    'Долг по жкх 61 тыс., рассрочка на год.',
    'Графа 6 — это доход за квартал.',
    'Аула футболы 5 қазанда «Жастар» стадионында.',
    'Абай көшесіндегі 12 лицейдің оқушыларына рақмет.',
    'Ынтымақ ауылындағы 20 отбасыға көмір апардық.',
    'Сарыарқа көшесі 31 мекенжайындағы орталығымызға келіңіз.',
    'Клуб «Ровесник» переехал на Пушкина 20.',
  ])
    it(`silent: ${text}`, () => {
      expect(places(text, 'comment')).toEqual([]);
    });
});
